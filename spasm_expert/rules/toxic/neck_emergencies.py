"""Neck pain with signs from brain or cord, and dysreflexia after a high spinal cord injury.

For:      everybody with new neck pain or spasm; people with a cord injury at or above T6.
Not for:  a stiff neck with fever or severe headache (infections).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    STRONG,
    Topic,
    all_of,
    any_of,
    believed,
    has,
    lasting,
    measured,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.spine import (
    AUTONOMIC_DYSREFLEXIA,
    CERVICAL_ARTERY_DISSECTION,
    NECK_INJURY,
)
from spasm_expert.facts.terms.conditions.nerves import SPINAL_CORD_INJURY_ABOVE_T6
from spasm_expert.facts.terms.diagnostic_tests.circulation import CT_ANGIOGRAPHY
from spasm_expert.facts.terms.diagnostic_tests.imaging import CERVICAL_MRI
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import BLOOD_PRESSURE_TEST
from spasm_expert.facts.terms.findings.course import WORSENING_SPASMS
from spasm_expert.facts.terms.findings.cranial import (
    DOUBLE_VISION,
    ONE_SMALL_PUPIL,
    SPEECH_DISTURBANCE,
    SUDDEN_VISION_LOSS,
    VERTIGO,
    VISION_LOSS,
)
from spasm_expert.facts.terms.findings.face import DROOPING_EYELID
from spasm_expert.facts.terms.findings.gait_signs import CLUMSY_HANDS, UNSTEADINESS
from spasm_expert.facts.terms.findings.general import FLUSHING, SWEATING
from spasm_expert.facts.terms.findings.headache import (
    HEADACHE,
    NECK_STIFFNESS,
    NEW_HEADACHE,
    POUNDING_HEADACHE,
    SEVERE_HEADACHE,
)
from spasm_expert.facts.terms.findings.heart import FLUSHED_ABOVE_INJURY, SYSTOLIC_20_OVER_USUAL
from spasm_expert.facts.terms.findings.injuries import HIGH_ENERGY_TRAUMA, NECK_TRAUMA
from spasm_expert.facts.terms.findings.neuro_signs import SPASTICITY_SUDDENLY_WORSE
from spasm_expert.facts.terms.findings.operations import NECK_MANIPULATION
from spasm_expert.facts.terms.findings.sensation import NEW_LIMB_NUMBNESS, NUMBNESS, SUDDEN_NUMBNESS, TINGLING
from spasm_expert.facts.terms.findings.sites_upper import NECK_SPASM
from spasm_expert.facts.terms.findings.sphincters import URINARY_RETENTION
from spasm_expert.facts.terms.findings.spine import MIDLINE_SPINAL_TENDERNESS, NECK_PAIN
from spasm_expert.facts.terms.findings.strain import SUDDEN_ONE_SIDED_NECK_PAIN
from spasm_expert.facts.terms.findings.swallowing import BRAINSTEM_SIGNS
from spasm_expert.facts.terms.findings.weakness import (
    FACIAL_WEAKNESS,
    NEW_WEAKNESS,
    ONE_SIDED_WEAKNESS,
    SUDDEN_WEAKNESS_RESOLVED,
    WEAKNESS,
)
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.facts.terms.measurements.vitals import SYSTOLIC_RISE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF34, RF41
from spasm_expert.rules.limits.common import TWO_WEEKS_TIME
from spasm_expert.rules.limits.toxic import DYSREFLEXIA_RISE
from spasm_expert.rules.sources import (
    AUTONOMIC_DYSREFLEXIA_2011,
    CERVICAL_DISSECTION_PAIN_2017,
    GENERAL_KNOWLEDGE,
    MAIMONIDES_CERVICAL_DISSECTION,
    PROJECT_JUDGEMENT,
)

_NECK = any_of(
    present(NECK_PAIN),
    present(NECK_SPASM),
    present(SUDDEN_ONE_SIDED_NECK_PAIN),
    present(NECK_STIFFNESS),
)
_HEAD_SIGN = any_of(
    present(FACIAL_WEAKNESS),
    present(DOUBLE_VISION),
    present(DROOPING_EYELID),
    present(ONE_SMALL_PUPIL),
    present(SPEECH_DISTURBANCE),
    present(SUDDEN_VISION_LOSS),
    present(BRAINSTEM_SIGNS),
)
_NEW_LIMB_SIGN = any_of(
    present(NEW_WEAKNESS),
    present(ONE_SIDED_WEAKNESS),
    present(NEW_LIMB_NUMBNESS),
    present(SUDDEN_NUMBNESS),
    present(SUDDEN_WEAKNESS_RESOLVED),
)
_NEW = any_of(
    lasting(NECK_PAIN, at_most=TWO_WEEKS_TIME),
    lasting(NECK_SPASM, at_most=TWO_WEEKS_TIME),
    measured(SPASM_SINCE, at_most=TWO_WEEKS_TIME),
    present(SUDDEN_ONE_SIDED_NECK_PAIN),
)


class NeckEmergencies(Topic):
    """Cervical artery dissection, neck injury and autonomic dysreflexia."""

    neck_pain_with_a_sign_from_brain_or_cord = rule(
        when=[_NECK, any_of(_HEAD_SIGN, _NEW_LIMB_SIGN)],
        then=[
            supports(CERVICAL_ARTERY_DISSECTION, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=CERVICAL_ARTERY_DISSECTION),
        ],
        because="A tear in a neck artery first hurts and then sends clots to the brain.",
        sources=[CERVICAL_DISSECTION_PAIN_2017],
        red_flag=RF34,
    )
    new_neck_pain_with_weak_or_numb_limb_or_unsteadiness = rule(
        when=[
            _NECK,
            _NEW,
            any_of(
                present(WEAKNESS),
                present(NUMBNESS),
                present(CLUMSY_HANDS),
                present(UNSTEADINESS),
                present(VISION_LOSS),
            ),
        ],
        then=[
            supports(CERVICAL_ARTERY_DISSECTION, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=CERVICAL_ARTERY_DISSECTION),
        ],
        because=(
            "A weak or numb limb with new neck pain comes from artery, cord or root, and only a scan tells "
            "which."
        ),
        sources=[PROJECT_JUDGEMENT, MAIMONIDES_CERVICAL_DISSECTION],
        red_flag=RF34,
    )
    neck_injury_with_midline_tenderness_or_nerve_sign = rule(
        when=[
            any_of(
                present(NECK_TRAUMA), present(NECK_MANIPULATION), all_of(_NECK, present(HIGH_ENERGY_TRAUMA))
            ),
            any_of(
                present(MIDLINE_SPINAL_TENDERNESS),
                present(UNSTEADINESS),
                _HEAD_SIGN,
                _NEW_LIMB_SIGN,
                present(WEAKNESS),
                present(NUMBNESS),
                present(TINGLING),
                present(HIGH_ENERGY_TRAUMA),
            ),
        ],
        then=[
            supports(NECK_INJURY, STRONG),
            supports(CERVICAL_ARTERY_DISSECTION, MODERATE),
            refers(EMERGENCY, to="ambulance", within="now", feared=NECK_INJURY),
        ],
        because="After an injury these signs mean that bone, cord or artery of the neck may be hurt.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF34,
    )
    head_or_neck_sign_after_manipulation = rule(
        when=[
            any_of(present(NECK_MANIPULATION), present(NECK_TRAUMA)),
            any_of(_HEAD_SIGN, present(NEW_HEADACHE), present(UNSTEADINESS), present(VERTIGO)),
        ],
        then=[supports(CERVICAL_ARTERY_DISSECTION, MODERATE)],
        because="Manipulation and whiplash can tear a neck artery.",
        sources=[MAIMONIDES_CERVICAL_DISSECTION],
    )
    scan_of_the_neck_arteries = rule(
        when=[believed(CERVICAL_ARTERY_DISSECTION, at_least=POSSIBLE)],
        then=[
            recommends(CT_ANGIOGRAPHY, EMERGENCY, for_=[CERVICAL_ARTERY_DISSECTION]),
            recommends(CERVICAL_MRI, EMERGENCY, for_=[CERVICAL_ARTERY_DISSECTION, NECK_INJURY]),
        ],
        because="The tear is seen on CT or MR angiography.",
        sources=[MAIMONIDES_CERVICAL_DISSECTION],
    )
    dysreflexia_after_a_high_cord_injury = rule(
        when=[
            has(SPINAL_CORD_INJURY_ABOVE_T6),
            any_of(
                present(POUNDING_HEADACHE),
                present(FLUSHED_ABOVE_INJURY),
                present(SYSTOLIC_20_OVER_USUAL),
                measured(SYSTOLIC_RISE, at_least=DYSREFLEXIA_RISE),
                present(SEVERE_HEADACHE),
            ),
        ],
        then=[
            supports(AUTONOMIC_DYSREFLEXIA, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=AUTONOMIC_DYSREFLEXIA),
            recommends(BLOOD_PRESSURE_TEST, EMERGENCY, for_=[AUTONOMIC_DYSREFLEXIA]),
        ],
        because="Below a high injury a full bladder or bowel drives the pressure up until a vessel bursts.",
        sources=[AUTONOMIC_DYSREFLEXIA_2011],
        red_flag=RF41,
    )
    more_spasm_after_a_high_cord_injury = rule(
        when=[
            has(SPINAL_CORD_INJURY_ABOVE_T6),
            any_of(present(SPASTICITY_SUDDENLY_WORSE), present(WORSENING_SPASMS)),
            any_of(present(SWEATING), present(FLUSHING), present(HEADACHE), present(URINARY_RETENTION)),
        ],
        then=[supports(AUTONOMIC_DYSREFLEXIA, STRONG)],
        because="More spasm with headache, sweating or a blocked bladder is how dysreflexia begins.",
        sources=[AUTONOMIC_DYSREFLEXIA_2011],
    )
