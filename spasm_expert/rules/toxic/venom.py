"""Spider bites and scorpion stings.

For:      everybody with a bite or sting.
Not for:  snake bites, which have a topic of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    aged,
    any_of,
    believed,
    has,
    measured,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.toxic import ACUTE_ABDOMEN, LATRODECTISM, SCORPION_ENVENOMATION
from spasm_expert.facts.terms.conditions.circulation import CARDIOVASCULAR_DISEASE
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import BLOOD_PRESSURE_TEST
from spasm_expert.facts.terms.findings.abdomen import RIGID_ABDOMEN, RIGID_ABDOMEN_WITHOUT_TENDERNESS
from spasm_expert.facts.terms.findings.bites_poisons import (
    BITE_OR_STING,
    BITE_SITE_PAIN_ONLY,
    SCORPION_STING,
    SPASM_SPREADS_FROM_LIMB_TO_TRUNK,
    SPIDER_BITE,
    TARGET_LESION,
)
from spasm_expert.facts.terms.findings.cranial import ROVING_EYES
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_CRAMPS, SEVERE_ABDOMINAL_PAIN
from spasm_expert.facts.terms.findings.general import SWEATING
from spasm_expert.facts.terms.findings.heart import PRESSURE_QUARTER_ABOVE_USUAL
from spasm_expert.facts.terms.findings.mind import AGITATION
from spasm_expert.facts.terms.findings.movement import JERKS
from spasm_expert.facts.terms.findings.sites import TRUNK_SPASM, WHOLE_BODY_SPASM
from spasm_expert.facts.terms.findings.spasm import (
    MUSCLE_SPASM,
    SPASM_IN_SEVERAL_MUSCLE_GROUPS,
    SPASM_SPREADS,
    TWITCHING,
)
from spasm_expert.facts.terms.findings.swallowing import DROOLING
from spasm_expert.facts.terms.measurements.vitals import DIASTOLIC_PRESSURE, SYSTOLIC_PRESSURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF29
from spasm_expert.rules.limits.toxic import HIGH_DIASTOLIC, HIGH_SYSTOLIC, VENOM_CHILD, VENOM_ELDERLY
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    LATRODECTISM_1983,
    LATRODECTISM_WHO_ACMT,
    PROJECT_JUDGEMENT,
)
from spasm_expert.rules.toxic.groups import VENOM_SPREAD

_SPREADING = any_of(
    present(SPASM_SPREADS),
    present(SPASM_SPREADS_FROM_LIMB_TO_TRUNK),
    present(TRUNK_SPASM),
    present(WHOLE_BODY_SPASM),
    present(RIGID_ABDOMEN),
    present(SEVERE_ABDOMINAL_PAIN),
    present(ABDOMINAL_CRAMPS),
    present(SPASM_IN_SEVERAL_MUSCLE_GROUPS),
)
_HIGH_PRESSURE = any_of(
    measured(SYSTOLIC_PRESSURE, at_least=HIGH_SYSTOLIC),
    measured(DIASTOLIC_PRESSURE, at_least=HIGH_DIASTOLIC),
    present(PRESSURE_QUARTER_ABOVE_USUAL),
)
_AT_RISK = any_of(
    aged(below=VENOM_CHILD),
    aged(at_least=VENOM_ELDERLY),
    pregnant(),
    has(CARDIOVASCULAR_DISEASE),
)


class Venom(Topic):
    """Latrodectism and scorpion envenomation."""

    bite_with_spreading_cramps = rule(
        when=[any_of(present(BITE_OR_STING), present(TARGET_LESION)), _SPREADING],
        then=[
            supports(LATRODECTISM, STRONG, group=VENOM_SPREAD),
            refers(EMERGENCY, to="emergency department", within="now", feared=LATRODECTISM),
        ],
        because=(
            "Within hours the venom of a widow spider spreads cramps from the limb to belly, back and chest."
        ),
        sources=[LATRODECTISM_1983, LATRODECTISM_WHO_ACMT],
        caveat="The bite itself is often hardly felt, and the spider not seen.",
        red_flag=RF29,
    )
    spider_bite_with_sweating_or_high_pressure = rule(
        when=[
            any_of(present(SPIDER_BITE), present(TARGET_LESION)),
            any_of(present(SWEATING), _HIGH_PRESSURE),
        ],
        then=[
            supports(LATRODECTISM, STRONG, group=VENOM_SPREAD),
            refers(EMERGENCY, to="emergency department", within="now", feared=LATRODECTISM),
        ],
        because="Sweating and high blood pressure show that the venom acts on the whole body.",
        sources=[LATRODECTISM_1983],
        red_flag=RF29,
    )
    bite_with_sweating_and_cramps = rule(
        when=[present(BITE_OR_STING), present(MUSCLE_SPASM), any_of(present(SWEATING), _HIGH_PRESSURE)],
        then=[
            supports(LATRODECTISM, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=LATRODECTISM),
        ],
        because="Cramps with sweating or high pressure after a bite mean venom in the blood.",
        sources=[LATRODECTISM_1983],
        red_flag=RF29,
    )
    target_mark_at_the_bite = rule(
        when=[present(TARGET_LESION)],
        then=[supports(LATRODECTISM, MODERATE)],
        because="A pale spot with a red ring is the mark of a widow spider.",
        sources=[LATRODECTISM_WHO_ACMT],
    )
    spider_was_felt_or_seen = rule(
        when=[present(SPIDER_BITE), any_of(present(MUSCLE_SPASM), _SPREADING)],
        then=[supports(LATRODECTISM, MODERATE)],
        because="Cramps after a known spider bite need no other explanation.",
        sources=[LATRODECTISM_1983],
    )
    board_hard_belly_without_tenderness_after_a_bite = rule(
        when=[present(BITE_OR_STING), present(RIGID_ABDOMEN_WITHOUT_TENDERNESS)],
        then=[supports(LATRODECTISM, STRONG), opposes(ACUTE_ABDOMEN, MODERATE)],
        because="The venom hardens the belly wall while nothing below it is tender.",
        sources=[LATRODECTISM_WHO_ACMT],
    )
    bite_in_somebody_at_greater_risk = rule(
        when=[any_of(present(SPIDER_BITE), present(SCORPION_STING)), _AT_RISK],
        then=[
            supports(LATRODECTISM, WEAK),
            refers(EMERGENCY, to="emergency department", within="now", feared=LATRODECTISM),
        ],
        because="Children, the elderly, pregnant women and people with heart disease stand venom badly.",
        sources=[LATRODECTISM_1983, PROJECT_JUDGEMENT],
        red_flag=RF29,
    )
    scorpion_sting_with_nerve_signs = rule(
        when=[
            present(SCORPION_STING),
            any_of(
                present(ROVING_EYES),
                present(JERKS),
                present(DROOLING),
                present(SWEATING),
                present(TWITCHING),
                present(AGITATION),
                _SPREADING,
                _HIGH_PRESSURE,
            ),
        ],
        then=[
            supports(SCORPION_ENVENOMATION, STRONG),
            supports(LATRODECTISM, WEAK),
            refers(EMERGENCY, to="emergency department", within="now", feared=SCORPION_ENVENOMATION),
        ],
        because="Roving eyes, jerks and drooling show that scorpion venom has reached the nerves.",
        caveat="What stung in the dark may have been a spider.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
        red_flag=RF29,
    )
    bite_with_local_pain_only = rule(
        when=[any_of(present(SPIDER_BITE), present(SCORPION_STING), present(BITE_SITE_PAIN_ONLY))],
        then=[refers(SAME_DAY, to="emergency department or poison centre by phone", within="today")],
        because="General signs can follow local pain by hours.",
        sources=[PROJECT_JUDGEMENT],
    )
    spider_bite_alone = rule(
        when=[present(SPIDER_BITE)],
        then=[supports(LATRODECTISM, WEAK)],
        because="Most spider bites stay local, and a widow cannot be told by the bite.",
        sources=[LATRODECTISM_1983],
    )
    no_bite_speaks_against_venom = rule(
        when=[absent(BITE_OR_STING), absent(TARGET_LESION)],
        then=[opposes(LATRODECTISM, MODERATE), opposes(SCORPION_ENVENOMATION, MODERATE)],
        because="Without a bite venom is unlikely.",
        sources=[PROJECT_JUDGEMENT],
    )
    tests_after_a_bite = rule(
        when=[believed(LATRODECTISM, at_least=POSSIBLE)],
        then=[
            recommends(CREATINE_KINASE_TEST, SAME_DAY, for_=[LATRODECTISM]),
            recommends(BLOOD_PRESSURE_TEST, EMERGENCY, for_=[LATRODECTISM]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[LATRODECTISM]),
        ],
        because="The diagnosis is clinical, while long cramps break down muscle and strain the heart.",
        sources=[LATRODECTISM_WHO_ACMT],
    )
