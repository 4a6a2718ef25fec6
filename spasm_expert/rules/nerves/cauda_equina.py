"""Pressure on the roots below the end of the spinal cord.

For:      everybody with back or leg trouble and any change of saddle, bladder, bowel or sexual function.
Not for:  isolated constipation.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    PATHOGNOMONIC,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    absent,
    any_of,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.spine import CAUDA_EQUINA
from spasm_expert.facts.terms.diagnostic_tests.imaging import LUMBAR_MRI
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import POST_VOID_BLADDER_SCAN
from spasm_expert.facts.terms.findings.fluids import CONSTIPATION
from spasm_expert.facts.terms.findings.imaging import MRI_CAUDA_EQUINA_COMPRESSION
from spasm_expert.facts.terms.findings.nerve_roots import LEG_PAIN_FROM_BACK
from spasm_expert.facts.terms.findings.sites import BACK_SPASM
from spasm_expert.facts.terms.findings.sphincters import (
    BLADDER_DISTURBANCE,
    BOWEL_INCONTINENCE,
    REDUCED_ANAL_TONE,
    REDUCED_BLADDER_FEELING,
    SADDLE_NUMBNESS,
    SADDLE_SENSORY_CHANGE,
    SPHINCTER_DISTURBANCE,
    URINARY_INCONTINENCE,
    URINARY_RETENTION,
)
from spasm_expert.facts.terms.findings.spine import SPINAL_PAIN
from spasm_expert.facts.terms.findings.weakness import BOTH_LEGS_WEAK, LEG_WEAKNESS
from spasm_expert.facts.terms.measurements.function import POST_VOID_RESIDUAL
from spasm_expert.facts.terms.patterns import CAUDA_EQUINA_PATTERN, UPPER_MOTOR_NEURONE_SIGNS
from spasm_expert.facts.terms.red_flags import RF07
from spasm_expert.rules.limits.nerves import FULL_BLADDER_AFTER_VOIDING
from spasm_expert.rules.nerves.groups import CAUDA_EQUINA_SIGNS
from spasm_expert.rules.sources import (
    CAUDA_EQUINA_HSIB,
    GENERAL_KNOWLEDGE,
    GIRFT_CAUDA_EQUINA_2023,
    NICE_NG127,
    PROJECT_JUDGEMENT,
)


class CaudaEquina(Topic):
    """Cauda equina syndrome: hours decide over bladder and legs."""

    signs_of_the_cauda_equina = rule(
        when=[shown(CAUDA_EQUINA_PATTERN)],
        then=[
            supports(CAUDA_EQUINA, STRONG, group=CAUDA_EQUINA_SIGNS),
            refers(
                EMERGENCY, to="emergency department with access to MRI", within="now", feared=CAUDA_EQUINA
            ),
            recommends(LUMBAR_MRI, EMERGENCY, for_=[CAUDA_EQUINA]),
            recommends(POST_VOID_BLADDER_SCAN, EMERGENCY, for_=[CAUDA_EQUINA]),
        ],
        because=(
            "Crushed roots recover only if they are freed within hours, so any one sign that is new, growing "
            "or never assessed goes for MRI at once."
        ),
        sources=[GIRFT_CAUDA_EQUINA_2023, CAUDA_EQUINA_HSIB],
        caveat="A rectal examination is not needed first, and a bladder scan must not delay the MRI.",
        red_flag=RF07,
    )
    numb_saddle = rule(
        when=[present(SADDLE_NUMBNESS)],
        then=[supports(CAUDA_EQUINA, STRONG)],
        because="The saddle is supplied by the lowest sacral roots alone.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
    )
    bladder_or_bowel_fails_with_leg_or_back_trouble = rule(
        when=[
            any_of(
                present(URINARY_RETENTION),
                present(URINARY_INCONTINENCE),
                present(REDUCED_BLADDER_FEELING),
                present(BOWEL_INCONTINENCE),
                present(REDUCED_ANAL_TONE),
            ),
            shown(CAUDA_EQUINA_PATTERN),
        ],
        then=[supports(CAUDA_EQUINA, STRONG)],
        because="Bladder and bowel fail when the sacral roots of both sides are pressed.",
        sources=[GIRFT_CAUDA_EQUINA_2023, CAUDA_EQUINA_HSIB],
    )
    bladder_or_bowel_fails_alone = rule(
        when=[
            any_of(present(URINARY_RETENTION), present(REDUCED_BLADDER_FEELING), present(BOWEL_INCONTINENCE))
        ],
        then=[
            supports(CAUDA_EQUINA, WEAK),
            refers(
                SAME_DAY, to="emergency department or general practice", within="today", feared=CAUDA_EQUINA
            ),
        ],
        because="A bladder or bowel that fails may be the first sign of pressed roots, before any pain.",
        sources=[CAUDA_EQUINA_HSIB, PROJECT_JUDGEMENT],
        caveat="Prostate, drugs and childbirth are commoner reasons.",
    )
    both_legs_weak = rule(
        when=[present(BOTH_LEGS_WEAK)],
        then=[
            supports(CAUDA_EQUINA, WEAK),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=CAUDA_EQUINA),
        ],
        because="Legs that are weak on both sides need cord, roots, nerves, muscle and salts looked at.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
        caveat="Sudden or fast weakness, back pain or trouble with the bladder make it far more urgent.",
    )
    bladder_does_not_empty = rule(
        when=[
            measured(POST_VOID_RESIDUAL, at_least=FULL_BLADDER_AFTER_VOIDING),
            any_of(
                present(SPINAL_PAIN),
                present(LEG_PAIN_FROM_BACK),
                present(LEG_WEAKNESS),
                present(SADDLE_SENSORY_CHANGE),
                present(BACK_SPASM),
            ),
        ],
        then=[
            supports(CAUDA_EQUINA, STRONG),
            refers(
                EMERGENCY, to="emergency department with access to MRI", within="now", feared=CAUDA_EQUINA
            ),
            recommends(LUMBAR_MRI, EMERGENCY, for_=[CAUDA_EQUINA]),
        ],
        because="A bladder that keeps 200 mL or more has lost its nerves until MRI shows otherwise.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
        caveat="A smaller residual does not exclude it.",
        red_flag=RF07,
    )
    compression_on_mri = rule(
        when=[present(MRI_CAUDA_EQUINA_COMPRESSION)],
        then=[
            supports(CAUDA_EQUINA, PATHOGNOMONIC),
            refers(EMERGENCY, to="spinal surgeon on call", within="now", feared=CAUDA_EQUINA),
        ],
        because="MRI shows the crushed roots.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
        red_flag=RF07,
    )
    upper_motor_neurone_signs = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS)],
        then=[opposes(CAUDA_EQUINA, STRONG)],
        because=(
            "The cauda equina is roots only, so brisk reflexes and spasticity point to the cord above it."
        ),
        sources=[GENERAL_KNOWLEDGE],
        caveat="The cord is no less urgent when bladder or bowel fail.",
    )
    normal_saddle_bladder_and_bowel = rule(
        when=[absent(SADDLE_SENSORY_CHANGE), absent(SPHINCTER_DISTURBANCE), absent(BOTH_LEGS_WEAK)],
        then=[opposes(CAUDA_EQUINA, STRONG)],
        because="With saddle, bladder, bowel and legs unchanged the lowest roots still work.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
    )
    constipation_alone = rule(
        when=[present(CONSTIPATION), absent(BLADDER_DISTURBANCE), absent(SADDLE_SENSORY_CHANGE)],
        then=[opposes(CAUDA_EQUINA, WEAK)],
        because="Constipation with a normal bladder and saddle mostly comes from pain, rest and painkillers.",
        sources=[GENERAL_KNOWLEDGE],
    )
