"""What speaks against a simple back spasm, and which pictures it does not need."""

from spasm_expert.core.language import (
    LIKELY,
    MODERATE,
    STRONG,
    Topic,
    all_of,
    any_of,
    believed,
    has,
    opposes,
    present,
    rule,
    spares,
    taking,
)
from spasm_expert.facts.terms.causes.spine import LOW_BACK_SPASM, WRY_NECK
from spasm_expert.facts.terms.conditions.circulation import AORTIC_ANEURYSM
from spasm_expert.facts.terms.conditions.immunity import CANCER_HISTORY, IMMUNOSUPPRESSION
from spasm_expert.facts.terms.conditions.tolerance import OSTEOPOROSIS
from spasm_expert.facts.terms.diagnostic_tests.imaging import LUMBAR_MRI, SPINE_XRAY
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROMYOGRAPHY
from spasm_expert.facts.terms.drugs.more_classes import CORTICOSTEROID
from spasm_expert.facts.terms.findings.abdomen import PULSATILE_ABDOMINAL_MASS
from spasm_expert.facts.terms.findings.exposures import INJECTION_DRUG_USE
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.heart import FAINTNESS, SYNCOPE
from spasm_expert.facts.terms.findings.injuries import SIGNIFICANT_TRAUMA
from spasm_expert.facts.terms.findings.jaw_throat import OPISTHOTONUS, STIMULUS_EVOKED_SPASMS, TRISMUS
from spasm_expert.facts.terms.findings.nerve_roots import (
    BILATERAL_SCIATICA,
    LEG_PAIN_FROM_BACK,
    STRAIGHT_LEG_RAISE_POSITIVE,
)
from spasm_expert.facts.terms.findings.neuro_signs import GENERALISED_RIGIDITY
from spasm_expert.facts.terms.findings.sensation import SENSORY_LEVEL
from spasm_expert.facts.terms.findings.sites import WHOLE_BODY_SPASM
from spasm_expert.facts.terms.findings.sites_upper import JAW_SPASM
from spasm_expert.facts.terms.findings.sphincters import SADDLE_SENSORY_CHANGE, SPHINCTER_DISTURBANCE
from spasm_expert.facts.terms.findings.spine import (
    NIGHT_SPINAL_PAIN,
    PAIN_NOT_SET_OFF_BY_MOVEMENT,
    SUDDEN_MIDLINE_SPINAL_PAIN,
    UNREMITTING_SPINAL_PAIN,
)
from spasm_expert.facts.terms.findings.weakness import LEG_WEAKNESS
from spasm_expert.rules.nerves.groups import BACK_WITH_NERVE_TROUBLE
from spasm_expert.rules.sources import (
    ACP_LOW_BACK_PAIN_2017,
    BMJ_BEST_PRACTICE_TETANUS,
    CDC_TETANUS,
    GENERAL_KNOWLEDGE,
    GIRFT_CAUDA_EQUINA_2023,
    NICE_CG75,
    NICE_NG59,
    NICE_NG156,
    NICE_NG234,
    SPINAL_EPIDURAL_ABSCESS_MEDSCAPE,
)

NOT_FROM_MOVEMENT = "not_from_movement"
"""Signs that movement has nothing to do with the pain; only the strongest counts."""


class BackSpasmDoubted(Topic):
    """Nerve trouble, disease of the spine and pain that movement does not change.

    For: back pain that may look mechanical at first.
    Not for: the red flags themselves, which stand with the diseases they fear.
    """

    nerve_trouble_with_the_back_pain = rule(
        when=[
            any_of(
                present(SPHINCTER_DISTURBANCE),
                present(SADDLE_SENSORY_CHANGE),
                present(LEG_WEAKNESS),
                present(BILATERAL_SCIATICA),
                present(SENSORY_LEVEL),
            )
        ],
        then=[opposes(LOW_BACK_SPASM, STRONG, group=BACK_WITH_NERVE_TROUBLE)],
        because="Bladder, bowel, saddle or leg trouble means that nerves are harmed.",
        sources=[GIRFT_CAUDA_EQUINA_2023, NICE_NG59],
    )

    leg_pain_that_comes_from_the_back = rule(
        when=[any_of(present(LEG_PAIN_FROM_BACK), present(STRAIGHT_LEG_RAISE_POSITIVE))],
        then=[opposes(LOW_BACK_SPASM, MODERATE, group=BACK_WITH_NERVE_TROUBLE)],
        because="Pain that runs down the leg comes from a nerve root rather than from muscle.",
        sources=[NICE_NG59],
    )

    signs_of_disease_in_the_spine = rule(
        when=[
            any_of(
                present(FEVER),
                has(CANCER_HISTORY),
                present(INJECTION_DRUG_USE),
                has(IMMUNOSUPPRESSION),
                present(SIGNIFICANT_TRAUMA),
                has(OSTEOPOROSIS),
                taking(CORTICOSTEROID),
                present(SUDDEN_MIDLINE_SPINAL_PAIN),
            )
        ],
        then=[opposes(LOW_BACK_SPASM, STRONG)],
        because=(
            "Fever, cancer, injected drugs, injury or weak bone make infection, "
            "tumour or fracture the question."
        ),
        sources=[NICE_NG59, NICE_NG234, SPINAL_EPIDURAL_ABSCESS_MEDSCAPE],
    )

    spasm_that_is_not_only_in_the_back = rule(
        when=[
            any_of(
                present(TRISMUS),
                present(JAW_SPASM),
                present(STIMULUS_EVOKED_SPASMS),
                present(OPISTHOTONUS),
                present(GENERALISED_RIGIDITY),
                present(WHOLE_BODY_SPASM),
            )
        ],
        then=[opposes(LOW_BACK_SPASM, STRONG), opposes(WRY_NECK, STRONG)],
        because="A locked jaw, or spasms of the whole body, take back and neck along with them.",
        sources=[CDC_TETANUS, BMJ_BEST_PRACTICE_TETANUS],
    )

    pulsing_mass_or_faintness = rule(
        when=[
            any_of(
                present(PULSATILE_ABDOMINAL_MASS),
                has(AORTIC_ANEURYSM),
                all_of(present(PAIN_NOT_SET_OFF_BY_MOVEMENT), any_of(present(FAINTNESS), present(SYNCOPE))),
            )
        ],
        then=[opposes(LOW_BACK_SPASM, STRONG, group=NOT_FROM_MOVEMENT)],
        because="Back pain with faintness or a pulsing belly may come from the great artery.",
        sources=[NICE_NG156],
    )

    pain_at_night_or_regardless_of_movement = rule(
        when=[
            any_of(
                present(NIGHT_SPINAL_PAIN),
                present(UNREMITTING_SPINAL_PAIN),
                present(PAIN_NOT_SET_OFF_BY_MOVEMENT),
            )
        ],
        then=[opposes(LOW_BACK_SPASM, MODERATE, group=NOT_FROM_MOVEMENT)],
        because="Pain that neither rest nor position changes does not behave like a strained back.",
        sources=[NICE_CG75, GENERAL_KNOWLEDGE],
    )

    no_pictures_of_a_strained_back = rule(
        when=[believed(LOW_BACK_SPASM, at_least=LIKELY)],
        then=[spares(LUMBAR_MRI), spares(SPINE_XRAY), spares(ELECTROMYOGRAPHY)],
        because="In the first weeks without a warning sign, pictures find age and change nothing.",
        sources=[NICE_NG59, ACP_LOW_BACK_PAIN_2017],
        caveat="After about six weeks without improvement it is worth another look.",
    )
