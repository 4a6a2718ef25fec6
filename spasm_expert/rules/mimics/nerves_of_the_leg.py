"""Nerves of thigh and foot, and the cord that lacks vitamin B12.

For:      adults with a burning, numb or weak thigh or foot.
Not for:  both feet alike in diabetes or alcohol (neuropathy), pain down the leg from the back (root).
"""

from spasm_expert.core.language import (
    LOWER_REFERENCE,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    Topic,
    absent,
    all_of,
    any_of,
    believed,
    has,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.mimics import (
    B12_CORD_DISEASE,
    DIABETIC_AMYOTROPHY,
    MERALGIA_PARAESTHETICA,
    PERONEAL_NERVE_PALSY,
)
from spasm_expert.facts.terms.conditions.metabolism import B12_DEFICIENCY, DIABETES
from spasm_expert.facts.terms.diagnostic_tests.blood import VITAMIN_B12_TEST
from spasm_expert.facts.terms.diagnostic_tests.imaging import WHOLE_SPINE_MRI
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.findings.gait_signs import ROMBERG_SIGN, UNSTEADINESS
from spasm_expert.facts.terms.findings.general import WEIGHT_LOSS
from spasm_expert.facts.terms.findings.muscle import MUSCLE_WASTING
from spasm_expert.facts.terms.findings.nerve_roots import LEG_PAIN_FROM_BACK, STRAIGHT_LEG_RAISE_POSITIVE
from spasm_expert.facts.terms.findings.nerves_of_limbs import (
    LEG_CROSSING_OR_SQUATTING,
    NITROUS_OXIDE_USE,
    OUTER_SHIN_NUMBNESS,
    OUTER_THIGH_NUMBNESS,
)
from spasm_expert.facts.terms.findings.operations import RECENT_LEG_PLASTER
from spasm_expert.facts.terms.findings.pain import THIGH_PAIN
from spasm_expert.facts.terms.findings.sensation import (
    NORMAL_SENSATION,
    NUMBNESS,
    REDUCED_VIBRATION_SENSE,
    TINGLING,
)
from spasm_expert.facts.terms.findings.spine import BACK_PAIN
from spasm_expert.facts.terms.findings.weakness import FOOT_DROP, LEG_WEAKNESS, PROXIMAL_WEAKNESS
from spasm_expert.facts.terms.measurements.blood_other import VITAMIN_B12
from spasm_expert.facts.terms.patterns import UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.sources import (
    MAYO_MERALGIA,
    MEDSCAPE_PERONEAL_MONONEUROPATHY,
    NITROUS_OXIDE_B12_CASE,
    NITROUS_OXIDE_CORD_2023,
    PRACTICAL_NEUROLOGY_AMYOTROPHY_2016,
    PROJECT_JUDGEMENT,
)

_WITHOUT_B12 = any_of(
    present(NITROUS_OXIDE_USE),
    has(B12_DEFICIENCY),
    measured(VITAMIN_B12, below=LOWER_REFERENCE),
)


class NervesOfTheLeg(Topic):
    """Meralgia, peroneal palsy, diabetic amyotrophy and cord disease from lack of vitamin B12."""

    burning_patch_on_the_outer_thigh = rule(
        when=[present(OUTER_THIGH_NUMBNESS)],
        then=[supports(MERALGIA_PARAESTHETICA, STRONG)],
        because="One skin nerve, pressed at the groin by belt or belly, feels for the outer thigh alone.",
        sources=[MAYO_MERALGIA],
    )
    meralgia_costs_no_strength = rule(
        when=[any_of(present(LEG_WEAKNESS), present(LEG_PAIN_FROM_BACK))],
        then=[opposes(MERALGIA_PARAESTHETICA, STRONG)],
        because="The nerve of the outer thigh moves no muscle and does not start at the back.",
        sources=[PRACTICAL_NEUROLOGY_AMYOTROPHY_2016],
    )
    foot_drop_after_pressure_below_the_knee = rule(
        when=[
            present(FOOT_DROP),
            any_of(
                present(OUTER_SHIN_NUMBNESS), present(LEG_CROSSING_OR_SQUATTING), present(RECENT_LEG_PLASTER)
            ),
        ],
        then=[supports(PERONEAL_NERVE_PALSY, STRONG)],
        because="The nerve lies bare on the bone below the knee, where crossed legs and plasters press it.",
        sources=[MEDSCAPE_PERONEAL_MONONEUROPATHY],
    )
    foot_drop_without_a_word_of_the_back = rule(
        when=[present(FOOT_DROP), absent(BACK_PAIN), absent(LEG_PAIN_FROM_BACK)],
        then=[supports(PERONEAL_NERVE_PALSY, MODERATE)],
        because="A painless foot drop is a peroneal palsy more often than a root.",
        sources=[MEDSCAPE_PERONEAL_MONONEUROPATHY],
    )
    root_pain_is_no_peroneal_palsy = rule(
        when=[any_of(present(LEG_PAIN_FROM_BACK), present(STRAIGHT_LEG_RAISE_POSITIVE))],
        then=[opposes(PERONEAL_NERVE_PALSY, MODERATE)],
        because="Pain from the back down the leg puts the trouble at the root.",
        sources=[MEDSCAPE_PERONEAL_MONONEUROPATHY],
    )
    conduction_test_of_the_leg = rule(
        when=[
            any_of(
                believed(PERONEAL_NERVE_PALSY, at_least=POSSIBLE),
                believed(DIABETIC_AMYOTROPHY, at_least=POSSIBLE),
            )
        ],
        then=[recommends(ELECTROMYOGRAPHY, TWO_WEEKS, for_=[PERONEAL_NERVE_PALSY, DIABETIC_AMYOTROPHY])],
        because="Conduction and needle test tell nerve from plexus and root.",
        sources=[MEDSCAPE_PERONEAL_MONONEUROPATHY],
    )
    painful_weak_thigh_in_diabetes = rule(
        when=[
            has(DIABETES),
            present(THIGH_PAIN),
            any_of(present(PROXIMAL_WEAKNESS), present(LEG_WEAKNESS), present(MUSCLE_WASTING)),
        ],
        then=[
            supports(DIABETIC_AMYOTROPHY, STRONG),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=DIABETIC_AMYOTROPHY),
        ],
        because="Severe pain of the front of the thigh, then a weak thigh, is inflamed plexus in diabetes.",
        sources=[PRACTICAL_NEUROLOGY_AMYOTROPHY_2016],
    )
    thin_diabetic_with_a_painful_thigh = rule(
        when=[has(DIABETES), present(THIGH_PAIN), present(WEIGHT_LOSS)],
        then=[supports(DIABETIC_AMYOTROPHY, MODERATE)],
        because="It often comes with a loss of weight, at times before diabetes was treated for long.",
        sources=[PRACTICAL_NEUROLOGY_AMYOTROPHY_2016],
    )
    no_diabetes_no_amyotrophy = rule(
        when=[absent(DIABETES)],
        then=[opposes(DIABETIC_AMYOTROPHY, STRONG)],
        because="Without diabetes the same picture is another disease of the plexus.",
        sources=[PRACTICAL_NEUROLOGY_AMYOTROPHY_2016],
    )
    numb_legs_without_working_b12 = rule(
        when=[_WITHOUT_B12, any_of(present(NUMBNESS), present(TINGLING), present(UNSTEADINESS))],
        then=[supports(B12_CORD_DISEASE, MODERATE)],
        because="Laughing gas or lack of vitamin B12 takes feeling and balance from the legs.",
        sources=[NITROUS_OXIDE_CORD_2023, NITROUS_OXIDE_B12_CASE],
        caveat="After laughing gas the vitamin in the blood may be normal and still not work.",
    )
    cord_signs_without_working_b12 = rule(
        when=[
            _WITHOUT_B12,
            any_of(
                present(REDUCED_VIBRATION_SENSE),
                present(ROMBERG_SIGN),
                shown(UPPER_MOTOR_NEURONE_SIGNS),
                all_of(present(NUMBNESS), present(UNSTEADINESS)),
            ),
        ],
        then=[
            supports(B12_CORD_DISEASE, STRONG),
            refers(SAME_DAY, to="acute medicine or neurology", within="today", feared=B12_CORD_DISEASE),
        ],
        because="Lost position sense with unsteadiness means the cord, and each day without vitamin counts.",
        sources=[NITROUS_OXIDE_CORD_2023, NITROUS_OXIDE_B12_CASE, PROJECT_JUDGEMENT],
    )
    feeling_is_normal = rule(
        when=[present(NORMAL_SENSATION)],
        then=[opposes(B12_CORD_DISEASE, MODERATE)],
        because="The cord loses vibration and position first, so normal feeling speaks against it.",
        sources=[NITROUS_OXIDE_B12_CASE],
    )
    vitamin_and_scan_of_the_cord = rule(
        when=[believed(B12_CORD_DISEASE, at_least=POSSIBLE)],
        then=[
            recommends(VITAMIN_B12_TEST, SAME_DAY, for_=[B12_CORD_DISEASE]),
            recommends(WHOLE_SPINE_MRI, TWO_WEEKS, for_=[B12_CORD_DISEASE]),
        ],
        because="The vitamin is measured before it is given, and MRI shows the back columns of the cord.",
        sources=[NITROUS_OXIDE_CORD_2023],
    )
