"""The spinal cord: pressed, diseased, or damaged long ago.

For:      everybody with stiff legs, brisk reflexes, clumsy hands, spasms of the legs or a level of feeling.
Not for:  roots below the first or second lumbar vertebra, where the cord has ended.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    Topic,
    absent,
    any_of,
    believed,
    has,
    lasting,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.spine import (
    ACUTE_CORD_COMPRESSION,
    CORD_COMPRESSION,
    SPINAL_CORD_SPASTICITY,
)
from spasm_expert.facts.terms.conditions.circulation import PREVIOUS_STROKE
from spasm_expert.facts.terms.conditions.nerves import KNOWN_MULTIPLE_SCLEROSIS, SPINAL_CORD_DISEASE
from spasm_expert.facts.terms.diagnostic_tests.imaging import CERVICAL_MRI, WHOLE_SPINE_MRI
from spasm_expert.facts.terms.findings.gait_signs import CLUMSY_HANDS, FALLS, LHERMITTE_SIGN, UNSTEADINESS
from spasm_expert.facts.terms.findings.imaging import MRI_CORD_COMPRESSION
from spasm_expert.facts.terms.findings.injuries import NECK_TRAUMA, SIGNIFICANT_TRAUMA, SPINAL_TRAUMA
from spasm_expert.facts.terms.findings.muscle import LEG_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import (
    FLEXOR_OR_EXTENSOR_SPASMS,
    NORMAL_NEURO_EXAM,
    SPASTICITY,
    SPASTICITY_SUDDENLY_WORSE,
)
from spasm_expert.facts.terms.findings.reflexes import BRISK_REFLEXES
from spasm_expert.facts.terms.findings.sensation import HAND_NUMBNESS, SENSORY_LEVEL
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.sphincters import SPHINCTER_DISTURBANCE
from spasm_expert.facts.terms.findings.stiffness import STIFF_GAIT
from spasm_expert.facts.terms.findings.weakness import BOTH_LEGS_WEAK
from spasm_expert.facts.terms.patterns import LOWER_MOTOR_NEURONE_SIGNS, UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF20_CORD
from spasm_expert.rules.limits.nerves import NEW_SIGN
from spasm_expert.rules.nerves.groups import CORD_SIGNS
from spasm_expert.rules.nerves.phrases import QUICKLY_WEAKER
from spasm_expert.rules.sources import (
    AUTONOMIC_DYSREFLEXIA_2011,
    GENERAL_KNOWLEDGE,
    NICE_NG127,
    NICE_NG234,
    PENN_SPASM_FREQUENCY_SCALE_NINDS,
    PROJECT_JUDGEMENT,
)

_CORD_KNOWN = any_of(has(SPINAL_CORD_DISEASE), has(KNOWN_MULTIPLE_SCLEROSIS), has(PREVIOUS_STROKE))
_CORD_NOT_KNOWN = [absent(SPINAL_CORD_DISEASE), absent(KNOWN_MULTIPLE_SCLEROSIS), absent(PREVIOUS_STROKE)]


class SpinalCord(Topic):
    """Slow and acute compression of the cord, and spasticity from a known lesion."""

    upper_motor_neurone_signs = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[supports(CORD_COMPRESSION, STRONG, group=CORD_SIGNS)],
        because=(
            "Spasticity, clonus and upgoing toes without another cause come from the cord until MRI shows "
            "otherwise."
        ),
        sources=[NICE_NG127, GENERAL_KNOWLEDGE],
        population=_CORD_NOT_KNOWN,
    )
    level_of_feeling_on_the_trunk = rule(
        when=[present(SENSORY_LEVEL)],
        then=[
            supports(CORD_COMPRESSION, PATHOGNOMONIC, group=CORD_SIGNS),
            refers(
                SAME_DAY, to="emergency department or neurosurgery", within="today", feared=CORD_COMPRESSION
            ),
        ],
        because="Only the cord can lose feeling below a line on the trunk.",
        sources=[GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT],
    )
    clumsy_hands_with_unsteady_or_stiff_legs = rule(
        when=[
            any_of(present(CLUMSY_HANDS), present(HAND_NUMBNESS)),
            any_of(
                present(UNSTEADINESS),
                present(LEG_STIFFNESS),
                present(STIFF_GAIT),
                present(FALLS),
                present(BRISK_REFLEXES),
            ),
        ],
        then=[supports(CORD_COMPRESSION, STRONG, group=CORD_SIGNS)],
        because="Hands and legs fail together when the cord is squeezed in the neck.",
        sources=[GENERAL_KNOWLEDGE],
        population=_CORD_NOT_KNOWN,
    )
    electric_feeling_on_bending_the_neck = rule(
        when=[present(LHERMITTE_SIGN)],
        then=[supports(CORD_COMPRESSION, MODERATE)],
        because="Bending the neck stretches an irritated cord.",
        sources=[GENERAL_KNOWLEDGE],
    )
    bladder_trouble_with_cord_signs = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS), present(SPHINCTER_DISTURBANCE)],
        then=[supports(CORD_COMPRESSION, MODERATE), supports(ACUTE_CORD_COMPRESSION, MODERATE)],
        because="Bladder trouble with cord signs may mean that the cord is giving way now.",
        sources=[NICE_NG234, PROJECT_JUDGEMENT],
        population=_CORD_NOT_KNOWN,
    )
    compression_on_mri = rule(
        when=[present(MRI_CORD_COMPRESSION)],
        then=[
            supports(CORD_COMPRESSION, PATHOGNOMONIC),
            refers(SAME_DAY, to="neurosurgery or spinal surgery", within="today", feared=CORD_COMPRESSION),
        ],
        because="MRI shows the pressed cord.",
        sources=[NICE_NG127],
    )
    cord_signs_that_grow_fast_or_follow_an_injury = rule(
        when=[
            any_of(shown(UPPER_MOTOR_NEURONE_SIGNS), present(SENSORY_LEVEL)),
            any_of(
                QUICKLY_WEAKER,
                lasting(SPHINCTER_DISTURBANCE, at_most=NEW_SIGN),
                lasting(BOTH_LEGS_WEAK, at_most=NEW_SIGN),
                lasting(SENSORY_LEVEL, at_most=NEW_SIGN),
                present(SPINAL_TRAUMA),
                present(NECK_TRAUMA),
                present(SIGNIFICANT_TRAUMA),
            ),
        ],
        then=[
            supports(ACUTE_CORD_COMPRESSION, STRONG),
            refers(
                EMERGENCY,
                to="emergency department with access to MRI",
                within="now",
                feared=ACUTE_CORD_COMPRESSION,
            ),
            recommends(WHOLE_SPINE_MRI, EMERGENCY, for_=[ACUTE_CORD_COMPRESSION]),
        ],
        because=(
            "Cord signs that are new, grow within days or follow an injury mean that the cord can be lost "
            "today."
        ),
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
        red_flag=RF20_CORD,
    )
    new_failure_below_a_level = rule(
        when=[present(SENSORY_LEVEL), any_of(present(BOTH_LEGS_WEAK), present(SPHINCTER_DISTURBANCE))],
        then=[
            supports(ACUTE_CORD_COMPRESSION, STRONG),
            refers(
                EMERGENCY,
                to="emergency department with access to MRI",
                within="now",
                feared=ACUTE_CORD_COMPRESSION,
            ),
        ],
        because="Feeling, strength and bladder that fail below one level place the damage in the cord.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
        red_flag=RF20_CORD,
    )
    lower_motor_neurone_signs_only = rule(
        when=[shown(LOWER_MOTOR_NEURONE_SIGNS), absent(BRISK_REFLEXES), absent(SPASTICITY)],
        then=[opposes(CORD_COMPRESSION, MODERATE)],
        because="Wasting without stiffness or brisk reflexes comes from below the cord tracts.",
        sources=[GENERAL_KNOWLEDGE],
    )
    normal_neurological_examination = rule(
        when=[present(NORMAL_NEURO_EXAM)],
        then=[opposes(CORD_COMPRESSION, STRONG), opposes(ACUTE_CORD_COMPRESSION, STRONG)],
        because="A pressed cord leaves signs.",
        sources=[GENERAL_KNOWLEDGE],
    )
    spasms_with_a_known_lesion_of_cord_or_brain = rule(
        when=[
            _CORD_KNOWN,
            any_of(
                present(SPASTICITY),
                present(FLEXOR_OR_EXTENSOR_SPASMS),
                present(LEG_STIFFNESS),
                present(MUSCLE_SPASM),
            ),
        ],
        then=[supports(SPINAL_CORD_SPASTICITY, STRONG)],
        because="Below a damaged cord or brain tract the reflexes run free and the limbs jump or stiffen.",
        sources=[PENN_SPASM_FREQUENCY_SCALE_NINDS, GENERAL_KNOWLEDGE],
    )
    bending_or_straightening_spasms_of_the_legs = rule(
        when=[present(FLEXOR_OR_EXTENSOR_SPASMS), shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[supports(SPINAL_CORD_SPASTICITY, MODERATE)],
        because="Legs that bend or straighten by themselves belong to the spastic cord.",
        sources=[GENERAL_KNOWLEDGE],
    )
    spasticity_suddenly_worse = rule(
        when=[present(SPASTICITY_SUDDENLY_WORSE)],
        then=[
            supports(SPINAL_CORD_SPASTICITY, MODERATE),
            refers(SAME_DAY, to="rehabilitation team or general practice", within="today"),
        ],
        because=(
            "Spasticity that suddenly grows announces a full bladder, an infection, a sore or a missed drug."
        ),
        sources=[AUTONOMIC_DYSREFLEXIA_2011, PROJECT_JUDGEMENT],
    )
    weak_legs_for_days_are_not_the_slow_kind = rule(
        when=[lasting(BOTH_LEGS_WEAK, at_most=NEW_SIGN)],
        then=[opposes(CORD_COMPRESSION, MODERATE)],
        because="A cord that fails within days is the acute kind, which is another entry.",
        sources=[PROJECT_JUDGEMENT],
    )
    scan_of_neck_and_spine = rule(
        when=[believed(CORD_COMPRESSION, at_least=POSSIBLE)],
        then=[
            recommends(CERVICAL_MRI, TWO_WEEKS, for_=[CORD_COMPRESSION]),
            recommends(WHOLE_SPINE_MRI, TWO_WEEKS, for_=[CORD_COMPRESSION]),
        ],
        because="Only MRI shows the cord and what presses on it.",
        sources=[NICE_NG127],
    )
