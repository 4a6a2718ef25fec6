"""Shock-like jerks: myoclonus, sleep starts, and the morning jerks of juvenile epilepsy.

For:      jerks of a fraction of a second.
Not for:  sustained painful contraction, rhythmic convulsions (seizures), kicking in sleep (restless_sleep).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    STRONG,
    Topic,
    aged,
    all_of,
    any_of,
    has,
    opposes,
    present,
    refers,
    rule,
    shown,
    shows,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.benign import HYPNIC_JERK
from spasm_expert.facts.terms.causes.movement import MYOCLONUS
from spasm_expert.facts.terms.causes.nerves import EPILEPTIC_SEIZURE, JUVENILE_MYOCLONIC_EPILEPSY
from spasm_expert.facts.terms.conditions.nerves import EPILEPSY, RESPIRATORY_DISEASE
from spasm_expert.facts.terms.conditions.organs import ADVANCED_KIDNEY_DISEASE, LIVER_DISEASE
from spasm_expert.facts.terms.drugs.classes import SEROTONERGIC, WITHDRAWAL_SPASM_RISK
from spasm_expert.facts.terms.drugs.more_classes import GABAPENTINOID, OPIOID, SNRI, SSRI, TRICYCLIC
from spasm_expert.facts.terms.drugs.nerves import LITHIUM
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.emg_ecg import EEG_EPILEPTIC
from spasm_expert.facts.terms.findings.exposures import ALCOHOL_BINGE, CAFFEINE, STRESS
from spasm_expert.facts.terms.findings.general import FATIGUE, FEVER, OTHERWISE_WELL
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.movement import (
    FLAPPING_TREMOR,
    JERKS,
    JERKS_AFTER_WAKING,
    JERKS_UNDER_HALF_A_SECOND,
    SUPPRESSIBLE_MOVEMENT,
)
from spasm_expert.facts.terms.findings.neuro_signs import NORMAL_NEURO_EXAM
from spasm_expert.facts.terms.findings.sites_upper import ARM_SPASM
from spasm_expert.facts.terms.findings.spasm import HARD_KNOT, SUSTAINED_CONTRACTION
from spasm_expert.facts.terms.findings.stimuli import TRIGGERED_BY_SLEEP_LOSS, TRIGGERED_BY_STRESS
from spasm_expert.facts.terms.findings.timing import (
    ONLY_AT_SLEEP_ONSET,
    SPASM_AT_SLEEP_ONSET,
    SPASM_BY_DAY,
    SPASM_IN_MORNING,
    SPASM_ON_WAKING,
)
from spasm_expert.facts.terms.patterns import SHOCK_LIKE_JERKS
from spasm_expert.rules.limits.common import AGE_40, ONE_WEEK
from spasm_expert.rules.limits.movement import YOUTH_EPILEPSY_FROM, YOUTH_EPILEPSY_TO
from spasm_expert.rules.movement.groups import JERK_FORM
from spasm_expert.rules.sources import (
    CMDT_MYOCLONUS,
    EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC,
    GENERAL_KNOWLEDGE,
    ICSD_3,
    NICE_NG217,
    PROJECT_JUDGEMENT,
)

_JERK_DRUG = any_of(
    taking(OPIOID),
    taking(GABAPENTINOID),
    taking(SSRI),
    taking(SNRI),
    taking(LITHIUM),
    taking(TRICYCLIC),
)
_NEW_JERK_DRUG = any_of(
    taking(OPIOID, started_within=ONE_WEEK),
    taking(GABAPENTINOID, started_within=ONE_WEEK),
    taking(SEROTONERGIC, started_within=ONE_WEEK),
    taking(LITHIUM, started_within=ONE_WEEK),
    taking(WITHDRAWAL_SPASM_RISK, stopped_within=ONE_WEEK),
)
_AFTER_WAKING = any_of(present(JERKS_AFTER_WAKING), present(SPASM_ON_WAKING), present(SPASM_IN_MORNING))


class Jerks(Topic):
    """Myoclonus and sleep starts."""

    sudden_jerks = rule(
        when=[present(JERKS)],
        then=[shows(SHOCK_LIKE_JERKS)],
        because="A jerk is over in a fraction of a second, unlike a cramp or a tonic spasm.",
        sources=[CMDT_MYOCLONUS],
    )
    jerks_suggest_myoclonus = rule(
        when=[shown(SHOCK_LIKE_JERKS)],
        then=[supports(MYOCLONUS, MODERATE, group=JERK_FORM)],
        because="Sudden short jerks are the definition of myoclonus.",
        sources=[CMDT_MYOCLONUS],
    )
    each_jerk_like_an_electric_shock = rule(
        when=[present(JERKS_UNDER_HALF_A_SECOND)],
        then=[supports(MYOCLONUS, STRONG, group=JERK_FORM)],
        because="Nothing but myoclonus contracts a muscle for less than half a second again and again.",
        sources=[CMDT_MYOCLONUS],
    )
    flapping_hands = rule(
        when=[present(FLAPPING_TREMOR)],
        then=[supports(MYOCLONUS, MODERATE)],
        because="Flapping is a jerk in reverse: the muscles drop out, as in failing liver, kidney or lungs.",
        sources=[GENERAL_KNOWLEDGE],
    )
    jerks_with_a_failing_organ_or_a_known_drug = rule(
        when=[
            any_of(shown(SHOCK_LIKE_JERKS), present(FLAPPING_TREMOR)),
            any_of(_JERK_DRUG, has(ADVANCED_KIDNEY_DISEASE), has(LIVER_DISEASE), has(RESPIRATORY_DISEASE)),
        ],
        then=[supports(MYOCLONUS, MODERATE)],
        because=(
            "Opioids, gabapentinoids and antidepressants, uraemia, liver failure and lack of oxygen cause "
            "jerks."
        ),
        sources=[CMDT_MYOCLONUS, GENERAL_KNOWLEDGE],
    )
    jerks_with_confusion_fever_or_a_drug_change = rule(
        when=[
            any_of(shown(SHOCK_LIKE_JERKS), present(FLAPPING_TREMOR)),
            any_of(
                present(ALTERED_MENTAL_STATE),
                present(FEVER),
                _NEW_JERK_DRUG,
            ),
        ],
        then=[
            supports(MYOCLONUS, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=MYOCLONUS),
        ],
        because=(
            "Jerks with a clouded mind, fever or a changed drug mean that brain or body is being poisoned."
        ),
        sources=[PROJECT_JUDGEMENT],
    )
    sustained_contraction_is_no_myoclonus = rule(
        when=[any_of(present(SUSTAINED_CONTRACTION), present(HARD_KNOT), present(SUPPRESSIBLE_MOVEMENT))],
        then=[opposes(MYOCLONUS, STRONG)],
        because="Myoclonus neither lasts nor waits.",
        sources=[GENERAL_KNOWLEDGE],
    )
    jerk_only_on_falling_asleep = rule(
        when=[present(ONLY_AT_SLEEP_ONSET)],
        then=[supports(HYPNIC_JERK, STRONG, group=JERK_FORM), opposes(MYOCLONUS, STRONG)],
        because="A start on the edge of sleep happens to most healthy people.",
        sources=[ICSD_3, CMDT_MYOCLONUS],
    )
    jerk_on_falling_asleep = rule(
        when=[present(SPASM_AT_SLEEP_ONSET)],
        then=[supports(HYPNIC_JERK, MODERATE, group=JERK_FORM)],
        because="Sleep starts come at the moment of falling asleep.",
        sources=[ICSD_3, CMDT_MYOCLONUS],
    )
    sleep_start_with_a_usual_trigger = rule(
        when=[
            present(SPASM_AT_SLEEP_ONSET),
            any_of(
                present(CAFFEINE),
                present(STRESS),
                present(TRIGGERED_BY_SLEEP_LOSS),
                present(FATIGUE),
                present(TRIGGERED_BY_STRESS),
                present(NORMAL_NEURO_EXAM),
                present(OTHERWISE_WELL),
            ),
        ],
        then=[supports(HYPNIC_JERK, MODERATE)],
        because="Short nights, stress and caffeine make sleep starts more frequent in healthy people.",
        sources=[GENERAL_KNOWLEDGE],
    )
    jerks_by_day_are_no_sleep_starts = rule(
        when=[any_of(present(SPASM_BY_DAY), present(JERKS_AFTER_WAKING))],
        then=[opposes(HYPNIC_JERK, STRONG)],
        because="A sleep start comes on falling asleep and at no other time.",
        sources=[ICSD_3],
    )


class MorningJerks(Topic):
    """Juvenile myoclonic epilepsy."""

    jerks_in_the_hour_after_waking = rule(
        when=[present(JERKS_AFTER_WAKING)],
        then=[supports(JUVENILE_MYOCLONIC_EPILEPSY, STRONG)],
        because="Jerks of the arms soon after waking are its signature.",
        sources=[NICE_NG217, EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC],
    )
    morning_jerks_of_the_young = rule(
        when=[
            any_of(shown(SHOCK_LIKE_JERKS), present(ARM_SPASM)),
            _AFTER_WAKING,
            aged(at_least=YOUTH_EPILEPSY_FROM, below=YOUTH_EPILEPSY_TO),
        ],
        then=[supports(JUVENILE_MYOCLONIC_EPILEPSY, MODERATE)],
        because="It begins between childhood and the middle twenties, with jerks in the morning.",
        sources=[NICE_NG217, EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC],
    )
    jerks_after_short_nights_or_alcohol = rule(
        when=[
            any_of(shown(SHOCK_LIKE_JERKS), all_of(present(ARM_SPASM), _AFTER_WAKING)),
            any_of(present(TRIGGERED_BY_SLEEP_LOSS), present(ALCOHOL_BINGE)),
            aged(below=YOUTH_EPILEPSY_TO),
        ],
        then=[supports(JUVENILE_MYOCLONIC_EPILEPSY, MODERATE)],
        because="Lack of sleep and alcohol bring the jerks out.",
        sources=[NICE_NG217, EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC],
    )
    jerks_and_seizures = rule(
        when=[shown(SHOCK_LIKE_JERKS), any_of(present(SEIZURE), present(EEG_EPILEPTIC), has(EPILEPSY))],
        then=[supports(JUVENILE_MYOCLONIC_EPILEPSY, MODERATE), supports(EPILEPTIC_SEIZURE, MODERATE)],
        because="Jerks in somebody who also convulses, or with spikes on the EEG, are epileptic.",
        sources=[NICE_NG217, EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC],
    )
    jerks_that_begin_late_in_life = rule(
        when=[aged(at_least=AGE_40)],
        then=[opposes(JUVENILE_MYOCLONIC_EPILEPSY, STRONG)],
        because="It does not begin after the third decade of life.",
        sources=[GENERAL_KNOWLEDGE],
    )
