"""Spasm when a drug that held nerves down, or an opioid, is stopped."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    SAME_DAY,
    STRONG,
    Topic,
    absent,
    all_of,
    any_of,
    count,
    has,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.medicines import DRUG_WITHDRAWAL_SPASM, OPIOID_WITHDRAWAL
from spasm_expert.facts.terms.conditions.nerves import PARKINSON_DISEASE
from spasm_expert.facts.terms.conditions.tolerance import OPIOID_DEPENDENCE
from spasm_expert.facts.terms.drugs.classes import DOPAMINERGIC, WITHDRAWAL_SPASM_RISK
from spasm_expert.facts.terms.drugs.more_classes import OPIOID
from spasm_expert.facts.terms.drugs.nerves import INTRATHECAL_BACLOFEN
from spasm_expert.facts.terms.findings.cranial import WATERING_EYES, WIDE_PUPILS
from spasm_expert.facts.terms.findings.fluids import ABDOMINAL_CRAMPS, DIARRHOEA, NAUSEA, VOMITING
from spasm_expert.facts.terms.findings.general import FEVER, GOOSEFLESH_OR_YAWNING, SWEATING
from spasm_expert.facts.terms.findings.mind import AGITATION, ANXIETY, INSOMNIA
from spasm_expert.facts.terms.findings.movement import JERKS, TREMOR
from spasm_expert.facts.terms.findings.muscle import MUSCLE_STIFFNESS
from spasm_expert.facts.terms.findings.neuro_signs import RIGIDITY, SPASTICITY_SUDDENLY_WORSE
from spasm_expert.facts.terms.findings.pain import JOINT_PAIN, MUSCLE_PAIN
from spasm_expert.facts.terms.findings.restlessness import INNER_RESTLESSNESS
from spasm_expert.facts.terms.findings.skin import ITCH_WITHOUT_RASH
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM, TWITCHING
from spasm_expert.facts.terms.findings.treatment_lapses import DRUG_MISSED, PUMP_FAULT
from spasm_expert.facts.terms.red_flags_metabolic import RF42
from spasm_expert.rules.limits.common import SIX_WEEKS, TWO_WEEKS_TIME
from spasm_expert.rules.metabolic.phrases import DANGER_WITHOUT
from spasm_expert.rules.sources import (
    GENERAL_KNOWLEDGE,
    INTRATHECAL_BACLOFEN_WARNING_2002,
    INTRATHECAL_BACLOFEN_WITHDRAWAL_2004,
)

SUDDENLY_WITHOUT = any_of(
    taking(WITHDRAWAL_SPASM_RISK, stopped_within=TWO_WEEKS_TIME),
    all_of(taking(WITHDRAWAL_SPASM_RISK), present(DRUG_MISSED)),
)
OPIOID_SIGNS = (
    any_of(present(MUSCLE_SPASM), present(MUSCLE_PAIN)),
    any_of(present(DIARRHOEA), present(ABDOMINAL_CRAMPS)),
    present(GOOSEFLESH_OR_YAWNING),
    present(SWEATING),
    any_of(present(NAUSEA), present(VOMITING)),
    present(WIDE_PUPILS),
    any_of(present(AGITATION), present(INNER_RESTLESSNESS), present(ANXIETY)),
    present(INSOMNIA),
    present(WATERING_EYES),
)


class DrugWithdrawal(Topic):
    """Rebound when baclofen, tizanidine, a benzodiazepine or a dopaminergic drug stops suddenly.

    For: everybody who took one of them for long, or has a baclofen pump.
    Not for: stopping these drugs; they are only ever tapered.
    """

    spasm_after_a_sudden_stop = rule(
        when=[
            SUDDENLY_WITHOUT,
            any_of(
                present(MUSCLE_SPASM),
                present(MUSCLE_STIFFNESS),
                present(RIGIDITY),
                present(JERKS),
                present(TREMOR),
                present(TWITCHING),
            ),
        ],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG, group="sudden_stop"),
            refers(SAME_DAY, to="the prescriber", within="today", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Nerves that the drug held down fire the more when it is gone.",
        sources=[INTRATHECAL_BACLOFEN_WARNING_2002, GENERAL_KNOWLEDGE],
    )
    spasticity_suddenly_worse = rule(
        when=[
            any_of(SUDDENLY_WITHOUT, present(DRUG_MISSED), taking(INTRATHECAL_BACLOFEN)),
            any_of(present(SPASTICITY_SUDDENLY_WORSE), present(ITCH_WITHOUT_RASH)),
        ],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Spasticity that is suddenly worse, or itch without rash, is how baclofen withdrawal begins.",
        sources=[INTRATHECAL_BACLOFEN_WARNING_2002, INTRATHECAL_BACLOFEN_WITHDRAWAL_2004],
        red_flag=RF42,
    )
    rigid_and_hot_without_dopamine = rule(
        when=[
            any_of(has(PARKINSON_DISEASE), taking(DOPAMINERGIC)),
            present(RIGIDITY),
            present(FEVER),
        ],
        then=[opposes(DRUG_WITHDRAWAL_SPASM, PATHOGNOMONIC)],
        because="Rigid and feverish without dopamine is treated as neuroleptic malignant syndrome.",
        sources=[GENERAL_KNOWLEDGE],
    )
    drug_taken_as_usual = rule(
        when=[taking(WITHDRAWAL_SPASM_RISK), absent(DRUG_MISSED), absent(PUMP_FAULT)],
        then=[opposes(DRUG_WITHDRAWAL_SPASM, STRONG)],
        because="Nobody withdraws from a drug that is taken as usual.",
        sources=[GENERAL_KNOWLEDGE],
    )
    pump_fault_or_missed_refill = rule(
        when=[present(PUMP_FAULT)],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG, group="sudden_stop"),
            refers(EMERGENCY, to="emergency department", within="now", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="When a baclofen pump fails, overheating, muscle breakdown and death can follow within days.",
        sources=[INTRATHECAL_BACLOFEN_WARNING_2002, INTRATHECAL_BACLOFEN_WITHDRAWAL_2004],
        red_flag=RF42,
    )
    fever_confusion_or_fit_after_a_sudden_stop = rule(
        when=[SUDDENLY_WITHOUT, DANGER_WITHOUT],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Fever, confusion or a fit after such a drug was stopped is a withdrawal that can kill.",
        sources=[INTRATHECAL_BACLOFEN_WITHDRAWAL_2004, GENERAL_KNOWLEDGE],
        red_flag=RF42,
    )


class OpioidWithdrawal(Topic):
    """Cramps, gooseflesh and loose bowels when an opioid is cut down.

    For: people who took an opioid daily.
    Not for: danger of death; it is miserable and treatable.
    """

    several_signs_after_an_opioid_was_cut_down = rule(
        when=[
            any_of(taking(OPIOID, stopped_within=SIX_WEEKS), has(OPIOID_DEPENDENCE)),
            count(2, of=OPIOID_SIGNS),
        ],
        then=[
            supports(OPIOID_WITHDRAWAL, STRONG),
            refers(SAME_DAY, to="addiction medicine", within="today", feared=OPIOID_WITHDRAWAL),
        ],
        because="Aching, cramps, loose bowels, sweating and gooseflesh follow the loss of an opioid.",
        sources=[GENERAL_KNOWLEDGE],
    )
    many_signs_after_an_opioid_was_cut_down = rule(
        when=[
            any_of(
                taking(OPIOID, stopped_within=SIX_WEEKS),
                has(OPIOID_DEPENDENCE),
                all_of(taking(OPIOID), present(DRUG_MISSED)),
            ),
            count(4, of=OPIOID_SIGNS),
        ],
        then=[supports(OPIOID_WITHDRAWAL, STRONG)],
        because="The more of these signs come together, the less else explains them.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cramps_after_an_opioid_was_stopped = rule(
        when=[
            any_of(taking(OPIOID, stopped_within=SIX_WEEKS), has(OPIOID_DEPENDENCE)),
            any_of(present(MUSCLE_SPASM), present(MUSCLE_PAIN), present(JOINT_PAIN)),
        ],
        then=[supports(OPIOID_WITHDRAWAL, MODERATE)],
        because="Pain that the opioid had covered, and cramps, come up when it is cut down.",
        sources=[GENERAL_KNOWLEDGE],
    )
