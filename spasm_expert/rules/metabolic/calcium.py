"""Tingling, tetany and cramps from low calcium."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    PATHOGNOMONIC,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    any_of,
    excludes,
    lasting,
    measured,
    opposes,
    present,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOCALCAEMIA
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.breathing import STRIDOR, THROAT_CLOSING
from spasm_expert.facts.terms.findings.operations import NECK_SURGERY
from spasm_expert.facts.terms.findings.tetany import PERIORAL_TINGLING
from spasm_expert.facts.terms.measurements.electrolytes import ADJUSTED_CALCIUM, CALCIUM, IONISED_CALCIUM
from spasm_expert.facts.terms.patterns import TETANY
from spasm_expert.facts.terms.red_flags_metabolic import RF15
from spasm_expert.rules.limits.common import FOUR_WEEKS
from spasm_expert.rules.limits.metabolic import (
    CALCIUM_SEVERELY_LOW,
    IONISED_CALCIUM_CRITICAL,
    TOTAL_CALCIUM_CRITICAL,
    TOTAL_CALCIUM_VERY_LOW,
)
from spasm_expert.rules.metabolic.phrases import (
    ALTERED_MIND,
    LONG_QT,
    LOW_BLOOD_CALCIUM,
    LOW_CALCIUM_GROUP,
    TINGLES,
)
from spasm_expert.rules.sources import (
    CRITICAL_LIMITS_CLR_2023,
    HYPOCALCAEMIA_SFE_2016,
    PROJECT_JUDGEMENT,
)


class LowCalcium(Topic):
    """What low serum calcium does to nerves and muscles.

    For: adults; calcium adjusted for albumin, or ionised.
    Not for: newborns; tetany from overbreathing, which looks the same and has a topic of its own.
    """

    calcium_below_its_limit = rule(
        when=[LOW_BLOOD_CALCIUM],
        then=[
            supports(HYPOCALCAEMIA, WEAK, group=LOW_CALCIUM_GROUP),
            refers(TWO_WEEKS, to="general practice", within="within two weeks", feared=HYPOCALCAEMIA),
        ],
        because="A calcium below its limit is checked, but one just below it seldom explains a cramp.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        caveat="A low total calcium may only follow low albumin.",
    )
    calcium_severely_low = rule(
        when=[measured(ADJUSTED_CALCIUM, below=CALCIUM_SEVERELY_LOW)],
        then=[
            supports(HYPOCALCAEMIA, PATHOGNOMONIC, group=LOW_CALCIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Below about 1.9 mmol/L symptoms are the rule and calcium is given by vein under a monitor.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        red_flag=RF15,
    )
    calcium_critical_even_unadjusted = rule(
        when=[
            any_of(
                measured(CALCIUM, below=TOTAL_CALCIUM_CRITICAL),
                measured(IONISED_CALCIUM, below=IONISED_CALCIUM_CRITICAL),
            )
        ],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=LOW_CALCIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="A total or ionised calcium in the critical range is acted on before anything is adjusted.",
        sources=[CRITICAL_LIMITS_CLR_2023],
        red_flag=RF15,
    )
    total_calcium_very_low_with_symptoms = rule(
        when=[
            measured(CALCIUM, below=CALCIUM_SEVERELY_LOW),
            any_of(shown(TETANY), TINGLES, ALTERED_MIND, present(THROAT_CLOSING)),
        ],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=LOW_CALCIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="A very low total calcium with tingling, tetany or an altered mind is treated at once.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        caveat="Low albumin lowers total calcium: adjust it, or measure the ionised one, without delay.",
        red_flag=RF15,
    )
    total_calcium_very_low = rule(
        when=[measured(CALCIUM, below=TOTAL_CALCIUM_VERY_LOW)],
        then=[
            supports(HYPOCALCAEMIA, WEAK, group=LOW_CALCIUM_GROUP),
            refers(SAME_DAY, to="general practice or urgent care", within="today", feared=HYPOCALCAEMIA),
        ],
        because="Low albumin alone seldom brings total calcium that far down.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
        caveat="Adjust it for albumin, or measure the ionised one, on the same day.",
    )
    low_calcium_with_tetany = rule(
        when=[LOW_BLOOD_CALCIUM, any_of(shown(TETANY), present(PERIORAL_TINGLING))],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=LOW_CALCIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="Low calcium that already irritates the nerves can end in laryngospasm or a fit.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        red_flag=RF15,
    )
    low_calcium_that_threatens_heart_airway_or_brain = rule(
        when=[
            LOW_BLOOD_CALCIUM,
            any_of(LONG_QT, present(THROAT_CLOSING), present(STRIDOR), present(SEIZURE)),
        ],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=LOW_CALCIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOCALCAEMIA),
        ],
        because="A long QT interval, laryngospasm or a fit with low calcium is life-threatening.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        red_flag=RF15,
    )
    recent_neck_surgery_with_low_calcium = rule(
        when=[lasting(NECK_SURGERY, at_most=FOUR_WEEKS), LOW_BLOOD_CALCIUM],
        then=[
            supports(HYPOCALCAEMIA, STRONG, group=LOW_CALCIUM_GROUP),
            refers(SAME_DAY, to="the surgical team", within="today", feared=HYPOCALCAEMIA),
        ],
        because="In the first weeks after neck surgery calcium goes on falling.",
        sources=[HYPOCALCAEMIA_SFE_2016, PROJECT_JUDGEMENT],
    )
    adjusted_calcium_not_low = rule(
        when=[measured(ADJUSTED_CALCIUM, at_least=LOWER_REFERENCE)],
        then=[opposes(HYPOCALCAEMIA, STRONG)],
        because="An adjusted calcium that is not low speaks strongly against low calcium.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
    adjusted_and_ionised_calcium_not_low = rule(
        when=[
            measured(ADJUSTED_CALCIUM, at_least=LOWER_REFERENCE),
            measured(IONISED_CALCIUM, at_least=LOWER_REFERENCE),
        ],
        then=[excludes(HYPOCALCAEMIA)],
        because="Calcium that is low neither adjusted nor ionised is not low.",
        sources=[HYPOCALCAEMIA_SFE_2016],
    )
