"""Weakness and cramps from potassium that is too low."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    PATHOGNOMONIC,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    any_of,
    excludes,
    has,
    measured,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOKALAEMIA
from spasm_expert.facts.terms.conditions.circulation import (
    ATRIAL_FIBRILLATION,
    HEART_FAILURE,
    ISCHAEMIC_HEART_DISEASE,
)
from spasm_expert.facts.terms.drugs.classes import LOOP_DIURETIC, THIAZIDE_DIURETIC
from spasm_expert.facts.terms.drugs.heart import DIGOXIN
from spasm_expert.facts.terms.drugs.more_classes import BETA_AGONIST, LAXATIVE
from spasm_expert.facts.terms.findings.emg_ecg import ECG_CHANGE, ECG_U_WAVE
from spasm_expert.facts.terms.findings.fluids import CONSTIPATION, DIARRHOEA, VOMITING
from spasm_expert.facts.terms.findings.heart import IRREGULAR_PULSE, PALPITATIONS, SYNCOPE
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.weakness import (
    ATTACKS_OF_FLACCID_WEAKNESS,
    BOTH_LEGS_WEAK,
    GENERALISED_WEAKNESS,
    LIMP_WEAKNESS_NOW,
    PROXIMAL_WEAKNESS,
    WEAKNESS,
)
from spasm_expert.facts.terms.measurements.electrolytes import POTASSIUM
from spasm_expert.facts.terms.red_flags_metabolic import RF16
from spasm_expert.rules.limits.metabolic import POTASSIUM_CLEARLY_LOW, POTASSIUM_SEVERELY_LOW
from spasm_expert.rules.metabolic.phrases import LOW_POTASSIUM_GROUP
from spasm_expert.rules.sources import GENERAL_KNOWLEDGE, PROJECT_JUDGEMENT, RCEM_POTASSIUM

LOW_POTASSIUM_SYMPTOMS = any_of(
    present(WEAKNESS),
    present(ATTACKS_OF_FLACCID_WEAKNESS),
    present(SYNCOPE),
    present(PALPITATIONS),
    present(ECG_CHANGE),
    present(IRREGULAR_PULSE),
)


POTASSIUM_LOSS = any_of(
    taking(THIAZIDE_DIURETIC),
    taking(LOOP_DIURETIC),
    taking(LAXATIVE),
    taking(BETA_AGONIST),
    present(VOMITING),
    present(DIARRHOEA),
)


class LowPotassium(Topic):
    """What low serum potassium does to muscles and heart.

    For: adults.
    Not for: telling why potassium is low; that is the business of the tests.
    """

    potassium_below_its_limit = rule(
        when=[measured(POTASSIUM, below=LOWER_REFERENCE)],
        then=[
            supports(HYPOKALAEMIA, WEAK, group=LOW_POTASSIUM_GROUP),
            refers(
                ROUTINE,
                to="general practice",
                within="within a week, to repeat potassium",
                feared=HYPOKALAEMIA,
            ),
        ],
        because="The value proves low potassium, but one just below the limit seldom explains a cramp.",
        sources=[RCEM_POTASSIUM, PROJECT_JUDGEMENT],
    )
    potassium_low_enough_to_explain_symptoms = rule(
        when=[measured(POTASSIUM, below=POTASSIUM_CLEARLY_LOW)],
        then=[
            supports(HYPOKALAEMIA, STRONG, group=LOW_POTASSIUM_GROUP),
            refers(
                SAME_DAY,
                to="general practice",
                within="today, with an electrocardiogram",
                feared=HYPOKALAEMIA,
            ),
        ],
        because="Below 3 mmol/L potassium disturbs muscle and heart enough to cause cramps and weakness.",
        sources=[RCEM_POTASSIUM],
    )
    potassium_severely_low = rule(
        when=[measured(POTASSIUM, below=POTASSIUM_SEVERELY_LOW)],
        then=[
            supports(HYPOKALAEMIA, PATHOGNOMONIC, group=LOW_POTASSIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOKALAEMIA),
        ],
        because="Below 2.5 mmol/L dangerous heart rhythms and paralysis of breathing threaten.",
        sources=[RCEM_POTASSIUM],
        red_flag=RF16,
    )
    low_potassium_that_weakens_or_disturbs_the_heart = rule(
        when=[measured(POTASSIUM, below=LOWER_REFERENCE), LOW_POTASSIUM_SYMPTOMS],
        then=[
            supports(HYPOKALAEMIA, STRONG, group=LOW_POTASSIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOKALAEMIA),
        ],
        because="Low potassium that already shows in strength, rhythm or tracing can turn within hours.",
        sources=[RCEM_POTASSIUM, PROJECT_JUDGEMENT],
        caveat="Weakness of long standing may have another cause, but the heart is watched first.",
        red_flag=RF16,
    )
    low_potassium_with_digoxin = rule(
        when=[measured(POTASSIUM, below=POTASSIUM_CLEARLY_LOW), taking(DIGOXIN)],
        then=[
            supports(HYPOKALAEMIA, STRONG, group=LOW_POTASSIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOKALAEMIA),
        ],
        because="Low potassium makes digoxin poisonous to the heart.",
        sources=[GENERAL_KNOWLEDGE],
        red_flag=RF16,
    )
    mildly_low_potassium_with_heart_disease_or_digoxin = rule(
        when=[
            measured(POTASSIUM, below=LOWER_REFERENCE),
            any_of(
                taking(DIGOXIN), has(ISCHAEMIC_HEART_DISEASE), has(HEART_FAILURE), has(ATRIAL_FIBRILLATION)
            ),
        ],
        then=[
            supports(HYPOKALAEMIA, WEAK, group=LOW_POTASSIUM_GROUP),
            refers(SAME_DAY, to="general practice", within="today", feared=HYPOKALAEMIA),
        ],
        because="A diseased heart bears even slightly low potassium badly.",
        sources=[PROJECT_JUDGEMENT],
    )
    u_waves_on_the_ecg = rule(
        when=[present(ECG_U_WAVE)],
        then=[supports(HYPOKALAEMIA, STRONG, group=LOW_POTASSIUM_GROUP)],
        because="U waves and sunken ST segments are the mark of low potassium on the tracing.",
        sources=[RCEM_POTASSIUM],
    )
    weakness_or_palpitations_while_potassium_is_lost = rule(
        when=[
            POTASSIUM_LOSS,
            any_of(
                present(GENERALISED_WEAKNESS),
                present(BOTH_LEGS_WEAK),
                present(PROXIMAL_WEAKNESS),
                present(PALPITATIONS),
            ),
        ],
        then=[supports(HYPOKALAEMIA, MODERATE)],
        because="Weak legs or palpitations in somebody who loses potassium suggest that it has run low.",
        sources=[RCEM_POTASSIUM, GENERAL_KNOWLEDGE],
    )
    attacks_of_limp_weakness = rule(
        when=[any_of(present(ATTACKS_OF_FLACCID_WEAKNESS), present(LIMP_WEAKNESS_NOW))],
        then=[supports(HYPOKALAEMIA, MODERATE)],
        because="Limp weakness that comes in attacks asks for potassium during the attack.",
        sources=[RCEM_POTASSIUM, GENERAL_KNOWLEDGE],
    )
    cramps_with_constipation_while_potassium_is_lost = rule(
        when=[POTASSIUM_LOSS, any_of(present(CONSTIPATION), present(MUSCLE_SPASM))],
        then=[supports(HYPOKALAEMIA, WEAK)],
        because="Cramp or a sluggish gut with a reason to lose potassium is a hint and no more.",
        sources=[RCEM_POTASSIUM, GENERAL_KNOWLEDGE],
    )
    potassium_not_low = rule(
        when=[measured(POTASSIUM, at_least=LOWER_REFERENCE)],
        then=[excludes(HYPOKALAEMIA)],
        because="A potassium that is not low rules low potassium out as the state of today.",
        sources=[RCEM_POTASSIUM],
        caveat="Between attacks of periodic paralysis potassium is normal.",
    )
