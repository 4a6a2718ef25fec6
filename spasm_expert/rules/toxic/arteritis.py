"""Giant cell arteritis and polymyalgia rheumatica.

For:      people of fifty and over.
Not for:  a jaw that clicks or hurts on hard food only; headache or jaw pain in younger people.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    aged,
    all_of,
    any_of,
    believed,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import GIANT_CELL_ARTERITIS, POLYMYALGIA_RHEUMATICA
from spasm_expert.facts.terms.diagnostic_tests.blood import (
    C_REACTIVE_PROTEIN_TEST,
    ERYTHROCYTE_SEDIMENTATION_TEST,
    FULL_BLOOD_COUNT,
)
from spasm_expert.facts.terms.diagnostic_tests.circulation import TEMPORAL_ARTERY_ULTRASOUND
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.findings.cranial import (
    DOUBLE_VISION,
    SUDDEN_VISION_LOSS,
    VISION_LOSS,
    VISUAL_DISTURBANCE,
)
from spasm_expert.facts.terms.findings.headache import NEW_HEADACHE, SCALP_TENDERNESS
from spasm_expert.facts.terms.findings.imaging_vessels import ULTRASOUND_TEMPORAL_HALO
from spasm_expert.facts.terms.findings.jaw_throat import JAW_TIRES_ON_CHEWING
from spasm_expert.facts.terms.findings.laboratory_findings import RAISED_INFLAMMATION_MARKERS
from spasm_expert.facts.terms.findings.muscle import GIRDLE_STIFFNESS, SHOULDER_TENDERNESS
from spasm_expert.facts.terms.findings.nerves_of_limbs import HIP_PAIN
from spasm_expert.facts.terms.findings.pain import SHOULDER_PAIN, SYMMETRICAL_MUSCLE_ACHE
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_CHEWING
from spasm_expert.facts.terms.findings.weakness import WEAKNESS_ON_EXAMINATION
from spasm_expert.facts.terms.measurements.blood_other import (
    C_REACTIVE_PROTEIN,
    ERYTHROCYTE_SEDIMENTATION_RATE,
)
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF50
from spasm_expert.rules.limits.common import AGE_50
from spasm_expert.rules.sources import BSR_GIANT_CELL_ARTERITIS_2020, GENERAL_KNOWLEDGE
from spasm_expert.rules.toxic.groups import ARTERITIS_INFLAMMATION

_INFLAMED = any_of(
    measured(C_REACTIVE_PROTEIN, above=UPPER_REFERENCE),
    measured(ERYTHROCYTE_SEDIMENTATION_RATE, above=UPPER_REFERENCE),
    present(RAISED_INFLAMMATION_MARKERS),
)
_SIGHT = any_of(present(SUDDEN_VISION_LOSS), present(VISION_LOSS), present(DOUBLE_VISION))


class GiantCellArteritis(Topic):
    """Giant cell arteritis and polymyalgia rheumatica."""

    jaw_ache_on_chewing_or_tender_scalp_after_fifty = rule(
        when=[aged(at_least=AGE_50), any_of(present(JAW_TIRES_ON_CHEWING), present(SCALP_TENDERNESS))],
        then=[
            supports(GIANT_CELL_ARTERITIS, STRONG),
            refers(
                SAME_DAY,
                to="rheumatology or emergency department",
                within="today",
                feared=GIANT_CELL_ARTERITIS,
            ),
        ],
        because="Inflamed arteries starve the chewing muscles and the scalp, and the eye is next.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
        red_flag=RF50,
    )
    new_headache_with_girdle_stiffness_or_inflammation = rule(
        when=[
            aged(at_least=AGE_50),
            present(NEW_HEADACHE),
            any_of(present(GIRDLE_STIFFNESS), _INFLAMED, present(TRIGGERED_BY_CHEWING)),
        ],
        then=[
            supports(GIANT_CELL_ARTERITIS, STRONG),
            refers(
                SAME_DAY,
                to="rheumatology or emergency department",
                within="today",
                feared=GIANT_CELL_ARTERITIS,
            ),
        ],
        because=(
            "A new headache after fifty with inflammation or stiff shoulders and hips is arteritis until "
            "excluded."
        ),
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
        red_flag=RF50,
    )
    sight_changes_with_signs_of_arteritis = rule(
        when=[
            aged(at_least=AGE_50),
            any_of(
                present(SUDDEN_VISION_LOSS),
                all_of(
                    any_of(_SIGHT, present(VISUAL_DISTURBANCE)),
                    any_of(
                        present(JAW_TIRES_ON_CHEWING),
                        present(SCALP_TENDERNESS),
                        present(NEW_HEADACHE),
                        present(GIRDLE_STIFFNESS),
                        present(TRIGGERED_BY_CHEWING),
                        _INFLAMED,
                    ),
                ),
            ),
        ],
        then=[
            supports(GIANT_CELL_ARTERITIS, MODERATE),
            refers(EMERGENCY, to="emergency eye department", within="now", feared=GIANT_CELL_ARTERITIS),
        ],
        because="Sight that is lost to arteritis does not come back, and the second eye follows within days.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
        red_flag=RF50,
    )
    halo_of_the_temporal_artery = rule(
        when=[present(ULTRASOUND_TEMPORAL_HALO)],
        then=[supports(GIANT_CELL_ARTERITIS, STRONG)],
        because="The halo is the swollen wall of the artery.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    inflammation_markers_raised = rule(
        when=[
            aged(at_least=AGE_50),
            _INFLAMED,
            any_of(present(GIRDLE_STIFFNESS), present(JAW_TIRES_ON_CHEWING), present(SCALP_TENDERNESS)),
        ],
        then=[
            supports(GIANT_CELL_ARTERITIS, WEAK, group=ARTERITIS_INFLAMMATION),
            supports(POLYMYALGIA_RHEUMATICA, MODERATE, group=ARTERITIS_INFLAMMATION),
        ],
        because="Both diseases raise the markers of inflammation.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    normal_inflammation_markers = rule(
        when=[
            measured(C_REACTIVE_PROTEIN, normal=True),
            measured(ERYTHROCYTE_SEDIMENTATION_RATE, normal=True),
        ],
        then=[
            opposes(GIANT_CELL_ARTERITIS, MODERATE, group=ARTERITIS_INFLAMMATION),
            opposes(POLYMYALGIA_RHEUMATICA, MODERATE, group=ARTERITIS_INFLAMMATION),
        ],
        because="Either disease with both markers normal is uncommon.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    girdle_stiffness_after_fifty = rule(
        when=[present(GIRDLE_STIFFNESS), aged(at_least=AGE_50)],
        then=[supports(POLYMYALGIA_RHEUMATICA, STRONG)],
        because="Shoulders and hips that stay stiff for most of an hour in the morning are polymyalgia.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020, GENERAL_KNOWLEDGE],
    )
    younger_than_fifty = rule(
        when=[aged(below=AGE_50)],
        then=[opposes(GIANT_CELL_ARTERITIS, STRONG), opposes(POLYMYALGIA_RHEUMATICA, STRONG)],
        because="Both diseases begin after fifty.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    sore_shoulders_hips_or_neck_with_inflammation = rule(
        when=[
            aged(at_least=AGE_50),
            _INFLAMED,
            any_of(
                present(SHOULDER_PAIN),
                present(SHOULDER_TENDERNESS),
                present(HIP_PAIN),
                present(GIRDLE_STIFFNESS),
                present(SYMMETRICAL_MUSCLE_ACHE),
            ),
        ],
        then=[
            supports(POLYMYALGIA_RHEUMATICA, STRONG, group=ARTERITIS_INFLAMMATION),
            refers(TWO_WEEKS, to="general practice or rheumatology", within="within two weeks"),
        ],
        because="After fifty, sore shoulders or hips with inflamed blood are polymyalgia until explained.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020, GENERAL_KNOWLEDGE],
        caveat="A hot joint, an infection or a cancer raises the markers too.",
    )
    true_weakness_is_no_polymyalgia = rule(
        when=[present(WEAKNESS_ON_EXAMINATION)],
        then=[opposes(POLYMYALGIA_RHEUMATICA, MODERATE)],
        because="Polymyalgia hurts and stiffens but does not weaken.",
        sources=[GENERAL_KNOWLEDGE],
    )
    tests_for_arteritis_and_polymyalgia = rule(
        when=[
            any_of(
                believed(GIANT_CELL_ARTERITIS, at_least=POSSIBLE),
                believed(POLYMYALGIA_RHEUMATICA, at_least=POSSIBLE),
            )
        ],
        then=[
            recommends(
                C_REACTIVE_PROTEIN_TEST, SAME_DAY, for_=[GIANT_CELL_ARTERITIS, POLYMYALGIA_RHEUMATICA]
            ),
            recommends(
                ERYTHROCYTE_SEDIMENTATION_TEST, SAME_DAY, for_=[GIANT_CELL_ARTERITIS, POLYMYALGIA_RHEUMATICA]
            ),
            recommends(FULL_BLOOD_COUNT, SAME_DAY, for_=[GIANT_CELL_ARTERITIS]),
            recommends(CREATINE_KINASE_TEST, TWO_WEEKS, for_=[POLYMYALGIA_RHEUMATICA]),
        ],
        because=(
            "Inflammation markers support both, and creatine kinase tells polymyalgia from muscle disease."
        ),
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    ultrasound_of_the_temporal_arteries = rule(
        when=[believed(GIANT_CELL_ARTERITIS, at_least=POSSIBLE), aged(at_least=AGE_50)],
        then=[recommends(TEMPORAL_ARTERY_ULTRASOUND, SAME_DAY, for_=[GIANT_CELL_ARTERITIS])],
        because="Ultrasound shows the swollen wall within days, and treatment does not wait for it.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
