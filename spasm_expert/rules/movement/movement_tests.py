"""Tests for movement disorders.

For:      causes of this area that are at least possible.
Not for:  clinical diagnoses that no test confirms (tic, functional disorder, eyelid twitch).
"""

from spasm_expert.core.language import (
    LIKELY,
    POSSIBLE,
    ROUTINE,
    SAME_DAY,
    TWO_WEEKS,
    Topic,
    advises,
    aged,
    any_of,
    believed,
    has,
    present,
    recommends,
    rule,
)
from spasm_expert.facts.terms.causes.movement import (
    ACUTE_MOVEMENT_DISORDER,
    DYSTONIA,
    HEMIFACIAL_SPASM,
    MYOCLONUS,
)
from spasm_expert.facts.terms.causes.muscle import MYOTONIA
from spasm_expert.facts.terms.causes.nerves import STIFF_PERSON
from spasm_expert.facts.terms.conditions.immunity import CANCER_HISTORY
from spasm_expert.facts.terms.diagnostic_tests.blood import CAERULOPLASMIN_TEST, TOXICOLOGY_SCREEN
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import (
    BASIC_METABOLIC_PANEL,
    BEDSIDE_GLUCOSE_TEST,
    GLUCOSE_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.hormones_and_antibodies import (
    AMPHIPHYSIN_ANTIBODY_TEST,
    GAD65_ANTIBODY_TEST,
)
from spasm_expert.facts.terms.diagnostic_tests.imaging import BRAIN_MRI, CHEST_IMAGING, POSTERIOR_FOSSA_MRI
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST, LIVER_PANEL
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import (
    DYSTONIA_GENE_PANEL,
    ELECTROCARDIOGRAM,
    ELECTROENCEPHALOGRAM,
    ELECTROMYOGRAPHY,
    MUSCLE_GENE_PANEL,
)
from spasm_expert.facts.terms.drug_measures import SC15
from spasm_expert.facts.terms.findings.course import SINCE_CHILDHOOD
from spasm_expert.facts.terms.findings.exposures import SMOKING
from spasm_expert.facts.terms.findings.family_history import FAMILY_MOVEMENT_DISORDER
from spasm_expert.facts.terms.findings.general import WEIGHT_LOSS
from spasm_expert.facts.terms.findings.movement import GENERALISED_DYSTONIA, SUDDEN_CHOREA_ATAXIA_OR_DYSTONIA
from spasm_expert.rules.limits.common import AGE_50
from spasm_expert.rules.sources import (
    CMDT_MYOCLONUS,
    EMG_MUSCLE_HYPERACTIVITY_2004,
    GENERAL_KNOWLEDGE,
    STIFF_PERSON_COHORT,
    STIFF_PERSON_MUSCLE_NERVE_2012,
    UTAH_HEMIFACIAL_SPASM,
)


class MovementTests(Topic):
    """What is worth testing in movement disorders."""

    dystonia_before_fifty = rule(
        when=[believed(DYSTONIA, at_least=LIKELY), aged(below=AGE_50)],
        then=[
            recommends(CAERULOPLASMIN_TEST, ROUTINE, for_=[DYSTONIA]),
            recommends(BRAIN_MRI, ROUTINE, for_=[DYSTONIA]),
        ],
        because="In younger people copper storage disease and lesions of the brain must not be missed.",
        sources=[GENERAL_KNOWLEDGE],
    )
    dystonia_since_youth_or_in_the_family = rule(
        when=[
            believed(DYSTONIA, at_least=LIKELY),
            any_of(
                present(SINCE_CHILDHOOD), present(FAMILY_MOVEMENT_DISORDER), present(GENERALISED_DYSTONIA)
            ),
        ],
        then=[recommends(DYSTONIA_GENE_PANEL, ROUTINE, for_=[DYSTONIA])],
        because="Early, spreading or familial dystonia is often inherited.",
        sources=[GENERAL_KNOWLEDGE],
    )
    scan_for_hemifacial_spasm = rule(
        when=[believed(HEMIFACIAL_SPASM, at_least=LIKELY)],
        then=[recommends(POSTERIOR_FOSSA_MRI, ROUTINE, for_=[HEMIFACIAL_SPASM])],
        because="The scan shows the vessel on the nerve and excludes a tumour.",
        sources=[UTAH_HEMIFACIAL_SPASM],
    )
    tests_for_myoclonus = rule(
        when=[believed(MYOCLONUS, at_least=LIKELY)],
        then=[
            recommends(BASIC_METABOLIC_PANEL, TWO_WEEKS, for_=[MYOCLONUS]),
            recommends(LIVER_PANEL, TWO_WEEKS, for_=[MYOCLONUS]),
            recommends(GLUCOSE_TEST, TWO_WEEKS, for_=[MYOCLONUS]),
            recommends(ELECTROENCEPHALOGRAM, TWO_WEEKS, for_=[MYOCLONUS]),
            advises(SC15),
        ],
        because="Kidney, liver, sugar and drugs explain most jerks, and the EEG finds epilepsy.",
        sources=[CMDT_MYOCLONUS, GENERAL_KNOWLEDGE],
    )
    tests_for_stiff_person = rule(
        when=[believed(STIFF_PERSON, at_least=POSSIBLE)],
        then=[
            recommends(GAD65_ANTIBODY_TEST, TWO_WEEKS, for_=[STIFF_PERSON]),
            recommends(ELECTROMYOGRAPHY, TWO_WEEKS, for_=[STIFF_PERSON]),
        ],
        because="High antibody titres and muscles that never fall silent make the diagnosis.",
        sources=[STIFF_PERSON_COHORT],
    )
    amphiphysin_when_cancer_is_near = rule(
        when=[
            believed(STIFF_PERSON, at_least=POSSIBLE),
            any_of(has(CANCER_HISTORY), present(WEIGHT_LOSS), present(SMOKING)),
        ],
        then=[
            recommends(AMPHIPHYSIN_ANTIBODY_TEST, TWO_WEEKS, for_=[STIFF_PERSON]),
            recommends(CHEST_IMAGING, TWO_WEEKS, for_=[STIFF_PERSON]),
        ],
        because="Breast and lung cancer can cause the paraneoplastic form.",
        sources=[STIFF_PERSON_MUSCLE_NERVE_2012],
    )
    tests_for_myotonia = rule(
        when=[believed(MYOTONIA, at_least=POSSIBLE)],
        then=[
            recommends(ELECTROMYOGRAPHY, ROUTINE, for_=[MYOTONIA]),
            recommends(CREATINE_KINASE_TEST, ROUTINE, for_=[MYOTONIA]),
            recommends(ELECTROCARDIOGRAM, ROUTINE, for_=[MYOTONIA]),
            recommends(MUSCLE_GENE_PANEL, ROUTINE, for_=[MYOTONIA]),
        ],
        because="EMG shows myotonia, genes name it, and the heart must be watched in the dystrophic form.",
        sources=[EMG_MUSCLE_HYPERACTIVITY_2004, GENERAL_KNOWLEDGE],
    )
    tests_for_a_sudden_movement_disorder = rule(
        when=[present(SUDDEN_CHOREA_ATAXIA_OR_DYSTONIA)],
        then=[
            recommends(BEDSIDE_GLUCOSE_TEST, SAME_DAY, for_=[ACUTE_MOVEMENT_DISORDER]),
            recommends(TOXICOLOGY_SCREEN, SAME_DAY, for_=[ACUTE_MOVEMENT_DISORDER]),
        ],
        because="Blood sugar and drugs are the causes of sudden movements that are quickest to find.",
        sources=[GENERAL_KNOWLEDGE],
    )
