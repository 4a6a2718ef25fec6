"""Stiff, slow, cramping muscles of an underactive thyroid."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    STRONG,
    UPPER_REFERENCE,
    WEAK,
    Topic,
    any_of,
    count,
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
from spasm_expert.facts.terms.causes.metabolic import HYPOTHYROID_MYOPATHY
from spasm_expert.facts.terms.conditions.metabolism import KNOWN_HYPOTHYROIDISM
from spasm_expert.facts.terms.drugs.heart import AMIODARONE
from spasm_expert.facts.terms.drugs.nerves import LITHIUM
from spasm_expert.facts.terms.findings.general import COLD_INTOLERANCE, FATIGUE, WEIGHT_GAIN
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.muscle import MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.reflexes import DELAYED_REFLEX_RELAXATION
from spasm_expert.facts.terms.findings.skin import DRY_SKIN, GOITRE, LARGE_TONGUE, PUFFY_EYES
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.weakness import PROXIMAL_WEAKNESS, WEAKNESS
from spasm_expert.facts.terms.measurements.endocrine_metabolic import FREE_THYROXINE, THYROTROPIN
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.facts.terms.measurements.vitals import PULSE, TEMPERATURE
from spasm_expert.facts.terms.patterns import PROXIMAL_MYOPATHY_PATTERN
from spasm_expert.rules.limits.metabolic import HYPOTHERMIA, SLOW_PULSE, THYROTROPIN_CLEARLY_HIGH
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    MEDSCAPE_HYPOTHYROID_MYOPATHY,
    NICE_NG145,
    NOCTURNAL_LEG_CRAMPS_AFP_2012,
)

SLUGGISH_MUSCLE = any_of(
    present(PROXIMAL_WEAKNESS),
    present(WEAKNESS),
    present(MUSCLE_PAIN),
    present(MUSCLE_STIFFNESS),
    present(MUSCLE_SPASM),
)
UNDERACTIVE_FEATURES = (
    present(COLD_INTOLERANCE),
    present(PUFFY_EYES),
    present(LARGE_TONGUE),
    present(DRY_SKIN),
    present(WEIGHT_GAIN),
    present(GOITRE),
    measured(PULSE, below=SLOW_PULSE),
)
THYROID_RESULT = "thyroid_result"


class HypothyroidMuscle(Topic):
    """What too little thyroid hormone does to muscles.

    For: adults.
    Not for: treating a slightly raised thyrotropin as the cause of an ordinary cramp.
    """

    two_features_with_muscle_trouble = rule(
        when=[SLUGGISH_MUSCLE, count(2, of=UNDERACTIVE_FEATURES)],
        then=[supports(HYPOTHYROID_MYOPATHY, STRONG)],
        because="Cold, puffy, dry and slow with stiff or weak muscles is how a slow thyroid looks.",
        sources=[NICE_NG145, MEDSCAPE_HYPOTHYROID_MYOPATHY, GENERAL_KNOWLEDGE],
    )
    one_feature_with_muscle_trouble = rule(
        when=[SLUGGISH_MUSCLE, count(1, of=UNDERACTIVE_FEATURES)],
        then=[supports(HYPOTHYROID_MYOPATHY, WEAK)],
        because="One feature of an underactive thyroid is common without it.",
        sources=[NICE_NG145, GENERAL_KNOWLEDGE],
    )
    weak_or_stiff_near_the_trunk = rule(
        when=[
            shown(PROXIMAL_MYOPATHY_PATTERN),
            any_of(present(MUSCLE_SPASM), present(MUSCLE_STIFFNESS), present(FATIGUE)),
        ],
        then=[supports(HYPOTHYROID_MYOPATHY, WEAK)],
        because="Weak hips with cramps, stiffness and tiredness fit a slow thyroid among other causes.",
        sources=[MEDSCAPE_HYPOTHYROID_MYOPATHY],
    )
    reflexes_relax_slowly = rule(
        when=[present(DELAYED_REFLEX_RELAXATION)],
        then=[supports(HYPOTHYROID_MYOPATHY, STRONG)],
        because="Reflexes that let go slowly are nearly a thyroid test at the bedside.",
        sources=[MEDSCAPE_HYPOTHYROID_MYOPATHY],
    )
    thyrotropin_raised = rule(
        when=[measured(THYROTROPIN, above=UPPER_REFERENCE)],
        then=[supports(HYPOTHYROID_MYOPATHY, WEAK, group=THYROID_RESULT)],
        because="A raised thyrotropin shows an overworked thyroid but not that it causes the cramps.",
        sources=[NICE_NG145],
    )
    thyroid_failure_with_muscle_trouble = rule(
        when=[
            measured(THYROTROPIN, above=UPPER_REFERENCE),
            measured(FREE_THYROXINE, below=LOWER_REFERENCE),
            SLUGGISH_MUSCLE,
        ],
        then=[supports(HYPOTHYROID_MYOPATHY, STRONG, group=THYROID_RESULT)],
        because="A failing thyroid with stiff, weak or cramping muscles explains them.",
        sources=[NICE_NG145, NOCTURNAL_LEG_CRAMPS_AFP_2012],
    )
    thyrotropin_clearly_raised_with_muscle_trouble = rule(
        when=[measured(THYROTROPIN, above=THYROTROPIN_CLEARLY_HIGH), SLUGGISH_MUSCLE],
        then=[supports(HYPOTHYROID_MYOPATHY, MODERATE, group=THYROID_RESULT)],
        because="Above 10 mIU/L the thyroid is failing or about to, which stiff or weak muscles fit.",
        sources=[NICE_NG145],
    )
    raised_creatine_kinase_with_raised_thyrotropin = rule(
        when=[
            measured(THYROTROPIN, above=UPPER_REFERENCE),
            measured(CREATINE_KINASE, above=UPPER_REFERENCE),
        ],
        then=[supports(HYPOTHYROID_MYOPATHY, MODERATE)],
        because="Slow thyroid muscle leaks creatine kinase.",
        sources=[GENERAL_KNOWLEDGE],
    )
    known_or_drug_induced = rule(
        when=[
            any_of(has(KNOWN_HYPOTHYROIDISM), taking(LITHIUM), taking(AMIODARONE)),
            SLUGGISH_MUSCLE,
        ],
        then=[supports(HYPOTHYROID_MYOPATHY, WEAK)],
        because="A known slow thyroid, lithium or amiodarone is a reason to measure thyrotropin.",
        sources=[NICE_NG145],
    )
    thyrotropin_normal = rule(
        when=[measured(THYROTROPIN, normal=True)],
        then=[opposes(HYPOTHYROID_MYOPATHY, STRONG)],
        because="A normal thyrotropin all but rules out a thyroid that is too slow.",
        sources=[NICE_NG145],
        caveat="Not in disease of the pituitary gland.",
    )
    drowsy_cold_or_confused_with_a_slow_thyroid = rule(
        when=[
            any_of(has(KNOWN_HYPOTHYROIDISM), measured(THYROTROPIN, above=THYROTROPIN_CLEARLY_HIGH)),
            any_of(present(ALTERED_MENTAL_STATE), measured(TEMPERATURE, below=HYPOTHERMIA)),
        ],
        then=[
            supports(HYPOTHYROID_MYOPATHY, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOTHYROID_MYOPATHY),
        ],
        because="Drowsiness, confusion or cold with a slow thyroid may be myxoedema coma.",
        sources=[GENERAL_KNOWLEDGE],
    )
