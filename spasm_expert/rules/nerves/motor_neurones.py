"""Motor neurones that die.

For:      adults with painless weakness or wasting that grows.
Not for:  twitches or cramps with normal strength, which are benign and weigh nothing here.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    Topic,
    absent,
    any_of,
    has,
    opposes,
    present,
    refers,
    rule,
    shown,
    supports,
)
from spasm_expert.facts.terms.causes.nerves import ALS, POST_POLIO
from spasm_expert.facts.terms.conditions.nerves import KNOWN_ALS, PREVIOUS_POLIO
from spasm_expert.facts.terms.findings.breathing import BREATHLESS_AT_REST, BREATHLESS_LYING_FLAT
from spasm_expert.facts.terms.findings.cranial import SLURRED_SPEECH
from spasm_expert.facts.terms.findings.emg_ecg import EMG_DENERVATION, EMG_NORMAL
from spasm_expert.facts.terms.findings.headache import MORNING_HEADACHE
from spasm_expert.facts.terms.findings.muscle import MUSCLE_WASTING, TONGUE_WASTING_OR_FLICKER
from spasm_expert.facts.terms.findings.sensation import NUMBNESS
from spasm_expert.facts.terms.findings.spasm import FASCICULATION, MUSCLE_SPASM, WIDESPREAD_TWITCHING
from spasm_expert.facts.terms.findings.swallowing import BULBAR_SIGNS, DYSPHAGIA
from spasm_expert.facts.terms.findings.weakness import (
    NEW_WEAKNESS_YEARS_AFTER_POLIO,
    PAINLESS_PROGRESSIVE_WEAKNESS,
    PROGRESSIVE_WEAKNESS,
    WEAKNESS_ON_EXAMINATION,
)
from spasm_expert.facts.terms.patterns import (
    BENIGN_TWITCHING,
    LOWER_MOTOR_NEURONE_SIGNS,
    STOCKING_SENSORY_LOSS,
    UPPER_MOTOR_NEURONE_SIGNS,
)
from spasm_expert.facts.terms.red_flags_spine_and_vessels import RF21
from spasm_expert.rules.nerves.groups import BULBAR, LOWER_MOTOR_NEURONE
from spasm_expert.rules.nerves.phrases import SLOWLY_WEAKER
from spasm_expert.rules.sources import (
    ALS_CRAMPS_NATURAL_HISTORY,
    ALS_CRAMPS_SURVEY_2017,
    ELECTRODIAGNOSTIC_TESTS_CCJM,
    GENERAL_KNOWLEDGE,
    MNDA_RED_FLAGS,
    NICE_NG127,
    PROJECT_JUDGEMENT,
)

_GROWING_WEAKNESS_OR_WASTING = any_of(SLOWLY_WEAKER, present(MUSCLE_WASTING), has(KNOWN_ALS))


class MotorNeurones(Topic):
    """Amyotrophic lateral sclerosis, and weakness that returns decades after polio."""

    painless_weakness_that_grows_slowly = rule(
        when=[present(PAINLESS_PROGRESSIVE_WEAKNESS)],
        then=[
            supports(ALS, STRONG, group=LOWER_MOTOR_NEURONE),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=ALS),
        ],
        because=(
            "Weakness that grows over weeks to months without pain or numbness is how motor neurones die."
        ),
        sources=[NICE_NG127, MNDA_RED_FLAGS],
        red_flag=RF21,
    )
    weakness_that_grows_slowly = rule(
        when=[SLOWLY_WEAKER],
        then=[
            supports(ALS, MODERATE, group=LOWER_MOTOR_NEURONE),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=ALS),
        ],
        because="Weakness that keeps growing needs a name, be it nerve, muscle or motor neurone.",
        sources=[NICE_NG127],
        red_flag=RF21,
    )
    wasting_of_muscle = rule(
        when=[any_of(present(MUSCLE_WASTING), present(TONGUE_WASTING_OR_FLICKER))],
        then=[
            supports(ALS, STRONG, group=LOWER_MOTOR_NEURONE),
            refers(TWO_WEEKS, to="neurology", within="within two weeks", feared=ALS),
        ],
        because="Muscle that wastes has lost its nerve supply.",
        sources=[NICE_NG127, MNDA_RED_FLAGS],
        caveat="Disuse, age, poor food and old nerve injuries waste muscle as well.",
        red_flag=RF21,
    )
    twitching_in_weak_or_wasted_muscle = rule(
        when=[
            any_of(present(FASCICULATION), present(WIDESPREAD_TWITCHING)),
            any_of(present(MUSCLE_WASTING), present(PROGRESSIVE_WEAKNESS), present(WEAKNESS_ON_EXAMINATION)),
        ],
        then=[supports(ALS, STRONG, group=LOWER_MOTOR_NEURONE)],
        because="Twitching counts only where muscle is weak or wasted, as a sign of dying motor nerve cells.",
        sources=[NICE_NG127],
    )
    upper_and_lower_motor_neurone_signs_together = rule(
        when=[shown(UPPER_MOTOR_NEURONE_SIGNS), shown(LOWER_MOTOR_NEURONE_SIGNS)],
        then=[supports(ALS, STRONG)],
        because="Wasting together with spasticity in the same person is nearly peculiar to this disease.",
        sources=[MNDA_RED_FLAGS, GENERAL_KNOWLEDGE],
        caveat="A narrow canal in the neck wastes the hands and stiffens the legs too; MRI tells.",
    )
    speech_or_swallowing_fails_with_weakness = rule(
        when=[
            any_of(present(BULBAR_SIGNS), present(SLURRED_SPEECH), present(DYSPHAGIA)),
            any_of(present(PROGRESSIVE_WEAKNESS), present(MUSCLE_WASTING), present(FASCICULATION)),
        ],
        then=[supports(ALS, STRONG, group=BULBAR)],
        because="Tongue and throat are supplied by the same failing motor neurones.",
        sources=[MNDA_RED_FLAGS],
    )
    bulbar_signs = rule(
        when=[present(BULBAR_SIGNS)],
        then=[supports(ALS, MODERATE, group=BULBAR)],
        because="Weak speech and swallowing may be the first sign.",
        sources=[MNDA_RED_FLAGS],
        caveat="Stroke and myasthenia are commoner when it came suddenly or varies.",
    )
    breathing_or_swallowing_at_risk = rule(
        when=[
            _GROWING_WEAKNESS_OR_WASTING,
            any_of(
                present(DYSPHAGIA),
                present(BULBAR_SIGNS),
                present(BREATHLESS_LYING_FLAT),
                present(MORNING_HEADACHE),
            ),
        ],
        then=[
            supports(ALS, MODERATE),
            refers(SAME_DAY, to="neurology or emergency department", within="today", feared=ALS),
        ],
        because=(
            "Choking, breathlessness lying flat and morning headache show that throat or breathing muscles "
            "fail."
        ),
        sources=[NICE_NG127, MNDA_RED_FLAGS, PROJECT_JUDGEMENT],
        red_flag=RF21,
    )
    breathless_at_rest = rule(
        when=[_GROWING_WEAKNESS_OR_WASTING, present(BREATHLESS_AT_REST)],
        then=[
            supports(ALS, MODERATE),
            refers(EMERGENCY, to="ambulance", within="now", feared=ALS),
        ],
        because="Breathing muscles that fail at rest cannot wait.",
        sources=[PROJECT_JUDGEMENT, NICE_NG127],
        red_flag=RF21,
    )
    denervation_on_emg = rule(
        when=[present(EMG_DENERVATION)],
        then=[supports(ALS, MODERATE)],
        because=(
            "EMG shows muscle that has lost its nerve; in several regions it means motor neurone disease."
        ),
        sources=[ELECTRODIAGNOSTIC_TESTS_CCJM],
    )
    loss_of_feeling = rule(
        when=[any_of(present(NUMBNESS), shown(STOCKING_SENSORY_LOSS))],
        then=[opposes(ALS, STRONG)],
        because="Motor neurones carry no feeling, so numbness points elsewhere.",
        sources=[ALS_CRAMPS_NATURAL_HISTORY],
    )
    twitching_with_normal_strength = rule(
        when=[shown(BENIGN_TWITCHING)],
        then=[opposes(ALS, STRONG)],
        because="Twitches and cramps with normal strength are far commoner without the disease than with it.",
        sources=[NICE_NG127, ALS_CRAMPS_SURVEY_2017],
    )
    normal_emg = rule(
        when=[present(EMG_NORMAL)],
        then=[opposes(ALS, STRONG)],
        because="Weak muscle without denervation is not weak from motor neurone disease.",
        sources=[ELECTRODIAGNOSTIC_TESTS_CCJM],
    )
    new_weakness_decades_after_polio = rule(
        when=[
            has(PREVIOUS_POLIO),
            any_of(present(NEW_WEAKNESS_YEARS_AFTER_POLIO), present(PROGRESSIVE_WEAKNESS)),
        ],
        then=[supports(POST_POLIO, STRONG)],
        because="The few motor neurones that survived polio have overworked for decades and give out.",
        sources=[GENERAL_KNOWLEDGE],
    )
    no_polio_no_late_effect = rule(
        when=[absent(PREVIOUS_POLIO)],
        then=[opposes(POST_POLIO, PATHOGNOMONIC)],
        because="Who never had polio cannot have its late effect.",
        sources=[GENERAL_KNOWLEDGE],
    )
    cramps_after_polio = rule(
        when=[has(PREVIOUS_POLIO), present(MUSCLE_SPASM)],
        then=[supports(POST_POLIO, MODERATE)],
        because="Enlarged motor units left by polio cramp easily.",
        sources=[GENERAL_KNOWLEDGE],
    )
