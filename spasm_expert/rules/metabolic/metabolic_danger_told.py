"""Heat, salts, sugar, withdrawal and sickling told in plain words.

For:      everybody who names the setting and one alarming thing.
Not for:  the full picture, which the topic of each disease knows.
"""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    SAME_DAY,
    STRONG,
    Topic,
    all_of,
    any_of,
    has,
    measured,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.medicines import DRUG_WITHDRAWAL_SPASM
from spasm_expert.facts.terms.causes.metabolic import HYPERKALAEMIA, HYPOCALCAEMIA, HYPOGLYCAEMIA
from spasm_expert.facts.terms.causes.muscle import EXERTIONAL_SICKLING
from spasm_expert.facts.terms.causes.toxic import HEAT_STROKE
from spasm_expert.facts.terms.conditions.metabolism import SICKLE_CELL
from spasm_expert.facts.terms.conditions.nerves import SPINAL_CORD_DISEASE
from spasm_expert.facts.terms.drugs.classes import WITHDRAWAL_SPASM_RISK
from spasm_expert.facts.terms.drugs.nerves import BACLOFEN, INTRATHECAL_BACLOFEN
from spasm_expert.facts.terms.findings.course import WORSENING_SPASMS
from spasm_expert.facts.terms.findings.exertion import ENDURANCE_EVENT, EXERTION_IN_HEAT, HEAT_EXPOSURE
from spasm_expert.facts.terms.findings.general import NOT_BETTER_AFTER_SUGAR
from spasm_expert.facts.terms.findings.heart import IRREGULAR_PULSE, SYNCOPE
from spasm_expert.facts.terms.findings.hyperthermia import VENTRICULAR_ARRHYTHMIA
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.neuro_signs import FLEXOR_OR_EXTENSOR_SPASMS, INCREASED_TONE
from spasm_expert.facts.terms.findings.pain import LEG_PAIN, MUSCLE_PAIN
from spasm_expert.facts.terms.findings.sites import FOOT_SPASM
from spasm_expert.facts.terms.findings.sites_upper import HAND_SPASM
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.spine import SPINAL_PAIN
from spasm_expert.facts.terms.findings.timing import SPASM_AROUND_EXERCISE
from spasm_expert.facts.terms.findings.treatment_lapses import DRUG_MISSED
from spasm_expert.facts.terms.findings.triggers import TRIGGERED_BY_EXERTION
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.measurements.endocrine_metabolic import GLUCOSE
from spasm_expert.facts.terms.patterns import LOW_CALCIUM_RISK
from spasm_expert.facts.terms.red_flags_metabolic import RF14, RF16_HIGH, RF42, RF43, RF44
from spasm_expert.rules.limits.common import TWO_WEEKS_TIME
from spasm_expert.rules.limits.metabolic import POTASSIUM_HIGH
from spasm_expert.rules.limits.toxic import DANGEROUSLY_LOW_GLUCOSE
from spasm_expert.rules.metabolic.phrases import HIGH_POTASSIUM_GROUP, RECENT_EFFORT, TETANY_GROUP, TINGLES
from spasm_expert.rules.sources import (
    ADA_STANDARDS_OF_CARE,
    HEAT_STROKE_TEAM_PHYSICIANS,
    HYPOCALCAEMIA_SFE_2016,
    INTRATHECAL_BACLOFEN_WARNING_2002,
    INTRATHECAL_BACLOFEN_WITHDRAWAL_2004,
    PROJECT_JUDGEMENT,
    SICKLE_TRAIT_EXERTION_HPRC,
    UKKA_HYPERKALAEMIA_2023,
)


class MetabolicDangerTold(Topic):
    """Heat stroke, high potassium, low sugar, baclofen withdrawal and sickling told in general words."""

    fainted_in_the_heat_or_in_a_long_run = rule(
        when=[
            any_of(present(EXERTION_IN_HEAT), present(ENDURANCE_EVENT), present(HEAT_EXPOSURE)),
            present(SYNCOPE),
        ],
        then=[
            supports(HEAT_STROKE, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HEAT_STROKE),
        ],
        because="Consciousness lost in heat or endurance effort is heat stroke until the core is measured.",
        sources=[HEAT_STROKE_TEAM_PHYSICIANS],
        caveat="Many who faint behind the finishing line come round at once; that is judged on the spot.",
        red_flag=RF14,
    )
    high_potassium_with_a_faint_or_an_uneven_pulse = rule(
        when=[
            measured(POTASSIUM, at_least=POTASSIUM_HIGH),
            any_of(present(SYNCOPE), present(IRREGULAR_PULSE), present(VENTRICULAR_ARRHYTHMIA)),
        ],
        then=[
            supports(HYPERKALAEMIA, STRONG, group=HIGH_POTASSIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPERKALAEMIA),
        ],
        because="A faint or an uneven pulse with high potassium is the heart giving warning.",
        sources=[UKKA_HYPERKALAEMIA_2023, PROJECT_JUDGEMENT],
        red_flag=RF16_HIGH,
    )
    low_sugar_that_reaches_the_brain = rule(
        when=[
            measured(GLUCOSE, below=DANGEROUSLY_LOW_GLUCOSE),
            present(ALTERED_MENTAL_STATE),
        ],
        then=[
            supports(HYPOGLYCAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOGLYCAEMIA),
        ],
        because="Below 3 mmol/L with a clouded mind nobody should be left to help themselves.",
        sources=[ADA_STANDARDS_OF_CARE],
        red_flag=RF44,
    )
    sugar_that_does_not_help = rule(
        when=[present(NOT_BETTER_AFTER_SUGAR)],
        then=[
            supports(HYPOGLYCAEMIA, MODERATE),
            refers(EMERGENCY, to="ambulance", within="now", feared=HYPOGLYCAEMIA),
        ],
        because="Shaking or confusion that fast sugar does not end within 15 minutes needs more than sugar.",
        sources=[ADA_STANDARDS_OF_CARE],
        red_flag=RF44,
    )
    antispastic_drug_missed_and_spasms_worse = rule(
        when=[
            any_of(
                taking(WITHDRAWAL_SPASM_RISK, stopped_within=TWO_WEEKS_TIME),
                all_of(taking(WITHDRAWAL_SPASM_RISK), present(DRUG_MISSED)),
            ),
            any_of(
                present(WORSENING_SPASMS),
                present(INCREASED_TONE),
                present(FLEXOR_OR_EXTENSOR_SPASMS),
            ),
        ],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG),
            refers(SAME_DAY, to="the prescriber", within="today", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Spasms that grow after such a drug ran out are its withdrawal.",
        sources=[INTRATHECAL_BACLOFEN_WITHDRAWAL_2004],
    )
    baclofen_missed_and_spasticity_worse = rule(
        when=[
            any_of(
                taking(BACLOFEN, stopped_within=TWO_WEEKS_TIME),
                all_of(any_of(taking(BACLOFEN), taking(INTRATHECAL_BACLOFEN)), present(DRUG_MISSED)),
            ),
            present(WORSENING_SPASMS),
            any_of(present(INCREASED_TONE), present(FLEXOR_OR_EXTENSOR_SPASMS), has(SPINAL_CORD_DISEASE)),
        ],
        then=[
            supports(DRUG_WITHDRAWAL_SPASM, STRONG),
            refers(EMERGENCY, to="ambulance", within="now", feared=DRUG_WITHDRAWAL_SPASM),
        ],
        because="Spasticity that grows after missed baclofen is how its dangerous withdrawal begins.",
        sources=[INTRATHECAL_BACLOFEN_WARNING_2002, INTRATHECAL_BACLOFEN_WITHDRAWAL_2004],
        red_flag=RF42,
    )
    sickle_carrier_with_cramp_or_pain_in_effort = rule(
        when=[
            has(SICKLE_CELL),
            any_of(RECENT_EFFORT, present(SPASM_AROUND_EXERCISE), present(TRIGGERED_BY_EXERTION)),
            any_of(present(MUSCLE_SPASM), present(MUSCLE_PAIN), present(LEG_PAIN), present(SPINAL_PAIN)),
        ],
        then=[
            supports(EXERTIONAL_SICKLING, MODERATE),
            refers(SAME_DAY, to="emergency department", within="today", feared=EXERTIONAL_SICKLING),
        ],
        because="Cramp or pain in effort in somebody with a sickle gene may be muscle without blood.",
        sources=[SICKLE_TRAIT_EXERTION_HPRC],
        caveat="A hard knot that a stretch ends is an ordinary cramp; weak, soft or many muscles are not.",
        red_flag=RF43,
    )
    hands_or_feet_cramp_and_tingle_with_a_risk_of_low_calcium = rule(
        when=[any_of(present(HAND_SPASM), present(FOOT_SPASM)), TINGLES, shown(LOW_CALCIUM_RISK)],
        then=[
            supports(HYPOCALCAEMIA, MODERATE, group=TETANY_GROUP),
            refers(SAME_DAY, to="acute medicine", within="today", feared=HYPOCALCAEMIA),
        ],
        because="Cramping, tingling hands in somebody with a reason for low calcium are measured today.",
        sources=[HYPOCALCAEMIA_SFE_2016],
        caveat="A pressed nerve of the wrist does the same at night.",
    )
