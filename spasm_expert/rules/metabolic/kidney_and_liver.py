"""Cramps that come with failing kidneys, dialysis or a scarred liver."""

from spasm_expert.core.language import (
    EMERGENCY,
    MODERATE,
    ROUTINE,
    SAME_DAY,
    STRONG,
    WEAK,
    Topic,
    absent,
    all_of,
    any_of,
    has,
    measured,
    opposes,
    present,
    refers,
    rule,
    supports,
    taking,
)
from spasm_expert.facts.terms.causes.benign import NOCTURNAL_LEG_CRAMP
from spasm_expert.facts.terms.causes.metabolic import CIRRHOSIS_CRAMP, DIALYSIS_CRAMP, HYPERKALAEMIA
from spasm_expert.facts.terms.conditions.organs import (
    ADVANCED_KIDNEY_DISEASE,
    CIRRHOSIS,
    DIALYSIS,
    KIDNEY_DISEASE,
    LIVER_DISEASE,
)
from spasm_expert.facts.terms.conditions.tolerance import ALCOHOL_DEPENDENCE
from spasm_expert.facts.terms.drugs.classes import DIURETIC
from spasm_expert.facts.terms.findings.abdomen import ASCITES, GASTROINTESTINAL_BLEEDING, NEW_ASCITES
from spasm_expert.facts.terms.findings.breathing import BREATHLESSNESS
from spasm_expert.facts.terms.findings.general import FEVER
from spasm_expert.facts.terms.findings.heart import PALPITATIONS
from spasm_expert.facts.terms.findings.imaging import LIVER_IMAGING_NORMAL
from spasm_expert.facts.terms.findings.mind import ALTERED_MENTAL_STATE
from spasm_expert.facts.terms.findings.sites_upper import HAND_SPASM
from spasm_expert.facts.terms.findings.skin import JAUNDICE
from spasm_expert.facts.terms.findings.spasm import MUSCLE_SPASM
from spasm_expert.facts.terms.findings.timing import SPASM_AT_NIGHT, SPASM_DURING_DIALYSIS
from spasm_expert.facts.terms.findings.treatment_lapses import LARGE_FLUID_REMOVAL, MISSED_DIALYSIS
from spasm_expert.facts.terms.findings.weakness import WEAKNESS
from spasm_expert.facts.terms.measurements.kidney import EGFR
from spasm_expert.facts.terms.red_flags_metabolic import RF49
from spasm_expert.rules.limits.metabolic import EGFR_STAGE_4, EGFR_STAGE_5
from spasm_expert.rules.metabolic.phrases import ANY_MUSCLE_COMPLAINT
from spasm_expert.rules.sources import (
    AASLD_ASCITES_2021,
    CIRRHOSIS_CRAMPS_1996,
    DIALYSIS_CRAMPS_REVIEW_2015,
    DIALYSIS_CRAMPS_UPTODATE,
    GENERAL_KNOWLEDGE,
    KDIGO_CKD_2024,
    NOCTURNAL_LEG_CRAMPS_AFP_2012,
    PROJECT_JUDGEMENT,
    UKKA_HYPERKALAEMIA_2023,
)

KNOWN_KIDNEY_DISEASE = "known_kidney_disease"


class KidneyCramps(Topic):
    """Cramps of dialysis and advanced kidney disease, and the danger of high potassium.

    For: adults with known kidney disease or a measured low filtration rate.
    Not for: healthy kidneys; a cramp does not make kidneys fail.
    """

    cramp_in_or_after_a_session = rule(
        when=[present(SPASM_DURING_DIALYSIS)],
        then=[supports(DIALYSIS_CRAMP, STRONG)],
        because="Cramps towards the end of a session come from fluid and salt that leave too fast.",
        sources=[DIALYSIS_CRAMPS_UPTODATE, DIALYSIS_CRAMPS_REVIEW_2015],
    )
    much_fluid_removed = rule(
        when=[present(LARGE_FLUID_REMOVAL), has(DIALYSIS)],
        then=[supports(DIALYSIS_CRAMP, STRONG)],
        because="The more fluid a session removes, the more often muscles cramp.",
        sources=[DIALYSIS_CRAMPS_REVIEW_2015],
    )
    cramp_in_somebody_on_dialysis = rule(
        when=[has(DIALYSIS), present(MUSCLE_SPASM)],
        then=[
            supports(DIALYSIS_CRAMP, WEAK, group=KNOWN_KIDNEY_DISEASE),
            refers(ROUTINE, to="the renal team", within="at the next session", feared=DIALYSIS_CRAMP),
        ],
        because="About half of the people on dialysis have cramps, so dialysis alone says little.",
        sources=[DIALYSIS_CRAMPS_UPTODATE],
    )
    filtration_of_kidney_failure = rule(
        when=[measured(EGFR, below=EGFR_STAGE_5), ANY_MUSCLE_COMPLAINT],
        then=[supports(DIALYSIS_CRAMP, MODERATE)],
        because="At this filtration rate waste and shifted salts irritate nerves and muscles.",
        sources=[KDIGO_CKD_2024],
    )
    cramp_in_known_kidney_disease = rule(
        when=[has(ADVANCED_KIDNEY_DISEASE), present(MUSCLE_SPASM)],
        then=[supports(DIALYSIS_CRAMP, WEAK, group=KNOWN_KIDNEY_DISEASE)],
        because="Kidney disease brings cramps mostly late, by uraemia and by shifted salts.",
        sources=[NOCTURNAL_LEG_CRAMPS_AFP_2012],
    )
    no_kidney_disease = rule(
        when=[absent(KIDNEY_DISEASE)],
        then=[opposes(DIALYSIS_CRAMP, STRONG)],
        because="Without kidney disease there is no uraemic cramp.",
        sources=[GENERAL_KNOWLEDGE],
    )
    advanced_kidney_disease_with_weakness_or_palpitations = rule(
        when=[
            any_of(has(ADVANCED_KIDNEY_DISEASE), measured(EGFR, below=EGFR_STAGE_4)),
            any_of(present(WEAKNESS), present(PALPITATIONS), present(BREATHLESSNESS)),
        ],
        then=[
            supports(HYPERKALAEMIA, MODERATE),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPERKALAEMIA),
        ],
        because="Failing kidneys hold potassium back, and weakness or palpitations may be its first sign.",
        sources=[UKKA_HYPERKALAEMIA_2023, PROJECT_JUDGEMENT],
        red_flag=RF49,
    )
    missed_dialysis = rule(
        when=[present(MISSED_DIALYSIS)],
        then=[
            supports(HYPERKALAEMIA, MODERATE),
            refers(SAME_DAY, to="the dialysis unit", within="today", feared=HYPERKALAEMIA),
        ],
        because="Each missed session lets potassium and fluid pile up.",
        sources=[UKKA_HYPERKALAEMIA_2023, PROJECT_JUDGEMENT],
        red_flag=RF49,
    )
    missed_dialysis_with_symptoms = rule(
        when=[
            present(MISSED_DIALYSIS),
            any_of(present(WEAKNESS), present(PALPITATIONS), present(BREATHLESSNESS)),
        ],
        then=[
            supports(HYPERKALAEMIA, STRONG),
            refers(EMERGENCY, to="emergency department", within="now", feared=HYPERKALAEMIA),
        ],
        because="Weakness, palpitations or breathlessness after a missed session is high potassium or water.",
        sources=[UKKA_HYPERKALAEMIA_2023],
        red_flag=RF49,
    )


class LiverCramps(Topic):
    """Cramps of people with cirrhosis.

    For: adults with known cirrhosis.
    Not for: a raised liver enzyme that comes from muscle.
    """

    cramp_in_cirrhosis = rule(
        when=[has(CIRRHOSIS), present(MUSCLE_SPASM)],
        then=[supports(CIRRHOSIS_CRAMP, STRONG)],
        because="Cramps of calves and hands are common in cirrhosis.",
        sources=[CIRRHOSIS_CRAMPS_1996, NOCTURNAL_LEG_CRAMPS_AFP_2012],
    )
    cirrhosis_is_reason_enough = rule(
        when=[has(CIRRHOSIS), present(MUSCLE_SPASM)],
        then=[opposes(NOCTURNAL_LEG_CRAMP, STRONG)],
        because="Cramps in cirrhosis belong to the liver, and an idiopathic cramp has no such cause.",
        sources=[CIRRHOSIS_CRAMPS_1996],
        caveat="An older person with cirrhosis may have both; treatment of the cramp is the same.",
    )
    cirrhosis_with_ascites_or_diuretic = rule(
        when=[has(CIRRHOSIS), any_of(present(ASCITES), taking(DIURETIC))],
        then=[supports(CIRRHOSIS_CRAMP, MODERATE)],
        because="Fluid that shifts into the belly, and diuretics against it, bring cramps on.",
        sources=[AASLD_ASCITES_2021],
    )
    calf_and_hand_cramps_at_night_in_liver_disease = rule(
        when=[has(LIVER_DISEASE), any_of(present(HAND_SPASM), present(SPASM_AT_NIGHT))],
        then=[supports(CIRRHOSIS_CRAMP, WEAK)],
        because="Cramps of the hands or at night in liver disease fit a scarred liver.",
        sources=[GENERAL_KNOWLEDGE],
    )
    normal_liver_imaging = rule(
        when=[present(LIVER_IMAGING_NORMAL)],
        then=[opposes(CIRRHOSIS_CRAMP, MODERATE)],
        because="A soft liver of normal shape makes cirrhosis unlikely; normal blood tests alone do not.",
        sources=[GENERAL_KNOWLEDGE],
    )
    new_ascites_or_jaundice = rule(
        when=[
            any_of(has(LIVER_DISEASE), has(ALCOHOL_DEPENDENCE)),
            any_of(present(NEW_ASCITES), present(JAUNDICE)),
        ],
        then=[
            supports(CIRRHOSIS_CRAMP, WEAK),
            refers(SAME_DAY, to="acute medicine", within="today", feared=CIRRHOSIS_CRAMP),
        ],
        because="New fluid in the belly or yellow skin means that the liver is failing.",
        sources=[AASLD_ASCITES_2021],
    )
    liver_emergency = rule(
        when=[
            has(LIVER_DISEASE),
            any_of(
                present(ALTERED_MENTAL_STATE),
                present(GASTROINTESTINAL_BLEEDING),
                all_of(present(FEVER), present(ASCITES)),
            ),
        ],
        then=[
            supports(CIRRHOSIS_CRAMP, WEAK),
            refers(EMERGENCY, to="emergency department", within="now", feared=CIRRHOSIS_CRAMP),
        ],
        because="Confusion, bleeding or an infected belly in liver disease kills within days.",
        sources=[AASLD_ASCITES_2021],
    )
