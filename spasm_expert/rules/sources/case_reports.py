"""Case reports whose text was seen, for how a disease presents."""

from spasm_expert.core.sources import Source

ACHILLES_RUPTURE_BMJ_2012 = Source(
    id="achilles_rupture_bmj_2012",
    title="A case of sudden ankle pain",
    publisher="BMJ",
    year=2012,
    identifier="doi:10.1136/bmj.e4420",
    checked="excerpt",
    note="Yue et al.; presentation and short answer seen.",
)
TENNIS_LEG_SMJ_2021 = Source(
    id="tennis_leg_smj_2021",
    title="A man with a painful swollen calf (quiz)",
    publisher="Saudi Medical Journal",
    year=2021,
    identifier="https://smj.org.sa/content/42/11/1254",
    checked="excerpt",
    note="Title in our own words; presentation and list of diagnoses seen.",
)
ENDOCRINE_MUSCLE_PAIN_2001 = Source(
    id="endocrine_muscle_pain_2001",
    title="Endocrine evaluation for muscle pain",
    publisher="Journal of the Royal Society of Medicine",
    year=2001,
    identifier="pmc:PMC1281637",
    checked="excerpt",
    note="First case history seen.",
)
HASHIMOTO_MYOPATHY_2019 = Source(
    id="hashimoto_myopathy_2019",
    title="Severe proximal myopathy secondary to Hashimoto's thyroiditis",
    publisher="BMJ Case Reports",
    year=2019,
    identifier="pmc:PMC6663251",
    checked="excerpt",
    note="Jervis et al.; abstract and presentation seen.",
)
ORGANOPHOSPHATE_CASE_2022 = Source(
    id="organophosphate_case_2022",
    title="Poisoning by organophosphate pesticides: a case report",
    publisher="Cureus",
    year=2022,
    identifier="doi:10.7759/cureus.29842",
    checked="excerpt",
    note="Bereda; abstract seen.",
)
PPI_HYPOMAGNESAEMIA_2016 = Source(
    id="ppi_hypomagnesaemia_2016",
    title="Proton pump inhibitor-induced hypomagnesaemia and hypocalcaemia: case review",
    publisher="International Journal of Physiology, Pathophysiology and Pharmacology",
    year=2016,
    identifier="https://docksci.com/proton-pump-inhibitor-induced-hypomagnesaemia-and-hypocalcaemia-case-review_59f9cb0cd64ab29014691fea.html",
    checked="excerpt",
    note="Sivakumar; abstract seen through a copy.",
)
PYOMYOSITIS_SERIES_2016 = Source(
    id="pyomyositis_series_2016",
    title="Pyomyositis is not only a tropical pathology: a case series",
    publisher="Journal of Medical Case Reports",
    year=2016,
    identifier="doi:10.1186/s13256-016-1158-2",
    checked="excerpt",
    note="Table 1 seen: dull cramping pain and woody swelling, then fever and pus, then sepsis.",
)
