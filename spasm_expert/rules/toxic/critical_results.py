"""Results so far out that a laboratory rings the doctor, whatever they were taken for.

For:      everybody with such a result.
Not for:  potassium, sodium and calcium that are too low, and sugar, which have topics of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    SAME_DAY,
    WEAK,
    Topic,
    any_of,
    measured,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.measurements.blood_gas import LACTATE
from spasm_expert.facts.terms.measurements.electrolytes import (
    ADJUSTED_CALCIUM,
    BICARBONATE,
    CALCIUM,
    IONISED_CALCIUM,
    MAGNESIUM,
    PHOSPHATE,
    SODIUM,
)
from spasm_expert.facts.terms.measurements.kidney import UREA_NITROGEN
from spasm_expert.rules.limits.toxic import (
    BICARBONATE_CRITICALLY_HIGH,
    BICARBONATE_CRITICALLY_LOW,
    CALCIUM_CRITICALLY_HIGH,
    IONISED_CALCIUM_CRITICALLY_HIGH,
    LACTATE_SEVERE,
    MAGNESIUM_CRITICALLY_HIGH,
    PHOSPHATE_CRITICALLY_HIGH,
    PHOSPHATE_CRITICALLY_LOW,
    SODIUM_CRITICALLY_HIGH,
    UREA_NITROGEN_CRITICAL,
)
from spasm_expert.rules.sources import CRITICAL_LIMITS_CLR_2023, GENERAL_KNOWLEDGE


class CriticalResults(Topic):
    """Critical values of salts, acid and kidneys."""

    sodium_critically_high = rule(
        when=[measured(SODIUM, above=SODIUM_CRITICALLY_HIGH)],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="Sodium this high shrinks the brain, and its correction needs a hospital.",
        sources=[CRITICAL_LIMITS_CLR_2023],
    )
    bicarbonate_critically_low = rule(
        when=[measured(BICARBONATE, below=BICARBONATE_CRITICALLY_LOW)],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="So little bicarbonate means blood as acid as in ketoacidosis, sepsis or a poisoning.",
        sources=[CRITICAL_LIMITS_CLR_2023],
    )
    lactate_above_4 = rule(
        when=[measured(LACTATE, above=LACTATE_SEVERE)],
        then=[refers(EMERGENCY, to="emergency department", within="now")],
        because="Lactate above 4 mmol/L means tissue without oxygen or muscle that burns.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="A fit or a sprint raises it for an hour.",
    )
    calcium_or_magnesium_critically_high = rule(
        when=[
            any_of(
                measured(CALCIUM, above=CALCIUM_CRITICALLY_HIGH),
                measured(ADJUSTED_CALCIUM, above=CALCIUM_CRITICALLY_HIGH),
                measured(IONISED_CALCIUM, above=IONISED_CALCIUM_CRITICALLY_HIGH),
                measured(MAGNESIUM, above=MAGNESIUM_CRITICALLY_HIGH),
            )
        ],
        then=[refers(SAME_DAY, to="acute medicine", within="today")],
        because="Calcium or magnesium this high weakens muscle and stops the heart before it is felt.",
        sources=[CRITICAL_LIMITS_CLR_2023],
    )
    phosphate_critical = rule(
        when=[
            any_of(
                measured(PHOSPHATE, below=PHOSPHATE_CRITICALLY_LOW),
                measured(PHOSPHATE, above=PHOSPHATE_CRITICALLY_HIGH),
            )
        ],
        then=[
            supports(RHABDOMYOLYSIS, WEAK),
            refers(SAME_DAY, to="acute medicine", within="today"),
        ],
        because="Phosphate this low starves muscle until it breaks; this high it comes from broken muscle.",
        sources=[CRITICAL_LIMITS_CLR_2023],
    )
    urea_or_bicarbonate_critically_high = rule(
        when=[
            any_of(
                measured(UREA_NITROGEN, above=UREA_NITROGEN_CRITICAL),
                measured(BICARBONATE, above=BICARBONATE_CRITICALLY_HIGH),
            )
        ],
        then=[refers(SAME_DAY, to="acute medicine", within="today")],
        because="Urea this high is failing kidneys, and bicarbonate this high lost acid or failing breath.",
        sources=[CRITICAL_LIMITS_CLR_2023],
    )
