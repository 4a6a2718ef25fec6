"""More drugs for nerves, mind and sleep."""

from spasm_expert.facts.terms.drugs.classes import (
    ANTIARRHYTHMIC,
    CALCIUM_LOWERING,
    CRAMP_ASSOCIATED,
    DOPAMINE_BLOCKER,
    DOPAMINERGIC,
    QT_PROLONGING,
    SEROTONERGIC,
    WITHDRAWAL_SPASM_RISK,
)
from spasm_expert.facts.terms.drugs.more_classes import (
    ANTICHOLINERGIC,
    ANTIPSYCHOTIC,
    BENZODIAZEPINE,
    CHOLINESTERASE_INHIBITOR,
    DEPOT_ANTIPSYCHOTIC,
    DOPAMINE_AGONIST,
    DOPAMINE_BLOCKING_ANTIEMETIC,
    MAOI,
    MUSCLE_RELAXANT,
    SEDATING_ANTIHISTAMINE,
    SNRI,
    TRICYCLIC,
    TRIPTAN,
)
from spasm_expert.facts.terms.kinds import Drug

TRIFLUOPERAZINE = Drug("trifluoperazine", "trifluoperazine", is_a=(ANTIPSYCHOTIC,), synonyms=("Stelazine",))
PERPHENAZINE = Drug("perphenazine", "perphenazine", is_a=(ANTIPSYCHOTIC,), synonyms=("Trilafon",))
LEVOMEPROMAZINE = Drug(
    "levomepromazine", "levomepromazine", is_a=(ANTIPSYCHOTIC,), synonyms=("Nozinan", "methotrimeprazine")
)
FLUPENTIXOL = Drug(
    "flupentixol", "flupentixol", is_a=(ANTIPSYCHOTIC,), synonyms=("Fluanxol", "Depixol tablets")
)
ZUCLOPENTHIXOL = Drug(
    "zuclopenthixol", "zuclopenthixol", is_a=(ANTIPSYCHOTIC,), synonyms=("Clopixol tablets",)
)
PIMOZIDE = Drug("pimozide", "pimozide", is_a=(ANTIPSYCHOTIC,), synonyms=("Orap",))
SULPIRIDE = Drug("sulpiride", "sulpiride", is_a=(ANTIPSYCHOTIC,), synonyms=("Dolmatil", "Dogmatil"))
AMISULPRIDE = Drug("amisulpride", "amisulpride", is_a=(ANTIPSYCHOTIC,), synonyms=("Solian",))
ZIPRASIDONE = Drug("ziprasidone", "ziprasidone", is_a=(ANTIPSYCHOTIC,), synonyms=("Geodon", "Zeldox"))
LURASIDONE = Drug("lurasidone", "lurasidone", is_a=(ANTIPSYCHOTIC,), synonyms=("Latuda",))
PALIPERIDONE = Drug("paliperidone", "paliperidone tablets", is_a=(ANTIPSYCHOTIC,), synonyms=("Invega",))
HALOPERIDOL_DEPOT = Drug(
    "haloperidol_depot",
    "haloperidol depot",
    is_a=(DEPOT_ANTIPSYCHOTIC,),
    synonyms=("haloperidol decanoate", "Haldol decanoate"),
)
FLUPHENAZINE_DEPOT = Drug(
    "fluphenazine_depot",
    "fluphenazine depot",
    is_a=(DEPOT_ANTIPSYCHOTIC,),
    synonyms=("fluphenazine decanoate", "Modecate injection"),
)
FLUPENTIXOL_DEPOT = Drug(
    "flupentixol_depot",
    "flupentixol depot",
    is_a=(DEPOT_ANTIPSYCHOTIC,),
    synonyms=("flupentixol decanoate", "Depixol injection"),
)
RISPERIDONE_DEPOT = Drug(
    "risperidone_depot", "risperidone depot", is_a=(DEPOT_ANTIPSYCHOTIC,), synonyms=("Risperdal Consta",)
)
ARIPIPRAZOLE_DEPOT = Drug(
    "aripiprazole_depot", "aripiprazole depot", is_a=(DEPOT_ANTIPSYCHOTIC,), synonyms=("Abilify Maintena",)
)
DROPERIDOL = Drug(
    "droperidol",
    "droperidol",
    is_a=(DOPAMINE_BLOCKING_ANTIEMETIC, QT_PROLONGING),
    synonyms=("Inapsine", "Xomolix"),
)
CINNARIZINE = Drug(
    "cinnarizine", "cinnarizine", is_a=(DOPAMINE_BLOCKER, SEDATING_ANTIHISTAMINE), synonyms=("Stugeron",)
)
FLUNARIZINE = Drug("flunarizine", "flunarizine", is_a=(DOPAMINE_BLOCKER,), synonyms=("Sibelium",))
DEUTETRABENAZINE = Drug(
    "deutetrabenazine", "deutetrabenazine", is_a=(DOPAMINE_BLOCKER,), synonyms=("Austedo",)
)
TRIHEXYPHENIDYL = Drug(
    "trihexyphenidyl", "trihexyphenidyl", is_a=(ANTICHOLINERGIC,), synonyms=("Artane", "benzhexol")
)
BIPERIDEN = Drug("biperiden", "biperiden", is_a=(ANTICHOLINERGIC,), synonyms=("Akineton",))
ORPHENADRINE = Drug(
    "orphenadrine", "orphenadrine", is_a=(MUSCLE_RELAXANT, ANTICHOLINERGIC), synonyms=("Norflex", "Disipal")
)
CARISOPRODOL = Drug(
    "carisoprodol", "carisoprodol", is_a=(MUSCLE_RELAXANT, WITHDRAWAL_SPASM_RISK), synonyms=("Soma",)
)
METAXALONE = Drug("metaxalone", "metaxalone", is_a=(MUSCLE_RELAXANT, SEROTONERGIC), synonyms=("Skelaxin",))
DANTROLENE = Drug("dantrolene", "dantrolene", is_a=(MUSCLE_RELAXANT,), synonyms=("Dantrium", "Ryanodex"))
BROMOCRIPTINE = Drug("bromocriptine", "bromocriptine", is_a=(DOPAMINE_AGONIST,), synonyms=("Parlodel",))
CABERGOLINE = Drug("cabergoline", "cabergoline", is_a=(DOPAMINE_AGONIST,), synonyms=("Dostinex", "Cabaser"))
APOMORPHINE = Drug("apomorphine", "apomorphine", is_a=(DOPAMINE_AGONIST,), synonyms=("Apokyn", "APO-go"))
ENTACAPONE = Drug("entacapone", "entacapone", is_a=(DOPAMINERGIC,), synonyms=("Comtan", "Comtess"))
ISOCARBOXAZID = Drug("isocarboxazid", "isocarboxazid", is_a=(MAOI,), synonyms=("Marplan",))
SAFINAMIDE = Drug("safinamide", "safinamide", is_a=(MAOI,), synonyms=("Xadago",))
DESVENLAFAXINE = Drug("desvenlafaxine", "desvenlafaxine", is_a=(SNRI,), synonyms=("Pristiq",))
MILNACIPRAN = Drug("milnacipran", "milnacipran", is_a=(SNRI,), synonyms=("Savella",))
TRAZODONE = Drug("trazodone", "trazodone", is_a=(SEROTONERGIC,), synonyms=("Desyrel", "Molipaxin"))
VORTIOXETINE = Drug(
    "vortioxetine", "vortioxetine", is_a=(SEROTONERGIC,), synonyms=("Trintellix", "Brintellix")
)
VARENICLINE = Drug("varenicline", "varenicline", synonyms=("Champix", "Chantix"))
TRYPTOPHAN_SUPPLEMENT = Drug(
    "tryptophan_supplement",
    "tryptophan or 5-HTP supplement",
    is_a=(SEROTONERGIC,),
    synonyms=("tryptophan", "5-HTP", "5-hydroxytryptophan", "L-tryptophan", "amino acid supplement"),
)
BUPROPION = Drug("bupropion", "bupropion", synonyms=("Wellbutrin", "Zyban"))
NORTRIPTYLINE = Drug(
    "nortriptyline", "nortriptyline", is_a=(TRICYCLIC,), synonyms=("Pamelor", "Aventyl", "Allegron")
)
IMIPRAMINE = Drug("imipramine", "imipramine", is_a=(TRICYCLIC, SEROTONERGIC), synonyms=("Tofranil",))
DOXEPIN = Drug("doxepin", "doxepin", is_a=(TRICYCLIC,), synonyms=("Sinequan", "Silenor"))
ZOLMITRIPTAN = Drug("zolmitriptan", "zolmitriptan", is_a=(TRIPTAN,), synonyms=("Zomig",))
ELETRIPTAN = Drug("eletriptan", "eletriptan", is_a=(TRIPTAN,), synonyms=("Relpax",))
CHLORDIAZEPOXIDE = Drug("chlordiazepoxide", "chlordiazepoxide", is_a=(BENZODIAZEPINE,), synonyms=("Librium",))
TEMAZEPAM = Drug("temazepam", "temazepam", is_a=(BENZODIAZEPINE,), synonyms=("Restoril", "Normison"))
OXAZEPAM = Drug("oxazepam", "oxazepam", is_a=(BENZODIAZEPINE,), synonyms=("Serax", "Adumbran"))
MIDAZOLAM = Drug(
    "midazolam", "midazolam", is_a=(BENZODIAZEPINE,), synonyms=("Versed", "Dormicum", "Buccolam")
)
PHENOBARBITAL = Drug(
    "phenobarbital", "phenobarbital", is_a=(WITHDRAWAL_SPASM_RISK,), synonyms=("phenobarbitone", "Luminal")
)
CARBAMAZEPINE = Drug("carbamazepine", "carbamazepine", synonyms=("Tegretol",))
PHENYTOIN = Drug("phenytoin", "phenytoin", is_a=(CALCIUM_LOWERING,), synonyms=("Dilantin", "Epanutin"))
LEVETIRACETAM = Drug("levetiracetam", "levetiracetam", synonyms=("Keppra",))
LAMOTRIGINE = Drug("lamotrigine", "lamotrigine", synonyms=("Lamictal",))
TOPIRAMATE = Drug("topiramate", "topiramate", synonyms=("Topamax",))
RIVASTIGMINE = Drug(
    "rivastigmine", "rivastigmine", is_a=(CHOLINESTERASE_INHIBITOR, CRAMP_ASSOCIATED), synonyms=("Exelon",)
)
GALANTAMINE = Drug(
    "galantamine",
    "galantamine",
    is_a=(CHOLINESTERASE_INHIBITOR, CRAMP_ASSOCIATED),
    synonyms=("Razadyne", "Reminyl"),
)
PYRIDOSTIGMINE = Drug(
    "pyridostigmine",
    "pyridostigmine",
    is_a=(CHOLINESTERASE_INHIBITOR, CRAMP_ASSOCIATED),
    synonyms=("Mestinon",),
)
RILUZOLE = Drug("riluzole", "riluzole", synonyms=("Rilutek",))
MEXILETINE = Drug("mexiletine", "mexiletine", is_a=(ANTIARRHYTHMIC,), synonyms=("Namuscla", "Mexitil"))
ZOLPIDEM = Drug("zolpidem", "zolpidem", synonyms=("Ambien", "Stilnox"))
HYDROXYZINE = Drug(
    "hydroxyzine",
    "hydroxyzine",
    is_a=(SEDATING_ANTIHISTAMINE, QT_PROLONGING),
    synonyms=("Atarax", "Vistaril"),
)
DOXYLAMINE = Drug("doxylamine", "doxylamine", is_a=(SEDATING_ANTIHISTAMINE,), synonyms=("Unisom", "Diclegis"))
CHLORPHENAMINE = Drug(
    "chlorphenamine",
    "chlorphenamine",
    is_a=(SEDATING_ANTIHISTAMINE,),
    synonyms=("chlorpheniramine", "Piriton", "Chlor-Trimeton"),
)
