"""Epileptic seizures: when to call an ambulance, and what tells them from spasms in a clear mind.

For:      everybody.
Not for:  a faint without jerking, whole-body spasms in a clear mind (tetanus, strychnine, tetany).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    POSSIBLE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    Topic,
    any_of,
    believed,
    has,
    lasting,
    opposes,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    supports,
)
from spasm_expert.facts.terms.causes.nerves import EPILEPTIC_SEIZURE, JUVENILE_MYOCLONIC_EPILEPSY
from spasm_expert.facts.terms.conditions.metabolism import DIABETES
from spasm_expert.facts.terms.conditions.nerves import EPILEPSY
from spasm_expert.facts.terms.conditions.organs import POSTPARTUM_SIX_WEEKS
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import (
    BEDSIDE_GLUCOSE_TEST,
    CALCIUM_TEST,
    MAGNESIUM_TEST,
    SODIUM_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.imaging import BRAIN_MRI
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import (
    ELECTROCARDIOGRAM,
    ELECTROENCEPHALOGRAM,
)
from spasm_expert.facts.terms.findings.attacks import (
    CONFUSION_AFTER_ATTACK,
    FIRST_SEIZURE,
    INCONTINENCE_IN_ATTACK,
    LOST_AWARENESS_IN_ATTACK,
    NO_RECOVERY_AFTER_SEIZURE,
    PROLONGED_SEIZURE,
    REPEATED_SEIZURES,
    RHYTHMIC_MARCH,
    SEIZURE,
    SEIZURE_IN_WATER,
    SEIZURE_NOW,
    SEIZURE_WITH_INJURY,
    TONGUE_BITE,
)
from spasm_expert.facts.terms.findings.emg_ecg import EEG_EPILEPTIC
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.injuries import HEAD_INJURY
from spasm_expert.facts.terms.findings.jaw_throat import OPISTHOTONUS
from spasm_expert.facts.terms.findings.mind import CLEAR_MIND
from spasm_expert.facts.terms.findings.neuro_signs import GENERALISED_RIGIDITY
from spasm_expert.facts.terms.findings.operations import CHILDBIRTH
from spasm_expert.facts.terms.findings.sites import WHOLE_BODY_SPASM
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF18
from spasm_expert.rules.limits.common import ONE_DAY, SIX_WEEKS
from spasm_expert.rules.movement.groups import SEIZURE_TOLD
from spasm_expert.rules.sources import (
    EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC,
    GENERAL_KNOWLEDGE,
    NHS_SEIZURES,
    NICE_NG217,
    PROJECT_JUDGEMENT,
)


class Seizures(Topic):
    """Seizures."""

    dangerous_seizure = rule(
        when=[
            any_of(
                present(SEIZURE_NOW),
                present(PROLONGED_SEIZURE),
                present(REPEATED_SEIZURES),
                present(NO_RECOVERY_AFTER_SEIZURE),
                present(SEIZURE_WITH_INJURY),
                present(SEIZURE_IN_WATER),
            )
        ],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(EMERGENCY, to="ambulance", within="now", feared=EPILEPTIC_SEIZURE),
        ],
        because=(
            "A seizure that goes on, repeats, injures or is not recovered from threatens brain and breathing."
        ),
        sources=[NHS_SEIZURES],
        red_flag=RF18,
    )
    first_seizure_within_a_day = rule(
        when=[lasting(FIRST_SEIZURE, at_most=ONE_DAY)],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(EMERGENCY, to="emergency department", within="now", feared=EPILEPTIC_SEIZURE),
        ],
        because="A first seizure in the last day may be the first sign of bleeding, infection or poisoning.",
        sources=[NHS_SEIZURES, PROJECT_JUDGEMENT],
        caveat=(
            "Clinics see a single, recovered first seizure within two weeks; the stricter advice is taken "
            "here."
        ),
        red_flag=RF18,
    )
    seizure_in_a_dangerous_setting = rule(
        when=[
            present(SEIZURE),
            any_of(
                present(FEVER),
                pregnant(),
                has(POSTPARTUM_SIX_WEEKS),
                lasting(CHILDBIRTH, at_most=SIX_WEEKS),
                has(DIABETES),
                present(HEAD_INJURY),
            ),
        ],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(EMERGENCY, to="ambulance", within="now", feared=EPILEPTIC_SEIZURE),
        ],
        because="Fever, pregnancy, diabetes or a blow to the head give a seizure a cause that cannot wait.",
        sources=[NHS_SEIZURES],
        red_flag=RF18,
    )
    any_seizure_is_seen_today = rule(
        when=[present(SEIZURE)],
        then=[
            supports(EPILEPTIC_SEIZURE, STRONG, group=SEIZURE_TOLD),
            refers(
                SAME_DAY,
                to="emergency department or general practice",
                within="today",
                feared=EPILEPTIC_SEIZURE,
            ),
        ],
        because="Even after full recovery somebody must find out why it happened.",
        sources=[NHS_SEIZURES, PROJECT_JUDGEMENT],
        red_flag=RF18,
    )
    awareness_lost_in_the_attack = rule(
        when=[present(LOST_AWARENESS_IN_ATTACK)],
        then=[supports(EPILEPTIC_SEIZURE, MODERATE)],
        because="A discharge that jerks the whole body takes awareness with it.",
        sources=[GENERAL_KNOWLEDGE],
        caveat="A faint does so too, often with a few jerks.",
    )
    bitten_tongue = rule(
        when=[present(TONGUE_BITE)],
        then=[supports(EPILEPTIC_SEIZURE, STRONG)],
        because="The jaw clamps on the tongue in a convulsion and hardly ever in a faint.",
        sources=[GENERAL_KNOWLEDGE],
    )
    confusion_or_wetting_after_the_attack = rule(
        when=[any_of(present(CONFUSION_AFTER_ATTACK), present(INCONTINENCE_IN_ATTACK))],
        then=[supports(EPILEPTIC_SEIZURE, MODERATE)],
        because="After a convulsion the brain takes minutes to hours to clear.",
        sources=[GENERAL_KNOWLEDGE],
    )
    jerking_that_marches_along_the_body = rule(
        when=[present(RHYTHMIC_MARCH)],
        then=[supports(EPILEPTIC_SEIZURE, STRONG)],
        because="Rhythmic jerks that march from finger to arm to face follow the map of the cortex.",
        sources=[GENERAL_KNOWLEDGE],
    )
    epileptic_discharges = rule(
        when=[present(EEG_EPILEPTIC)],
        then=[supports(EPILEPTIC_SEIZURE, MODERATE)],
        because="Epileptic discharges on the EEG show a brain prone to seizures.",
        sources=[NICE_NG217],
    )
    known_epilepsy_with_attacks = rule(
        when=[
            has(EPILEPSY),
            any_of(present(SEIZURE), present(LOST_AWARENESS_IN_ATTACK), present(CONFUSION_AFTER_ATTACK)),
        ],
        then=[supports(EPILEPTIC_SEIZURE, MODERATE)],
        because="Somebody with epilepsy who has an attack most likely had another seizure.",
        sources=[GENERAL_KNOWLEDGE],
    )
    clear_mind_in_a_generalised_spasm = rule(
        when=[
            present(CLEAR_MIND),
            any_of(present(WHOLE_BODY_SPASM), present(OPISTHOTONUS), present(GENERALISED_RIGIDITY)),
        ],
        then=[opposes(EPILEPTIC_SEIZURE, STRONG)],
        because=(
            "Nobody stays aware while both halves of the brain convulse, so look for tetanus or poison "
            "instead."
        ),
        sources=[GENERAL_KNOWLEDGE],
    )
    tests_after_a_seizure = rule(
        when=[believed(EPILEPTIC_SEIZURE, at_least=POSSIBLE)],
        then=[
            recommends(BEDSIDE_GLUCOSE_TEST, EMERGENCY, for_=[EPILEPTIC_SEIZURE]),
            recommends(SODIUM_TEST, SAME_DAY, for_=[EPILEPTIC_SEIZURE]),
            recommends(CALCIUM_TEST, SAME_DAY, for_=[EPILEPTIC_SEIZURE]),
            recommends(MAGNESIUM_TEST, SAME_DAY, for_=[EPILEPTIC_SEIZURE]),
            recommends(CREATINE_KINASE_TEST, SAME_DAY, for_=[EPILEPTIC_SEIZURE]),
            recommends(ELECTROCARDIOGRAM, SAME_DAY, for_=[EPILEPTIC_SEIZURE]),
            recommends(ELECTROENCEPHALOGRAM, TWO_WEEKS, for_=[EPILEPTIC_SEIZURE]),
            recommends(BRAIN_MRI, TWO_WEEKS, for_=[EPILEPTIC_SEIZURE]),
        ],
        because="Low sugar, sodium, calcium and magnesium cause seizures, and a long one breaks down muscle.",
        sources=[NICE_NG217, GENERAL_KNOWLEDGE],
    )
    eeg_for_morning_jerks = rule(
        when=[believed(JUVENILE_MYOCLONIC_EPILEPSY, at_least=POSSIBLE)],
        then=[recommends(ELECTROENCEPHALOGRAM, TWO_WEEKS, for_=[JUVENILE_MYOCLONIC_EPILEPSY])],
        because="The EEG shows the generalised spikes that settle the diagnosis.",
        sources=[NICE_NG217, EPILEPSY_FOUNDATION_JUVENILE_MYOCLONIC],
    )
