"""Drugs for heart, vessels, blood, cholesterol and water."""

from spasm_expert.facts.terms.drugs.classes import (
    ACE_INHIBITOR,
    ANTIARRHYTHMIC,
    ANTICOAGULANT,
    ANTIPLATELET,
    ARB,
    CALCIUM_CHANNEL_BLOCKER,
    CRAMP_ASSOCIATED,
    CYP3A4_STATIN,
    FIBRATE,
    LOOP_DIURETIC,
    MRA,
    POTASSIUM_RAISING,
    POTASSIUM_SPARING_DIURETIC,
    QT_PROLONGING,
    RHABDOMYOLYSIS_ASSOCIATED,
    STATIN,
    THIAZIDE_DIURETIC,
)
from spasm_expert.facts.terms.drugs.more_classes import BETA_BLOCKER, NSAID
from spasm_expert.facts.terms.kinds import Drug

SIMVASTATIN = Drug("simvastatin", "simvastatin", is_a=(CYP3A4_STATIN,), synonyms=("Zocor",))
LOVASTATIN = Drug("lovastatin", "lovastatin", is_a=(CYP3A4_STATIN,), synonyms=("Mevacor", "Altoprev"))
ATORVASTATIN = Drug(
    "atorvastatin", "atorvastatin", is_a=(CYP3A4_STATIN,), synonyms=("Lipitor", "Sortis", "Tahor")
)
ROSUVASTATIN = Drug("rosuvastatin", "rosuvastatin", is_a=(STATIN,), synonyms=("Crestor",))
PRAVASTATIN = Drug(
    "pravastatin", "pravastatin", is_a=(STATIN,), synonyms=("Pravachol", "Lipostat", "Selektine")
)
FLUVASTATIN = Drug("fluvastatin", "fluvastatin", is_a=(STATIN,), synonyms=("Lescol",))
PITAVASTATIN = Drug("pitavastatin", "pitavastatin", is_a=(STATIN,), synonyms=("Livalo", "Livazo"))
EZETIMIBE = Drug("ezetimibe", "ezetimibe", synonyms=("Zetia", "Ezetrol"))
NIACIN = Drug("niacin", "niacin", synonyms=("nicotinic acid", "Niaspan"))
LOMITAPIDE = Drug("lomitapide", "lomitapide", synonyms=("Juxtapid", "Lojuxta"))
GEMFIBROZIL = Drug("gemfibrozil", "gemfibrozil", is_a=(FIBRATE,), synonyms=("Lopid",))
FENOFIBRATE = Drug(
    "fenofibrate", "fenofibrate", is_a=(FIBRATE,), synonyms=("Tricor", "Lipantil", "Lipanthyl", "Supralip")
)
BEZAFIBRATE = Drug("bezafibrate", "bezafibrate", is_a=(FIBRATE,), synonyms=("Bezalip", "Cedur"))

HYDROCHLOROTHIAZIDE = Drug(
    "hydrochlorothiazide",
    "hydrochlorothiazide",
    is_a=(THIAZIDE_DIURETIC,),
    synonyms=("HCTZ", "Microzide", "Esidrix", "Esidrex"),
)
BENDROFLUMETHIAZIDE = Drug(
    "bendroflumethiazide",
    "bendroflumethiazide",
    is_a=(THIAZIDE_DIURETIC,),
    synonyms=("bendrofluazide", "Aprinox"),
)
CHLORTALIDONE = Drug(
    "chlortalidone",
    "chlortalidone",
    is_a=(THIAZIDE_DIURETIC,),
    synonyms=("chlorthalidone", "Hygroton", "Thalitone"),
)
INDAPAMIDE = Drug(
    "indapamide", "indapamide", is_a=(THIAZIDE_DIURETIC,), synonyms=("Natrilix", "Lozol", "Lozide")
)
METOLAZONE = Drug("metolazone", "metolazone", is_a=(THIAZIDE_DIURETIC,), synonyms=("Zaroxolyn",))
FUROSEMIDE = Drug(
    "furosemide", "furosemide", is_a=(LOOP_DIURETIC,), synonyms=("Lasix", "frusemide", "Lasilix")
)
BUMETANIDE = Drug("bumetanide", "bumetanide", is_a=(LOOP_DIURETIC,), synonyms=("Bumex", "Burinex"))
TORASEMIDE = Drug(
    "torasemide", "torasemide", is_a=(LOOP_DIURETIC,), synonyms=("torsemide", "Demadex", "Torem", "Soaanz")
)
SPIRONOLACTONE = Drug("spironolactone", "spironolactone", is_a=(MRA,), synonyms=("Aldactone",))
EPLERENONE = Drug("eplerenone", "eplerenone", is_a=(MRA,), synonyms=("Inspra",))
AMILORIDE = Drug("amiloride", "amiloride", is_a=(POTASSIUM_SPARING_DIURETIC,), synonyms=("Midamor",))
TRIAMTERENE = Drug(
    "triamterene", "triamterene", is_a=(POTASSIUM_SPARING_DIURETIC,), synonyms=("Dyrenium", "Dytac")
)

LISINOPRIL = Drug(
    "lisinopril", "lisinopril", is_a=(ACE_INHIBITOR,), synonyms=("Zestril", "Prinivil", "Qbrelis", "Carace")
)
RAMIPRIL = Drug(
    "ramipril", "ramipril", is_a=(ACE_INHIBITOR,), synonyms=("Tritace", "Altace", "Delix", "Triatec")
)
ENALAPRIL = Drug(
    "enalapril", "enalapril", is_a=(ACE_INHIBITOR,), synonyms=("Vasotec", "Innovace", "Renitec", "Xanef")
)
PERINDOPRIL = Drug(
    "perindopril", "perindopril", is_a=(ACE_INHIBITOR,), synonyms=("Coversyl", "Aceon", "Coversum")
)
LOSARTAN = Drug("losartan", "losartan", is_a=(ARB,), synonyms=("Cozaar", "Lorzaar"))
CANDESARTAN = Drug("candesartan", "candesartan", is_a=(ARB,), synonyms=("Amias", "Atacand", "Blopress"))
VALSARTAN = Drug("valsartan", "valsartan", is_a=(ARB,), synonyms=("Diovan", "Tareg"))
IRBESARTAN = Drug("irbesartan", "irbesartan", is_a=(ARB,), synonyms=("Avapro", "Aprovel", "Karvea"))
TELMISARTAN = Drug("telmisartan", "telmisartan", is_a=(ARB,), synonyms=("Micardis",))
POTASSIUM_SUPPLEMENT = Drug(
    "potassium_supplement",
    "potassium tablets or salt substitute",
    is_a=(POTASSIUM_RAISING,),
    synonyms=("potassium chloride", "salt substitute", "KCl", "Slow-K", "Klor-Con", "K-Dur", "Kalinor"),
)

AMLODIPINE = Drug(
    "amlodipine", "amlodipine", is_a=(CALCIUM_CHANNEL_BLOCKER,), synonyms=("Norvasc", "Istin", "Amlor")
)
NIFEDIPINE = Drug(
    "nifedipine",
    "nifedipine",
    is_a=(CALCIUM_CHANNEL_BLOCKER, CRAMP_ASSOCIATED),
    synonyms=("Adalat", "Procardia", "Adipine"),
)
DILTIAZEM = Drug(
    "diltiazem",
    "diltiazem",
    is_a=(CALCIUM_CHANNEL_BLOCKER,),
    synonyms=("Cardizem", "Tildiem", "Dilzem", "Tiazac"),
)
VERAPAMIL = Drug(
    "verapamil", "verapamil", is_a=(CALCIUM_CHANNEL_BLOCKER,), synonyms=("Calan", "Isoptin", "Securon")
)
AMIODARONE = Drug(
    "amiodarone",
    "amiodarone",
    is_a=(ANTIARRHYTHMIC, QT_PROLONGING),
    synonyms=("Cordarone", "Pacerone", "Nexterone"),
)
DRONEDARONE = Drug("dronedarone", "dronedarone", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Multaq",))
SOTALOL = Drug(
    "sotalol", "sotalol", is_a=(ANTIARRHYTHMIC, QT_PROLONGING, BETA_BLOCKER), synonyms=("Betapace", "Sotacor")
)
FLECAINIDE = Drug("flecainide", "flecainide", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Tambocor",))
QUINIDINE = Drug("quinidine", "quinidine", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Cardioquin",))
DIGOXIN = Drug("digoxin", "digoxin", synonyms=("Lanoxin", "Lanicor"))
RANOLAZINE = Drug("ranolazine", "ranolazine", is_a=(QT_PROLONGING,), synonyms=("Ranexa",))
BISOPROLOL = Drug("bisoprolol", "bisoprolol", is_a=(BETA_BLOCKER,), synonyms=("Concor", "Zebeta", "Cardicor"))
PROPRANOLOL = Drug("propranolol", "propranolol", is_a=(BETA_BLOCKER,), synonyms=("Inderal",))

WARFARIN = Drug("warfarin", "warfarin", is_a=(ANTICOAGULANT,), synonyms=("Coumadin", "Jantoven", "Marevan"))
APIXABAN = Drug("apixaban", "apixaban", is_a=(ANTICOAGULANT,), synonyms=("Eliquis",))
RIVAROXABAN = Drug("rivaroxaban", "rivaroxaban", is_a=(ANTICOAGULANT,), synonyms=("Xarelto",))
DABIGATRAN = Drug("dabigatran", "dabigatran", is_a=(ANTICOAGULANT,), synonyms=("Pradaxa",))
EDOXABAN = Drug("edoxaban", "edoxaban", is_a=(ANTICOAGULANT,), synonyms=("Lixiana", "Savaysa"))
HEPARIN = Drug(
    "heparin",
    "heparin",
    is_a=(ANTICOAGULANT, POTASSIUM_RAISING),
    synonyms=(
        "enoxaparin",
        "dalteparin",
        "low-molecular-weight heparin",
        "Clexane",
        "Lovenox",
        "Fragmin",
        "tinzaparin",
    ),
)
LOW_DOSE_ASPIRIN = Drug(
    "low_dose_aspirin",
    "low-dose aspirin",
    is_a=(ANTIPLATELET,),
    synonyms=("aspirin 75 mg", "aspirin 81 mg", "baby aspirin", "Cardioaspirin", "Nu-Seals"),
)
ASPIRIN = Drug(
    "aspirin",
    "aspirin",
    is_a=(ANTIPLATELET, NSAID, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("acetylsalicylic acid", "salicylate", "Disprin", "Bayer aspirin", "Ecotrin"),
)
CLOPIDOGREL = Drug("clopidogrel", "clopidogrel", is_a=(ANTIPLATELET,), synonyms=("Plavix", "Iscover"))
TICAGRELOR = Drug("ticagrelor", "ticagrelor", is_a=(ANTIPLATELET,), synonyms=("Brilinta", "Brilique"))
PRASUGREL = Drug("prasugrel", "prasugrel", is_a=(ANTIPLATELET,), synonyms=("Effient", "Efient"))
NAFTIDROFURYL = Drug("naftidrofuryl", "naftidrofuryl", synonyms=("Praxilene", "Dusodril"))
