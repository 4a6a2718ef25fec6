"""What medicines do to muscles, and what their regulators say."""

from spasm_expert.core.sources import Source

FDA_QUININE_2010 = Source(
    id="fda_quinine_2010",
    title=(
        "FDA Drug Safety Communication: New risk management plan and patient Medication Guide for "
        "Qualaquin (quinine sulfate)"
    ),
    publisher="US Food and Drug Administration",
    year=2010,
    identifier=(
        "https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/"
        "ucm218202.htm"
    ),
    checked="excerpt",
    note="Safety announcement of 8 July 2010 seen.",
)
FDA_QUININE_LABEL_2009 = Source(
    id="fda_quinine_label_2009",
    title="Qualaquin (quinine sulfate) 324 mg capsules: safety labeling changes, November 2009",
    publisher="US Food and Drug Administration",
    year=2009,
    identifier="https://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm",
    checked="excerpt",
    note="Boxed warning seen.",
)
EAS_STATIN_MUSCLE_2015 = Source(
    id="eas_statin_muscle_2015",
    title=(
        "Statin-associated muscle symptoms: impact on statin therapy - European Atherosclerosis Society"
        " Consensus Panel Statement on Assessment, Aetiology and Management"
    ),
    publisher="European Heart Journal",
    year=2015,
    identifier="pmc:PMC4416140",
    checked="excerpt",
    note="Stroes et al.; table 1; title from memory.",
)
NLA_STATIN_MUSCLE_2014 = Source(
    id="nla_statin_muscle_2014",
    title="An assessment by the Statin Muscle Safety Task Force: 2014 update",
    publisher="Journal of Clinical Lipidology",
    year=2014,
    identifier="doi:10.1016/j.jacl.2014.03.004",
    checked="secondary",
    note="Rosenson et al.; read through summaries; title from memory. Identifier from memory.",
)
STATIN_MYALGIA_INDEX_2017 = Source(
    id="statin_myalgia_index_2017",
    title=(
        "The Statin-Associated Muscle Symptom Clinical Index (SAMS-CI): Revision for Clinical Use, "
        "Content Validation, and Inter-rater Reliability"
    ),
    publisher="Cardiovascular Drugs and Therapy",
    year=2017,
    identifier="pmc:PMC5427100",
    checked="secondary",
    note="Rosenson et al.; points via a secondary page; title from memory.",
)
NPS_STATIN_MUSCLE_2017 = Source(
    id="nps_statin_muscle_2017",
    title="Guide to statin-associated muscle symptoms",
    publisher="NPS MedicineWise",
    year=2017,
    identifier="",
    checked="secondary",
    note="Title in our own words.",
)
FDA_SIMVASTATIN_2011 = Source(
    id="fda_simvastatin_2011",
    title=(
        "FDA Drug Safety Communication: New restrictions, contraindications, and dose limitations for "
        "Zocor (simvastatin) to reduce the risk of muscle injury"
    ),
    publisher="US Food and Drug Administration",
    year=2011,
    identifier="",
    checked="secondary",
    note="June 2011; seen through pharmacist.com.",
)
FDA_SIMVASTATIN_AMIODARONE_2011 = Source(
    id="fda_simvastatin_amiodarone_2011",
    title=(
        "FDA Drug Safety Communication: Revised dose limitation for Zocor (simvastatin) when taken with"
        " amiodarone"
    ),
    publisher="US Food and Drug Administration",
    year=2011,
    identifier="https://www.fda.gov/Drugs/DrugSafety/ucm283137.htm",
    checked="excerpt",
    note="Announcement of 15 December 2011 seen.",
)
FDA_NSAID_PREGNANCY_2020 = Source(
    id="fda_nsaid_pregnancy_2020",
    title=(
        "FDA recommends avoiding use of NSAIDs in pregnancy at 20 weeks or later because they can "
        "result in low amniotic fluid"
    ),
    publisher="US Food and Drug Administration",
    year=2020,
    identifier=(
        "https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-"
        "pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic"
    ),
    checked="excerpt",
    note="Communication of 15 October 2020, its podcast text and the AAP summary seen.",
)
NSAID_POLYPHARMACY_SCOTLAND = Source(
    id="nsaid_polypharmacy_scotland",
    title="Polypharmacy guidance: NSAIDs",
    publisher="NHS Scotland",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words.",
)
NSAID_NHS_BOARDS = Source(
    id="nsaid_nhs_boards",
    title="NSAID prescribing guidelines of NHS Greater Glasgow and Clyde and NHS Highland",
    publisher="NHS Scotland boards",
    year=None,
    identifier="",
    checked="secondary",
    note="Title in our own words.",
)
IBUPROFEN_LABEL_OPENFDA = Source(
    id="ibuprofen_label_openfda",
    title="Ibuprofen over-the-counter drug facts labels",
    publisher="openFDA, US Food and Drug Administration",
    year=None,
    identifier="https://open.fda.gov/apis/drug/label/",
    checked="excerpt",
    note="Warnings section of several labels, October 2026.",
)
INTRATHECAL_BACLOFEN_WARNING_2002 = Source(
    id="intrathecal_baclofen_warning_2002",
    title="Intrathecal baclofen boxed warning on abrupt discontinuation",
    publisher="US Food and Drug Administration",
    year=2002,
    identifier="",
    checked="secondary",
    note="Title in our own words; read in a copy.",
)
INTRATHECAL_BACLOFEN_WITHDRAWAL_2004 = Source(
    id="intrathecal_baclofen_withdrawal_2004",
    title=(
        "Intrathecal baclofen withdrawal syndrome- a life-threatening complication of baclofen pump: A "
        "case report"
    ),
    publisher="BMC Clinical Pharmacology",
    year=2004,
    identifier="doi:10.1186/1472-6904-4-6",
    checked="excerpt",
    note="Mohammed and Hussain; abstract seen.",
)
NSAID_TRIPLE_WHAMMY_2013 = Source(
    id="nsaid_triple_whammy_2013",
    title=(
        "Concurrent use of diuretics, angiotensin converting enzyme inhibitors, and angiotensin "
        "receptor blockers with non-steroidal anti-inflammatory drugs and risk of acute kidney injury: "
        "nested case-control study"
    ),
    publisher="BMJ",
    year=2013,
    identifier="doi:10.1136/bmj.e8525",
    checked="excerpt",
    note=(
        "Lapi et al.; abstract seen: triple combination rate ratio 1.31, first 30 days 1.82; double not"
        " raised."
    ),
)
BEERS_2023 = Source(
    id="beers_2023",
    title=(
        "American Geriatrics Society 2023 updated AGS Beers Criteria for potentially inappropriate "
        "medication use in older adults"
    ),
    publisher="Journal of the American Geriatrics Society",
    year=2023,
    identifier="doi:10.1111/jgs.18372",
    checked="general_knowledge",
    note="Identifier from memory.",
)
FUSIDIC_ACID_STATIN_MHRA = Source(
    id="fusidic_acid_statin_mhra",
    title="Systemic fusidic acid and interaction with statins",
    publisher="MHRA Drug Safety Update",
    year=2011,
    identifier="",
    checked="general_knowledge",
)
MHRA_QUININE_2010 = Source(
    id="mhra_quinine_2010",
    title="Quinine: not to be used routinely for nocturnal leg cramps",
    publisher="MHRA Drug Safety Update",
    year=2010,
    identifier="https://www.gov.uk/drug-safety-update/quinine-not-to-be-used-routinely-for-nocturnal-leg-cramps",
    checked="general_knowledge",
    note="Identifier from memory.",
)
STATPEARLS_DYSTONIC_REACTIONS = Source(
    id="statpearls_dystonic_reactions",
    title="Dystonic Reactions",
    publisher="StatPearls",
    year=2023,
    identifier="https://www.ncbi.nlm.nih.gov/books/NBK531466/",
    checked="excerpt",
    note="Introduction seen.",
)
MHRA_ACUTE_DYSTONIA = Source(
    id="mhra_acute_dystonia",
    title="Antipsychotics: extrapyramidal side effects: acute dystonia",
    publisher="MHRA learning module",
    year=None,
    identifier="https://cpd.mhra.gov.uk/antipsychotics/CON155606_12",
    checked="excerpt",
    note="Page seen.",
)
AHA_HEART_FAILURE_2022 = Source(
    id="aha_heart_failure_2022",
    title="2022 AHA/ACC/HFSA Guideline for the Management of Heart Failure",
    publisher="Circulation",
    year=2022,
    identifier="doi:10.1161/CIR.0000000000001063",
    checked="general_knowledge",
    note="Identifier from memory.",
)
