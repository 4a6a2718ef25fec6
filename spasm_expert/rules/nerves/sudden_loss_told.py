"""Strength, feeling, speech or sight lost within hours, and the spine in danger, told in plain words.

For:      everybody who says when it began, but not how fast it grew.
Not for:  losses of weeks and months, which other topics of this area judge.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    TWO_WEEKS,
    WEAK,
    Topic,
    all_of,
    any_of,
    has,
    lasting,
    present,
    refers,
    rule,
    shows,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.nerves import STROKE
from spasm_expert.facts.terms.causes.spine import (
    CAUDA_EQUINA,
    EPIDURAL_ABSCESS,
    METASTATIC_CORD_COMPRESSION,
    SPINAL_METASTASES,
)
from spasm_expert.facts.terms.conditions.immunity import ACTIVE_CANCER, CANCER_HISTORY
from spasm_expert.facts.terms.drugs.hormones_and_others import HEROIN
from spasm_expert.facts.terms.findings.course import ABRUPT_START_OF_TROUBLE
from spasm_expert.facts.terms.findings.cranial import DOUBLE_VISION, SPEECH_DISTURBANCE, VISION_LOSS
from spasm_expert.facts.terms.findings.gait_signs import UNSTEADINESS
from spasm_expert.facts.terms.findings.general import CHILLS
from spasm_expert.facts.terms.findings.muscle import HEAVY_LEGS
from spasm_expert.facts.terms.findings.nerve_roots import BUTTOCK_NUMBNESS, LEG_PAIN_FROM_BACK
from spasm_expert.facts.terms.findings.pain import LEG_PAIN
from spasm_expert.facts.terms.findings.sensation import (
    NEW_LIMB_NUMBNESS,
    NUMBNESS,
    SENSORY_CHANGE,
    SUDDEN_NUMBNESS,
)
from spasm_expert.facts.terms.findings.sites import BACK_SPASM, BUTTOCK_SPASM, LEG_SPASM
from spasm_expert.facts.terms.findings.sphincters import SPHINCTER_DISTURBANCE
from spasm_expert.facts.terms.findings.spine import BACK_PAIN
from spasm_expert.facts.terms.findings.weakness import (
    ARM_WEAKNESS,
    ATTACKS_OF_FLACCID_WEAKNESS,
    FACIAL_WEAKNESS,
    GENERALISED_WEAKNESS,
    HAND_WEAKNESS,
    LEG_WEAKNESS,
    NEW_WEAKNESS,
    ONE_SIDED_WEAKNESS,
    PROGRESSIVE_WEAKNESS,
    PROXIMAL_WEAKNESS,
    WEAKNESS,
)
from spasm_expert.facts.terms.patterns import CAUDA_EQUINA_PATTERN, RAPID_WEAKNESS
from spasm_expert.facts.terms.red_flags import RF08, RF09
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF19
from spasm_expert.rules.limits.common import ONE_DAY, ONE_WEEK, THREE_DAYS
from spasm_expert.rules.limits.nerves import NEW_SIGN, SUBACUTE_WEAKNESS
from spasm_expert.rules.nerves.groups import (
    CAUDA_EQUINA_SIGNS,
    INFECTION_RISK,
    SPINAL_PAIN_WITH_CANCER,
    SUDDEN_DEFICIT,
)
from spasm_expert.rules.nerves.phrases import SPINE_HURTS
from spasm_expert.rules.sources import (
    GIRFT_CAUDA_EQUINA_2023,
    NICE_NG127,
    NICE_NG128,
    NICE_NG234,
    NICE_QS56,
    PROJECT_JUDGEMENT,
    SPINAL_EPIDURAL_ABSCESS_MEDSCAPE,
)


class SuddenLossTold(Topic):
    """Stroke, fast weakness, cauda equina, spinal cancer and infection in a history told in general words."""

    one_limb_or_half_of_the_face_weak_since_today = rule(
        when=[
            any_of(
                lasting(ARM_WEAKNESS, at_most=ONE_DAY),
                lasting(HAND_WEAKNESS, at_most=ONE_DAY),
                lasting(LEG_WEAKNESS, at_most=ONE_DAY),
                lasting(SPEECH_DISTURBANCE, at_most=ONE_DAY),
                lasting(VISION_LOSS, at_most=ONE_DAY),
                present(SUDDEN_NUMBNESS),
            )
        ],
        then=[
            supports(STROKE, MODERATE, group=SUDDEN_DEFICIT),
            refers(EMERGENCY, to="ambulance, stroke unit", within="now", feared=STROKE),
        ],
        because="A limb, speech, sight or feeling lost within the day is a stroke until a scan says no.",
        sources=[NICE_NG128, NICE_NG127],
        caveat="An arm that was slept on and a torn muscle are commoner, but nobody can tell at a distance.",
        red_flag=RF19,
    )
    loss_that_began_abruptly = rule(
        when=[
            present(ABRUPT_START_OF_TROUBLE),
            any_of(
                present(ONE_SIDED_WEAKNESS),
                present(FACIAL_WEAKNESS),
                present(ARM_WEAKNESS),
                present(LEG_WEAKNESS),
                present(SPEECH_DISTURBANCE),
                present(VISION_LOSS),
                present(DOUBLE_VISION),
            ),
        ],
        then=[
            supports(STROKE, MODERATE, group=SUDDEN_DEFICIT),
            refers(EMERGENCY, to="ambulance, stroke unit", within="now", feared=STROKE),
        ],
        because="Strength, speech or sight that goes abruptly is lost to an artery until a scan says no.",
        sources=[NICE_NG128, NICE_NG127],
        red_flag=RF19,
    )
    numb_or_unsteady_since_today = rule(
        when=[
            any_of(
                lasting(NUMBNESS, at_most=ONE_DAY),
                lasting(NEW_LIMB_NUMBNESS, at_most=ONE_DAY),
                lasting(UNSTEADINESS, at_most=ONE_DAY),
                lasting(DOUBLE_VISION, at_most=ONE_DAY),
                lasting(FACIAL_WEAKNESS, at_most=THREE_DAYS),
            )
        ],
        then=[refers(SAME_DAY, to="emergency department or general practice", within="today")],
        because="Feeling, balance or a face that changed today is examined today.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    weak_hips_or_shoulders_within_days = rule(
        when=[
            any_of(
                lasting(PROXIMAL_WEAKNESS, at_most=ONE_WEEK),
                lasting(GENERALISED_WEAKNESS, at_most=ONE_WEEK),
                lasting(ATTACKS_OF_FLACCID_WEAKNESS, at_most=ONE_DAY),
                all_of(
                    present(PROXIMAL_WEAKNESS, course="progressive"),
                    lasting(PROXIMAL_WEAKNESS, at_most=SUBACUTE_WEAKNESS),
                ),
            )
        ],
        then=[shows(RAPID_WEAKNESS)],
        because="Hips, shoulders or a whole body that fail within days are fast weakness, growing or not.",
        sources=[NICE_NG127],
    )
    weakness_of_days = rule(
        when=[
            any_of(
                lasting(WEAKNESS, at_most=NEW_SIGN),
                lasting(PROXIMAL_WEAKNESS, at_most=SUBACUTE_WEAKNESS),
                all_of(present(NEW_WEAKNESS), present(PROGRESSIVE_WEAKNESS)),
            )
        ],
        then=[refers(SAME_DAY, to="general practice or emergency department", within="today")],
        because="Weakness of days may still be growing, and where it will stop nobody knows.",
        sources=[NICE_NG127, PROJECT_JUDGEMENT],
    )
    sciatica_of_both_legs_or_a_numb_bottom = rule(
        when=[
            any_of(
                present(LEG_PAIN_FROM_BACK, side="both"),
                all_of(
                    any_of(present(BACK_PAIN), present(BACK_SPASM), present(LEG_PAIN_FROM_BACK)),
                    any_of(
                        present(BUTTOCK_NUMBNESS, side="both"), lasting(BUTTOCK_NUMBNESS, at_most=NEW_SIGN)
                    ),
                ),
                all_of(
                    any_of(present(LEG_PAIN), present(LEG_SPASM), present(BUTTOCK_SPASM)),
                    lasting(SPHINCTER_DISTURBANCE, at_most=NEW_SIGN),
                ),
            )
        ],
        then=[shows(CAUDA_EQUINA_PATTERN)],
        because="Roots of both legs, of the seat or of the bladder fail together inside the canal only.",
        sources=[GIRFT_CAUDA_EQUINA_2023],
    )
    numb_buttock_with_back_pain = rule(
        when=[
            present(BUTTOCK_NUMBNESS),
            any_of(present(BACK_PAIN), present(BACK_SPASM), present(LEG_PAIN_FROM_BACK)),
        ],
        then=[
            supports(CAUDA_EQUINA, WEAK, group=CAUDA_EQUINA_SIGNS),
            refers(SAME_DAY, to="emergency department or general practice", within="today"),
        ],
        because="A numb buttock borders on the saddle, and who tells of it may mean the saddle.",
        sources=[GIRFT_CAUDA_EQUINA_2023, PROJECT_JUDGEMENT],
        caveat="In a narrow canal it comes with walking and goes on sitting; that is asked.",
    )
    cancer_with_spinal_pain_and_changed_feeling = rule(
        when=[has(CANCER_HISTORY), SPINE_HURTS, any_of(present(SENSORY_CHANGE), present(HEAVY_LEGS))],
        then=[
            supports(METASTATIC_CORD_COMPRESSION, MODERATE, group=SPINAL_PAIN_WITH_CANCER),
            refers(
                EMERGENCY,
                to="cord compression coordinator or emergency department",
                within="now",
                feared=METASTATIC_CORD_COMPRESSION,
            ),
        ],
        because="Heavy legs or changed feeling with spinal pain in cancer are a pressed cord until scanned.",
        sources=[NICE_QS56, NICE_NG234],
        red_flag=RF08,
    )
    active_cancer_with_spinal_pain = rule(
        when=[has(ACTIVE_CANCER), SPINE_HURTS],
        then=[
            supports(SPINAL_METASTASES, WEAK, group=SPINAL_PAIN_WITH_CANCER),
            refers(TWO_WEEKS, to="the cancer team", within="this week"),
        ],
        because="Any new pain of the spine during cancer is told to the team that treats it.",
        sources=[NICE_NG234, PROJECT_JUDGEMENT],
    )
    spinal_pain_with_chills_or_injected_heroin = rule(
        when=[SPINE_HURTS, any_of(present(CHILLS), taking(HEROIN))],
        then=[
            supports(EPIDURAL_ABSCESS, MODERATE, group=INFECTION_RISK),
            refers(EMERGENCY, to="emergency department", within="now", feared=EPIDURAL_ABSCESS),
        ],
        because="Shaking chills are a fever nobody has measured, and heroin is mostly injected.",
        sources=[SPINAL_EPIDURAL_ABSCESS_MEDSCAPE],
        red_flag=RF09,
    )
