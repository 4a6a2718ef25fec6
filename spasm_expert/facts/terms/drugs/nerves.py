"""Drugs for mind, nerves, movement and nausea."""

from spasm_expert.facts.terms.drugs.classes import (
    CRAMP_ASSOCIATED,
    DOPAMINE_BLOCKER,
    DOPAMINERGIC,
    QT_PROLONGING,
    RESTLESS_LEGS_WORSENING,
    RHABDOMYOLYSIS_ASSOCIATED,
    SEROTONERGIC,
    STRONG_CYP3A4_INHIBITOR,
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
    GABAPENTINOID,
    MAOI,
    MUSCLE_RELAXANT,
    SEDATING_ANTIHISTAMINE,
    SNRI,
    SSRI,
    TRICYCLIC,
    TRIPTAN,
)
from spasm_expert.facts.terms.kinds import Drug

SERTRALINE = Drug("sertraline", "sertraline", is_a=(SSRI,), synonyms=("Zoloft", "Lustral", "Gladem", "Tatig"))
FLUOXETINE = Drug(
    "fluoxetine", "fluoxetine", is_a=(SSRI,), synonyms=("Prozac", "Sarafem", "Fluctin", "Prozep")
)
CITALOPRAM = Drug(
    "citalopram", "citalopram", is_a=(SSRI, QT_PROLONGING), synonyms=("Celexa", "Cipramil", "Seropram")
)
ESCITALOPRAM = Drug(
    "escitalopram",
    "escitalopram",
    is_a=(SSRI, QT_PROLONGING),
    synonyms=("Lexapro", "Cipralex", "Seroplex", "Lexamil"),
)
PAROXETINE = Drug(
    "paroxetine", "paroxetine", is_a=(SSRI,), synonyms=("Paxil", "Seroxat", "Deroxat", "Aropax", "Pexeva")
)
FLUVOXAMINE = Drug("fluvoxamine", "fluvoxamine", is_a=(SSRI,), synonyms=("Luvox", "Faverin"))
VENLAFAXINE = Drug("venlafaxine", "venlafaxine", is_a=(SNRI,), synonyms=("Effexor", "Efexor", "Trevilor"))
DULOXETINE = Drug("duloxetine", "duloxetine", is_a=(SNRI,), synonyms=("Cymbalta", "Yentreve", "Xeristar"))
PHENELZINE = Drug("phenelzine", "phenelzine", is_a=(MAOI,), synonyms=("Nardil",))
TRANYLCYPROMINE = Drug("tranylcypromine", "tranylcypromine", is_a=(MAOI,), synonyms=("Parnate", "Jatrosom"))
MOCLOBEMIDE = Drug("moclobemide", "moclobemide", is_a=(MAOI,), synonyms=("Aurorix", "Manerix"))
SELEGILINE = Drug("selegiline", "selegiline", is_a=(MAOI,), synonyms=("Eldepryl", "Emsam", "Zelapar"))
RASAGILINE = Drug("rasagiline", "rasagiline", is_a=(MAOI,), synonyms=("Azilect",))
METHYLENE_BLUE = Drug(
    "methylene_blue", "methylene blue", is_a=(MAOI,), synonyms=("methylthioninium", "ProvayBlue")
)
CLOMIPRAMINE = Drug("clomipramine", "clomipramine", is_a=(TRICYCLIC, SEROTONERGIC), synonyms=("Anafranil",))
AMITRIPTYLINE = Drug(
    "amitriptyline", "amitriptyline", is_a=(TRICYCLIC,), synonyms=("Elavil", "Saroten", "Endep")
)
MIRTAZAPINE = Drug(
    "mirtazapine",
    "mirtazapine",
    is_a=(RESTLESS_LEGS_WORSENING,),
    synonyms=("Remeron", "Zispin", "Remergil", "Avanza"),
)
NEFAZODONE = Drug(
    "nefazodone", "nefazodone", is_a=(SEROTONERGIC, STRONG_CYP3A4_INHIBITOR), synonyms=("Serzone",)
)
BUSPIRONE = Drug("buspirone", "buspirone", is_a=(SEROTONERGIC,), synonyms=("BuSpar",))
ST_JOHNS_WORT = Drug(
    "st_johns_wort",
    "St John's wort",
    is_a=(SEROTONERGIC,),
    synonyms=("hypericum", "Saint John's wort", "Jarsin"),
)
LITHIUM = Drug(
    "lithium",
    "lithium",
    is_a=(SEROTONERGIC, RESTLESS_LEGS_WORSENING, CRAMP_ASSOCIATED),
    synonyms=("Lithobid", "Priadel", "Eskalith", "Camcolit", "lithium carbonate", "Quilonorm"),
)
SUMATRIPTAN = Drug("sumatriptan", "sumatriptan", is_a=(TRIPTAN,), synonyms=("Imitrex", "Imigran"))
RIZATRIPTAN = Drug("rizatriptan", "rizatriptan", is_a=(TRIPTAN,), synonyms=("Maxalt",))
DEXTROMETHORPHAN = Drug(
    "dextromethorphan",
    "dextromethorphan",
    is_a=(SEROTONERGIC,),
    synonyms=("cough suppressant", "Robitussin DM", "Delsym", "DXM"),
)

HALOPERIDOL = Drug("haloperidol", "haloperidol", is_a=(ANTIPSYCHOTIC,), synonyms=("Haldol", "Serenace"))
FLUPHENAZINE = Drug("fluphenazine", "fluphenazine", is_a=(ANTIPSYCHOTIC,), synonyms=("Prolixin", "Modecate"))
CHLORPROMAZINE = Drug(
    "chlorpromazine",
    "chlorpromazine",
    is_a=(ANTIPSYCHOTIC, CRAMP_ASSOCIATED),
    synonyms=("Thorazine", "Largactil"),
)
RISPERIDONE = Drug("risperidone", "risperidone", is_a=(ANTIPSYCHOTIC,), synonyms=("Risperdal", "Rispolept"))
OLANZAPINE = Drug("olanzapine", "olanzapine", is_a=(ANTIPSYCHOTIC,), synonyms=("Zyprexa", "Zalasta"))
QUETIAPINE = Drug("quetiapine", "quetiapine", is_a=(ANTIPSYCHOTIC,), synonyms=("Seroquel", "Seroquel XR"))
ARIPIPRAZOLE = Drug("aripiprazole", "aripiprazole", is_a=(ANTIPSYCHOTIC,), synonyms=("Abilify",))
CLOZAPINE = Drug("clozapine", "clozapine", is_a=(ANTIPSYCHOTIC,), synonyms=("Clozaril", "Leponex"))
ZUCLOPENTHIXOL_DEPOT = Drug(
    "zuclopenthixol_depot",
    "zuclopenthixol depot",
    is_a=(DEPOT_ANTIPSYCHOTIC,),
    synonyms=("Clopixol depot", "zuclopenthixol decanoate"),
)
PALIPERIDONE_DEPOT = Drug(
    "paliperidone_depot",
    "paliperidone depot",
    is_a=(DEPOT_ANTIPSYCHOTIC,),
    synonyms=("Invega Sustenna", "Xeplion", "paliperidone palmitate"),
)
TETRABENAZINE = Drug(
    "tetrabenazine", "tetrabenazine", is_a=(DOPAMINE_BLOCKER,), synonyms=("Xenazine", "Nitoman")
)
METOCLOPRAMIDE = Drug(
    "metoclopramide",
    "metoclopramide",
    is_a=(DOPAMINE_BLOCKING_ANTIEMETIC, RESTLESS_LEGS_WORSENING),
    synonyms=("Reglan", "Maxolon", "Primperan", "Maxeran", "Paspertin", "Plasil", "MCP"),
)
PROCHLORPERAZINE = Drug(
    "prochlorperazine",
    "prochlorperazine",
    is_a=(DOPAMINE_BLOCKING_ANTIEMETIC, CRAMP_ASSOCIATED),
    synonyms=("Compazine", "Stemetil", "Buccastem", "Stemzine"),
)
PROMETHAZINE = Drug(
    "promethazine",
    "promethazine",
    is_a=(DOPAMINE_BLOCKING_ANTIEMETIC, SEDATING_ANTIHISTAMINE, CRAMP_ASSOCIATED),
    synonyms=("Phenergan", "Avomine", "Atosil"),
)
DOMPERIDONE = Drug(
    "domperidone", "domperidone", is_a=(DOPAMINE_BLOCKING_ANTIEMETIC, QT_PROLONGING), synonyms=("Motilium",)
)
ONDANSETRON = Drug(
    "ondansetron", "ondansetron", is_a=(SEROTONERGIC, QT_PROLONGING), synonyms=("Zofran", "Zophren")
)

LEVODOPA = Drug(
    "levodopa",
    "levodopa",
    is_a=(DOPAMINERGIC, WITHDRAWAL_SPASM_RISK),
    synonyms=(
        "L-dopa",
        "Sinemet",
        "Madopar",
        "co-careldopa",
        "co-beneldopa",
        "carbidopa-levodopa",
        "Stalevo",
        "Prolopa",
        "Rytary",
        "Duopa",
    ),
)
PRAMIPEXOLE = Drug(
    "pramipexole", "pramipexole", is_a=(DOPAMINE_AGONIST,), synonyms=("Mirapex", "Sifrol", "Mirapexin")
)
ROPINIROLE = Drug("ropinirole", "ropinirole", is_a=(DOPAMINE_AGONIST,), synonyms=("Requip", "Adartrel"))
ROTIGOTINE = Drug("rotigotine", "rotigotine", is_a=(DOPAMINE_AGONIST,), synonyms=("Neupro",))
AMANTADINE = Drug(
    "amantadine",
    "amantadine",
    is_a=(DOPAMINERGIC, WITHDRAWAL_SPASM_RISK),
    synonyms=("Symmetrel", "Gocovri", "PK-Merz"),
)
BACLOFEN = Drug(
    "baclofen",
    "baclofen",
    is_a=(MUSCLE_RELAXANT, WITHDRAWAL_SPASM_RISK),
    synonyms=("Lioresal", "Ozobax", "Kemstro"),
)
INTRATHECAL_BACLOFEN = Drug(
    "intrathecal_baclofen",
    "baclofen pump",
    is_a=(MUSCLE_RELAXANT, WITHDRAWAL_SPASM_RISK),
    synonyms=("intrathecal baclofen", "ITB", "Gablofen"),
)
TIZANIDINE = Drug(
    "tizanidine",
    "tizanidine",
    is_a=(MUSCLE_RELAXANT, WITHDRAWAL_SPASM_RISK),
    synonyms=("Zanaflex", "Sirdalud"),
)
CYCLOBENZAPRINE = Drug(
    "cyclobenzaprine",
    "cyclobenzaprine",
    is_a=(MUSCLE_RELAXANT, SEROTONERGIC),
    synonyms=("Flexeril", "Amrix", "Fexmid"),
)
METHOCARBAMOL = Drug(
    "methocarbamol", "methocarbamol", is_a=(MUSCLE_RELAXANT,), synonyms=("Robaxin", "Ortoton")
)
DIAZEPAM = Drug("diazepam", "diazepam", is_a=(BENZODIAZEPINE,), synonyms=("Valium", "Stesolid", "Diastat"))
LORAZEPAM = Drug("lorazepam", "lorazepam", is_a=(BENZODIAZEPINE,), synonyms=("Ativan", "Temesta", "Tavor"))
ALPRAZOLAM = Drug("alprazolam", "alprazolam", is_a=(BENZODIAZEPINE,), synonyms=("Xanax", "Tafil", "Xanor"))
CLONAZEPAM = Drug(
    "clonazepam", "clonazepam", is_a=(BENZODIAZEPINE,), synonyms=("Klonopin", "Rivotril", "Iktorivil")
)
GABAPENTIN = Drug("gabapentin", "gabapentin", is_a=(GABAPENTINOID,), synonyms=("Neurontin", "Gralise"))
PREGABALIN = Drug("pregabalin", "pregabalin", is_a=(GABAPENTINOID,), synonyms=("Lyrica", "Alzain"))
VALPROATE = Drug(
    "valproate",
    "valproate",
    is_a=(RHABDOMYOLYSIS_ASSOCIATED,),
    synonyms=("Depakote", "Epilim", "Depakine", "Ergenyl", "valproic acid", "Convulex", "divalproex"),
)
DIPHENHYDRAMINE = Drug(
    "diphenhydramine",
    "diphenhydramine",
    is_a=(SEDATING_ANTIHISTAMINE, ANTICHOLINERGIC),
    synonyms=("Benadryl", "Nytol", "ZzzQuil", "Sominex"),
)
BENZATROPINE = Drug(
    "benzatropine", "benzatropine", is_a=(ANTICHOLINERGIC,), synonyms=("benztropine", "Cogentin")
)
PROCYCLIDINE = Drug(
    "procyclidine", "procyclidine", is_a=(ANTICHOLINERGIC,), synonyms=("Kemadrin", "Arpicolin")
)
DONEPEZIL = Drug(
    "donepezil", "donepezil", is_a=(CHOLINESTERASE_INHIBITOR, CRAMP_ASSOCIATED), synonyms=("Aricept", "Eranz")
)
