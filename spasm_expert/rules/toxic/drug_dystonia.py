"""Acute dystonia from a drug: neck, eyes, jaw and tongue in the first days of a dopamine blocker.

For:      everybody who takes an antipsychotic or an anti-sickness drug, or took cocaine.
Not for:  dystonia after months of use, or dystonia for months without a drug (area movement).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    believed,
    count,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
    warns,
)
from spasm_expert.facts.terms.causes.medicines import ACUTE_DRUG_DYSTONIA
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER
from spasm_expert.facts.terms.drugs.hormones_and_others import AMPHETAMINE, COCAINE
from spasm_expert.facts.terms.drugs.more_classes import SSRI
from spasm_expert.facts.terms.findings.attacks import LOST_AWARENESS_IN_ATTACK
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS, CHOKING, STRIDOR, THROAT_CLOSING
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.jaw_throat import FACE_TIGHTNESS, OPISTHOTONUS, TRISMUS
from spasm_expert.facts.terms.findings.mind import CLEAR_MIND
from spasm_expert.facts.terms.findings.movement import (
    ABNORMAL_POSTURE,
    FORCED_JAW_OPENING,
    GRIMACING,
    OCULOGYRIC_CRISIS,
    THROAT_OR_NECK_TIGHTNESS,
    TONGUE_PROTRUSION,
    TORTICOLLIS_SPASM,
)
from spasm_expert.facts.terms.findings.neuro_signs import RIGIDITY
from spasm_expert.facts.terms.findings.relief_by_treatment import RELIEVED_BY_ANTICHOLINERGIC
from spasm_expert.facts.terms.findings.sites_upper import (
    EYELID_SPASM,
    FACE_SPASM,
    JAW_SPASM,
    NECK_SPASM,
    THROAT_SPASM,
    TONGUE_SPASM,
)
from spasm_expert.facts.terms.findings.strain import HEAD_TILTED
from spasm_expert.facts.terms.findings.swallowing import DROOLING, DYSPHAGIA
from spasm_expert.facts.terms.measurements.patient_and_spasm import SPASM_SINCE
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF22
from spasm_expert.rules.limits.common import FIVE_DAYS, THREE_DAYS, TWELVE_WEEKS
from spasm_expert.rules.limits.toxic import TOXIC_FEVER
from spasm_expert.rules.sources import MHRA_ACUTE_DYSTONIA, STATPEARLS_DYSTONIC_REACTIONS
from spasm_expert.rules.toxic.groups import DYSTONIA_AND_DRUG

_TYPICAL = any_of(
    present(TORTICOLLIS_SPASM),
    present(OCULOGYRIC_CRISIS),
    present(TONGUE_PROTRUSION),
    present(FORCED_JAW_OPENING),
    present(GRIMACING),
    present(TRISMUS),
    present(JAW_SPASM),
    present(TONGUE_SPASM),
    present(ABNORMAL_POSTURE),
    present(OPISTHOTONUS),
    present(NECK_SPASM),
)
_PLACES = [
    any_of(present(TORTICOLLIS_SPASM), present(NECK_SPASM), present(HEAD_TILTED)),
    any_of(present(OCULOGYRIC_CRISIS), present(EYELID_SPASM)),
    any_of(present(TONGUE_PROTRUSION), present(TONGUE_SPASM), present(THROAT_OR_NECK_TIGHTNESS)),
    any_of(present(FORCED_JAW_OPENING), present(TRISMUS), present(JAW_SPASM)),
    any_of(present(GRIMACING), present(FACE_SPASM), present(FACE_TIGHTNESS)),
    present(THROAT_SPASM),
    present(OPISTHOTONUS),
]


class DrugDystonia(Topic):
    """Acute drug-induced dystonia."""

    twisting_within_days_of_a_dopamine_blocker = rule(
        when=[
            taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS),
            any_of(_TYPICAL, present(FACE_SPASM), present(FACE_TIGHTNESS), present(THROAT_OR_NECK_TIGHTNESS)),
        ],
        then=[
            supports(ACUTE_DRUG_DYSTONIA, STRONG, group=DYSTONIA_AND_DRUG),
            refers(SAME_DAY, to="emergency department", within="within hours", feared=ACUTE_DRUG_DYSTONIA),
        ],
        because=(
            "Nearly all such reactions come within five days of starting or raising the drug, most within "
            "two."
        ),
        sources=[STATPEARLS_DYSTONIC_REACTIONS, MHRA_ACUTE_DYSTONIA],
    )
    neck_eyes_tongue_or_back_within_days_of_a_dopamine_blocker = rule(
        when=[
            taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS),
            any_of(
                present(TORTICOLLIS_SPASM),
                present(OCULOGYRIC_CRISIS),
                present(TONGUE_PROTRUSION),
                present(OPISTHOTONUS),
                present(FORCED_JAW_OPENING),
            ),
        ],
        then=[supports(ACUTE_DRUG_DYSTONIA, PATHOGNOMONIC, group=DYSTONIA_AND_DRUG)],
        because="Hardly anything else pulls these muscles in the first days of such a drug.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS, MHRA_ACUTE_DYSTONIA],
    )
    twisting_on_a_dopamine_blocker = rule(
        when=[
            any_of(taking(DOPAMINE_BLOCKER), taking(DOPAMINE_BLOCKER, stopped_within=THREE_DAYS)),
            _TYPICAL,
        ],
        then=[supports(ACUTE_DRUG_DYSTONIA, MODERATE, group=DYSTONIA_AND_DRUG)],
        because="A dose taken once or raised unnoticed is enough.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS],
    )
    several_places_within_days_on_a_dopamine_blocker = rule(
        when=[
            any_of(
                taking(DOPAMINE_BLOCKER, started_within=FIVE_DAYS),
                taking(DOPAMINE_BLOCKER, stopped_within=THREE_DAYS),
                all_of(taking(DOPAMINE_BLOCKER), measured(SPASM_SINCE, at_most=FIVE_DAYS)),
            ),
            count(2, of=_PLACES),
        ],
        then=[supports(ACUTE_DRUG_DYSTONIA, STRONG)],
        because="Eyes, tongue, jaw and neck together are the places of this reaction.",
        sources=[MHRA_ACUTE_DYSTONIA],
    )
    drug_taken_for_months = rule(
        when=[taking(DOPAMINE_BLOCKER, started_before=TWELVE_WEEKS)],
        then=[opposes(ACUTE_DRUG_DYSTONIA, STRONG)],
        because="The acute reaction belongs to the first days; after months the lasting form is likelier.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS],
        caveat="A raised dose or a second drug starts the clock anew.",
    )
    eyes_or_tongue_forced = rule(
        when=[any_of(present(OCULOGYRIC_CRISIS), present(TONGUE_PROTRUSION))],
        then=[supports(ACUTE_DRUG_DYSTONIA, MODERATE)],
        because="Eyes forced upward and a tongue pushed out are rare from anything but a drug.",
        sources=[MHRA_ACUTE_DYSTONIA],
        caveat="Ask for anti-sickness drugs and for street drugs.",
    )
    twisting_after_cocaine_or_an_antidepressant = rule(
        when=[any_of(taking(COCAINE), taking(SSRI, started_within=FIVE_DAYS), taking(AMPHETAMINE)), _TYPICAL],
        then=[supports(ACUTE_DRUG_DYSTONIA, MODERATE, group=DYSTONIA_AND_DRUG)],
        because="Cocaine and, rarely, antidepressants cause the same reaction.",
        sources=[MHRA_ACUTE_DYSTONIA],
    )
    gone_with_an_anticholinergic = rule(
        when=[present(RELIEVED_BY_ANTICHOLINERGIC), any_of(_TYPICAL, present(FACE_SPASM))],
        then=[supports(ACUTE_DRUG_DYSTONIA, PATHOGNOMONIC)],
        because="Relief within minutes of an anticholinergic all but proves it.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS],
    )
    clear_mind_with_the_reaction = rule(
        when=[taking(DOPAMINE_BLOCKER), _TYPICAL, present(CLEAR_MIND)],
        then=[supports(ACUTE_DRUG_DYSTONIA, WEAK)],
        because="The person is awake and frightened throughout.",
        sources=[MHRA_ACUTE_DYSTONIA],
    )
    drug_dystonia_threatens_the_airway = rule(
        when=[
            any_of(taking(DOPAMINE_BLOCKER), taking(DOPAMINE_BLOCKER, stopped_within=THREE_DAYS)),
            any_of(
                _TYPICAL, present(THROAT_OR_NECK_TIGHTNESS), present(FACE_TIGHTNESS), present(THROAT_SPASM)
            ),
            any_of(
                present(STRIDOR),
                present(DYSPHAGIA),
                present(BREATHLESSNESS),
                present(THROAT_CLOSING),
                present(CHOKING),
                present(THROAT_SPASM),
                present(DROOLING),
                present(FEVER),
                measured(TEMPERATURE, above=TOXIC_FEVER),
            ),
        ],
        then=[
            supports(ACUTE_DRUG_DYSTONIA, STRONG, group=DYSTONIA_AND_DRUG),
            refers(EMERGENCY, to="ambulance", within="now", feared=ACUTE_DRUG_DYSTONIA),
        ],
        because="Dystonia of the throat can close the airway, and fever may mean a worse drug reaction.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS, MHRA_ACUTE_DYSTONIA],
        red_flag=RF22,
    )
    do_not_repeat_the_drug = rule(
        when=[believed(ACUTE_DRUG_DYSTONIA, at_least=POSSIBLE), taking(DOPAMINE_BLOCKER)],
        then=[
            warns(
                DOPAMINE_BLOCKER,
                "It may have caused the spasm. Take no further dose until a doctor has decided, and name "
                "the drug "
                "at every later visit.",
            )
        ],
        because="Another dose brings the reaction back.",
        sources=[STATPEARLS_DYSTONIC_REACTIONS],
    )
    fever_with_rigidity_is_more_than_dystonia = rule(
        when=[present(RIGIDITY), any_of(present(FEVER), measured(TEMPERATURE, above=TOXIC_FEVER))],
        then=[opposes(ACUTE_DRUG_DYSTONIA, STRONG)],
        because="Fever with rigidity points to neuroleptic malignant syndrome.",
        sources=[MHRA_ACUTE_DYSTONIA],
    )
    awareness_lost_is_no_dystonia = rule(
        when=[present(LOST_AWARENESS_IN_ATTACK)],
        then=[opposes(ACUTE_DRUG_DYSTONIA, STRONG)],
        because="Drug dystonia leaves the mind clear.",
        sources=[MHRA_ACUTE_DYSTONIA],
    )
