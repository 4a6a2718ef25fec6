"""Cramps in the heat."""

from spasm_expert.core.language import (
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.benign import HEAT_CRAMP
from spasm_expert.facts.terms.causes.metabolic import HYPONATRAEMIA
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import BASIC_METABOLIC_PANEL
from spasm_expert.facts.terms.findings.attacks import COLLAPSE, SEIZURE
from spasm_expert.facts.terms.findings.exertion import (
    EXERTION_IN_HEAT,
    HARD_EXERTION,
    HEAT_EXPOSURE,
    HEAVY_SWEATING_WITH_EFFORT,
    NOT_USED_TO_HEAT,
    SALTY_SWEAT,
)
from spasm_expert.facts.terms.findings.fluids import VOMITING
from spasm_expert.facts.terms.findings.heart import FAINTNESS, SYNCOPE
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_FLUIDS_AND_SALT
from spasm_expert.facts.terms.findings.spasm import (
    MUSCLE_SPASM,
    SPASM_IN_SEVERAL_MUSCLE_GROUPS,
    SPASM_MOVES_ABOUT,
)
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.patterns import EXERTIONAL_CRAMP
from spasm_expert.rules.limits.everyday import HEAT_ILLNESS_TEMPERATURE, HEAT_STROKE_TEMPERATURE
from spasm_expert.rules.sources import (
    ACSM_HEAT_ILLNESS_2007,
    NATA_HEAT_ILLNESS_2015,
    NHS_HEAT_EXHAUSTION,
    SODIUM_DEFICIT_CRAMPS_BERGERON,
)


class HeatCramp(Topic):
    """Cramps of several muscles with heavy sweating in the heat, the few that salt loss does explain.

    For: exertion in the heat.
    Not for: a hot and confused person, who has heat stroke until shown otherwise.
    """

    exertion_and_sweating_in_the_heat = rule(
        when=[
            present(MUSCLE_SPASM),
            any_of(
                present(EXERTION_IN_HEAT),
                all_of(present(HEAT_EXPOSURE), any_of(present(HARD_EXERTION), shown(EXERTIONAL_CRAMP))),
            ),
            any_of(present(HEAVY_SWEATING_WITH_EFFORT), present(SALTY_SWEAT)),
        ],
        then=[supports(HEAT_CRAMP, STRONG)],
        because="Long heavy sweating loses salt, and water alone does not replace it.",
        sources=[NATA_HEAT_ILLNESS_2015, SODIUM_DEFICIT_CRAMPS_BERGERON],
        caveat="Whether these differ from other exercise cramps is disputed.",
    )

    several_muscles_cramp_in_the_heat = rule(
        when=[
            any_of(present(EXERTION_IN_HEAT), present(HEAT_EXPOSURE)),
            any_of(present(SPASM_IN_SEVERAL_MUSCLE_GROUPS), present(SPASM_MOVES_ABOUT)),
        ],
        then=[supports(HEAT_CRAMP, MODERATE)],
        because="Cramps that jump between legs, arms and belly fit loss of salt better than a tired muscle.",
        sources=[NATA_HEAT_ILLNESS_2015, SODIUM_DEFICIT_CRAMPS_BERGERON],
    )

    cramp_in_heat_eased_by_salt_or_unused_to_heat = rule(
        when=[
            any_of(present(EXERTION_IN_HEAT), present(HEAT_EXPOSURE)),
            any_of(present(RELIEVED_BY_FLUIDS_AND_SALT), present(NOT_USED_TO_HEAT)),
        ],
        then=[supports(HEAT_CRAMP, WEAK)],
        because="A body not used to heat loses more salt, and cramps from it ease with a salty drink.",
        sources=[NATA_HEAT_ILLNESS_2015],
    )

    temperature_normal_or_a_little_raised = rule(
        when=[
            present(MUSCLE_SPASM),
            any_of(present(EXERTION_IN_HEAT), present(HEAT_EXPOSURE)),
            measured(TEMPERATURE, at_most=HEAT_ILLNESS_TEMPERATURE),
        ],
        then=[supports(HEAT_CRAMP, WEAK)],
        because="Heat cramps come from salt and effort and leave the temperature of the body nearly normal.",
        sources=[NATA_HEAT_ILLNESS_2015, ACSM_HEAT_ILLNESS_2007],
    )
    very_hot_or_confused = rule(
        when=[
            any_of(
                measured(TEMPERATURE, above=HEAT_STROKE_TEMPERATURE),
                present(ALTERED_MENTAL_STATE),
                present(COLLAPSE),
                present(SEIZURE),
            )
        ],
        then=[opposes(HEAT_CRAMP, STRONG)],
        because="Confusion, collapse or a very high temperature make it heat stroke and no longer a cramp.",
        sources=[ACSM_HEAT_ILLNESS_2007],
    )

    ill_in_the_heat = rule(
        when=[
            any_of(present(EXERTION_IN_HEAT), present(HEAT_EXPOSURE)),
            any_of(
                present(FAINTNESS),
                present(SYNCOPE),
                present(VOMITING),
                measured(TEMPERATURE, above=HEAT_ILLNESS_TEMPERATURE),
            ),
        ],
        then=[
            refers(
                SAME_DAY,
                to="urgent care",
                within="today",
                do="Rest lying in a cool place, cool the skin with water and sip a cool drink.",
            ),
            recommends(BASIC_METABOLIC_PANEL, SAME_DAY, for_=[HEAT_CRAMP, HYPONATRAEMIA]),
        ],
        because=(
            "Faintness, vomiting or a raised temperature in the heat is heat exhaustion, more than a cramp."
        ),
        sources=[NHS_HEAT_EXHAUSTION, NATA_HEAT_ILLNESS_2015],
    )
