"""Drugs for pain and for infections."""

from spasm_expert.facts.terms.drugs.classes import (
    CALCIUM_LOWERING,
    CRAMP_ASSOCIATED,
    MAGNESIUM_LOWERING,
    POTASSIUM_RAISING,
    QT_PROLONGING,
    RHABDOMYOLYSIS_ASSOCIATED,
    SEROTONERGIC,
    STRONG_CYP3A4_INHIBITOR,
)
from spasm_expert.facts.terms.drugs.more_classes import (
    AMINOGLYCOSIDE,
    FLUOROQUINOLONE,
    HIV_PROTEASE_INHIBITOR,
    MACROLIDE,
    MAOI,
    NSAID,
    OPIOID,
)
from spasm_expert.facts.terms.kinds import Drug

# --- pain ---------------------------------------------------------------------------------------------------
IBUPROFEN = Drug(
    "ibuprofen",
    "ibuprofen",
    is_a=(NSAID,),
    synonyms=("Advil", "Nurofen", "Motrin", "Brufen", "Dolormin", "Spedifen"),
)
NAPROXEN = Drug(
    "naproxen",
    "naproxen",
    is_a=(NSAID, CRAMP_ASSOCIATED),
    synonyms=("Aleve", "Naprosyn", "Apranax", "Anaprox"),
)
DICLOFENAC = Drug("diclofenac", "diclofenac", is_a=(NSAID,), synonyms=("Voltaren", "Voltarol", "Cataflam"))
CELECOXIB = Drug("celecoxib", "celecoxib", is_a=(NSAID,), synonyms=("Celebrex", "Onsenal"))
ETORICOXIB = Drug("etoricoxib", "etoricoxib", is_a=(NSAID,), synonyms=("Arcoxia",))
INDOMETACIN = Drug(
    "indometacin", "indometacin", is_a=(NSAID,), synonyms=("indomethacin", "Indocin", "Indocid")
)
TOPICAL_NSAID = Drug(
    "topical_nsaid",
    "anti-inflammatory gel",
    is_a=(NSAID,),
    synonyms=("diclofenac gel", "ibuprofen gel", "Voltaren gel", "Voltarol Emulgel", "ibuprofen cream"),
)
PARACETAMOL = Drug(
    "paracetamol",
    "paracetamol",
    synonyms=(
        "acetaminophen",
        "Tylenol",
        "Panadol",
        "Doliprane",
        "Efferalgan",
        "Calpol",
        "Tachipirina",
        "APAP",
        "Dafalgan",
        "ben-u-ron",
    ),
)
TRAMADOL = Drug(
    "tramadol", "tramadol", is_a=(OPIOID, SEROTONERGIC), synonyms=("Ultram", "Zydol", "Tramal", "Contramal")
)
PETHIDINE = Drug(
    "pethidine",
    "pethidine",
    is_a=(OPIOID, SEROTONERGIC),
    synonyms=("meperidine", "Demerol", "Dolantin", "Dolosal"),
)
FENTANYL = Drug("fentanyl", "fentanyl", is_a=(OPIOID, SEROTONERGIC), synonyms=("Duragesic", "Durogesic"))
METHADONE = Drug(
    "methadone",
    "methadone",
    is_a=(OPIOID, SEROTONERGIC, QT_PROLONGING),
    synonyms=("Dolophine", "Methadose", "Polamidon"),
)
MORPHINE = Drug("morphine", "morphine", is_a=(OPIOID,), synonyms=("MS Contin", "Oramorph", "MST"))
OXYCODONE = Drug("oxycodone", "oxycodone", is_a=(OPIOID,), synonyms=("OxyContin", "Roxicodone", "Oxynorm"))
CODEINE = Drug("codeine", "codeine", is_a=(OPIOID,))
BUPRENORPHINE = Drug(
    "buprenorphine", "buprenorphine", is_a=(OPIOID,), synonyms=("Suboxone", "Subutex", "Butrans", "Temgesic")
)
COLCHICINE = Drug(
    "colchicine", "colchicine", is_a=(RHABDOMYOLYSIS_ASSOCIATED,), synonyms=("Colcrys", "Colgout")
)
QUININE = Drug(
    "quinine",
    "quinine or tonic water",
    is_a=(QT_PROLONGING, RHABDOMYOLYSIS_ASSOCIATED),
    question="Do you take quinine, or drink tonic water or bitter lemon?",
    synonyms=("quinine sulfate", "Qualaquin", "tonic water", "bitter lemon", "quinine sulphate"),
)

# --- infection ----------------------------------------------------------------------------------------------
CLARITHROMYCIN = Drug(
    "clarithromycin",
    "clarithromycin",
    is_a=(MACROLIDE, STRONG_CYP3A4_INHIBITOR),
    synonyms=("Biaxin", "Klaricid", "Zeclar"),
)
ERYTHROMYCIN = Drug(
    "erythromycin",
    "erythromycin",
    is_a=(MACROLIDE, STRONG_CYP3A4_INHIBITOR),
    synonyms=("Erythrocin", "EryTab"),
)
TELITHROMYCIN = Drug("telithromycin", "telithromycin", is_a=(MACROLIDE, STRONG_CYP3A4_INHIBITOR))
AZITHROMYCIN = Drug(
    "azithromycin", "azithromycin", is_a=(MACROLIDE,), synonyms=("Zithromax", "Z-Pak", "Zmax", "Sumamed")
)
CIPROFLOXACIN = Drug(
    "ciprofloxacin", "ciprofloxacin", is_a=(FLUOROQUINOLONE,), synonyms=("Cipro", "Ciproxin", "Ciflox")
)
LEVOFLOXACIN = Drug("levofloxacin", "levofloxacin", is_a=(FLUOROQUINOLONE,), synonyms=("Levaquin", "Tavanic"))
MOXIFLOXACIN = Drug("moxifloxacin", "moxifloxacin", is_a=(FLUOROQUINOLONE,), synonyms=("Avelox", "Avalox"))
ITRACONAZOLE = Drug(
    "itraconazole",
    "itraconazole",
    is_a=(STRONG_CYP3A4_INHIBITOR, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("Sporanox",),
)
KETOCONAZOLE = Drug("ketoconazole", "ketoconazole", is_a=(STRONG_CYP3A4_INHIBITOR,), synonyms=("Nizoral",))
POSACONAZOLE = Drug("posaconazole", "posaconazole", is_a=(STRONG_CYP3A4_INHIBITOR,), synonyms=("Noxafil",))
VORICONAZOLE = Drug("voriconazole", "voriconazole", is_a=(STRONG_CYP3A4_INHIBITOR,), synonyms=("Vfend",))
FLUCONAZOLE = Drug("fluconazole", "fluconazole", is_a=(QT_PROLONGING,), synonyms=("Diflucan",))
RITONAVIR = Drug("ritonavir", "ritonavir", is_a=(HIV_PROTEASE_INHIBITOR,), synonyms=("Norvir", "Paxlovid"))
LOPINAVIR = Drug("lopinavir", "lopinavir", is_a=(HIV_PROTEASE_INHIBITOR,), synonyms=("Kaletra",))
DARUNAVIR = Drug("darunavir", "darunavir", is_a=(HIV_PROTEASE_INHIBITOR,), synonyms=("Prezista",))
ATAZANAVIR = Drug("atazanavir", "atazanavir", is_a=(HIV_PROTEASE_INHIBITOR,), synonyms=("Reyataz",))
BOCEPREVIR = Drug("boceprevir", "boceprevir", is_a=(STRONG_CYP3A4_INHIBITOR,))
TELAPREVIR = Drug("telaprevir", "telaprevir", is_a=(STRONG_CYP3A4_INHIBITOR,))
PYRAZINAMIDE = Drug("pyrazinamide", "pyrazinamide", is_a=(RHABDOMYOLYSIS_ASSOCIATED,))
COBICISTAT = Drug("cobicistat", "cobicistat", is_a=(STRONG_CYP3A4_INHIBITOR,), synonyms=("Tybost",))
FUSIDIC_ACID = Drug(
    "fusidic_acid",
    "fusidic acid by mouth or vein",
    synonyms=("fusidic acid", "fusidate", "Fucidin tablets", "Fucidine tablets"),
)
LINEZOLID = Drug("linezolid", "linezolid", is_a=(MAOI,), synonyms=("Zyvox", "Zyvoxid"))
DAPTOMYCIN = Drug("daptomycin", "daptomycin", is_a=(RHABDOMYOLYSIS_ASSOCIATED,), synonyms=("Cubicin",))
TRIMETHOPRIM = Drug(
    "trimethoprim", "trimethoprim", is_a=(POTASSIUM_RAISING,), synonyms=("Proloprim", "Primsol")
)
CO_TRIMOXAZOLE = Drug(
    "co_trimoxazole",
    "co-trimoxazole",
    is_a=(POTASSIUM_RAISING, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("trimethoprim-sulfamethoxazole", "Bactrim", "Septrin", "Septra", "Eusaprim", "Cotrim"),
)
GENTAMICIN = Drug("gentamicin", "gentamicin", is_a=(AMINOGLYCOSIDE,), synonyms=("Garamycin", "Genticin"))
AMPHOTERICIN = Drug(
    "amphotericin",
    "amphotericin B",
    is_a=(MAGNESIUM_LOWERING, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("Ambisome", "Fungizone"),
)
FOSCARNET = Drug(
    "foscarnet", "foscarnet", is_a=(CALCIUM_LOWERING, MAGNESIUM_LOWERING), synonyms=("Foscavir",)
)
ZIDOVUDINE = Drug("zidovudine", "zidovudine", is_a=(RHABDOMYOLYSIS_ASSOCIATED,), synonyms=("Retrovir",))
