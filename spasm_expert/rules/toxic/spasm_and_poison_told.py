"""Tetanus, drug toxidromes and anaesthetic heat told in plain words.

For:      families and nurses who say stiff, hot, sweating and fast pulse instead of the textbook's words.
Not for:  measured scores, which have topics of their own.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    all_of,
    any_of,
    count,
    lasting,
    measured,
    present,
    refers,
    rule,
    supports,
    taking,
    together,
)
from spasm_expert.facts.terms.causes.toxic import MALIGNANT_HYPERTHERMIA, NMS, SEROTONIN_TOXICITY, TETANUS
from spasm_expert.facts.terms.drugs.classes import DOPAMINE_BLOCKER, DOPAMINERGIC, SEROTONERGIC
from spasm_expert.facts.terms.drugs.more_classes import DEPOT_ANTIPSYCHOTIC
from spasm_expert.facts.terms.findings.abdomen import RIGID_ABDOMEN
from spasm_expert.facts.terms.findings.exposures import INJECTION_DRUG_USE
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA
from spasm_expert.facts.terms.findings.general import FEVER, SHIVERING, SWEATING
from spasm_expert.facts.terms.findings.headache import NECK_STIFFNESS
from spasm_expert.facts.terms.findings.heart import TACHYCARDIA
from spasm_expert.facts.terms.findings.hyperthermia import MASSETER_SPASM, RIGIDITY_AFTER_ANAESTHETIC
from spasm_expert.facts.terms.findings.injuries import WOUND
from spasm_expert.facts.terms.findings.jaw_throat import FACE_TIGHTNESS, NO_LOCAL_JAW_CAUSE, TRISMUS
from spasm_expert.facts.terms.findings.mind import AGITATION, ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.movement import JERKS, TREMOR
from spasm_expert.facts.terms.findings.muscle import DARK_URINE, MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import INCREASED_TONE
from spasm_expert.facts.terms.findings.operations import (
    ANAESTHETIC,
    SUCCINYLCHOLINE_GIVEN,
    VOLATILE_ANAESTHETIC,
)
from spasm_expert.facts.terms.findings.reflexes import CLONUS
from spasm_expert.facts.terms.findings.sites import TRUNK_SPASM
from spasm_expert.facts.terms.findings.sites_upper import JAW_SPASM, NECK_SPASM, THROAT_SPASM
from spasm_expert.facts.terms.findings.spasm import TWITCHING
from spasm_expert.facts.terms.findings.stiffness import TRUNK_RIGIDITY
from spasm_expert.facts.terms.findings.swallowing import DYSPHAGIA
from spasm_expert.facts.terms.findings.treatment_lapses import TETANUS_VACCINATION_INCOMPLETE
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags import RF10, RF11, RF12
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF13
from spasm_expert.rules.limits.common import ONE_DAY, ONE_WEEK, THREE_DAYS
from spasm_expert.rules.limits.toxic import DEPOT_ACTION, TOXIC_FEVER
from spasm_expert.rules.sources import (
    BMJ_BEST_PRACTICE_TETANUS,
    CDC_TETANUS,
    MH_REVIEW_2015,
    NMS_CONSENSUS_2011,
    PROJECT_JUDGEMENT,
    SEROTONIN_SYNDROME_NEJM_2005,
)
from spasm_expert.rules.toxic.groups import (
    ANAESTHETIC_HEAT,
    ANAESTHETIC_RIGIDITY,
    JAW_LOCKED,
    NMS_GROUP,
    SEROTONIN_BODY,
)

_DOPAMINE_BLOCKED = any_of(
    taking(DOPAMINE_BLOCKER),
    taking(DOPAMINE_BLOCKER, stopped_within=THREE_DAYS),
    taking(DEPOT_ANTIPSYCHOTIC, stopped_within=DEPOT_ACTION),
    taking(DOPAMINERGIC, stopped_within=ONE_WEEK),
)
_HOT = any_of(present(FEVER), measured(TEMPERATURE, above=TOXIC_FEVER))
_SEROTONIN_SIGNS = [
    any_of(present(JERKS), present(TWITCHING), present(TREMOR), present(SHIVERING), present(CLONUS)),
    any_of(present(AGITATION), present(ALTERED_MENTAL_STATE)),
    any_of(present(SWEATING), _HOT),
    present(DIARRHOEA),
]


class SpasmAndPoisonTold(Topic):
    """Tetanus, drug-induced rigidity and hyperthermia in a history told in general words."""

    jaw_spasm_with_a_stiff_trunk_or_trouble_swallowing = rule(
        when=[
            any_of(present(JAW_SPASM), present(TRISMUS)),
            any_of(present(TRUNK_SPASM), present(DYSPHAGIA), present(THROAT_SPASM)),
        ],
        then=[
            supports(TETANUS, MODERATE, group=JAW_LOCKED),
            refers(EMERGENCY, to="emergency department", within="now", feared=TETANUS),
        ],
        because="A jaw in spasm with a cramped trunk or a throat that does not swallow may be tetanus.",
        sources=[CDC_TETANUS],
        caveat="A drug or an infection of the throat does the same, and is no less urgent.",
        red_flag=RF10,
    )
    jaw_spasm_with_neck_spasm = rule(
        when=[present(JAW_SPASM), present(NECK_SPASM)],
        then=[
            supports(TETANUS, WEAK, group=JAW_LOCKED),
            refers(SAME_DAY, to="emergency department or general practice", within="today", feared=TETANUS),
        ],
        because="Jaw and neck that cramp together are mostly tension, but tetanus begins there as well.",
        sources=[CDC_TETANUS, PROJECT_JUDGEMENT],
    )
    locked_jaw_that_nothing_in_the_mouth_explains = rule(
        when=[present(TRISMUS), present(NO_LOCAL_JAW_CAUSE)],
        then=[
            supports(TETANUS, STRONG, group=JAW_LOCKED),
            refers(EMERGENCY, to="emergency department", within="now", feared=TETANUS),
        ],
        because="A locked jaw that teeth, throat and joint do not explain is tetanus until shown otherwise.",
        sources=[BMJ_BEST_PRACTICE_TETANUS, PROJECT_JUDGEMENT],
        caveat="No wound is found in many, and a vaccination from memory proves nothing.",
        red_flag=RF10,
    )
    two_stiff_places_after_a_wound = rule(
        when=[
            any_of(present(WOUND), present(INJECTION_DRUG_USE), present(TETANUS_VACCINATION_INCOMPLETE)),
            count(
                2,
                of=[
                    any_of(present(NECK_STIFFNESS), present(NECK_SPASM)),
                    any_of(present(TRUNK_RIGIDITY), present(TRUNK_SPASM), present(RIGID_ABDOMEN)),
                    any_of(present(TRISMUS), present(JAW_SPASM), present(FACE_TIGHTNESS)),
                    any_of(present(DYSPHAGIA), present(THROAT_SPASM)),
                ],
            ),
        ],
        then=[
            supports(TETANUS, STRONG, group=JAW_LOCKED),
            refers(EMERGENCY, to="emergency department", within="now", feared=TETANUS),
        ],
        because="Two of jaw, throat, neck and trunk stiff after a wound are tetanus until shown otherwise.",
        sources=[CDC_TETANUS],
        red_flag=RF10,
    )
    stiff_or_hot_on_a_dopamine_blocker = rule(
        when=[
            _DOPAMINE_BLOCKED,
            count(
                2,
                of=[
                    any_of(present(MUSCLE_STIFFNESS), present(INCREASED_TONE)),
                    _HOT,
                    present(ALTERED_MENTAL_STATE),
                    all_of(present(SWEATING), present(TACHYCARDIA)),
                ],
            ),
        ],
        then=[
            supports(NMS, MODERATE, group=NMS_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=NMS),
        ],
        because="Stiff, hot, confused or sweating with a fast pulse: two of these on such a drug are enough.",
        sources=[NMS_CONSENSUS_2011, PROJECT_JUDGEMENT],
        caveat="An infection in somebody on such a drug looks the same, and is seen at once for that reason.",
        red_flag=RF11,
    )
    two_serotonergic_drugs_with_two_signs = rule(
        when=[together(SEROTONERGIC, SEROTONERGIC), count(2, of=_SEROTONIN_SIGNS)],
        then=[
            supports(SEROTONIN_TOXICITY, MODERATE, group=SEROTONIN_BODY),
            refers(SAME_DAY, to="the prescriber or urgent care", within="today", feared=SEROTONIN_TOXICITY),
        ],
        because="Two such drugs with shaking and sweating may be the mild form, which grows with each dose.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005, PROJECT_JUDGEMENT],
        caveat="Tremor and sweating are common side effects of one such drug alone.",
        red_flag=RF12,
    )
    one_serotonergic_drug_with_three_signs = rule(
        when=[taking(SEROTONERGIC), count(3, of=_SEROTONIN_SIGNS)],
        then=[
            supports(SEROTONIN_TOXICITY, MODERATE, group=SEROTONIN_BODY),
            refers(SAME_DAY, to="urgent care", within="today", feared=SEROTONIN_TOXICITY),
        ],
        because="Three of its signs on such a drug are looked at today, whenever it was started.",
        sources=[SEROTONIN_SYNDROME_NEJM_2005, PROJECT_JUDGEMENT],
        red_flag=RF12,
    )
    hot_or_dark_urine_on_the_day_of_an_anaesthetic = rule(
        when=[
            any_of(
                lasting(ANAESTHETIC, at_most=ONE_DAY),
                present(VOLATILE_ANAESTHETIC),
                present(SUCCINYLCHOLINE_GIVEN),
            ),
            any_of(present(DARK_URINE), all_of(_HOT, present(TACHYCARDIA))),
        ],
        then=[
            supports(MALIGNANT_HYPERTHERMIA, MODERATE, group=ANAESTHETIC_HEAT),
            refers(EMERGENCY, to="anaesthetist or ambulance", within="now", feared=MALIGNANT_HYPERTHERMIA),
        ],
        because="Heat with a fast heart, or cola urine, on the day of an anaesthetic is its feared reaction.",
        sources=[MH_REVIEW_2015, PROJECT_JUDGEMENT],
        caveat="Infection is commoner after an operation, and does not wait either.",
        red_flag=RF13,
    )
    jaw_or_body_rigid_under_an_anaesthetic = rule(
        when=[any_of(present(MASSETER_SPASM), present(RIGIDITY_AFTER_ANAESTHETIC))],
        then=[
            supports(MALIGNANT_HYPERTHERMIA, MODERATE, group=ANAESTHETIC_RIGIDITY),
            refers(EMERGENCY, to="anaesthetist or ambulance", within="now", feared=MALIGNANT_HYPERTHERMIA),
        ],
        because="A jaw or body that stiffens under an anaesthetic is acted on before the drug is named.",
        sources=[MH_REVIEW_2015],
        red_flag=RF13,
    )
