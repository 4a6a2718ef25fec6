"""Sick muscle and disturbed salts from a history told in general words.

For:      people who name a medicine, a habit or a setting and a complaint, and nothing more.
Not for:  measured values, which have their own topics.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    has,
    lasting,
    measured,
    not_stated,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.medicines import STATIN_MUSCLE_SYMPTOMS
from spasm_expert.facts.terms.causes.metabolic import HYPOCALCAEMIA, HYPOMAGNESAEMIA, PERIODIC_PARALYSIS
from spasm_expert.facts.terms.causes.muscle import METABOLIC_MYOPATHY, RHABDOMYOLYSIS
from spasm_expert.facts.terms.conditions.metabolism import KNOWN_HYPERTHYROIDISM
from spasm_expert.facts.terms.conditions.organs import MALABSORPTION
from spasm_expert.facts.terms.drugs.classes import MAGNESIUM_LOWERING, STATIN
from spasm_expert.facts.terms.findings.course import (
    ATTACKS_WITH_RECOVERY_BETWEEN,
    RECURRENT_SPASMS,
    SINCE_CHILDHOOD,
)
from spasm_expert.facts.terms.findings.exposures import HEAVY_ALCOHOL_USE
from spasm_expert.facts.terms.findings.family_history import FAMILY_MUSCLE_DISEASE, FAMILY_PERIODIC_PARALYSIS
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA
from spasm_expert.facts.terms.findings.general import HEAT_INTOLERANCE, WEIGHT_LOSS
from spasm_expert.facts.terms.findings.leg_swelling import LEG_PARALYSIS
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, MUSCLE_STIFFNESS, MUSCLE_SWELLING
from spasm_expert.facts.terms.findings.pain import ARM_PAIN, LEG_PAIN, MUSCLE_PAIN, SEVERE_MUSCLE_PAIN
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.stimuli import (
    TRIGGERED_BY_HEAVY_MEAL,
    TRIGGERED_BY_REST_AFTER_EXERCISE,
)
from spasm_expert.facts.terms.findings.timing import SPASM_AROUND_EXERCISE, SPASM_AT_NIGHT
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.findings.weakness import (
    RAPIDLY_PROGRESSIVE_WEAKNESS,
    UNABLE_TO_MOVE_LIMB,
    WEAKNESS,
    WEAKNESS_AFTER_EXERCISE,
)
from spasm_expert.facts.terms.measurements.electrolytes import MAGNESIUM, POTASSIUM
from spasm_expert.facts.terms.patterns import TETANY
from spasm_expert.facts.terms.red_flags import RF01
from spasm_expert.rules.limits.common import THREE_DAYS
from spasm_expert.rules.metabolic.phrases import PIGMENT, RECENT_EFFORT
from spasm_expert.rules.sources import (
    AAST_RHABDOMYOLYSIS_2022,
    CMDT_PERIODIC_PARALYSIS,
    EAS_STATIN_MUSCLE_2015,
    EXERTIONAL_RHABDOMYOLYSIS_2016,
    GENEREVIEWS_GSD_V,
    HYPOMAGNESAEMIA_NHSGGC_2025,
    MEDLINEPLUS_PERIODIC_PARALYSIS,
    NLA_STATIN_MUSCLE_2014,
    PPI_HYPOMAGNESAEMIA_2016,
)

STATIN_SITE = "statin_site"
SYMPTOMS_AFTER_EXERTION = "symptoms_after_exertion"
_PARALYSED = any_of(
    present(LEG_PARALYSIS),
    present(UNABLE_TO_MOVE_LIMB),
    present(RAPIDLY_PROGRESSIVE_WEAKNESS),
    lasting(WEAKNESS, at_most=THREE_DAYS),
)


class MuscleAndSaltsTold(Topic):
    """Statins, muscle breakdown, muscle fuel, salts and withdrawal before anything is measured."""

    leg_trouble_on_a_statin = rule(
        when=[
            taking(STATIN),
            any_of(present(LEG_PAIN), present(MUSCLE_SPASM), present(MUSCLE_STIFFNESS)),
            any_of(absent(SPASM_AT_NIGHT), not_stated(SPASM_AT_NIGHT)),
        ],
        then=[supports(STATIN_MUSCLE_SYMPTOMS, WEAK, group=STATIN_SITE)],
        because="People call statin muscle trouble leg pain, cramp or stiffness as often as muscle pain.",
        sources=[EAS_STATIN_MUSCLE_2015, NLA_STATIN_MUSCLE_2014],
        caveat="Not of a cramp at night, which has nothing to do with the statin.",
    )
    dark_urine_with_limb_pain = rule(
        when=[present(DARK_URINE), any_of(present(LEG_PAIN), present(ARM_PAIN), present(MUSCLE_STIFFNESS))],
        then=[
            supports(RHABDOMYOLYSIS, STRONG, group=PIGMENT),
            refers(EMERGENCY, to="emergency department", within="now", feared=RHABDOMYOLYSIS),
        ],
        because="Dark urine with limbs that hurt or are stiff is muscle pigment until tested.",
        sources=[AAST_RHABDOMYOLYSIS_2022],
        red_flag=RF01,
    )
    swollen_muscle_after_effort = rule(
        when=[
            RECENT_EFFORT,
            any_of(present(MUSCLE_SWELLING), all_of(present(SEVERE_MUSCLE_PAIN), present(WEAKNESS))),
        ],
        then=[supports(RHABDOMYOLYSIS, MODERATE, group=SYMPTOMS_AFTER_EXERTION)],
        because="Muscle that swells, or loses strength with severe pain, after effort is more than sore.",
        sources=[EXERTIONAL_RHABDOMYOLYSIS_2016],
    )
    effort_pain_since_youth = rule(
        when=[
            any_of(present(MUSCLE_PAIN), present(MUSCLE_SPASM), present(MUSCLE_STIFFNESS)),
            any_of(present(TRIGGERED_BY_EXERTION), present(SPASM_AROUND_EXERCISE)),
            any_of(present(SINCE_CHILDHOOD), present(FAMILY_MUSCLE_DISEASE)),
        ],
        then=[supports(METABOLIC_MYOPATHY, MODERATE)],
        because="Muscle that fails on effort since youth or in a family may lack a way to burn its fuel.",
        sources=[GENEREVIEWS_GSD_V],
    )
    dark_urine_and_effort_pain_since_youth = rule(
        when=[
            present(DARK_URINE),
            present(TRIGGERED_BY_EXERTION),
            any_of(present(SINCE_CHILDHOOD), present(RECURRENT_SPASMS), present(WEAKNESS_AFTER_EXERCISE)),
        ],
        then=[supports(METABOLIC_MYOPATHY, MODERATE, group=PIGMENT)],
        because="Muscle that breaks down with effort again and again has a defect of its fuel.",
        sources=[GENEREVIEWS_GSD_V],
    )
    paralysed_after_a_meal_or_rest = rule(
        when=[
            _PARALYSED,
            any_of(present(TRIGGERED_BY_HEAVY_MEAL), present(TRIGGERED_BY_REST_AFTER_EXERCISE)),
        ],
        then=[supports(PERIODIC_PARALYSIS, STRONG)],
        because="After starch, or resting after sport, potassium shifts into the muscle and limbs fail.",
        sources=[MEDLINEPLUS_PERIODIC_PARALYSIS],
    )
    paralysed_with_low_potassium_or_an_overactive_thyroid = rule(
        when=[
            _PARALYSED,
            any_of(
                measured(POTASSIUM, below=LOWER_REFERENCE),
                has(KNOWN_HYPERTHYROIDISM),
                present(FAMILY_PERIODIC_PARALYSIS),
                present(ATTACKS_WITH_RECOVERY_BETWEEN),
                all_of(present(HEAT_INTOLERANCE), present(WEIGHT_LOSS)),
            ),
        ],
        then=[supports(PERIODIC_PARALYSIS, MODERATE)],
        because="Sudden weakness with low potassium or an overactive thyroid may be a first attack.",
        sources=[CMDT_PERIODIC_PARALYSIS],
    )
    tetany_on_what_lowers_magnesium = rule(
        when=[
            shown(TETANY),
            any_of(taking(MAGNESIUM_LOWERING), present(HEAVY_ALCOHOL_USE), present(DIARRHOEA)),
        ],
        then=[supports(HYPOMAGNESAEMIA, MODERATE), supports(HYPOCALCAEMIA, WEAK)],
        because="Magnesium lost through kidney or bowel takes calcium with it and causes tetany.",
        sources=[PPI_HYPOMAGNESAEMIA_2016, HYPOMAGNESAEMIA_NHSGGC_2025],
    )
    low_magnesium_with_a_reason = rule(
        when=[
            measured(MAGNESIUM, below=LOWER_REFERENCE),
            any_of(
                taking(MAGNESIUM_LOWERING), present(HEAVY_ALCOHOL_USE), present(DIARRHOEA), has(MALABSORPTION)
            ),
        ],
        then=[supports(HYPOMAGNESAEMIA, MODERATE)],
        because="A low value with a known way of losing magnesium explains itself and what follows from it.",
        sources=[HYPOMAGNESAEMIA_NHSGGC_2025],
    )
