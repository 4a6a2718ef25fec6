"""More drugs for heart, vessels, blood and water."""

from spasm_expert.facts.terms.drugs.classes import (
    ACE_INHIBITOR,
    ANTIARRHYTHMIC,
    ANTICOAGULANT,
    ANTIPLATELET,
    ARB,
    CALCIUM_CHANNEL_BLOCKER,
    CYP3A4_STATIN,
    DIURETIC,
    FIBRATE,
    MRA,
    QT_PROLONGING,
    RAAS_INHIBITOR,
    THIAZIDE_DIURETIC,
)
from spasm_expert.facts.terms.drugs.more_classes import BETA_BLOCKER
from spasm_expert.facts.terms.kinds import Drug

RED_YEAST_RICE = Drug("red_yeast_rice", "red yeast rice", is_a=(CYP3A4_STATIN,), synonyms=("monacolin K",))
BEMPEDOIC_ACID = Drug("bempedoic_acid", "bempedoic acid", synonyms=("Nexletol", "Nilemdo"))
CIPROFIBRATE = Drug("ciprofibrate", "ciprofibrate", is_a=(FIBRATE,), synonyms=("Modalim",))
CAPTOPRIL = Drug("captopril", "captopril", is_a=(ACE_INHIBITOR,), synonyms=("Capoten", "Lopirin"))
QUINAPRIL = Drug("quinapril", "quinapril", is_a=(ACE_INHIBITOR,), synonyms=("Accupril", "Accupro"))
BENAZEPRIL = Drug("benazepril", "benazepril", is_a=(ACE_INHIBITOR,), synonyms=("Lotensin",))
FOSINOPRIL = Drug("fosinopril", "fosinopril", is_a=(ACE_INHIBITOR,), synonyms=("Monopril",))
TRANDOLAPRIL = Drug("trandolapril", "trandolapril", is_a=(ACE_INHIBITOR,), synonyms=("Mavik", "Gopten"))
OLMESARTAN = Drug("olmesartan", "olmesartan", is_a=(ARB,), synonyms=("Benicar", "Olmetec"))
AZILSARTAN = Drug("azilsartan", "azilsartan", is_a=(ARB,), synonyms=("Edarbi",))
SACUBITRIL_VALSARTAN = Drug(
    "sacubitril_valsartan", "sacubitril with valsartan", is_a=(ARB,), synonyms=("Entresto",)
)
ALISKIREN = Drug("aliskiren", "aliskiren", is_a=(RAAS_INHIBITOR,), synonyms=("Tekturna", "Rasilez"))
CHLOROTHIAZIDE = Drug("chlorothiazide", "chlorothiazide", is_a=(THIAZIDE_DIURETIC,), synonyms=("Diuril",))
XIPAMIDE = Drug("xipamide", "xipamide", is_a=(THIAZIDE_DIURETIC,), synonyms=("Aquaphor tablets",))
ACETAZOLAMIDE = Drug("acetazolamide", "acetazolamide", is_a=(DIURETIC,), synonyms=("Diamox",))
FINERENONE = Drug("finerenone", "finerenone", is_a=(MRA,), synonyms=("Kerendia",))
FELODIPINE = Drug("felodipine", "felodipine", is_a=(CALCIUM_CHANNEL_BLOCKER,), synonyms=("Plendil",))
LERCANIDIPINE = Drug("lercanidipine", "lercanidipine", is_a=(CALCIUM_CHANNEL_BLOCKER,), synonyms=("Zanidip",))
METOPROLOL = Drug(
    "metoprolol", "metoprolol", is_a=(BETA_BLOCKER,), synonyms=("Lopressor", "Toprol", "Betaloc", "Beloc")
)
ATENOLOL = Drug("atenolol", "atenolol", is_a=(BETA_BLOCKER,), synonyms=("Tenormin",))
CARVEDILOL = Drug("carvedilol", "carvedilol", is_a=(BETA_BLOCKER,), synonyms=("Coreg", "Dilatrend"))
LABETALOL = Drug("labetalol", "labetalol", is_a=(BETA_BLOCKER,), synonyms=("Trandate", "Normodyne"))
FONDAPARINUX = Drug("fondaparinux", "fondaparinux", is_a=(ANTICOAGULANT,), synonyms=("Arixtra",))
PHENPROCOUMON = Drug(
    "phenprocoumon", "phenprocoumon", is_a=(ANTICOAGULANT,), synonyms=("Marcumar", "Marcoumar")
)
ACENOCOUMAROL = Drug("acenocoumarol", "acenocoumarol", is_a=(ANTICOAGULANT,), synonyms=("Sintrom",))
DIPYRIDAMOLE = Drug("dipyridamole", "dipyridamole", is_a=(ANTIPLATELET,), synonyms=("Persantine",))
CILOSTAZOL = Drug("cilostazol", "cilostazol", is_a=(ANTIPLATELET,), synonyms=("Pletal",))
DISOPYRAMIDE = Drug(
    "disopyramide", "disopyramide", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Norpace", "Rythmodan")
)
PROCAINAMIDE = Drug(
    "procainamide", "procainamide", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Pronestyl",)
)
DOFETILIDE = Drug("dofetilide", "dofetilide", is_a=(ANTIARRHYTHMIC, QT_PROLONGING), synonyms=("Tikosyn",))
NEBIVOLOL = Drug("nebivolol", "nebivolol", is_a=(BETA_BLOCKER,), synonyms=("Nebilet", "Bystolic"))
