"""Serotonin toxicity by the Hunter rules, and combinations of drugs that lead to it.

For:      everybody who takes, or took within weeks, a drug that raises serotonin.
Not for:  rigidity without clonus over days (neuroleptic malignant syndrome).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    STRONG,
    Topic,
    absent,
    all_of,
    any_of,
    count,
    measured,
    opposes,
    points,
    present,
    refers,
    rule,
    score,
    supports,
    taking,
    together,
)
from spasm_expert.facts.terms.causes.toxic import SEROTONIN_TOXICITY
from spasm_expert.facts.terms.drugs.classes import SEROTONERGIC
from spasm_expert.facts.terms.drugs.hormones_and_others import MDMA
from spasm_expert.facts.terms.drugs.more_classes import MAOI
from spasm_expert.facts.terms.findings.bites_poisons import OVERDOSE
from spasm_expert.facts.terms.findings.cranial import WIDE_PUPILS
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA
from spasm_expert.facts.terms.findings.general import FEVER, SHIVERING, SWEATING
from spasm_expert.facts.terms.findings.mind import AGITATION, ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.movement import JERKS, TREMOR
from spasm_expert.facts.terms.findings.neuro_signs import INCREASED_TONE, LEAD_PIPE_RIGIDITY, RIGIDITY
from spasm_expert.facts.terms.findings.reflexes import (
    BRISK_REFLEXES,
    CLONUS,
    INDUCIBLE_CLONUS,
    NORMAL_REFLEXES,
    OCULAR_CLONUS,
    REDUCED_REFLEXES,
    SPONTANEOUS_CLONUS,
)
from spasm_expert.facts.terms.findings.spasm import TWITCHING
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags import RF12
from spasm_expert.facts.terms.scores import HUNTER
from spasm_expert.rules.limits.common import ONE_DAY
from spasm_expert.rules.limits.toxic import HUNTER_POSITIVE, MAOI_WASHOUT, TOXIC_FEVER
from spasm_expert.rules.sources import HUNTER_CRITERIA_2003, PROJECT_JUDGEMENT, SEROTONIN_SYNDROME_NEJM_2005
from spasm_expert.rules.toxic.groups import HUNTER_GROUP, SEROTONIN_BODY

_EXPOSED = any_of(
    taking(SEROTONERGIC),
    taking(SEROTONERGIC, stopped_within=MAOI_WASHOUT),
    taking(MAOI, stopped_within=MAOI_WASHOUT),
)
_AGITATED_OR_SWEATING = any_of(present(AGITATION), present(SWEATING))
_NEW_OR_STRONG = any_of(
    taking(SEROTONERGIC, started_within=ONE_DAY),
    taking(MAOI),
    taking(MAOI, stopped_within=MAOI_WASHOUT),
    all_of(taking(SEROTONERGIC), present(OVERDOSE)),
    all_of(taking(SEROTONERGIC), taking(MDMA)),
)
_SIGNS = [
    any_of(
        present(JERKS),
        present(TWITCHING),
        present(TREMOR),
        present(SHIVERING),
        present(CLONUS),
        present(OCULAR_CLONUS),
    ),
    any_of(present(AGITATION), present(ALTERED_MENTAL_STATE)),
    any_of(present(SWEATING), present(FEVER), measured(TEMPERATURE, above=TOXIC_FEVER)),
    present(DIARRHOEA),
]


class HunterCriteria(Topic):
    """The Hunter rules of serotonin toxicity: one of them is enough."""

    spontaneous_clonus_on_a_serotonergic = rule(
        when=[_EXPOSED, present(SPONTANEOUS_CLONUS)],
        then=[points(HUNTER, "rule", 1)],
        because="First rule: clonus that nobody provokes.",
        sources=[HUNTER_CRITERIA_2003],
    )
    inducible_clonus_with_agitation_or_sweating = rule(
        when=[_EXPOSED, present(INDUCIBLE_CLONUS), _AGITATED_OR_SWEATING],
        then=[points(HUNTER, "rule", 1)],
        because="Second rule: clonus on stretching with agitation or sweating.",
        sources=[HUNTER_CRITERIA_2003],
    )
    ocular_clonus_with_agitation_or_sweating = rule(
        when=[_EXPOSED, present(OCULAR_CLONUS), _AGITATED_OR_SWEATING],
        then=[points(HUNTER, "rule", 1)],
        because="Third rule: clonus of the eyes with agitation or sweating.",
        sources=[HUNTER_CRITERIA_2003],
    )
    tremor_with_brisk_reflexes = rule(
        when=[_EXPOSED, present(TREMOR), present(BRISK_REFLEXES)],
        then=[points(HUNTER, "rule", 1)],
        because="Fourth rule: tremor with brisk reflexes.",
        sources=[HUNTER_CRITERIA_2003],
    )
    high_tone_with_fever_and_clonus = rule(
        when=[
            _EXPOSED,
            present(INCREASED_TONE),
            measured(TEMPERATURE, above=TOXIC_FEVER),
            any_of(present(OCULAR_CLONUS), present(INDUCIBLE_CLONUS)),
        ],
        then=[points(HUNTER, "rule", 1)],
        because="Fifth rule: high muscle tone, a temperature above 38 degrees, and clonus of eyes or ankles.",
        sources=[HUNTER_CRITERIA_2003],
    )


class SerotoninToxicity(Topic):
    """Serotonin toxicity."""

    hunter_rules_positive = rule(
        when=[score(HUNTER, at_least=HUNTER_POSITIVE)],
        then=[
            supports(SEROTONIN_TOXICITY, PATHOGNOMONIC, group=HUNTER_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=SEROTONIN_TOXICITY),
        ],
        because="The Hunter rules find 84 % of cases and are wrong in 3 % of the others.",
        sources=[HUNTER_CRITERIA_2003],
        red_flag=RF12,
    )
    new_serotonergic_with_two_signs = rule(
        when=[_NEW_OR_STRONG, count(2, of=_SIGNS)],
        then=[
            supports(SEROTONIN_TOXICITY, STRONG, group=SEROTONIN_BODY),
            refers(EMERGENCY, to="emergency department", within="now", feared=SEROTONIN_TOXICITY),
        ],
        because=(
            "Within a day of a new or raised drug, two of jerks, agitation, sweating and diarrhoea are "
            "enough to act."
        ),
        sources=[SEROTONIN_SYNDROME_NEJM_2005, PROJECT_JUDGEMENT],
        caveat="Meant for people without an examiner, who cannot test for clonus.",
        red_flag=RF12,
    )
    two_serotonergic_drugs_with_three_signs = rule(
        when=[together(SEROTONERGIC, SEROTONERGIC), count(3, of=_SIGNS)],
        then=[
            supports(SEROTONIN_TOXICITY, STRONG, group=SEROTONIN_BODY),
            refers(EMERGENCY, to="emergency department", within="now", feared=SEROTONIN_TOXICITY),
        ],
        because="Two such drugs add up, and shaking, sweating and agitation show that the limit is passed.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005, PROJECT_JUDGEMENT],
        red_flag=RF12,
    )
    clonus_on_a_serotonergic = rule(
        when=[_EXPOSED, any_of(present(CLONUS), present(OCULAR_CLONUS))],
        then=[supports(SEROTONIN_TOXICITY, STRONG, group=HUNTER_GROUP)],
        because="Clonus, stronger in the legs than in the arms, is the sign that counts most.",
        sources=[HUNTER_CRITERIA_2003, SEROTONIN_SYNDROME_NEJM_2005],
    )
    brisk_reflexes_on_a_serotonergic = rule(
        when=[_EXPOSED, present(BRISK_REFLEXES)],
        then=[supports(SEROTONIN_TOXICITY, MODERATE, group=HUNTER_GROUP)],
        because="Too much serotonin makes the reflexes brisk.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005],
    )
    wide_pupils_sweating_or_diarrhoea_on_a_new_serotonergic = rule(
        when=[
            _NEW_OR_STRONG,
            any_of(present(WIDE_PUPILS), present(DIARRHOEA), present(SWEATING), present(SHIVERING)),
            any_of(present(JERKS), present(TREMOR), present(AGITATION), present(CLONUS), present(RIGIDITY)),
        ],
        then=[supports(SEROTONIN_TOXICITY, MODERATE)],
        because="Wide pupils, sweating and diarrhoea come with it, within a day of the change.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005],
    )
    slow_reflexes_or_lead_pipe_rigidity = rule(
        when=[any_of(present(REDUCED_REFLEXES), present(LEAD_PIPE_RIGIDITY))],
        then=[opposes(SEROTONIN_TOXICITY, STRONG)],
        because="Lead-pipe rigidity with dull reflexes belongs to blocked dopamine.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005],
    )
    no_clonus_and_normal_reflexes = rule(
        when=[any_of(all_of(absent(CLONUS), absent(BRISK_REFLEXES)), present(NORMAL_REFLEXES))],
        then=[opposes(SEROTONIN_TOXICITY, STRONG)],
        because="Without clonus or brisk reflexes serotonin toxicity is unlikely.",
        sources=[HUNTER_CRITERIA_2003],
    )
