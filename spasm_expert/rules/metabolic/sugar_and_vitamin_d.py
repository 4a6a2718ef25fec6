"""Low blood sugar; and bones and muscles without vitamin D."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    any_of,
    has,
    measured,
    opposes,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOGLYCAEMIA, VITAMIN_D_DEFICIENCY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.conditions.organs import MALABSORPTION
from spasm_expert.facts.terms.drugs.classes import INSULIN_OR_SULFONYLUREA
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.exposures import LOW_SUN_EXPOSURE, RESTRICTED_DIET
from spasm_expert.facts.terms.findings.general import SHIVERING, SWEATING
from spasm_expert.facts.terms.findings.mind import CONFUSION, DROWSINESS, ODD_BEHAVIOUR, REDUCED_CONSCIOUSNESS
from spasm_expert.facts.terms.findings.movement import TREMOR
from spasm_expert.facts.terms.findings.pain import BONE_PAIN
from spasm_expert.facts.terms.findings.swallowing import CANNOT_SWALLOW
from spasm_expert.facts.terms.findings.tetany import PERIORAL_TINGLING
from spasm_expert.facts.terms.findings.weakness import PROXIMAL_WEAKNESS, WEAKNESS
from spasm_expert.facts.terms.measurements.endocrine_metabolic import GLUCOSE, VITAMIN_D
from spasm_expert.facts.terms.measurements.liver import ALKALINE_PHOSPHATASE
from spasm_expert.facts.terms.patterns import PROXIMAL_MYOPATHY_PATTERN, TETANY
from spasm_expert.facts.terms.red_flags_metabolic import RF44
from spasm_expert.rules.limits.metabolic import GLUCOSE_LOW, VITAMIN_D_DEFICIENT, VITAMIN_D_SUFFICIENT
from spasm_expert.rules.sources import (
    ADA_GLYCAEMIC_TARGETS_2023,
    ADA_STANDARDS_OF_CARE,
    GENERAL_KNOWLEDGE,
    HYPOCALCAEMIA_SFE_2016,
    IOM_VITAMIN_D_2011,
)

SUGAR_RISK = any_of(taking(INSULIN_OR_SULFONYLUREA), has(DIABETES))
LOW_SUGAR_SIGN = any_of(
    present(TREMOR), present(SHIVERING), present(SWEATING), present(ODD_BEHAVIOUR), present(CONFUSION)
)


class LowSugar(Topic):
    """Shaking, sweating and odd behaviour from low blood sugar.

    For: people with diabetes, or with a measured low value.
    Not for: cramps of diabetic nerves.
    """

    shaking_or_sweating_in_diabetes = rule(
        when=[SUGAR_RISK, LOW_SUGAR_SIGN],
        then=[
            supports(HYPOGLYCAEMIA, MODERATE),
            refers(SAME_DAY, to="general practice", within="sugar now, seen today", feared=HYPOGLYCAEMIA),
        ],
        because="Shaking, sweating or odd behaviour in diabetes is low sugar until measured.",
        sources=[ADA_STANDARDS_OF_CARE],
        red_flag=RF44,
    )
    glucose_low = rule(
        when=[measured(GLUCOSE, below=GLUCOSE_LOW)],
        then=[
            supports(HYPOGLYCAEMIA, STRONG),
            refers(SAME_DAY, to="general practice", within="sugar now, seen today", feared=HYPOGLYCAEMIA),
        ],
        because="Below 3.9 mmol/L fast sugar is taken at once.",
        sources=[ADA_STANDARDS_OF_CARE, ADA_GLYCAEMIC_TARGETS_2023],
        red_flag=RF44,
    )
    drowsy_fitting_or_unable_to_swallow = rule(
        when=[
            any_of(SUGAR_RISK, measured(GLUCOSE, below=GLUCOSE_LOW)),
            any_of(
                present(DROWSINESS), present(REDUCED_CONSCIOUSNESS), present(SEIZURE), present(CANNOT_SWALLOW)
            ),
        ],
        then=[
            supports(HYPOGLYCAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOGLYCAEMIA),
        ],
        because="Drowsy, fitting or unable to swallow, a person with low sugar cannot be helped by mouth.",
        sources=[ADA_STANDARDS_OF_CARE, ADA_GLYCAEMIC_TARGETS_2023],
        red_flag=RF44,
    )
    glucose_not_low = rule(
        when=[measured(GLUCOSE, at_least=GLUCOSE_LOW)],
        then=[opposes(HYPOGLYCAEMIA, STRONG)],
        because="Sugar that is not low during the trouble speaks strongly against it.",
        sources=[ADA_STANDARDS_OF_CARE],
    )


class VitaminDDeficiency(Topic):
    """Soft bone and weak muscle from too little vitamin D.

    For: everybody with little sun, a poor gut or a narrow diet.
    Not for: explaining an ordinary cramp by a low value, which is common in winter.
    """

    vitamin_d_deficient = rule(
        when=[measured(VITAMIN_D, below=VITAMIN_D_DEFICIENT)],
        then=[supports(VITAMIN_D_DEFICIENCY, WEAK, group="vitamin_d")],
        because="The value proves the deficiency but seldom explains a cramp.",
        sources=[IOM_VITAMIN_D_2011],
    )
    deficient_with_weak_muscle_or_sore_bone = rule(
        when=[
            measured(VITAMIN_D, below=VITAMIN_D_DEFICIENT),
            any_of(present(PROXIMAL_WEAKNESS), present(BONE_PAIN)),
        ],
        then=[supports(VITAMIN_D_DEFICIENCY, STRONG, group="vitamin_d")],
        because="Deficiency with weak hips or sore bones is osteomalacia.",
        sources=[IOM_VITAMIN_D_2011, GENERAL_KNOWLEDGE],
    )
    weak_hips_and_sore_bones = rule(
        when=[present(BONE_PAIN), shown(PROXIMAL_MYOPATHY_PATTERN)],
        then=[supports(VITAMIN_D_DEFICIENCY, MODERATE)],
        because="Sore bones with weak hips are how osteomalacia feels.",
        sources=[GENERAL_KNOWLEDGE],
    )
    alkaline_phosphatase_up_with_sore_bones_or_weakness = rule(
        when=[
            measured(ALKALINE_PHOSPHATASE, above=UPPER_REFERENCE),
            any_of(present(BONE_PAIN), shown(PROXIMAL_MYOPATHY_PATTERN)),
        ],
        then=[supports(VITAMIN_D_DEFICIENCY, MODERATE)],
        because="Soft bone works against its softness and spills alkaline phosphatase.",
        sources=[GENERAL_KNOWLEDGE],
    )
    reason_with_symptoms = rule(
        when=[
            any_of(present(LOW_SUN_EXPOSURE), present(RESTRICTED_DIET), has(MALABSORPTION)),
            any_of(present(BONE_PAIN), present(WEAKNESS), shown(TETANY), present(PERIORAL_TINGLING)),
        ],
        then=[supports(VITAMIN_D_DEFICIENCY, MODERATE)],
        because="Little sun, a narrow diet or a poor gut with weakness, sore bones or tingling fits.",
        sources=[IOM_VITAMIN_D_2011, HYPOCALCAEMIA_SFE_2016],
    )
    vitamin_d_sufficient = rule(
        when=[measured(VITAMIN_D, above=VITAMIN_D_SUFFICIENT)],
        then=[opposes(VITAMIN_D_DEFICIENCY, MODERATE)],
        because="Above 20 ng/mL nearly everybody has enough.",
        sources=[IOM_VITAMIN_D_2011],
    )
