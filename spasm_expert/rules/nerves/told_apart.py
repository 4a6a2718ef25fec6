"""What tells diseases of cord and motor neurones from those that only look like them, and from each other.

For:      people with brisk reflexes, wasting, weakness or a stiff back.
Not for:  the level of urgency, which evidence against a cause never lowers.
"""

from __future__ import annotations

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    ROUTINE,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    any_of,
    opposes,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.nerves import ALS, MULTIPLE_SCLEROSIS, STIFF_PERSON
from spasm_expert.facts.terms.causes.spine import (
    ACUTE_CORD_COMPRESSION,
    CORD_COMPRESSION,
    LUMBAR_STENOSIS,
    METASTATIC_CORD_COMPRESSION,
)
from spasm_expert.facts.terms.drugs.classes import SEROTONERGIC
from spasm_expert.facts.terms.findings.abdomen import ABDOMINAL_MASS
from spasm_expert.facts.terms.findings.bites_poisons import PESTICIDE_EXPOSURE
from spasm_expert.facts.terms.findings.breathing import COUGHING_BLOOD
from spasm_expert.facts.terms.findings.claudication import TRIGGERED_BY_WALKING_DOWNHILL
from spasm_expert.facts.terms.findings.cranial import SMALL_PUPILS, WATERING_EYES
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import MORNING_BACK_STIFFNESS
from spasm_expert.facts.terms.findings.general import FEVER, SHIVERING, SWEATING, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.laboratory_findings import LUNG_SHADOW
from spasm_expert.facts.terms.findings.mind import AGITATION
from spasm_expert.facts.terms.findings.muscle import MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.reflexes import BRISK_JAW_JERK, BRISK_REFLEXES, CLONUS
from spasm_expert.facts.terms.findings.sensation import SENSORY_LEVEL
from spasm_expert.facts.terms.findings.sites import LEG_SPASM
from spasm_expert.facts.terms.findings.spine import PROGRESSIVE_SPINAL_PAIN, SPINAL_PAIN
from spasm_expert.facts.terms.findings.stiffness import GRIP_MYOTONIA, PERCUSSION_MYOTONIA
from spasm_expert.facts.terms.findings.strain import LIMITED_BACK_MOVEMENT
from spasm_expert.facts.terms.findings.swallowing import DROOLING
from spasm_expert.facts.terms.patterns import UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    NICE_NG234,
    PROJECT_JUDGEMENT,
    STIFF_PERSON_MUSCLE_NERVE_2012,
)

_CORD_SIGNS = any_of(shown(UPPER_MOTOR_NEURONE_SIGNS), present(SENSORY_LEVEL))
_TUMOUR_ELSEWHERE = any_of(present(COUGHING_BLOOD), present(LUNG_SHADOW), present(ABDOMINAL_MASS))


class CordToldApart(Topic):
    """Cord and motor neurone disease told from what looks like it."""

    hot_and_sweating_on_a_serotonergic = rule(
        when=[
            taking(SEROTONERGIC),
            any_of(present(CLONUS), present(BRISK_REFLEXES)),
            any_of(present(FEVER), present(SWEATING), present(SHIVERING), present(AGITATION)),
        ],
        then=[opposes(CORD_COMPRESSION, STRONG), opposes(MULTIPLE_SCLEROSIS, STRONG)],
        because="Brisk reflexes with heat, sweat or shivering on such a drug come from the drug.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="A numb trunk or a failing bladder is not explained by the drug.",
    )
    weak_and_wet_after_a_pesticide = rule(
        when=[
            present(PESTICIDE_EXPOSURE),
            any_of(present(SMALL_PUPILS), present(DROOLING), present(WATERING_EYES), present(SWEATING)),
        ],
        then=[opposes(ALS, STRONG)],
        because="Small pupils and wet eyes or mouth show that the nerve endings are poisoned.",
        sources=[GENERAL_KNOWLEDGE],
    )
    muscle_that_cannot_let_go = rule(
        when=[any_of(present(GRIP_MYOTONIA), present(PERCUSSION_MYOTONIA))],
        then=[opposes(ALS, STRONG)],
        because="Failing motor neurones make a muscle weak and thin but never slow to let go.",
        sources=[GENERAL_KNOWLEDGE],
    )
    brisk_jaw_jerk = rule(
        when=[present(BRISK_JAW_JERK)],
        then=[supports(ALS, MODERATE), opposes(CORD_COMPRESSION, MODERATE)],
        because="A brisk jaw jerk places the damage above the neck, where no pressed cord can be.",
        sources=[GENERAL_KNOWLEDGE],
    )
    worse_on_walking_downhill = rule(
        when=[present(TRIGGERED_BY_WALKING_DOWNHILL)],
        then=[supports(LUMBAR_STENOSIS, MODERATE)],
        because="Walking downhill arches the lower back, which narrows the canal further.",
        sources=[GENERAL_KNOWLEDGE],
    )
    tumour_elsewhere_with_signs_of_the_cord = rule(
        when=[_CORD_SIGNS, _TUMOUR_ELSEWHERE],
        then=[
            supports(METASTATIC_CORD_COMPRESSION, STRONG),
            opposes(CORD_COMPRESSION, STRONG),
            refers(
                EMERGENCY,
                to="cord compression coordinator or emergency department",
                within="now",
                feared=METASTATIC_CORD_COMPRESSION,
            ),
        ],
        because="A pressed cord may be the first that anybody hears of a cancer.",
        sources=[NICE_NG234, GENERAL_KNOWLEDGE],
    )
    spinal_pain_and_a_tumour_before_the_cord_fails = rule(
        when=[_CORD_SIGNS, present(SPINAL_PAIN), any_of(_TUMOUR_ELSEWHERE, present(WEIGHT_LOSS))],
        then=[
            supports(METASTATIC_CORD_COMPRESSION, MODERATE),
            opposes(ACUTE_CORD_COMPRESSION, WEAK),
        ],
        because="A tumour in the bone hurts for weeks before it reaches the cord.",
        sources=[NICE_NG234],
    )
    back_pain_with_legs_in_spasm = rule(
        when=[present(LEG_SPASM), present(SPINAL_PAIN)],
        then=[refers(ROUTINE, to="general practice", within="in the next weeks")],
        because="A strained back does not cramp the legs, so roots, cord and nerves are looked at.",
        sources=[PROJECT_JUDGEMENT],
    )
    back_that_stiffens_and_legs_in_spasm = rule(
        when=[
            present(LEG_SPASM),
            present(PROGRESSIVE_SPINAL_PAIN),
            any_of(
                present(LIMITED_BACK_MOVEMENT),
                present(MUSCLE_STIFFNESS),
                present(MORNING_BACK_STIFFNESS),
            ),
        ],
        then=[
            supports(STIFF_PERSON, MODERATE),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=STIFF_PERSON),
        ],
        because="A back that grows stiffer for weeks until the legs go into spasm is how it begins.",
        sources=[STIFF_PERSON_MUSCLE_NERVE_2012],
        caveat="Slipped discs and tumours of the spine begin so too, and are far more frequent.",
    )
