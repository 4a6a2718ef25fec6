"""Classes of drugs, second half: pain, mind and nerves, infection, breathing, bone and anaesthesia."""

from spasm_expert.facts.terms.drugs.classes import (
    CALCIUM_LOWERING,
    CRAMP_ASSOCIATED,
    DOPAMINE_BLOCKER,
    DOPAMINERGIC,
    MAGNESIUM_LOWERING,
    POTASSIUM_RAISING,
    QT_PROLONGING,
    RESTLESS_LEGS_WORSENING,
    RHABDOMYOLYSIS_ASSOCIATED,
    SEROTONERGIC,
    STRONG_CYP3A4_INHIBITOR,
    WITHDRAWAL_SPASM_RISK,
)
from spasm_expert.facts.terms.kinds import Drug


def _class(term_id: str, label: str, question: str, *is_a: Drug, synonyms: tuple[str, ...] = ()) -> Drug:
    return Drug(term_id, label, question=question, is_a=is_a, is_class=True, synonyms=synonyms)


# --- pain and inflammation ----------------------------------------------------------------------------------
NSAID = _class(
    "nsaid",
    "anti-inflammatory painkiller (NSAID)",
    "Do you take ibuprofen, naproxen or another anti-inflammatory painkiller, as tablet or gel?",
    POTASSIUM_RAISING,
    synonyms=("NSAID", "anti-inflammatory"),
)
OPIOID = _class(
    "opioid",
    "opioid",
    "Do you take a strong painkiller such as morphine or tramadol?",
    synonyms=(
        "opiate",
        "narcotic",
    ),
)
CORTICOSTEROID = _class(
    "corticosteroid",
    "corticosteroid",
    "Do you take steroid tablets such as prednisolone?",
    CRAMP_ASSOCIATED,
    synonyms=("steroid",),
)
IMMUNOSUPPRESSANT = _class(
    "immunosuppressant",
    "drug that weakens the immune system",
    "Do you take a drug that weakens the immune system?",
)
CALCINEURIN_INHIBITOR = _class(
    "calcineurin_inhibitor",
    "calcineurin inhibitor",
    "Do you take ciclosporin or tacrolimus?",
    IMMUNOSUPPRESSANT,
    MAGNESIUM_LOWERING,
    POTASSIUM_RAISING,
)
MUSCLE_RELAXANT = _class(
    "muscle_relaxant",
    "muscle relaxant",
    "Do you take a muscle relaxant such as baclofen or tizanidine?",
    synonyms=("antispastic drug",),
)
ANTICHOLINERGIC = _class(
    "anticholinergic",
    "anticholinergic",
    "Do you take a drug that dries the mouth, such as procyclidine?",
)

# --- mind and nerves ----------------------------------------------------------------------------------------
SSRI = _class(
    "ssri",
    "SSRI",
    "Do you take an antidepressant such as sertraline or citalopram?",
    SEROTONERGIC,
    RESTLESS_LEGS_WORSENING,
    RHABDOMYOLYSIS_ASSOCIATED,
)
SNRI = _class("snri", "SNRI", "Do you take venlafaxine or duloxetine?", SEROTONERGIC, RESTLESS_LEGS_WORSENING)
MAOI = _class(
    "maoi",
    "MAO inhibitor",
    "Do you take an MAO inhibitor, linezolid or methylene blue?",
    SEROTONERGIC,
    synonyms=("monoamine oxidase inhibitor",),
)
TRICYCLIC = _class(
    "tricyclic",
    "tricyclic antidepressant",
    "Do you take amitriptyline or a similar antidepressant?",
    RHABDOMYOLYSIS_ASSOCIATED,
    synonyms=("TCA",),
)
TRIPTAN = _class("triptan", "triptan", "Do you take a triptan for migraine?", SEROTONERGIC)
ANTIPSYCHOTIC = _class(
    "antipsychotic",
    "antipsychotic",
    "Do you take a drug for psychosis?",
    DOPAMINE_BLOCKER,
    QT_PROLONGING,
    RESTLESS_LEGS_WORSENING,
    RHABDOMYOLYSIS_ASSOCIATED,
    synonyms=(
        "neuroleptic",
        "antipsychotic medicine",
        "unknown antipsychotic",
    ),
)
DEPOT_ANTIPSYCHOTIC = _class(
    "depot_antipsychotic",
    "depot antipsychotic",
    "Do you get an injection for psychosis every few weeks?",
    ANTIPSYCHOTIC,
)
DOPAMINE_BLOCKING_ANTIEMETIC = _class(
    "dopamine_blocking_antiemetic",
    "anti-sickness drug that blocks dopamine",
    "Do you take metoclopramide, prochlorperazine or promethazine for nausea?",
    DOPAMINE_BLOCKER,
)
DOPAMINE_AGONIST = _class(
    "dopamine_agonist",
    "dopamine agonist",
    "Do you take pramipexole, ropinirole or rotigotine?",
    DOPAMINERGIC,
    WITHDRAWAL_SPASM_RISK,
)
BENZODIAZEPINE = _class(
    "benzodiazepine",
    "benzodiazepine",
    "Do you take a tranquilliser such as diazepam?",
    WITHDRAWAL_SPASM_RISK,
    RHABDOMYOLYSIS_ASSOCIATED,
)
GABAPENTINOID = _class("gabapentinoid", "gabapentinoid", "Do you take gabapentin or pregabalin?")
SEDATING_ANTIHISTAMINE = _class(
    "sedating_antihistamine",
    "sedating antihistamine",
    "Do you take an antihistamine that makes you sleepy?",
    RESTLESS_LEGS_WORSENING,
    RHABDOMYOLYSIS_ASSOCIATED,
)
CHOLINESTERASE_INHIBITOR = _class(
    "cholinesterase_inhibitor",
    "cholinesterase inhibitor",
    "Do you take donepezil or a similar drug?",
)

# --- infection and cancer -----------------------------------------------------------------------------------
MACROLIDE = _class(
    "macrolide",
    "macrolide",
    "Do you take an antibiotic that ends in -thromycin?",
    QT_PROLONGING,
)
FLUOROQUINOLONE = _class(
    "fluoroquinolone",
    "fluoroquinolone",
    "Do you take an antibiotic that ends in -floxacin?",
    QT_PROLONGING,
    RHABDOMYOLYSIS_ASSOCIATED,
)
AMINOGLYCOSIDE = _class(
    "aminoglycoside",
    "aminoglycoside",
    "Do you get gentamicin or a similar antibiotic?",
    MAGNESIUM_LOWERING,
)
HIV_PROTEASE_INHIBITOR = _class(
    "hiv_protease_inhibitor",
    "HIV protease inhibitor",
    "Do you take a protease inhibitor against HIV?",
    STRONG_CYP3A4_INHIBITOR,
)
CHEMOTHERAPY = _class(
    "chemotherapy",
    "cancer drug",
    "Do you get drugs against cancer?",
    synonyms=("cytostatic",),
)

# --- breathing, stomach, bone, anaesthesia ------------------------------------------------------------------
BETA_AGONIST = _class("beta_agonist", "beta-agonist", "Do you use an inhaler that opens the airways?")
LABA = _class(
    "laba",
    "long-acting beta-agonist",
    "Do you use a long-acting inhaler such as salmeterol or formoterol?",
    BETA_AGONIST,
    CRAMP_ASSOCIATED,
)
PPI = _class("ppi", "proton pump inhibitor", "Do you take omeprazole or a similar drug?", MAGNESIUM_LOWERING)
BISPHOSPHONATE = _class(
    "bisphosphonate",
    "bisphosphonate",
    "Do you take a bisphosphonate for your bones?",
    CALCIUM_LOWERING,
)
BETA_BLOCKER = _class(
    "beta_blocker",
    "beta-blocker",
    "Do you take a beta-blocker, such as metoprolol, bisoprolol or propranolol?",
    synonyms=("beta blocker", "beta-adrenergic blocker"),
)
LAXATIVE = _class("laxative", "laxative", "Do you take a laxative?")
MH_TRIGGER = _class(
    "mh_trigger",
    "anaesthetic that can trigger malignant hyperthermia",
    "Were you given an anaesthetic gas or suxamethonium in the last day?",
    RHABDOMYOLYSIS_ASSOCIATED,
)
INHALED_ANAESTHETIC = _class(
    "inhaled_anaesthetic",
    "anaesthetic gas",
    "Were you given an anaesthetic gas in the last day?",
    MH_TRIGGER,
)
