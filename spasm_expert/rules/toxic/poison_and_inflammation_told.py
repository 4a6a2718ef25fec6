"""Poisons, tetanus, arteritis and a clouded mind from a history told in general words.

For:      everybody.
Not for:  what the criteria of these diseases already decide.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    UPPER_REFERENCE,
    Topic,
    aged,
    all_of,
    any_of,
    count,
    lasting,
    measured,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import GIANT_CELL_ARTERITIS, POLYMYALGIA_RHEUMATICA
from spasm_expert.facts.terms.causes.toxic import (
    HEAT_STROKE,
    MALIGNANT_HYPERTHERMIA,
    ORGANOPHOSPHATE_POISONING,
    SEROTONIN_TOXICITY,
    TETANUS,
)
from spasm_expert.facts.terms.causes.vascular import CELLULITIS
from spasm_expert.facts.terms.findings.bites_poisons import OVERDOSE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.compartment import SPREADING_REDNESS
from spasm_expert.facts.terms.findings.course import BEGAN_AFTER_NEW_DRUG
from spasm_expert.facts.terms.findings.cranial import SMALL_PUPILS, VISUAL_DISTURBANCE, WATERING_EYES
from spasm_expert.facts.terms.findings.exertion import EXERTION_IN_HEAT, HEAT_EXPOSURE, PLANT_OR_GARDEN_WORK
from spasm_expert.facts.terms.findings.exposures import RECREATIONAL_DRUG_USE
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA, VOMITING
from spasm_expert.facts.terms.findings.general import FEVER, SHIVERING, SWEATING
from spasm_expert.facts.terms.findings.headache import HEADACHE, NECK_STIFFNESS
from spasm_expert.facts.terms.findings.heart import TACHYCARDIA
from spasm_expert.facts.terms.findings.hyperthermia import HOT_DRY_SKIN, INAPPROPRIATE_HYPERCAPNIA
from spasm_expert.facts.terms.findings.injuries import DIRTY_WOUND, WOUND
from spasm_expert.facts.terms.findings.jaw_throat import JAW_PAIN, TRISMUS
from spasm_expert.facts.terms.findings.laboratory_findings import RAISED_INFLAMMATION_MARKERS
from spasm_expert.facts.terms.findings.mind import AGITATION, ALTERED_MENTAL_STATE, REDUCED_CONSCIOUSNESS
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, GIRDLE_STIFFNESS, MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import RIGIDITY
from spasm_expert.facts.terms.findings.operations import ANAESTHETIC
from spasm_expert.facts.terms.findings.pain import (
    SYMMETRICAL_MUSCLE_ACHE,
    SYMMETRICAL_THIGH_ACHE,
    SYMMETRICAL_UPPER_ARM_ACHE,
)
from spasm_expert.facts.terms.findings.reflexes import CLONUS, OCULAR_CLONUS
from spasm_expert.facts.terms.findings.sites_upper import JAW_SPASM
from spasm_expert.facts.terms.findings.spasm import TWITCHING
from spasm_expert.facts.terms.findings.stiffness import STIFF_ON_FIRST_MOVEMENTS
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_CHEWING
from spasm_expert.facts.terms.findings.swallowing import DROOLING, DYSPHAGIA
from spasm_expert.facts.terms.findings.timing import SPASM_IN_MORNING
from spasm_expert.facts.terms.findings.treatment_lapses import TETANUS_VACCINATION_INCOMPLETE
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.blood_other import (
    C_REACTIVE_PROTEIN,
    ERYTHROCYTE_SEDIMENTATION_RATE,
)
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF13
from spasm_expert.rules.limits.common import AGE_50, ONE_DAY
from spasm_expert.rules.sources import (
    ACSM_HEAT_ILLNESS_2021,
    BSR_GIANT_CELL_ARTERITIS_2020,
    CDC_TETANUS,
    GENERAL_KNOWLEDGE,
    HUNTER_CRITERIA_2003,
    MH_GRADING_SCALE_1994,
    MH_REVIEW_2015,
    ORGANOPHOSPHATE_CASE_2022,
    PROJECT_JUDGEMENT,
    SEROTONIN_SYNDROME_NEJM_2005,
)
from spasm_expert.rules.toxic.groups import HUNTER_GROUP, TETANUS_GATE


class PoisonAndInflammationTold(Topic):
    """Dangerous diseases that are missed when the one decisive word is not said."""

    altered_mind_is_seen_today = rule(
        when=[present(ALTERED_MENTAL_STATE)],
        then=[refers(SAME_DAY, to="emergency department", within="today")],
        because="No muscle complaint clouds the mind; poison, salts, infection or brain do.",
        sources=[PROJECT_JUDGEMENT],
    )
    clonus_with_agitation_and_heat = rule(
        when=[
            any_of(present(CLONUS), present(OCULAR_CLONUS)),
            any_of(present(AGITATION), present(ALTERED_MENTAL_STATE)),
            any_of(present(SWEATING), present(FEVER), present(DIARRHOEA), present(SHIVERING)),
        ],
        then=[supports(SEROTONIN_TOXICITY, MODERATE, group=HUNTER_GROUP)],
        because="Clonus with agitation and sweat, heat or diarrhoea is serotonin, drug named or not.",
        sources=[HUNTER_CRITERIA_2003, SEROTONIN_SYNDROME_NEJM_2005],
    )
    clonus_soon_after_a_drug = rule(
        when=[
            any_of(present(CLONUS), present(OCULAR_CLONUS)),
            any_of(present(BEGAN_AFTER_NEW_DRUG), present(OVERDOSE), present(RECREATIONAL_DRUG_USE)),
        ],
        then=[supports(SEROTONIN_TOXICITY, MODERATE)],
        because="Clonus that starts with a new drug or an overdose is the mark of too much serotonin.",
        sources=[HUNTER_CRITERIA_2003],
    )
    drooling_with_more_wet_signs = rule(
        when=[
            any_of(present(DROOLING), present(WATERING_EYES), present(SMALL_PUPILS)),
            count(
                2,
                of=[
                    present(VOMITING),
                    present(SWEATING),
                    present(DIARRHOEA),
                    present(BREATHLESSNESS),
                    present(REDUCED_CONSCIOUSNESS),
                ],
            ),
        ],
        then=[supports(ORGANOPHOSPHATE_POISONING, MODERATE)],
        because="Glands that all run at once are flooded by a poison, whether or not it was seen.",
        sources=[ORGANOPHOSPHATE_CASE_2022],
    )
    wet_and_twitching_after_field_or_garden_work = rule(
        when=[
            present(PLANT_OR_GARDEN_WORK),
            any_of(present(TWITCHING), present(WEAKNESS)),
            any_of(
                present(DROOLING),
                present(SMALL_PUPILS),
                present(WATERING_EYES),
                present(DIARRHOEA),
                present(VOMITING),
            ),
        ],
        then=[supports(ORGANOPHOSPHATE_POISONING, MODERATE)],
        because="Who works with plants may have met a pesticide without knowing it.",
        sources=[GENERAL_KNOWLEDGE],
    )
    stiff_after_a_dirty_wound = rule(
        when=[
            any_of(present(DIRTY_WOUND), all_of(present(WOUND), present(TETANUS_VACCINATION_INCOMPLETE))),
            any_of(present(NECK_STIFFNESS), present(MUSCLE_STIFFNESS), present(DYSPHAGIA), present(JAW_PAIN)),
        ],
        then=[supports(TETANUS, MODERATE, group=TETANUS_GATE)],
        because="Stiffness of jaw, neck or body after a dirty wound is tetanus until shown otherwise.",
        sources=[CDC_TETANUS],
    )
    rigid_or_hot_after_an_anaesthetic = rule(
        when=[
            lasting(ANAESTHETIC, at_most=ONE_DAY),
            any_of(present(RIGIDITY), present(MUSCLE_STIFFNESS), present(JAW_SPASM), present(TRISMUS)),
            any_of(
                present(FEVER), present(TACHYCARDIA), present(DARK_URINE), present(INAPPROPRIATE_HYPERCAPNIA)
            ),
        ],
        then=[
            supports(MALIGNANT_HYPERTHERMIA, STRONG),
            refers(EMERGENCY, to="anaesthetist or ambulance", within="now", feared=MALIGNANT_HYPERTHERMIA),
        ],
        because="Stiff muscle with heat or a fast heart after an anaesthetic is its feared reaction.",
        sources=[MH_GRADING_SCALE_1994, MH_REVIEW_2015],
        red_flag=RF13,
    )
    hot_dry_skin_in_the_heat = rule(
        when=[present(HOT_DRY_SKIN), any_of(present(HEAT_EXPOSURE), present(EXERTION_IN_HEAT))],
        then=[supports(HEAT_STROKE, MODERATE)],
        because="Skin that is hot and no longer sweats means that cooling has failed.",
        sources=[ACSM_HEAT_ILLNESS_2021],
    )
    sore_girdles_with_inflammation = rule(
        when=[
            any_of(present(SYMMETRICAL_MUSCLE_ACHE), present(GIRDLE_STIFFNESS)),
            any_of(
                measured(ERYTHROCYTE_SEDIMENTATION_RATE, above=UPPER_REFERENCE),
                present(RAISED_INFLAMMATION_MARKERS),
                measured(C_REACTIVE_PROTEIN, above=UPPER_REFERENCE),
            ),
        ],
        then=[supports(POLYMYALGIA_RHEUMATICA, MODERATE)],
        because="Both sides alike with inflamed blood, and strength kept, is polymyalgia first.",
        sources=[GENERAL_KNOWLEDGE],
        population=[aged(at_least=AGE_50)],
    )
    stiff_sore_girdles_in_the_morning = rule(
        when=[
            any_of(
                present(SYMMETRICAL_UPPER_ARM_ACHE),
                present(SYMMETRICAL_THIGH_ACHE),
                present(SYMMETRICAL_MUSCLE_ACHE),
            ),
            any_of(present(MUSCLE_STIFFNESS), present(SPASM_IN_MORNING), present(STIFF_ON_FIRST_MOVEMENTS)),
        ],
        then=[supports(POLYMYALGIA_RHEUMATICA, MODERATE)],
        because="Aching shoulders and hips that are stiff in the morning are how it begins.",
        sources=[GENERAL_KNOWLEDGE],
        population=[aged(at_least=AGE_50)],
    )
    headache_with_jaw_or_girdle_pain = rule(
        when=[
            aged(at_least=AGE_50),
            any_of(present(HEADACHE), present(VISUAL_DISTURBANCE)),
            any_of(present(JAW_PAIN), present(TRIGGERED_BY_CHEWING), present(SYMMETRICAL_UPPER_ARM_ACHE)),
        ],
        then=[supports(GIANT_CELL_ARTERITIS, MODERATE)],
        because="Headache with a sore jaw or shoulders after fifty may be an inflamed artery of the eye.",
        sources=[BSR_GIANT_CELL_ARTERITIS_2020],
    )
    red_skin_round_a_wound = rule(
        when=[present(SPREADING_REDNESS), present(WOUND)],
        then=[supports(CELLULITIS, STRONG)],
        because="Redness that spreads from a wound is an infection of the skin.",
        sources=[GENERAL_KNOWLEDGE],
    )
