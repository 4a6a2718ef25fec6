"""Quinine: never advised, and watched where it is taken, tonic water included."""

from spasm_expert.core.language import (
    EMERGENCY,
    LOWER_REFERENCE,
    MODERATE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    TWO_WEEKS,
    WEAK,
    Topic,
    any_of,
    has,
    measured,
    pregnant,
    present,
    recommends,
    refers,
    rule,
    supports,
    taking,
    together,
    warns,
)
from spasm_expert.facts.terms.causes.medicines import QUININE_REACTION
from spasm_expert.facts.terms.conditions.circulation import LONG_QT_SYNDROME
from spasm_expert.facts.terms.conditions.metabolism import BLEEDING_DISORDER, G6PD_DEFICIENCY
from spasm_expert.facts.terms.conditions.nerves import MYASTHENIA_GRAVIS, OPTIC_NEURITIS_HISTORY
from spasm_expert.facts.terms.conditions.tolerance import QUININE_HYPERSENSITIVITY
from spasm_expert.facts.terms.diagnostic_tests.blood import COAGULATION_TEST, FULL_BLOOD_COUNT
from spasm_expert.facts.terms.diagnostic_tests.electrolytes import BASIC_METABOLIC_PANEL
from spasm_expert.facts.terms.diagnostic_tests.recordings_and_tissue import ELECTROCARDIOGRAM
from spasm_expert.facts.terms.drugs.classes import QT_PROLONGING
from spasm_expert.facts.terms.drugs.heart import DIGOXIN, WARFARIN
from spasm_expert.facts.terms.drugs.pain_and_infection import QUININE
from spasm_expert.facts.terms.findings.abdomen import GASTROINTESTINAL_BLEEDING
from spasm_expert.facts.terms.findings.cranial import (
    HEARING_LOSS,
    TINNITUS,
    VERTIGO,
    VISION_LOSS,
    VISUAL_DISTURBANCE,
)
from spasm_expert.facts.terms.findings.face_and_trunk_mimics import BLOOD_IN_URINE
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA, LITTLE_URINE, VOMITING
from spasm_expert.facts.terms.findings.general import CHILLS, FEVER
from spasm_expert.facts.terms.findings.muscle import DARK_URINE
from spasm_expert.facts.terms.findings.skin import (
    BRUISING,
    JAUNDICE,
    NON_BLANCHING_RASH,
    NOSEBLEED,
    RASH,
    UNUSUAL_BLEEDING,
)
from spasm_expert.facts.terms.measurements.blood_count import PLATELETS
from spasm_expert.facts.terms.measurements.vitals import TEMPERATURE
from spasm_expert.facts.terms.red_flags import RF51
from spasm_expert.rules.limits.common import FIVE_DAYS
from spasm_expert.rules.limits.everyday import FEVERISH
from spasm_expert.rules.sources import (
    AAN_MUSCLE_CRAMPS_2010,
    COCHRANE_PREGNANCY_CRAMPS_2020,
    FDA_QUININE_2010,
    FDA_QUININE_LABEL_2009,
    GENERAL_KNOWLEDGE,
    PROJECT_JUDGEMENT,
)


class Quinine(Topic):
    """Quinine lessens cramps a little and can kill; nobody is told here to take it.

    For: anybody who takes quinine, prescribed or as tonic or bitter drinks.
    Not for: treatment of malaria.
    """

    quinine_is_taken = rule(
        when=[taking(QUININE)],
        then=[
            warns(
                QUININE,
                "Quinine is not safe enough for cramps and can destroy blood cells without warning. "
                "Talk with your doctor about stopping it; tonic water counts and is no treatment.",
            ),
            refers(ROUTINE, to="general practice", within="in the next weeks"),
        ],
        because="Its rare reactions of the blood outweigh what it does for cramps.",
        sources=[FDA_QUININE_2010, FDA_QUININE_LABEL_2009, AAN_MUSCLE_CRAMPS_2010],
        caveat="Some doctors still try it for a short time when nothing else helped, with checks.",
    )

    bleeding_or_dark_urine_on_quinine = rule(
        when=[
            taking(QUININE),
            any_of(
                present(BRUISING),
                present(NOSEBLEED),
                present(UNUSUAL_BLEEDING),
                present(NON_BLANCHING_RASH),
                present(DARK_URINE),
            ),
        ],
        then=[
            supports(QUININE_REACTION, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=QUININE_REACTION),
            recommends(FULL_BLOOD_COUNT, EMERGENCY, for_=[QUININE_REACTION]),
            recommends(BASIC_METABOLIC_PANEL, EMERGENCY, for_=[QUININE_REACTION]),
            recommends(COAGULATION_TEST, EMERGENCY, for_=[QUININE_REACTION]),
        ],
        because=(
            "Bruises, bleeding or dark urine on quinine mean that platelets or red cells are being destroyed."
        ),
        sources=[FDA_QUININE_2010, FDA_QUININE_LABEL_2009],
        red_flag=RF51,
    )

    jaundice_bowel_bleeding_or_little_urine_on_quinine = rule(
        when=[
            taking(QUININE),
            any_of(
                present(JAUNDICE),
                present(GASTROINTESTINAL_BLEEDING),
                present(BLOOD_IN_URINE),
                present(LITTLE_URINE),
                measured(PLATELETS, below=LOWER_REFERENCE),
            ),
        ],
        then=[
            supports(QUININE_REACTION, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=QUININE_REACTION),
            recommends(FULL_BLOOD_COUNT, EMERGENCY, for_=[QUININE_REACTION]),
            recommends(BASIC_METABOLIC_PANEL, EMERGENCY, for_=[QUININE_REACTION]),
            recommends(COAGULATION_TEST, EMERGENCY, for_=[QUININE_REACTION]),
        ],
        because="Yellow eyes, bleeding or failing kidneys on quinine are its reaction of blood and vessels.",
        sources=[FDA_QUININE_2010, FDA_QUININE_LABEL_2009],
        red_flag=RF51,
    )
    quinine_begun_within_days = rule(
        when=[
            taking(QUININE, started_within=FIVE_DAYS),
            any_of(present(FEVER), present(CHILLS), present(VOMITING), present(RASH), present(DIARRHOEA)),
        ],
        then=[supports(QUININE_REACTION, MODERATE)],
        because="The reaction begins within hours to days of a tablet, with chills, fever and vomiting.",
        sources=[FDA_QUININE_LABEL_2009, GENERAL_KNOWLEDGE],
    )

    fever_or_loss_of_senses_on_quinine = rule(
        when=[
            taking(QUININE),
            any_of(
                present(FEVER),
                measured(TEMPERATURE, above=FEVERISH),
                present(VISION_LOSS),
                present(VISUAL_DISTURBANCE),
                present(HEARING_LOSS),
            ),
        ],
        then=[
            supports(QUININE_REACTION, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=QUININE_REACTION),
            recommends(FULL_BLOOD_COUNT, EMERGENCY, for_=[QUININE_REACTION]),
        ],
        because="Fever or loss of sight or hearing on quinine is an immune reaction or poisoning by it.",
        sources=[FDA_QUININE_LABEL_2009, PROJECT_JUDGEMENT],
        red_flag=RF51,
    )

    ringing_ears_on_quinine = rule(
        when=[taking(QUININE), any_of(present(TINNITUS), present(VERTIGO))],
        then=[
            supports(QUININE_REACTION, WEAK),
            warns(
                QUININE, "Ringing ears or dizziness mean that the dose is too high. Ring your doctor today."
            ),
            refers(SAME_DAY, to="general practice", within="today", feared=QUININE_REACTION),
        ],
        because="Ringing in the ears is the first sign of too much quinine.",
        sources=[GENERAL_KNOWLEDGE],
    )

    quinine_where_it_is_forbidden = rule(
        when=[
            taking(QUININE),
            any_of(
                pregnant(),
                has(QUININE_HYPERSENSITIVITY),
                has(G6PD_DEFICIENCY),
                has(MYASTHENIA_GRAVIS),
                has(OPTIC_NEURITIS_HISTORY),
                has(LONG_QT_SYNDROME),
                has(BLEEDING_DISORDER),
            ),
        ],
        then=[
            warns(
                QUININE, "With your pregnancy or illness quinine must not be taken. Ring your doctor today."
            ),
            refers(SAME_DAY, to="general practice", within="today"),
        ],
        because="In pregnancy and in these diseases quinine is contraindicated.",
        sources=[COCHRANE_PREGNANCY_CRAMPS_2020, GENERAL_KNOWLEDGE],
    )

    quinine_with_another_drug_that_lengthens_qt = rule(
        when=[together(QUININE, QT_PROLONGING)],
        then=[
            warns(
                QUININE,
                "Quinine together with another of your medicines can upset the rhythm of the heart. "
                "Ring your doctor or pharmacist before the next dose.",
            ),
            recommends(ELECTROCARDIOGRAM, TWO_WEEKS),
        ],
        because="Both lengthen the QT interval.",
        sources=[GENERAL_KNOWLEDGE],
    )

    quinine_with_digoxin_or_warfarin = rule(
        when=[taking(QUININE), any_of(taking(DIGOXIN), taking(WARFARIN))],
        then=[
            warns(
                QUININE,
                "Quinine raises the effect of digoxin and of warfarin. Ask for a blood check this week.",
            ),
            refers(TWO_WEEKS, to="general practice", within="this week"),
        ],
        because="Quinine slows the removal of digoxin and strengthens warfarin.",
        sources=[GENERAL_KNOWLEDGE],
    )
