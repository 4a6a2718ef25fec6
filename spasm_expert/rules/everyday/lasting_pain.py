"""Muscle pain of months: trigger points and fibromyalgia."""

from spasm_expert.core.language import (
    MODERATE,
    POSSIBLE,
    ROUTINE,
    STRONG,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    aged,
    any_of,
    believed,
    lasting,
    measured,
    opposes,
    present,
    recommends,
    rule,
    spares,
    supports,
)
from spasm_expert.facts.terms.causes.benign import FIBROMYALGIA, MYOFASCIAL_PAIN
from spasm_expert.facts.terms.causes.metabolic import HYPOTHYROID_MYOPATHY
from spasm_expert.facts.terms.causes.muscle import INFLAMMATORY_MYOPATHY, POLYMYALGIA_RHEUMATICA
from spasm_expert.facts.terms.diagnostic_tests.blood import C_REACTIVE_PROTEIN_TEST, FULL_BLOOD_COUNT
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import THYROTROPIN_TEST
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.findings.exertion import DESK_WORK, OVERUSE
from spasm_expert.facts.terms.findings.general import FATIGUE
from spasm_expert.facts.terms.findings.laboratory_findings import (
    RAISED_CREATINE_KINASE,
    RAISED_INFLAMMATION_MARKERS,
)
from spasm_expert.facts.terms.findings.mind import UNREFRESHING_SLEEP
from spasm_expert.facts.terms.findings.muscle import (
    CHRONIC_REGIONAL_PAIN,
    FOCAL_MUSCLE_TENDERNESS,
    REFERRED_PAIN_ON_PRESSURE,
    TAUT_BAND,
)
from spasm_expert.facts.terms.findings.pain import WIDESPREAD_MUSCLE_PAIN, WIDESPREAD_PAIN_3_MONTHS
from spasm_expert.facts.terms.findings.weakness import PROXIMAL_WEAKNESS, WEAKNESS_ON_EXAMINATION
from spasm_expert.facts.terms.measurements.blood_other import (
    C_REACTIVE_PROTEIN,
    ERYTHROCYTE_SEDIMENTATION_RATE,
)
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.rules.limits.common import ADULT
from spasm_expert.rules.limits.everyday import MONTHS_OF_PAIN, WIDESPREAD_PAIN_TIME
from spasm_expert.rules.sources import ACR_FIBROMYALGIA_2016, GENERAL_KNOWLEDGE

FIBROMYALGIA_PAIN = "fibromyalgia_pain"


class TriggerPoints(Topic):
    """Myofascial pain of one region.

    For: tight bands that hurt on pressure.
    Not for: pain all over, weakness, or a fresh injury.
    """

    taut_band_in_the_muscle = rule(
        when=[present(TAUT_BAND)],
        then=[supports(MYOFASCIAL_PAIN, STRONG)],
        because="A tight, tender band is the mark of a trigger point.",
        sources=[GENERAL_KNOWLEDGE],
    )

    pressure_sends_the_pain_elsewhere = rule(
        when=[present(REFERRED_PAIN_ON_PRESSURE)],
        then=[supports(MYOFASCIAL_PAIN, STRONG)],
        because="Pressing a trigger point brings the familiar pain in another place.",
        sources=[GENERAL_KNOWLEDGE],
    )

    one_region_for_months = rule(
        when=[
            any_of(present(CHRONIC_REGIONAL_PAIN), lasting(FOCAL_MUSCLE_TENDERNESS, at_least=MONTHS_OF_PAIN))
        ],
        then=[supports(MYOFASCIAL_PAIN, MODERATE)],
        because="It stays in one region for months.",
        sources=[GENERAL_KNOWLEDGE],
    )

    posture_or_repeated_load = rule(
        when=[
            any_of(present(CHRONIC_REGIONAL_PAIN), present(TAUT_BAND)),
            any_of(present(DESK_WORK), present(OVERUSE)),
        ],
        then=[supports(MYOFASCIAL_PAIN, WEAK)],
        because="Posture and repeated load keep the same muscle fibres tense.",
        sources=[GENERAL_KNOWLEDGE],
    )

    pain_in_many_regions = rule(
        when=[any_of(present(WIDESPREAD_MUSCLE_PAIN), present(WIDESPREAD_PAIN_3_MONTHS))],
        then=[opposes(MYOFASCIAL_PAIN, MODERATE)],
        because="Pain all over is not the pain of one muscle.",
        sources=[ACR_FIBROMYALGIA_2016],
    )


class WidespreadPain(Topic):
    """Fibromyalgia.

    For: adults with widespread pain for three months or more.
    Not for: weakness, raised creatine kinase or signs of inflammation.
    """

    widespread_pain_for_months = rule(
        when=[
            any_of(
                present(WIDESPREAD_PAIN_3_MONTHS),
                lasting(WIDESPREAD_MUSCLE_PAIN, at_least=WIDESPREAD_PAIN_TIME),
            )
        ],
        then=[supports(FIBROMYALGIA, STRONG, group=FIBROMYALGIA_PAIN)],
        because="Generalised pain for at least three months is the first criterion.",
        sources=[ACR_FIBROMYALGIA_2016],
        population=[aged(at_least=ADULT)],
    )

    tired_after_sleep = rule(
        when=[
            any_of(present(WIDESPREAD_PAIN_3_MONTHS), present(WIDESPREAD_MUSCLE_PAIN)),
            any_of(present(UNREFRESHING_SLEEP), present(FATIGUE)),
        ],
        then=[supports(FIBROMYALGIA, MODERATE)],
        because="Fatigue and sleep that does not refresh make up the other criteria.",
        sources=[ACR_FIBROMYALGIA_2016],
        population=[aged(at_least=ADULT)],
    )

    normal_blood_with_widespread_pain = rule(
        when=[
            any_of(present(WIDESPREAD_PAIN_3_MONTHS), present(WIDESPREAD_MUSCLE_PAIN)),
            measured(CREATINE_KINASE, normal=True),
            any_of(
                measured(ERYTHROCYTE_SEDIMENTATION_RATE, normal=True),
                measured(C_REACTIVE_PROTEIN, normal=True),
            ),
        ],
        then=[supports(FIBROMYALGIA, MODERATE)],
        because=(
            "Muscles that hurt everywhere while enzyme and inflammation values are normal fit fibromyalgia."
        ),
        sources=[ACR_FIBROMYALGIA_2016, GENERAL_KNOWLEDGE],
        population=[aged(at_least=ADULT)],
    )

    weakness_or_raised_values = rule(
        when=[
            any_of(
                present(PROXIMAL_WEAKNESS),
                present(WEAKNESS_ON_EXAMINATION),
                measured(CREATINE_KINASE, above=UPPER_REFERENCE),
                present(RAISED_CREATINE_KINASE),
                measured(ERYTHROCYTE_SEDIMENTATION_RATE, above=UPPER_REFERENCE),
                present(RAISED_INFLAMMATION_MARKERS),
                measured(C_REACTIVE_PROTEIN, above=UPPER_REFERENCE),
            )
        ],
        then=[opposes(FIBROMYALGIA, STRONG)],
        because="True weakness or raised enzyme or inflammation values mean another disease.",
        sources=[ACR_FIBROMYALGIA_2016, GENERAL_KNOWLEDGE],
        caveat="Other diseases do not exclude fibromyalgia.",
    )

    tests_before_the_name_fibromyalgia = rule(
        when=[believed(FIBROMYALGIA, at_least=POSSIBLE)],
        then=[
            recommends(FULL_BLOOD_COUNT, ROUTINE, for_=[FIBROMYALGIA]),
            recommends(C_REACTIVE_PROTEIN_TEST, ROUTINE, for_=[FIBROMYALGIA, POLYMYALGIA_RHEUMATICA]),
            recommends(THYROTROPIN_TEST, ROUTINE, for_=[HYPOTHYROID_MYOPATHY]),
            recommends(CREATINE_KINASE_TEST, ROUTINE, for_=[INFLAMMATORY_MYOPATHY]),
            spares(ELECTROMYOGRAPHY),
        ],
        because="A few blood tests rule out inflammation, thyroid and muscle disease that hurt the same way.",
        sources=[ACR_FIBROMYALGIA_2016, GENERAL_KNOWLEDGE],
    )
