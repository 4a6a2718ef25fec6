"""The clinical grading scale of malignant hyperthermia.

For:      everybody within a day of an inhaled anaesthetic or succinylcholine.
Not for:  asking whether somebody is susceptible, which family, genes and muscle tests answer.
"""

from spasm_expert.core.language import (
    MODERATE,
    Topic,
    absent,
    any_of,
    measured,
    points,
    present,
    rule,
    score,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.toxic import MALIGNANT_HYPERTHERMIA
from spasm_expert.facts.terms.drugs.more_classes import INHALED_ANAESTHETIC
from spasm_expert.facts.terms.findings.hyperthermia import (
    INAPPROPRIATE_HYPERCAPNIA,
    INAPPROPRIATE_TACHYCARDIA,
    INAPPROPRIATE_TACHYPNOEA,
    RAPID_TEMPERATURE_RISE,
    REVERSED_BY_DANTROLENE,
    VENTRICULAR_ARRHYTHMIA,
)
from spasm_expert.facts.terms.findings.muscle import DARK_URINE
from spasm_expert.facts.terms.findings.operations import SUCCINYLCHOLINE_GIVEN, VOLATILE_ANAESTHETIC
from spasm_expert.facts.terms.measurements.blood_gas import ARTERIAL_PCO2, BASE_EXCESS, BLOOD_PH
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.muscle import CREATINE_KINASE, SERUM_MYOGLOBIN, URINE_MYOGLOBIN
from spasm_expert.facts.terms.measurements.vitals import END_TIDAL_CO2, TEMPERATURE
from spasm_expert.facts.terms.scores import MH_GRADING
from spasm_expert.rules.limits.common import ONE_DAY
from spasm_expert.rules.limits.metabolic import URINE_MYOGLOBIN_HIGH
from spasm_expert.rules.limits.toxic import (
    MH_ACIDOSIS,
    MH_ARTERIAL_CO2,
    MH_BASE_EXCESS,
    MH_END_TIDAL_CO2,
    MH_KINASE,
    MH_KINASE_AFTER_SUCCINYLCHOLINE,
    MH_MORE_LIKELY,
    MH_POTASSIUM,
    MH_SERUM_MYOGLOBIN,
    MH_TEMPERATURE,
)
from spasm_expert.rules.sources import MH_GRADING_SCALE_1994
from spasm_expert.rules.toxic.groups import ANAESTHETIC_RIGIDITY
from spasm_expert.rules.toxic.malignant_hyperthermia import RIGID_MUSCLE, TRIGGER_GIVEN

_GAS = any_of(
    present(VOLATILE_ANAESTHETIC),
    taking(INHALED_ANAESTHETIC),
    taking(INHALED_ANAESTHETIC, stopped_within=ONE_DAY),
)


class MalignantHyperthermiaScale(Topic):
    """Points of the scale: of each process only the highest item counts; the last three add to it."""

    rigid_muscle = rule(
        when=[
            TRIGGER_GIVEN,
            RIGID_MUSCLE,
        ],
        then=[points(MH_GRADING, "rigidity", 15)],
        because="Rigidity of the whole body, or of the jaw after succinylcholine.",
        sources=[MH_GRADING_SCALE_1994],
    )
    creatine_kinase_above_20000 = rule(
        when=[TRIGGER_GIVEN, measured(CREATINE_KINASE, above=MH_KINASE_AFTER_SUCCINYLCHOLINE)],
        then=[points(MH_GRADING, "muscle breakdown", 15)],
        because="Creatine kinase above 20,000 U/L, also where succinylcholine was given.",
        sources=[MH_GRADING_SCALE_1994],
    )
    creatine_kinase_above_10000_without_succinylcholine = rule(
        when=[_GAS, measured(CREATINE_KINASE, above=MH_KINASE), absent(SUCCINYLCHOLINE_GIVEN)],
        then=[points(MH_GRADING, "muscle breakdown", 15)],
        because="Creatine kinase above 10,000 U/L where no succinylcholine was given.",
        sources=[MH_GRADING_SCALE_1994],
    )
    cola_urine = rule(
        when=[TRIGGER_GIVEN, present(DARK_URINE)],
        then=[points(MH_GRADING, "muscle breakdown", 10)],
        because="Urine like cola around the operation.",
        sources=[MH_GRADING_SCALE_1994],
    )
    myoglobin_raised = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                measured(URINE_MYOGLOBIN, above=URINE_MYOGLOBIN_HIGH),
                measured(SERUM_MYOGLOBIN, above=MH_SERUM_MYOGLOBIN),
            ),
        ],
        then=[points(MH_GRADING, "muscle breakdown", 5)],
        because="Myoglobin in urine above 60, or in serum above 170 micrograms a litre.",
        sources=[MH_GRADING_SCALE_1994],
    )
    potassium_above_6 = rule(
        when=[TRIGGER_GIVEN, measured(POTASSIUM, above=MH_POTASSIUM)],
        then=[points(MH_GRADING, "muscle breakdown", 3)],
        because="Potassium above 6 mmol/L without kidney failure.",
        sources=[MH_GRADING_SCALE_1994],
    )
    carbon_dioxide_retained = rule(
        when=[
            TRIGGER_GIVEN,
            any_of(
                present(INAPPROPRIATE_HYPERCAPNIA),
                measured(END_TIDAL_CO2, above=MH_END_TIDAL_CO2),
                measured(ARTERIAL_PCO2, above=MH_ARTERIAL_CO2),
            ),
        ],
        then=[points(MH_GRADING, "carbon dioxide", 15)],
        because="Carbon dioxide beyond the cut-offs, or more than the anaesthetist can explain.",
        sources=[MH_GRADING_SCALE_1994],
        caveat="In somebody who breathes unaided both cut-offs lie 5 mmHg higher; the safer ones are used.",
    )
    fast_breathing_unexplained = rule(
        when=[TRIGGER_GIVEN, present(INAPPROPRIATE_TACHYPNOEA)],
        then=[points(MH_GRADING, "carbon dioxide", 10)],
        because="Fast breathing that the anaesthetic does not explain.",
        sources=[MH_GRADING_SCALE_1994],
    )
    temperature_rises_fast = rule(
        when=[TRIGGER_GIVEN, present(RAPID_TEMPERATURE_RISE)],
        then=[points(MH_GRADING, "temperature", 15)],
        because="A rise of temperature that is too fast.",
        sources=[MH_GRADING_SCALE_1994],
    )
    temperature_above_38_8 = rule(
        when=[TRIGGER_GIVEN, measured(TEMPERATURE, above=MH_TEMPERATURE)],
        then=[points(MH_GRADING, "temperature", 10)],
        because="A temperature above 38.8 degrees around the operation.",
        sources=[MH_GRADING_SCALE_1994],
        caveat="These ten points are from memory.",
    )
    heart_races_or_loses_its_rhythm = rule(
        when=[TRIGGER_GIVEN, any_of(present(INAPPROPRIATE_TACHYCARDIA), present(VENTRICULAR_ARRHYTHMIA))],
        then=[points(MH_GRADING, "heart", 3)],
        because="A fast pulse that nothing explains, or a ventricular arrhythmia.",
        sources=[MH_GRADING_SCALE_1994],
    )
    base_is_lost = rule(
        when=[TRIGGER_GIVEN, measured(BASE_EXCESS, below=MH_BASE_EXCESS)],
        then=[points(MH_GRADING, "base excess", 10)],
        because="A base excess below -8 mmol/L.",
        sources=[MH_GRADING_SCALE_1994],
    )
    blood_is_acid = rule(
        when=[TRIGGER_GIVEN, measured(BLOOD_PH, below=MH_ACIDOSIS)],
        then=[points(MH_GRADING, "acid blood", 10)],
        because="A pH below 7.25.",
        sources=[MH_GRADING_SCALE_1994],
    )
    dantrolene_turns_it_back = rule(
        when=[TRIGGER_GIVEN, present(REVERSED_BY_DANTROLENE)],
        then=[points(MH_GRADING, "dantrolene", 5)],
        because="Rapid reversal of the acid blood with dantrolene.",
        sources=[MH_GRADING_SCALE_1994],
    )
    more_likely_than_not = rule(
        when=[score(MH_GRADING, at_least=MH_MORE_LIKELY)],
        then=[
            supports(MALIGNANT_HYPERTHERMIA, MODERATE, group=ANAESTHETIC_RIGIDITY),
        ],
        because="From 20 points on the scale calls it somewhat more likely than not.",
        sources=[MH_GRADING_SCALE_1994],
        caveat="Its items are evidence already, so it counts no more than the rigidity does.",
    )
