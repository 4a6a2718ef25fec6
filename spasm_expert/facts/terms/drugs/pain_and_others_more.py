"""More drugs for pain, infection, hormones, bone, breathing and cancer."""

from spasm_expert.facts.terms.drugs.classes import (
    CALCIUM_LOWERING,
    CRAMP_ASSOCIATED,
    INSULIN_OR_SULFONYLUREA,
    QT_PROLONGING,
    RECREATIONAL_DRUG,
    RHABDOMYOLYSIS_ASSOCIATED,
    SEROTONERGIC,
    SULFONYLUREA,
)
from spasm_expert.facts.terms.drugs.more_classes import (
    AMINOGLYCOSIDE,
    BETA_AGONIST,
    BISPHOSPHONATE,
    CHEMOTHERAPY,
    CORTICOSTEROID,
    FLUOROQUINOLONE,
    HIV_PROTEASE_INHIBITOR,
    IMMUNOSUPPRESSANT,
    LABA,
    LAXATIVE,
    NSAID,
    OPIOID,
    PPI,
)
from spasm_expert.facts.terms.kinds import Drug

MELOXICAM = Drug("meloxicam", "meloxicam", is_a=(NSAID,), synonyms=("Mobic", "Mobec"))
KETOROLAC = Drug("ketorolac", "ketorolac", is_a=(NSAID,), synonyms=("Toradol",))
KETOPROFEN = Drug("ketoprofen", "ketoprofen", is_a=(NSAID,), synonyms=("Orudis", "Oruvail"))
DEXKETOPROFEN = Drug(
    "dexketoprofen", "dexketoprofen", is_a=(NSAID,), synonyms=("Keral", "Enantyum", "Sympal")
)
PIROXICAM = Drug("piroxicam", "piroxicam", is_a=(NSAID,), synonyms=("Feldene",))
MEFENAMIC_ACID = Drug("mefenamic_acid", "mefenamic acid", is_a=(NSAID,), synonyms=("Ponstan", "Ponstel"))
NABUMETONE = Drug("nabumetone", "nabumetone", is_a=(NSAID,), synonyms=("Relafen", "Relifex"))
METAMIZOLE = Drug("metamizole", "metamizole", synonyms=("dipyrone", "Novalgin", "Nolotil"))
HYDROCODONE = Drug("hydrocodone", "hydrocodone", is_a=(OPIOID,), synonyms=("Vicodin", "Norco"))
HYDROMORPHONE = Drug("hydromorphone", "hydromorphone", is_a=(OPIOID,), synonyms=("Dilaudid", "Palladone"))
TAPENTADOL = Drug("tapentadol", "tapentadol", is_a=(OPIOID, SEROTONERGIC), synonyms=("Nucynta", "Palexia"))
DIHYDROCODEINE = Drug("dihydrocodeine", "dihydrocodeine", is_a=(OPIOID,), synonyms=("DF118",))
KRATOM = Drug("kratom", "kratom", is_a=(OPIOID, RECREATIONAL_DRUG), synonyms=("mitragyna",))
KETAMINE = Drug("ketamine", "ketamine taken for pleasure", is_a=(RECREATIONAL_DRUG,), synonyms=("special K",))
METHYLPREDNISOLONE = Drug(
    "methylprednisolone",
    "methylprednisolone",
    is_a=(CORTICOSTEROID,),
    synonyms=("Medrol", "Medrone", "Urbason"),
)
DEFLAZACORT = Drug("deflazacort", "deflazacort", is_a=(CORTICOSTEROID,), synonyms=("Emflaza", "Calcort"))
CORTISONE = Drug("cortisone", "cortisone tablets", is_a=(CORTICOSTEROID,), synonyms=("cortisone acetate",))
FLUDROCORTISONE = Drug("fludrocortisone", "fludrocortisone", synonyms=("Florinef",))
MYCOPHENOLATE = Drug(
    "mycophenolate", "mycophenolate", is_a=(IMMUNOSUPPRESSANT,), synonyms=("CellCept", "Myfortic")
)
SIROLIMUS = Drug("sirolimus", "sirolimus", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Rapamune",))
LEFLUNOMIDE = Drug("leflunomide", "leflunomide", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Arava",))
ADALIMUMAB = Drug("adalimumab", "adalimumab", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Humira",))
ETANERCEPT = Drug("etanercept", "etanercept", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Enbrel",))
INFLIXIMAB = Drug("infliximab", "infliximab", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Remicade",))
TOCILIZUMAB = Drug("tocilizumab", "tocilizumab", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Actemra", "RoActemra"))
RITUXIMAB = Drug("rituximab", "rituximab", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Rituxan", "MabThera"))
HYDROXYCHLOROQUINE = Drug(
    "hydroxychloroquine", "hydroxychloroquine", is_a=(QT_PROLONGING,), synonyms=("Plaquenil",)
)
CHLOROQUINE = Drug("chloroquine", "chloroquine", is_a=(QT_PROLONGING,), synonyms=("Aralen", "Resochin"))
ALLOPURINOL = Drug("allopurinol", "allopurinol", synonyms=("Zyloprim", "Zyloric"))
GLIBENCLAMIDE = Drug(
    "glibenclamide",
    "glibenclamide",
    is_a=(SULFONYLUREA,),
    synonyms=("glyburide", "Diabeta", "Daonil", "Euglucon"),
)
REPAGLINIDE = Drug(
    "repaglinide", "repaglinide", is_a=(INSULIN_OR_SULFONYLUREA,), synonyms=("Prandin", "NovoNorm")
)
DAPAGLIFLOZIN = Drug("dapagliflozin", "dapagliflozin", synonyms=("Farxiga", "Forxiga"))
EMPAGLIFLOZIN = Drug("empagliflozin", "empagliflozin", synonyms=("Jardiance",))
SITAGLIPTIN = Drug("sitagliptin", "sitagliptin", synonyms=("Januvia", "Xelevia"))
SEMAGLUTIDE = Drug("semaglutide", "semaglutide", synonyms=("Ozempic", "Wegovy", "Rybelsus"))
RABEPRAZOLE = Drug("rabeprazole", "rabeprazole", is_a=(PPI,), synonyms=("Aciphex", "Pariet"))
RISEDRONATE = Drug(
    "risedronate", "risedronate", is_a=(BISPHOSPHONATE,), synonyms=("Actonel", "risedronic acid")
)
IBANDRONATE = Drug(
    "ibandronate", "ibandronate", is_a=(BISPHOSPHONATE,), synonyms=("Boniva", "Bonviva", "ibandronic acid")
)
PAMIDRONATE = Drug("pamidronate", "pamidronate", is_a=(BISPHOSPHONATE,), synonyms=("Aredia",))
CINACALCET = Drug("cinacalcet", "cinacalcet", is_a=(CALCIUM_LOWERING,), synonyms=("Sensipar", "Mimpara"))
CALCITRIOL = Drug("calcitriol", "calcitriol", synonyms=("Rocaltrol",))
CARBIMAZOLE = Drug("carbimazole", "carbimazole", synonyms=("thiamazole", "methimazole", "Tapazole"))
LIOTHYRONINE = Drug("liothyronine", "liothyronine", synonyms=("Cytomel", "Thybon"))
TAMOXIFEN = Drug("tamoxifen", "tamoxifen", synonyms=("Nolvadex",))
LETROZOLE = Drug("letrozole", "letrozole", synonyms=("Femara",))
ANASTROZOLE = Drug("anastrozole", "anastrozole", synonyms=("Arimidex",))
ISOTRETINOIN = Drug(
    "isotretinoin", "isotretinoin", is_a=(RHABDOMYOLYSIS_ASSOCIATED,), synonyms=("Accutane", "Roaccutane")
)
OXALIPLATIN = Drug(
    "oxaliplatin", "oxaliplatin", is_a=(CHEMOTHERAPY, CRAMP_ASSOCIATED), synonyms=("Eloxatin",)
)
PACLITAXEL = Drug("paclitaxel", "paclitaxel", is_a=(CHEMOTHERAPY,), synonyms=("Taxol",))
CHECKPOINT_INHIBITOR = Drug(
    "checkpoint_inhibitor",
    "immune checkpoint inhibitor",
    synonyms=(
        "pembrolizumab",
        "Keytruda",
        "nivolumab",
        "Opdivo",
        "ipilimumab",
        "Yervoy",
        "atezolizumab",
        "Tecentriq",
    ),
)
VISMODEGIB = Drug(
    "vismodegib",
    "vismodegib",
    is_a=(CRAMP_ASSOCIATED, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("Erivedge", "sonidegib", "Odomzo"),
)
ISONIAZID = Drug("isoniazid", "isoniazid")
METRONIDAZOLE = Drug("metronidazole", "metronidazole", synonyms=("Flagyl",))
NITROFURANTOIN = Drug("nitrofurantoin", "nitrofurantoin", synonyms=("Macrobid", "Macrodantin"))
TOBRAMYCIN = Drug("tobramycin", "tobramycin", is_a=(AMINOGLYCOSIDE,), synonyms=("Nebcin",))
AMIKACIN = Drug("amikacin", "amikacin", is_a=(AMINOGLYCOSIDE,), synonyms=("Amikin",))
OFLOXACIN = Drug("ofloxacin", "ofloxacin", is_a=(FLUOROQUINOLONE,), synonyms=("Floxin", "Tarivid"))
SAQUINAVIR = Drug("saquinavir", "saquinavir", is_a=(HIV_PROTEASE_INHIBITOR,), synonyms=("Invirase",))
TIOTROPIUM = Drug("tiotropium", "tiotropium", synonyms=("Spiriva",))
TERBUTALINE = Drug("terbutaline", "terbutaline", is_a=(BETA_AGONIST,), synonyms=("Bricanyl",))
OLODATEROL = Drug("olodaterol", "olodaterol", is_a=(LABA,), synonyms=("Striverdi",))
MACROGOL = Drug(
    "macrogol", "macrogol", is_a=(LAXATIVE,), synonyms=("polyethylene glycol", "Movicol", "MiraLAX")
)
LACTULOSE = Drug("lactulose", "lactulose", is_a=(LAXATIVE,), synonyms=("Duphalac",))
BOTULINUM_TOXIN = Drug("botulinum_toxin", "botulinum toxin", synonyms=("Botox", "Dysport", "Xeomin"))
CREATINE_SUPPLEMENT = Drug(
    "creatine_supplement", "creatine as a supplement", synonyms=("creatine monohydrate",)
)
LIQUORICE = Drug("liquorice", "liquorice", synonyms=("licorice", "glycyrrhizin"))
GRAPEFRUIT_JUICE = Drug(
    "grapefruit_juice", "grapefruit juice in large amounts", synonyms=("grapefruit", "pomelo juice")
)
DAROLUTAMIDE = Drug("darolutamide", "darolutamide", synonyms=("Nubeqa",))
