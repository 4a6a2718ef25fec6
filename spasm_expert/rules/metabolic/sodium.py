"""Cramps and confusion from low sodium."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    excludes,
    measured,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import HYPONATRAEMIA
from spasm_expert.facts.terms.drugs.hormones_and_others import MDMA
from spasm_expert.facts.terms.findings.exertion import DRANK_TOO_MUCH_WATER, ENDURANCE_EVENT, SALTY_SWEAT
from spasm_expert.facts.terms.findings.fluids import NAUSEA, REPEATED_VOMITING, VOMITING
from spasm_expert.facts.terms.findings.headache import HEADACHE
from spasm_expert.facts.terms.findings.spasm import SPASM_IN_SEVERAL_MUSCLE_GROUPS
from spasm_expert.facts.terms.measurements.electrolytes import SODIUM
from spasm_expert.facts.terms.red_flags_metabolic import RF17, RF31
from spasm_expert.rules.limits.metabolic import SODIUM_LOW, SODIUM_MODERATELY_LOW, SODIUM_SEVERELY_LOW
from spasm_expert.rules.metabolic.phrases import ALTERED_MIND, LOW_SODIUM_GROUP
from spasm_expert.rules.sources import (
    EXERCISE_CRAMPS_RETHINKING_2015,
    EXERCISE_CRAMPS_REVIEW_2022,
    EXERCISE_HYPONATRAEMIA_2015,
    HYPONATRAEMIA_ESE_2014,
    PROJECT_JUDGEMENT,
    SODIUM_DEFICIT_CRAMPS_BERGERON,
)


class LowSodium(Topic):
    """What low serum sodium does, most of all after too much water.

    For: adults.
    Not for: cramp after sweating without a result; drinking more is no treatment of low sodium.
    """

    sodium_below_its_limit = rule(
        when=[measured(SODIUM, below=SODIUM_LOW)],
        then=[
            supports(HYPONATRAEMIA, WEAK, group=LOW_SODIUM_GROUP),
            refers(ROUTINE, to="general practice", within="within weeks", feared=HYPONATRAEMIA),
        ],
        because="Mildly low sodium is common with diuretics and in old age and seldom explains a cramp.",
        sources=[HYPONATRAEMIA_ESE_2014, PROJECT_JUDGEMENT],
    )
    sodium_moderately_low = rule(
        when=[measured(SODIUM, below=SODIUM_MODERATELY_LOW)],
        then=[
            supports(HYPONATRAEMIA, STRONG, group=LOW_SODIUM_GROUP),
            refers(SAME_DAY, to="acute medicine", within="today", feared=HYPONATRAEMIA),
        ],
        because="Below 130 mmol/L the brain may swell if sodium falls on.",
        sources=[HYPONATRAEMIA_ESE_2014],
    )
    sodium_severely_low = rule(
        when=[measured(SODIUM, below=SODIUM_SEVERELY_LOW)],
        then=[
            supports(HYPONATRAEMIA, PATHOGNOMONIC, group=LOW_SODIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPONATRAEMIA),
        ],
        because="Below 125 mmol/L fits and coma threaten.",
        sources=[HYPONATRAEMIA_ESE_2014],
        red_flag=RF17,
    )
    low_sodium_that_reaches_the_brain = rule(
        when=[measured(SODIUM, below=SODIUM_LOW), any_of(ALTERED_MIND, present(REPEATED_VOMITING))],
        then=[
            supports(HYPONATRAEMIA, STRONG, group=LOW_SODIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPONATRAEMIA),
        ],
        because="Confusion, drowsiness, a fit or repeated vomiting with low sodium means a swelling brain.",
        sources=[HYPONATRAEMIA_ESE_2014],
        red_flag=RF17,
    )
    headache_or_confusion_after_long_effort_or_much_water = rule(
        when=[
            any_of(present(ENDURANCE_EVENT), present(DRANK_TOO_MUCH_WATER), taking(MDMA)),
            any_of(all_of(present(HEADACHE), present(VOMITING)), ALTERED_MIND),
        ],
        then=[
            supports(HYPONATRAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPONATRAEMIA),
        ],
        because="Water drunk beyond thirst during long effort dilutes sodium, and people have died of it.",
        sources=[EXERCISE_HYPONATRAEMIA_2015, EXERCISE_CRAMPS_RETHINKING_2015],
        red_flag=RF31,
    )
    much_water_during_long_effort = rule(
        when=[
            present(DRANK_TOO_MUCH_WATER),
            any_of(present(ENDURANCE_EVENT), present(NAUSEA), present(HEADACHE)),
        ],
        then=[supports(HYPONATRAEMIA, MODERATE)],
        because="Much water in a long event, or nausea and headache after it, fits diluted sodium.",
        sources=[EXERCISE_HYPONATRAEMIA_2015],
    )
    cramps_of_a_heavy_salty_sweater = rule(
        when=[present(SALTY_SWEAT), present(SPASM_IN_SEVERAL_MUSCLE_GROUPS)],
        then=[supports(HYPONATRAEMIA, WEAK)],
        because="Salt loss plays a part in a few heavy, salty sweaters and not in exercise cramp as a rule.",
        sources=[SODIUM_DEFICIT_CRAMPS_BERGERON, EXERCISE_CRAMPS_REVIEW_2022],
    )
    sodium_not_low = rule(
        when=[measured(SODIUM, at_least=SODIUM_LOW)],
        then=[excludes(HYPONATRAEMIA)],
        because="A sodium of 135 mmol/L or more is not low sodium.",
        sources=[HYPONATRAEMIA_ESE_2014],
    )
