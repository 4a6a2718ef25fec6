"""Drugs for immunity, cancer, breathing, stomach, hormones and bone; anaesthetics; recreational drugs."""

from spasm_expert.facts.terms.drugs.classes import (
    CALCIUM_LOWERING,
    CRAMP_ASSOCIATED,
    INSULIN_OR_SULFONYLUREA,
    MAGNESIUM_LOWERING,
    OESTROGEN,
    RECREATIONAL_DRUG,
    RHABDOMYOLYSIS_ASSOCIATED,
    SEROTONERGIC,
    STIMULANT,
    SULFONYLUREA,
)
from spasm_expert.facts.terms.drugs.more_classes import (
    BETA_AGONIST,
    BISPHOSPHONATE,
    CALCINEURIN_INHIBITOR,
    CHEMOTHERAPY,
    CORTICOSTEROID,
    IMMUNOSUPPRESSANT,
    INHALED_ANAESTHETIC,
    LABA,
    LAXATIVE,
    MH_TRIGGER,
    OPIOID,
    PPI,
)
from spasm_expert.facts.terms.kinds import Drug

# --- immunity and cancer ------------------------------------------------------------------------------------
PREDNISOLONE = Drug(
    "prednisolone",
    "prednisolone",
    is_a=(CORTICOSTEROID,),
    synonyms=("prednisone", "Deltasone", "Prelone", "Orapred", "Decortin"),
)
DEXAMETHASONE = Drug(
    "dexamethasone", "dexamethasone", is_a=(CORTICOSTEROID,), synonyms=("Decadron", "Fortecortin")
)
HYDROCORTISONE = Drug(
    "hydrocortisone", "hydrocortisone tablets", is_a=(CORTICOSTEROID,), synonyms=("Cortef", "Hydrocortone")
)
CICLOSPORIN = Drug(
    "ciclosporin",
    "ciclosporin",
    is_a=(CALCINEURIN_INHIBITOR,),
    synonyms=("cyclosporine", "Neoral", "Sandimmun", "Sandimmune"),
)
TACROLIMUS = Drug(
    "tacrolimus", "tacrolimus", is_a=(CALCINEURIN_INHIBITOR,), synonyms=("Prograf", "Advagraf", "Envarsus")
)
METHOTREXATE = Drug(
    "methotrexate", "methotrexate", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Trexall", "Lantarel", "MTX")
)
AZATHIOPRINE = Drug(
    "azathioprine", "azathioprine", is_a=(IMMUNOSUPPRESSANT,), synonyms=("Imuran", "Imurel", "Imurek")
)
IMATINIB = Drug("imatinib", "imatinib", is_a=(CHEMOTHERAPY, CRAMP_ASSOCIATED), synonyms=("Gleevec", "Glivec"))
CISPLATIN = Drug(
    "cisplatin",
    "cisplatin",
    is_a=(CHEMOTHERAPY, MAGNESIUM_LOWERING, CRAMP_ASSOCIATED),
    synonyms=("Platinol",),
)
VINCRISTINE = Drug("vincristine", "vincristine", is_a=(CHEMOTHERAPY, CRAMP_ASSOCIATED), synonyms=("Oncovin",))

# --- breathing and stomach ----------------------------------------------------------------------------------
SALBUTAMOL = Drug(
    "salbutamol",
    "salbutamol",
    is_a=(BETA_AGONIST,),
    synonyms=("albuterol", "Ventolin", "Proventil", "ProAir", "Airomir"),
)
SALMETEROL = Drug(
    "salmeterol", "salmeterol", is_a=(LABA,), synonyms=("Serevent", "Seretide", "Advair", "Serevent Diskus")
)
FORMOTEROL = Drug(
    "formoterol", "formoterol", is_a=(LABA,), synonyms=("Symbicort", "Foradil", "Oxis", "Atimos")
)
VILANTEROL = Drug("vilanterol", "vilanterol", is_a=(LABA,), synonyms=("Breo", "Relvar", "Anoro"))
INDACATEROL = Drug("indacaterol", "indacaterol", is_a=(LABA,), synonyms=("Onbrez", "Arcapta"))
THEOPHYLLINE = Drug(
    "theophylline",
    "theophylline",
    is_a=(RHABDOMYOLYSIS_ASSOCIATED, MAGNESIUM_LOWERING),
    synonyms=("Uniphyl", "Theo-Dur", "aminophylline"),
)
OMEPRAZOLE = Drug("omeprazole", "omeprazole", is_a=(PPI,), synonyms=("Prilosec", "Losec", "Mopral", "Antra"))
ESOMEPRAZOLE = Drug("esomeprazole", "esomeprazole", is_a=(PPI,), synonyms=("Nexium", "Inexium"))
LANSOPRAZOLE = Drug("lansoprazole", "lansoprazole", is_a=(PPI,), synonyms=("Prevacid", "Zoton", "Ogast"))
PANTOPRAZOLE = Drug(
    "pantoprazole", "pantoprazole", is_a=(PPI,), synonyms=("Protonix", "Pantoloc", "Somac", "Pantozol")
)
SENNA = Drug("senna", "senna", is_a=(LAXATIVE,), synonyms=("Senokot", "Ex-Lax"))
BISACODYL = Drug("bisacodyl", "bisacodyl", is_a=(LAXATIVE,), synonyms=("Dulcolax",))

# --- hormones, diabetes, bone, supplements ------------------------------------------------------------------
INSULIN = Drug(
    "insulin",
    "insulin",
    is_a=(INSULIN_OR_SULFONYLUREA,),
    synonyms=("Lantus", "NovoRapid", "Humalog", "Novolog", "Levemir", "Tresiba", "Humulin"),
)
GLICLAZIDE = Drug("gliclazide", "gliclazide", is_a=(SULFONYLUREA,), synonyms=("Diamicron",))
GLIMEPIRIDE = Drug("glimepiride", "glimepiride", is_a=(SULFONYLUREA,), synonyms=("Amaryl", "Amarel"))
GLIPIZIDE = Drug("glipizide", "glipizide", is_a=(SULFONYLUREA,), synonyms=("Glucotrol",))
METFORMIN = Drug("metformin", "metformin", synonyms=("Glucophage", "Fortamet", "Stagid"))
LEVOTHYROXINE = Drug(
    "levothyroxine",
    "levothyroxine",
    synonyms=("thyroxine", "Synthroid", "Euthyrox", "Eltroxin", "L-thyroxine", "Levoxyl"),
)
CONJUGATED_OESTROGENS = Drug(
    "conjugated_oestrogens",
    "conjugated oestrogens",
    is_a=(OESTROGEN,),
    synonyms=("conjugated estrogens", "Premarin", "Presomen"),
)
ESTRADIOL = Drug("estradiol", "estradiol", is_a=(OESTROGEN,), synonyms=("oestradiol", "Estrace", "Progynova"))
COMBINED_PILL = Drug(
    "combined_pill",
    "combined contraceptive pill",
    is_a=(OESTROGEN,),
    synonyms=("the pill", "birth control pill", "oral contraceptive"),
)
RALOXIFENE = Drug("raloxifene", "raloxifene", is_a=(CRAMP_ASSOCIATED,), synonyms=("Evista", "Optruma"))
TERIPARATIDE = Drug("teriparatide", "teriparatide", is_a=(CRAMP_ASSOCIATED,), synonyms=("Forteo", "Forsteo"))
DANAZOL = Drug("danazol", "danazol", synonyms=("Danocrine", "Danol"))
DENOSUMAB = Drug("denosumab", "denosumab", is_a=(CALCIUM_LOWERING,), synonyms=("Prolia", "Xgeva"))
ALENDRONATE = Drug(
    "alendronate", "alendronate", is_a=(BISPHOSPHONATE,), synonyms=("alendronic acid", "Fosamax", "Fosavance")
)
ZOLEDRONATE = Drug(
    "zoledronate",
    "zoledronate",
    is_a=(BISPHOSPHONATE,),
    synonyms=("zoledronic acid", "Aclasta", "Reclast", "Zometa"),
)
IRON_SUCROSE = Drug(
    "iron_sucrose", "intravenous iron sucrose", is_a=(CRAMP_ASSOCIATED,), synonyms=("Venofer",)
)
IRON_TABLETS = Drug(
    "iron_tablets",
    "iron tablets",
    synonyms=("ferrous sulfate", "ferrous fumarate", "ferrous gluconate", "Feosol"),
)
CALCIUM_SUPPLEMENT = Drug("calcium_supplement", "calcium supplement", synonyms=("calcium tablets",))
VITAMIN_D_SUPPLEMENT = Drug(
    "vitamin_d_supplement",
    "vitamin D supplement",
    synonyms=("colecalciferol", "cholecalciferol", "vitamin D3"),
)
MAGNESIUM_SUPPLEMENT = Drug(
    "magnesium_supplement",
    "magnesium supplement",
    synonyms=("magnesium tablets", "magnesium citrate", "magnesium oxide", "Slow-Mag"),
)

# --- anaesthesia and recreational ---------------------------------------------------------------------------
SEVOFLURANE = Drug("sevoflurane", "sevoflurane", is_a=(INHALED_ANAESTHETIC,), synonyms=("Ultane", "Sevorane"))
ISOFLURANE = Drug("isoflurane", "isoflurane", is_a=(INHALED_ANAESTHETIC,), synonyms=("Forane",))
DESFLURANE = Drug("desflurane", "desflurane", is_a=(INHALED_ANAESTHETIC,), synonyms=("Suprane",))
HALOTHANE = Drug("halothane", "halothane", is_a=(INHALED_ANAESTHETIC,))
SUXAMETHONIUM = Drug(
    "suxamethonium",
    "suxamethonium",
    is_a=(MH_TRIGGER,),
    synonyms=("succinylcholine", "Anectine", "Quelicin", "Lysthenon", "scoline"),
)
PROPOFOL = Drug("propofol", "propofol", is_a=(RHABDOMYOLYSIS_ASSOCIATED,), synonyms=("Diprivan",))
COCAINE = Drug(
    "cocaine", "cocaine", is_a=(RECREATIONAL_DRUG, STIMULANT, RHABDOMYOLYSIS_ASSOCIATED), synonyms=("crack",)
)
AMPHETAMINE = Drug(
    "amphetamine",
    "amphetamine",
    is_a=(RECREATIONAL_DRUG, STIMULANT, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=(
        "methamphetamine",
        "speed",
        "Adderall",
        "dexamphetamine",
        "crystal meth",
        "lisdexamfetamine",
        "Vyvanse",
    ),
)
MDMA = Drug(
    "mdma",
    "MDMA",
    is_a=(RECREATIONAL_DRUG, STIMULANT, SEROTONERGIC, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("ecstasy", "molly"),
)
HEROIN = Drug(
    "heroin", "heroin", is_a=(RECREATIONAL_DRUG, OPIOID, RHABDOMYOLYSIS_ASSOCIATED), synonyms=("smack",)
)
CANNABIS = Drug("cannabis", "cannabis", is_a=(RECREATIONAL_DRUG,), synonyms=("marijuana", "weed", "hashish"))
SYNTHETIC_CANNABINOID = Drug(
    "synthetic_cannabinoid",
    "synthetic cannabinoid",
    is_a=(RECREATIONAL_DRUG, RHABDOMYOLYSIS_ASSOCIATED),
    synonyms=("spice",),
)
METHYLPHENIDATE = Drug(
    "methylphenidate",
    "methylphenidate",
    is_a=(STIMULANT,),
    synonyms=("Ritalin", "Concerta", "Medikinet", "Rubifen"),
)
