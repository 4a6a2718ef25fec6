"""Cramps, tremor and tetany from low magnesium."""

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
    count,
    measured,
    opposes,
    present,
    refers,
    rule,
    shown,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.metabolic import HYPOMAGNESAEMIA
from spasm_expert.facts.terms.drugs.classes import DIURETIC, MAGNESIUM_LOWERING
from spasm_expert.facts.terms.drugs.more_classes import PPI
from spasm_expert.facts.terms.findings.attacks import SEIZURE
from spasm_expert.facts.terms.findings.emg_ecg import ECG_TORSADES
from spasm_expert.facts.terms.findings.exposures import HEAVY_ALCOHOL_USE
from spasm_expert.facts.terms.findings.fluids import DIARRHOEA
from spasm_expert.facts.terms.findings.heart import PALPITATIONS
from spasm_expert.facts.terms.findings.hyperthermia import VENTRICULAR_ARRHYTHMIA
from spasm_expert.facts.terms.findings.movement import TREMOR
from spasm_expert.facts.terms.findings.spasm import FASCICULATION, MUSCLE_SPASM, TWITCHING
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.electrolytes import CALCIUM, MAGNESIUM, POTASSIUM
from spasm_expert.facts.terms.patterns import TETANY
from spasm_expert.rules.limits.metabolic import MAGNESIUM_CLEARLY_LOW, MAGNESIUM_SEVERELY_LOW
from spasm_expert.rules.metabolic.phrases import LONG_QT, LOW_BLOOD_CALCIUM, LOW_MAGNESIUM_GROUP
from spasm_expert.rules.sources import (
    HYPOMAGNESAEMIA_AYRSHIRE_2025,
    HYPOMAGNESAEMIA_BNSSG,
    HYPOMAGNESAEMIA_NHS_HIGHLAND,
    HYPOMAGNESAEMIA_NHSGGC_2025,
    PPI_HYPOMAGNESAEMIA_2016,
    PROJECT_JUDGEMENT,
)

MAGNESIUM_DANGER = any_of(
    shown(TETANY),
    present(SEIZURE),
    present(VENTRICULAR_ARRHYTHMIA),
    LONG_QT,
)


class LowMagnesium(Topic):
    """What low serum magnesium does, often together with low potassium and calcium.

    For: adults.
    Not for: choosing magnesium as a remedy of ordinary cramp.
    """

    magnesium_below_its_limit = rule(
        when=[measured(MAGNESIUM, below=LOWER_REFERENCE)],
        then=[
            supports(HYPOMAGNESAEMIA, WEAK, group=LOW_MAGNESIUM_GROUP),
            refers(ROUTINE, to="general practice", within="within weeks", feared=HYPOMAGNESAEMIA),
        ],
        because="The value proves low magnesium, but symptoms mostly come much lower.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025, PROJECT_JUDGEMENT],
    )
    low_magnesium_beyond_a_cramp = rule(
        when=[
            measured(MAGNESIUM, below=LOWER_REFERENCE),
            any_of(present(WEAKNESS), present(TREMOR), present(PALPITATIONS), present(TWITCHING)),
        ],
        then=[
            supports(HYPOMAGNESAEMIA, MODERATE, group=LOW_MAGNESIUM_GROUP),
            refers(
                SAME_DAY,
                to="general practice",
                within="today, with an electrocardiogram and potassium",
                feared=HYPOMAGNESAEMIA,
            ),
        ],
        because="Weakness, tremor, twitching or palpitations make low magnesium more than a chance finding.",
        sources=[HYPOMAGNESAEMIA_BNSSG, PROJECT_JUDGEMENT],
    )
    low_magnesium_that_pulls_potassium_or_calcium_down = rule(
        when=[
            measured(MAGNESIUM, below=LOWER_REFERENCE),
            any_of(
                measured(POTASSIUM, below=LOWER_REFERENCE),
                LOW_BLOOD_CALCIUM,
                measured(CALCIUM, below=LOWER_REFERENCE),
            ),
        ],
        then=[
            supports(HYPOMAGNESAEMIA, MODERATE, group=LOW_MAGNESIUM_GROUP),
            refers(SAME_DAY, to="general practice", within="today", feared=HYPOMAGNESAEMIA),
        ],
        because="Without magnesium the body cannot hold potassium or calcium, so it is the root of both.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025],
    )
    magnesium_low_enough_to_explain_symptoms = rule(
        when=[measured(MAGNESIUM, below=MAGNESIUM_CLEARLY_LOW)],
        then=[
            supports(HYPOMAGNESAEMIA, STRONG, group=LOW_MAGNESIUM_GROUP),
            refers(SAME_DAY, to="acute medicine", within="today", feared=HYPOMAGNESAEMIA),
        ],
        because="Below 0.5 mmol/L one guideline already gives magnesium by vein.",
        sources=[HYPOMAGNESAEMIA_NHS_HIGHLAND],
        caveat="Other guidelines take 0.4 mmol/L; the safer cut-off is used.",
    )
    magnesium_severely_low = rule(
        when=[measured(MAGNESIUM, below=MAGNESIUM_SEVERELY_LOW)],
        then=[
            supports(HYPOMAGNESAEMIA, PATHOGNOMONIC, group=LOW_MAGNESIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOMAGNESAEMIA),
        ],
        because="Below 0.4 mmol/L fits and dangerous heart rhythms threaten.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025, HYPOMAGNESAEMIA_NHSGGC_2025],
    )
    low_magnesium_with_tetany_fit_or_arrhythmia = rule(
        when=[measured(MAGNESIUM, below=LOWER_REFERENCE), MAGNESIUM_DANGER],
        then=[
            supports(HYPOMAGNESAEMIA, STRONG, group=LOW_MAGNESIUM_GROUP),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPOMAGNESAEMIA),
        ],
        because="Tetany, a fit, an arrhythmia or a long QT interval with low magnesium is an emergency.",
        sources=[HYPOMAGNESAEMIA_NHSGGC_2025],
    )
    torsades_de_pointes = rule(
        when=[present(ECG_TORSADES)],
        then=[supports(HYPOMAGNESAEMIA, STRONG)],
        because="Torsades de pointes is the arrhythmia of low magnesium and of long QT.",
        sources=[HYPOMAGNESAEMIA_NHSGGC_2025],
    )
    twitching_or_tremor_with_a_reason_to_lose_magnesium = rule(
        when=[
            any_of(taking(MAGNESIUM_LOWERING), present(HEAVY_ALCOHOL_USE), present(DIARRHOEA)),
            any_of(present(TREMOR), present(FASCICULATION), shown(TETANY)),
        ],
        then=[supports(HYPOMAGNESAEMIA, WEAK)],
        because="Acid blockers, diuretics, alcohol and diarrhoea waste magnesium, which can show as tremor.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025, HYPOMAGNESAEMIA_BNSSG],
    )
    cramp_on_an_acid_blocker = rule(
        when=[present(MUSCLE_SPASM), taking(PPI)],
        then=[supports(HYPOMAGNESAEMIA, WEAK)],
        because="After months of an acid blocker the gut takes up too little magnesium, and muscles cramp.",
        sources=[PPI_HYPOMAGNESAEMIA_2016, HYPOMAGNESAEMIA_BNSSG],
    )
    cramp_with_two_ways_of_losing_magnesium = rule(
        when=[
            present(MUSCLE_SPASM),
            count(2, of=[taking(PPI), taking(DIURETIC), present(DIARRHOEA), present(HEAVY_ALCOHOL_USE)]),
        ],
        then=[supports(HYPOMAGNESAEMIA, MODERATE)],
        because="Too little taken up and too much lost together empty the stores of magnesium.",
        sources=[PPI_HYPOMAGNESAEMIA_2016, HYPOMAGNESAEMIA_AYRSHIRE_2025],
    )
    magnesium_not_low = rule(
        when=[measured(MAGNESIUM, at_least=LOWER_REFERENCE)],
        then=[opposes(HYPOMAGNESAEMIA, MODERATE)],
        because="A magnesium that is not low makes a deficit less likely.",
        sources=[HYPOMAGNESAEMIA_AYRSHIRE_2025],
        caveat="Blood does not show the body's stores, so a normal value does not exclude a deficit.",
    )
