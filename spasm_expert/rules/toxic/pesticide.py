"""Organophosphate and carbamate poisoning, and rabies.

For:      everybody with twitching, weakness and small pupils, or after a pesticide or an animal bite.
Not for:  dry mouth and wide pupils.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    believed,
    count,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    shown,
    shows,
    supports,
)
from spasm_expert.facts.terms.causes.nerves import RABIES
from spasm_expert.facts.terms.causes.toxic import ORGANOPHOSPHATE_POISONING
from spasm_expert.facts.terms.diagnostic_tests.blood import BLOOD_GAS_TEST, CHOLINESTERASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.findings.bites_poisons import (
    MAMMAL_BITE,
    NERVE_AGENT_EXPOSURE,
    PESTICIDE_EXPOSURE,
    UNTREATED_RISK_BITE,
)
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS, WHEEZE
from spasm_expert.facts.terms.findings.cranial import SMALL_PUPILS, WATERING_EYES, WIDE_PUPILS
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA, DRY_MOUTH, VOMITING
from spasm_expert.facts.terms.findings.general import SWEATING
from spasm_expert.facts.terms.findings.laboratory_findings import CHOLINESTERASE_LOW
from spasm_expert.facts.terms.findings.mind import AGITATION, CONFUSION, HALLUCINATIONS
from spasm_expert.facts.terms.findings.sites_upper import THROAT_SPASM
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM, TWITCHING
from spasm_expert.facts.terms.findings.sphincters import URINARY_INCONTINENCE
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_AIR_MOVEMENT, TRIGGERED_BY_DRINKING
from spasm_expert.facts.terms.findings.swallowing import DROOLING, DYSPHAGIA
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.blood_other import CHOLINESTERASE
from spasm_expert.facts.terms.patterns import CHOLINERGIC_TOXIDROME
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF40, RF46
from spasm_expert.rules.sources import (
    BMJ_BEST_PRACTICE_ORGANOPHOSPHATE,
    CLINICALGATE_ANTICHOLINESTERASE,
    GENERAL_KNOWLEDGE,
    PROJECT_JUDGEMENT,
)
from spasm_expert.rules.toxic.groups import CHOLINERGIC_GROUP

_MUSCLES = any_of(present(TWITCHING), present(MUSCLE_SPASM), present(WEAKNESS))
_EXPOSED = any_of(present(PESTICIDE_EXPOSURE), present(NERVE_AGENT_EXPOSURE))
_WET = any_of(
    present(DROOLING),
    present(WATERING_EYES),
    present(WHEEZE),
    present(DIARRHOEA),
    present(SWEATING),
    present(VOMITING),
    present(URINARY_INCONTINENCE),
)


class PesticidePoisoning(Topic):
    """Organophosphate or carbamate poisoning."""

    wet_signs_with_small_pupils = rule(
        when=[
            any_of(
                all_of(
                    present(SMALL_PUPILS), any_of(present(DROOLING), present(WATERING_EYES), present(WHEEZE))
                ),
                count(
                    3,
                    of=[
                        present(SMALL_PUPILS),
                        present(DROOLING),
                        present(WATERING_EYES),
                        present(WHEEZE),
                        present(DIARRHOEA),
                        present(SWEATING),
                        present(URINARY_INCONTINENCE),
                        present(VOMITING),
                    ],
                ),
            ),
            any_of(
                present(SMALL_PUPILS),
                present(DROOLING),
                present(WATERING_EYES),
                present(PESTICIDE_EXPOSURE),
                present(NERVE_AGENT_EXPOSURE),
            ),
        ],
        then=[shows(CHOLINERGIC_TOXIDROME)],
        because="Acetylcholine that is not cleared narrows the pupils and opens every gland.",
        sources=[CLINICALGATE_ANTICHOLINESTERASE],
    )
    cholinergic_toxidrome_with_muscle_signs = rule(
        when=[shown(CHOLINERGIC_TOXIDROME), _MUSCLES],
        then=[
            supports(ORGANOPHOSPHATE_POISONING, STRONG, group=CHOLINERGIC_GROUP),
            refers(
                EMERGENCY, to="ambulance and poison centre", within="now", feared=ORGANOPHOSPHATE_POISONING
            ),
        ],
        because=(
            "Twitching and weakness with wet signs mean that nerve endings are flooded, and breathing fails "
            "next."
        ),
        sources=[CLINICALGATE_ANTICHOLINESTERASE],
        red_flag=RF40,
    )
    pesticide_with_any_sign = rule(
        when=[_EXPOSED, any_of(_WET, present(SMALL_PUPILS), present(BREATHLESSNESS))],
        then=[
            supports(ORGANOPHOSPHATE_POISONING, STRONG),
            refers(
                EMERGENCY, to="ambulance and poison centre", within="now", feared=ORGANOPHOSPHATE_POISONING
            ),
        ],
        because="After a pesticide one such sign is enough to act on.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF40,
    )
    muscle_signs_with_small_pupils_and_a_wet_sign = rule(
        when=[_MUSCLES, present(SMALL_PUPILS), _WET],
        then=[
            supports(ORGANOPHOSPHATE_POISONING, MODERATE, group=CHOLINERGIC_GROUP),
            refers(
                EMERGENCY, to="ambulance and poison centre", within="now", feared=ORGANOPHOSPHATE_POISONING
            ),
        ],
        because=(
            "Small pupils with sweating or drooling and twitching muscles are poisoning until shown "
            "otherwise."
        ),
        sources=[BMJ_BEST_PRACTICE_ORGANOPHOSPHATE, GENERAL_KNOWLEDGE],
        red_flag=RF40,
    )
    twitching_and_weakness_after_a_pesticide = rule(
        when=[_EXPOSED, present(TWITCHING), present(WEAKNESS)],
        then=[supports(ORGANOPHOSPHATE_POISONING, STRONG)],
        because="Twitching that turns into weakness is the muscle side of the poisoning.",
        sources=[CLINICALGATE_ANTICHOLINESTERASE],
    )
    pesticide_with_spasm_or_twitching = rule(
        when=[_EXPOSED, _MUSCLES],
        then=[
            supports(ORGANOPHOSPHATE_POISONING, WEAK),
            refers(SAME_DAY, to="emergency department or poison centre by phone", within="today"),
        ],
        because="The first sign after a pesticide may be a twitch.",
        sources=[PROJECT_JUDGEMENT],
    )
    cholinesterase_is_low = rule(
        when=[
            any_of(present(CHOLINESTERASE_LOW), measured(CHOLINESTERASE, below=LOWER_REFERENCE)),
            any_of(_EXPOSED, shown(CHOLINERGIC_TOXIDROME), _MUSCLES),
        ],
        then=[supports(ORGANOPHOSPHATE_POISONING, MODERATE)],
        because="The poison blocks this enzyme.",
        sources=[BMJ_BEST_PRACTICE_ORGANOPHOSPHATE],
        caveat="Liver disease lowers it too.",
    )
    dry_mouth_and_wide_pupils = rule(
        when=[present(DRY_MOUTH), present(WIDE_PUPILS)],
        then=[opposes(ORGANOPHOSPHATE_POISONING, STRONG)],
        because="That is the opposite poisoning.",
        sources=[GENERAL_KNOWLEDGE],
    )
    no_contact_with_a_pesticide = rule(
        when=[absent(PESTICIDE_EXPOSURE), absent(NERVE_AGENT_EXPOSURE)],
        then=[opposes(ORGANOPHOSPHATE_POISONING, MODERATE)],
        because="Without contact it is unlikely.",
        sources=[PROJECT_JUDGEMENT],
        caveat="Food and clothes can carry it unnoticed.",
    )
    tests_for_pesticide_poisoning = rule(
        when=[believed(ORGANOPHOSPHATE_POISONING, at_least=POSSIBLE)],
        then=[
            recommends(CHOLINESTERASE_TEST, EMERGENCY, for_=[ORGANOPHOSPHATE_POISONING]),
            recommends(ELECTROCARDIOGRAM, EMERGENCY, for_=[ORGANOPHOSPHATE_POISONING]),
            recommends(BLOOD_GAS_TEST, EMERGENCY, for_=[ORGANOPHOSPHATE_POISONING]),
        ],
        because="The enzyme confirms it; treatment does not wait for the result.",
        sources=[BMJ_BEST_PRACTICE_ORGANOPHOSPHATE],
    )


class Rabies(Topic):
    """Rabies."""

    throat_spasm_after_an_animal_bite = rule(
        when=[
            present(MAMMAL_BITE),
            any_of(
                present(THROAT_SPASM),
                present(TRIGGERED_BY_DRINKING),
                present(TRIGGERED_BY_AIR_MOVEMENT),
                present(DYSPHAGIA),
                present(AGITATION),
                present(CONFUSION),
                present(HALLUCINATIONS),
                present(DROOLING),
            ),
        ],
        then=[
            supports(RABIES, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=RABIES),
        ],
        because="Weeks to months after a bite throat spasms at the sight of water mean rabies.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF46,
    )
    throat_spasm_on_drinking_and_on_a_draught = rule(
        when=[present(TRIGGERED_BY_DRINKING), present(TRIGGERED_BY_AIR_MOVEMENT)],
        then=[
            supports(RABIES, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=RABIES),
        ],
        because="Nothing else makes both water and a draught close the throat; bat bites pass unnoticed.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF46,
    )
    untreated_bite_with_risk_of_rabies = rule(
        when=[present(UNTREATED_RISK_BITE)],
        then=[
            supports(RABIES, MODERATE),
            refers(SAME_DAY, to="emergency department", within="today", feared=RABIES),
        ],
        because="Vaccination after the bite prevents it; once signs have begun nothing does.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF46,
    )
