"""Malignant hyperthermia: an inherited reaction to anaesthetic gases and suxamethonium.

For:      everybody within a day of an anaesthetic.
Not for:  heat or rigidity without an anaesthetic (hyperthermia).
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    PATHOGNOMONIC,
    POSSIBLE,
    ROUTINE,
    STRONG,
    Topic,
    absent,
    any_of,
    believed,
    has,
    lasting,
    measured,
    opposes,
    present,
    recommends,
    refers,
    rule,
    supports,
    taking,
    warns,
)
from spasm_expert.facts.terms.causes.toxic import MALIGNANT_HYPERTHERMIA
from spasm_expert.facts.terms.conditions.nerves import KNOWN_MALIGNANT_HYPERTHERMIA
from spasm_expert.facts.terms.diagnostic_tests.blood import BLOOD_GAS_TEST
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import POTASSIUM_TEST
from spasm_expert.facts.terms.diagnostic_tests.muscle_and_liver import CREATINE_KINASE_TEST
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import MUSCLE_GENE_PANEL
from spasm_expert.facts.terms.diagnostic_tests.urine_and_bedside import CORE_TEMPERATURE_TEST
from spasm_expert.facts.terms.drugs.more_classes import MH_TRIGGER
from spasm_expert.facts.terms.findings.family_history import FAMILY_MALIGNANT_HYPERTHERMIA
from spasm_expert.facts.terms.findings.genes import HYPERTHERMIA_GENE
from spasm_expert.facts.terms.findings.hyperthermia import (
    INAPPROPRIATE_HYPERCAPNIA,
    INAPPROPRIATE_TACHYCARDIA,
    INAPPROPRIATE_TACHYPNOEA,
    MASSETER_SPASM,
    RAPID_TEMPERATURE_RISE,
    REVERSED_BY_DANTROLENE,
    RIGIDITY_AFTER_ANAESTHETIC,
    VENTRICULAR_ARRHYTHMIA,
)
from spasm_expert.facts.terms.findings.jaw_throat import TRISMUS
from spasm_expert.facts.terms.findings.muscle import DARK_URINE
from spasm_expert.facts.terms.findings.neuro_signs import GENERALISED_RIGIDITY
from spasm_expert.facts.terms.findings.operations import (
    ANAESTHETIC,
    SUCCINYLCHOLINE_GIVEN,
    VOLATILE_ANAESTHETIC,
)
from spasm_expert.facts.terms.measurements.blood_gas import ARTERIAL_PCO2, BLOOD_PH
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE
from spasm_expert.facts.terms.measurements.vitals import END_TIDAL_CO2, TEMPERATURE
from spasm_expert.facts.terms.red_flags_movement_and_toxins import RF13
from spasm_expert.rules.limits.common import ONE_DAY
from spasm_expert.rules.limits.toxic import (
    MH_ACIDOSIS,
    MH_ARTERIAL_CO2,
    MH_END_TIDAL_CO2,
    MH_KINASE,
    MH_POTASSIUM,
    MH_TEMPERATURE,
)
from spasm_expert.rules.sources import MH_CASE_REPORT_2018, MH_GRADING_SCALE_1994, MH_REVIEW_2015
from spasm_expert.rules.toxic.groups import ANAESTHETIC_CARBON_DIOXIDE, ANAESTHETIC_HEAT, ANAESTHETIC_RIGIDITY

TRIGGER_GIVEN = any_of(
    present(VOLATILE_ANAESTHETIC),
    present(SUCCINYLCHOLINE_GIVEN),
    taking(MH_TRIGGER),
    taking(MH_TRIGGER, stopped_within=ONE_DAY),
)
RIGID_MUSCLE = any_of(
    present(GENERALISED_RIGIDITY), present(RIGIDITY_AFTER_ANAESTHETIC), present(MASSETER_SPASM)
)


class MalignantHyperthermia(Topic):
    """Malignant hyperthermia."""

    trigger_with_rigidity_heat_or_carbon_dioxide = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                present(GENERALISED_RIGIDITY),
                present(RIGIDITY_AFTER_ANAESTHETIC),
                present(MASSETER_SPASM),
                present(INAPPROPRIATE_HYPERCAPNIA),
                present(RAPID_TEMPERATURE_RISE),
                present(TRISMUS),
                measured(END_TIDAL_CO2, above=MH_END_TIDAL_CO2),
                measured(TEMPERATURE, above=MH_TEMPERATURE),
            ),
        ],
        then=[
            supports(MALIGNANT_HYPERTHERMIA, STRONG),
            refers(
                EMERGENCY, to="anaesthetist or intensive care", within="now", feared=MALIGNANT_HYPERTHERMIA
            ),
        ],
        because="After such an anaesthetic rigidity, rising carbon dioxide or heat means muscle on fire.",
        sources=[MH_GRADING_SCALE_1994, MH_REVIEW_2015],
        red_flag=RF13,
    )
    rigidity_under_the_anaesthetic = rule(
        when=[
            TRIGGER_GIVEN,
            RIGID_MUSCLE,
        ],
        then=[supports(MALIGNANT_HYPERTHERMIA, STRONG, group=ANAESTHETIC_RIGIDITY)],
        because=(
            "Generalised rigidity, or a jaw that locks after suxamethonium, scores highest on the grading "
            "scale."
        ),
        sources=[MH_GRADING_SCALE_1994],
    )
    carbon_dioxide_rises = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                present(INAPPROPRIATE_HYPERCAPNIA),
                measured(END_TIDAL_CO2, above=MH_END_TIDAL_CO2),
                measured(ARTERIAL_PCO2, above=MH_ARTERIAL_CO2),
            ),
        ],
        then=[supports(MALIGNANT_HYPERTHERMIA, STRONG, group=ANAESTHETIC_CARBON_DIOXIDE)],
        because="Burning muscle floods the blood with carbon dioxide, often as the first sign.",
        sources=[MH_GRADING_SCALE_1994],
    )
    temperature_rises = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(present(RAPID_TEMPERATURE_RISE), measured(TEMPERATURE, above=MH_TEMPERATURE)),
        ],
        then=[supports(MALIGNANT_HYPERTHERMIA, MODERATE, group=ANAESTHETIC_HEAT)],
        because="The temperature climbs fast, sometimes late.",
        sources=[MH_GRADING_SCALE_1994],
    )
    muscle_breakdown_or_acidosis_after_the_anaesthetic = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                measured(CREATINE_KINASE, above=MH_KINASE),
                measured(POTASSIUM, above=MH_POTASSIUM),
                measured(BLOOD_PH, below=MH_ACIDOSIS),
                present(DARK_URINE),
                present(INAPPROPRIATE_TACHYCARDIA),
                present(VENTRICULAR_ARRHYTHMIA),
                present(INAPPROPRIATE_TACHYPNOEA),
            ),
        ],
        then=[supports(MALIGNANT_HYPERTHERMIA, MODERATE)],
        because="Breaking muscle gives off enzyme, potassium and acid.",
        sources=[MH_GRADING_SCALE_1994, MH_CASE_REPORT_2018],
    )
    family_or_gene_or_dantrolene = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                present(FAMILY_MALIGNANT_HYPERTHERMIA),
                has(KNOWN_MALIGNANT_HYPERTHERMIA),
                present(HYPERTHERMIA_GENE),
                present(REVERSED_BY_DANTROLENE),
            ),
        ],
        then=[supports(MALIGNANT_HYPERTHERMIA, MODERATE)],
        because="It is inherited, and dantrolene turns it back.",
        sources=[MH_GRADING_SCALE_1994],
    )
    no_anaesthetic_given = rule(
        when=[absent(ANAESTHETIC)],
        then=[opposes(MALIGNANT_HYPERTHERMIA, PATHOGNOMONIC)],
        because="Without a triggering anaesthetic it does not occur.",
        sources=[MH_REVIEW_2015],
    )
    last_anaesthetic_over_a_day_ago = rule(
        when=[lasting(ANAESTHETIC, above=ONE_DAY)],
        then=[opposes(MALIGNANT_HYPERTHERMIA, STRONG)],
        because="It begins during the anaesthetic or within a day of it.",
        sources=[MH_REVIEW_2015],
    )
    susceptible_person_and_a_trigger = rule(
        when=[any_of(has(KNOWN_MALIGNANT_HYPERTHERMIA), present(HYPERTHERMIA_GENE)), taking(MH_TRIGGER)],
        then=[warns(MH_TRIGGER, "It can be deadly in this family. Tell every anaesthetist beforehand.")],
        because="Triggering anaesthetics must be avoided for life.",
        sources=[MH_REVIEW_2015],
    )
    tests_for_malignant_hyperthermia = rule(
        when=[believed(MALIGNANT_HYPERTHERMIA, at_least=POSSIBLE)],
        then=[
            recommends(BLOOD_GAS_TEST, EMERGENCY, for_=[MALIGNANT_HYPERTHERMIA]),
            recommends(POTASSIUM_TEST, EMERGENCY, for_=[MALIGNANT_HYPERTHERMIA]),
            recommends(CREATINE_KINASE_TEST, EMERGENCY, for_=[MALIGNANT_HYPERTHERMIA]),
            recommends(CORE_TEMPERATURE_TEST, EMERGENCY, for_=[MALIGNANT_HYPERTHERMIA]),
            recommends(MUSCLE_GENE_PANEL, ROUTINE, for_=[MALIGNANT_HYPERTHERMIA]),
        ],
        because=(
            "Acid, potassium and muscle enzyme show how far it has gone, and genes warn the family later."
        ),
        sources=[MH_REVIEW_2015, MH_GRADING_SCALE_1994],
    )
