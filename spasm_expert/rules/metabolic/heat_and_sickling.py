"""Collapse in heat and effort: heat stroke and exertional sickling."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    has,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.muscle import EXERTIONAL_SICKLING
from spasm_expert.facts.terms.causes.toxic import HEAT_STROKE
from spasm_expert.facts.terms.conditions.metabolism import SICKLE_CELL
from spasm_expert.facts.terms.findings.attacks import COLLAPSE
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.exertion import HEAT_EXPOSURE
from spasm_expert.facts.terms.findings.hyperthermia import NOT_BETTER_AFTER_COOLING
from spasm_expert.facts.terms.findings.mind import AGITATION, CLEAR_MIND
from spasm_expert.facts.terms.findings.muscle import SOFT_PAINFUL_MUSCLES
from spasm_expert.facts.terms.findings.spasm import HARD_KNOT
from spasm_expert.facts.terms.findings.timing import SPASM_AROUND_EXERCISE
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags_metabolic import RF14, RF43
from spasm_expert.rules.limits.metabolic import HEAT_STROKE_TEMPERATURE
from spasm_expert.rules.metabolic.phrases import ALTERED_MIND, RECENT_EFFORT, SORE_MUSCLE
from spasm_expert.rules.sources import (
    ACSM_HEAT_ILLNESS_2007,
    ACSM_HEAT_ILLNESS_2021,
    HEAT_STROKE_TEAM_PHYSICIANS,
    NHS_HEAT_EXHAUSTION,
    SICKLE_TRAIT_EXERTION_HPRC,
)

HOT_OR_HARD = any_of(RECENT_EFFORT, present(HEAT_EXPOSURE))


class HeatStroke(Topic):
    """A body so hot that the brain fails.

    For: everybody after heat or hard effort.
    Not for: waiting for a high reading; late, mouth and field readings are too low.
    """

    brain_fails_in_heat_or_effort = rule(
        when=[HOT_OR_HARD, any_of(ALTERED_MIND, present(COLLAPSE), present(AGITATION))],
        then=[
            supports(HEAT_STROKE, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HEAT_STROKE),
        ],
        because="Confusion, odd behaviour, collapse or a fit in heat or effort is heat stroke until cooled.",
        sources=[ACSM_HEAT_ILLNESS_2021, HEAT_STROKE_TEAM_PHYSICIANS],
        caveat="With a normal core temperature after much water think of low sodium.",
        red_flag=RF14,
    )
    core_temperature_above_40 = rule(
        when=[measured(TEMPERATURE, above=HEAT_STROKE_TEMPERATURE)],
        then=[
            supports(HEAT_STROKE, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HEAT_STROKE),
        ],
        because="Above 40 °C organs are harmed within minutes, whatever heated them.",
        sources=[ACSM_HEAT_ILLNESS_2021],
        red_flag=RF14,
    )
    not_better_after_cooling = rule(
        when=[HOT_OR_HARD, present(NOT_BETTER_AFTER_COOLING)],
        then=[
            supports(HEAT_STROKE, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HEAT_STROKE),
        ],
        because="Heat exhaustion that half an hour of cooling does not ease is turning into heat stroke.",
        sources=[NHS_HEAT_EXHAUSTION],
        red_flag=RF14,
    )
    clear_mind = rule(
        when=[present(CLEAR_MIND)],
        then=[opposes(HEAT_STROKE, MODERATE)],
        because="Heat stroke always touches the mind.",
        sources=[ACSM_HEAT_ILLNESS_2007],
    )
    below_40 = rule(
        when=[measured(TEMPERATURE, below=HEAT_STROKE_TEMPERATURE)],
        then=[opposes(HEAT_STROKE, WEAK)],
        because="A lower temperature speaks only weakly against it, because many readings are too low.",
        sources=[HEAT_STROKE_TEAM_PHYSICIANS],
    )


class ExertionalSickling(Topic):
    """Muscles that sickled red cells starve in hard effort.

    For: carriers of the sickle gene, and collapsed athletes whose status nobody knows.
    Not for: the hard, locked muscle of an ordinary cramp.
    """

    carrier_with_weak_painful_muscles_or_breathlessness = rule(
        when=[
            has(SICKLE_CELL),
            any_of(RECENT_EFFORT, present(TRIGGERED_BY_EXERTION), present(SPASM_AROUND_EXERCISE)),
            any_of(
                present(SOFT_PAINFUL_MUSCLES),
                all_of(SORE_MUSCLE, present(WEAKNESS)),
                present(BREATHLESSNESS),
                present(COLLAPSE),
            ),
        ],
        then=[
            supports(EXERTIONAL_SICKLING, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=EXERTIONAL_SICKLING),
        ],
        because="Weak, painful muscles, breathlessness or collapse of a sickle carrier in effort can kill.",
        sources=[SICKLE_TRAIT_EXERTION_HPRC],
        caveat="A review of 2025 doubts sudden death without muscle breakdown; what to do stays the same.",
        red_flag=RF43,
    )
    soft_weak_muscles_in_a_collapsed_athlete = rule(
        when=[
            any_of(RECENT_EFFORT, present(TRIGGERED_BY_EXERTION), present(SPASM_AROUND_EXERCISE)),
            present(SOFT_PAINFUL_MUSCLES),
            any_of(present(COLLAPSE), present(BREATHLESSNESS)),
        ],
        then=[
            supports(EXERTIONAL_SICKLING, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=EXERTIONAL_SICKLING),
        ],
        because="A collapsed athlete with painful muscles that stay soft may carry the gene unknowingly.",
        sources=[SICKLE_TRAIT_EXERTION_HPRC],
        red_flag=RF43,
    )
    hard_muscle_is_a_cramp_and_no_sickling = rule(
        when=[present(HARD_KNOT)],
        then=[opposes(EXERTIONAL_SICKLING, MODERATE)],
        because="Sickling muscles stay soft, and a cramp is hard to the touch.",
        sources=[SICKLE_TRAIT_EXERTION_HPRC],
    )
