"""Statins with grapefruit or darolutamide, and in failing kidneys.

For:      everybody who takes a statin.
Not for:  naming the dose, which nobody tells here; the warning names the cap and who checks it.
"""

from spasm_expert.core.language import Topic, any_of, has, measured, rule, shows, taking, together, warns
from spasm_expert.facts.terms.conditions.organs import ADVANCED_KIDNEY_DISEASE
from spasm_expert.facts.terms.drugs.classes import CYP3A4_STATIN
from spasm_expert.facts.terms.drugs.heart import ROSUVASTATIN
from spasm_expert.facts.terms.drugs.pain_and_others_more import DAROLUTAMIDE, GRAPEFRUIT_JUICE
from spasm_expert.facts.terms.measurements.kidney import EGFR
from spasm_expert.facts.terms.patterns import STATIN_INTERACTION
from spasm_expert.rules.limits.metabolic import EGFR_STAGE_4
from spasm_expert.rules.sources import FDA_SIMVASTATIN_2011, GENERAL_KNOWLEDGE


class StatinDoses(Topic):
    """Caps of the dose that a drink, a cancer drug or weak kidneys set."""

    statin_with_much_grapefruit_juice = rule(
        when=[together(CYP3A4_STATIN, GRAPEFRUIT_JUICE)],
        then=[
            warns(
                CYP3A4_STATIN,
                "Grapefruit juice raises simvastatin, lovastatin and atorvastatin in the blood. Leave out "
                "large amounts, and report muscle pain or weakness at once.",
            ),
        ],
        because="Grapefruit blocks the enzyme of the gut that breaks these statins down.",
        sources=[FDA_SIMVASTATIN_2011],
        caveat="An older label names more than a quart a day; a glass now and then matters little.",
    )
    rosuvastatin_with_darolutamide = rule(
        when=[together(ROSUVASTATIN, DAROLUTAMIDE)],
        then=[
            shows(STATIN_INTERACTION),
            warns(
                ROSUVASTATIN,
                "Rosuvastatin with darolutamide: at most 5 mg a day. Have the cancer team check the dose.",
            ),
        ],
        because="Darolutamide holds up the removal of rosuvastatin.",
        sources=[GENERAL_KNOWLEDGE],
    )
    rosuvastatin_in_failing_kidneys = rule(
        when=[
            taking(ROSUVASTATIN),
            any_of(measured(EGFR, below=EGFR_STAGE_4), has(ADVANCED_KIDNEY_DISEASE)),
        ],
        then=[
            shows(STATIN_INTERACTION),
            warns(
                ROSUVASTATIN,
                "Rosuvastatin with failing kidneys: at most 10 mg a day. Have the prescriber check the dose.",
            ),
        ],
        because="Kidneys below a filtration of 30 let rosuvastatin build up.",
        sources=[GENERAL_KNOWLEDGE],
    )
