"""An invented expert of a few rules, so that an interview is short and no test depends on the knowledge."""

import dataclasses

import pytest

from spasm_expert import Expert
from spasm_expert.core.language import (
    EMERGENCY,
    SAME_DAY,
    STRONG,
    WEAK,
    Limit,
    Source,
    Topic,
    absent,
    lasting,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.muscle import RHABDOMYOLYSIS
from spasm_expert.facts.terms.causes.spine import CAUDA_EQUINA
from spasm_expert.facts.terms.drugs.classes import STATIN
from spasm_expert.facts.terms.drugs.nerves import BACLOFEN
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.muscle import DARK_URINE
from spasm_expert.facts.terms.findings.pain import MUSCLE_PAIN
from spasm_expert.facts.terms.findings.sphincters import SADDLE_NUMBNESS
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.facts.terms.red_flags import RF01, RF07
from spasm_expert.rules import standard_guidance

INVENTED = Source("invented", "Invented guideline", "Example Society", 2020, "", "general_knowledge")
WEEK = Limit("week", 7, "d", "everybody", INVENTED)
MUCH = Limit("much", 5000, "U/L", "everybody", INVENTED)


class Invented(Topic):
    """A few invented rules."""

    numb_saddle = rule(
        when=[present(SADDLE_NUMBNESS)],
        then=[refers(EMERGENCY, to="somebody", within="now"), supports(CAUDA_EQUINA, WEAK)],
        because="Numbness there is invented to be bad.",
        sources=[INVENTED],
        red_flag=RF07,
    )
    new_weakness = rule(
        when=[lasting(WEAKNESS, at_most=WEEK)],
        then=[refers(SAME_DAY, to="somebody", within="today"), supports(CAUDA_EQUINA, WEAK)],
        because="New weakness is invented to be worse than old.",
        sources=[INVENTED],
        red_flag=RF07,
    )
    dark_urine_with_fever = rule(
        when=[present(DARK_URINE), present(FEVER), present(MUSCLE_PAIN)],
        then=[refers(EMERGENCY, to="somebody", within="now"), supports(RHABDOMYOLYSIS, WEAK)],
        because="The three together are invented to be bad.",
        sources=[INVENTED],
        red_flag=RF01,
    )
    much_creatine_kinase = rule(
        when=[measured(CREATINE_KINASE, above=MUCH)],
        then=[refers(EMERGENCY, to="somebody", within="now"), supports(RHABDOMYOLYSIS, STRONG)],
        because="Much of it is invented to be bad.",
        sources=[INVENTED],
        red_flag=RF01,
    )
    baclofen_stopped = rule(
        when=[taking(BACLOFEN, stopped_within=WEEK)],
        then=[refers(SAME_DAY, to="somebody", within="today"), supports(RHABDOMYOLYSIS, WEAK)],
        because="A sudden stop is invented to be bad.",
        sources=[INVENTED],
        red_flag=RF01,
    )
    statin = rule(
        when=[taking(STATIN), present(MUSCLE_PAIN)],
        then=[supports(RHABDOMYOLYSIS, STRONG)],
        because="Statins are invented to hurt.",
        sources=[INVENTED],
    )
    no_dark_urine = rule(
        when=[absent(DARK_URINE)],
        then=[opposes(RHABDOMYOLYSIS, STRONG)],
        because="Clear urine is invented to speak against it.",
        sources=[INVENTED],
    )


@pytest.fixture(scope="session")
def invented() -> Expert:
    """Return an expert that knows a few invented rules, and screens for what they read."""
    screening = (SADDLE_NUMBNESS, DARK_URINE, WEAKNESS, FEVER, BACLOFEN, CREATINE_KINASE)
    guidance = dataclasses.replace(standard_guidance(), screening=screening)
    return Expert([Invented], guidance=guidance, sources=[INVENTED])
