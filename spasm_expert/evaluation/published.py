"""Published accuracy of symptom checkers, lay people and clinicians: context for numbers of our own.

Definitions differ between the studies: compare within one, and read `material` first. Only figures that were
seen in an abstract or an article stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from spasm_expert.core.sources import Source

CAUTION: Final = (
    "These are other cases, asked of other people and programs; levels are fewer and cut elsewhere. A set of "
    "cases about muscle spasms is narrow, often tells what an examination found, and holds more emergencies "
    "and rare causes than a practice sees: its figures cannot be compared with these, and say nothing about "
    "how often an answer is right among all who ask."
)


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """What one study found for one kind of adviser.

    Attributes:
        who: Who or what gave advice.
        material: The cases, how they differ from a set on muscle spasms, and the levels.
        right_first: Right diagnosis first, in words; empty where the study has no such figure.
        right_in_first_3: Right diagnosis among the first three.
        level: Right level of urgency.
        safety: What was told of safety, under- and over-triage.
        source: Where it was published.
    """

    who: str
    material: str
    right_first: str
    right_in_first_3: str
    level: str
    safety: str
    source: Source


SEMIGRAN_2015: Final = Source(
    id="semigran_2015",
    title="Evaluation of symptom checkers for self diagnosis and triage: audit study",
    publisher="BMJ",
    year=2015,
    identifier="pmc:PMC4496786",
    checked="excerpt",
    note="Abstract read; volume 351, h3480.",
)
SEMIGRAN_2016: Final = Source(
    id="semigran_2016",
    title="Comparison of Physician and Computer Diagnostic Accuracy",
    publisher="JAMA Internal Medicine",
    year=2016,
    identifier="https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/2565684",
    checked="excerpt",
    note="Journal page and a news summary seen.",
)
HILL_2020: Final = Source(
    id="hill_2020",
    title="The quality of diagnosis and triage advice provided by free online symptom checkers and apps",
    publisher="Medical Journal of Australia",
    year=2020,
    identifier=(
        "https://www.mja.com.au/journal/2020/212/11/"
        "quality-diagnosis-and-triage-advice-provided-free-online-symptom-checkers-and"
    ),
    checked="excerpt",
    note="Abstract seen; volume 212, pages 514-519; the title goes on with `in Australia`.",
)
GILBERT_2020: Final = Source(
    id="gilbert_2020",
    title="How accurate are digital symptom assessment apps for suggesting conditions and urgency advice?",
    publisher="BMJ Open",
    year=2020,
    identifier="pmc:PMC7745523",
    checked="excerpt",
    note="Abstract read; volume 10, e040269. Most authors worked for the maker of one of the apps.",
)
SCHMIEDING_2022: Final = Source(
    id="schmieding_2022",
    title="Triage accuracy of symptom checkers, five years after the audit of 2015",
    publisher="Journal of Medical Internet Research",
    year=2022,
    identifier="https://jmir.org/2022/5/e31810",
    checked="excerpt",
    note="Title in our own words; the first part of the abstract was seen.",
)
WALLACE_2022: Final = Source(
    id="wallace_2022",
    title="Accuracy of digital and online symptom checkers: a systematic review",
    publisher="npj Digital Medicine",
    year=2022,
    identifier="pmc:PMC9385087",
    checked="excerpt",
    note="Title in our own words; abstract seen.",
)
LEVINE_2023: Final = Source(
    id="levine_2023",
    title="The Diagnostic and Triage Accuracy of the GPT-3 Artificial Intelligence Model",
    publisher="medRxiv",
    year=2023,
    identifier="doi:10.1101/2023.01.30.23285067",
    checked="excerpt",
    note="Abstract of the preprint read; the journal version is doi:10.1016/S2589-7500(24)00097-9.",
)
KOPKA_2022: Final = Source(
    id="kopka_2022",
    title="The Triage Capability of Laypersons: Retrospective Exploratory Analysis",
    publisher="JMIR Formative Research",
    year=2022,
    identifier="pmc:PMC9607917",
    checked="excerpt",
    note="Abstract read.",
)

_OF_2015 = "45 short cases of all of medicine, a third each emergency, not emergency, self-care; 3 levels"

PUBLISHED: Final = (
    PublishedFigure(
        who="23 symptom checkers in 2015",
        material=_OF_2015,
        right_first="34 %",
        right_in_first_3="51.2 % (given in 2016)",
        level="57 %: emergencies 80 %, not emergencies 55 %, self-care 33 %",
        safety="One emergency in five was not told to be one.",
        source=SEMIGRAN_2015,
    ),
    PublishedFigure(
        who="36 symptom checkers in 2020",
        material="48 cases of all of medicine; 4 levels",
        right_first="36 %",
        right_in_first_3="52 %",
        level="49 %: emergencies 63 %, urgent 56 %, not urgent 30 %, self-care 40 %",
        safety="The authors call the advice averse to risk.",
        source=HILL_2020,
    ),
    PublishedFigure(
        who="22 symptom checkers in 2020",
        material=_OF_2015,
        right_first="",
        right_in_first_3="",
        level="55.8 % (median)",
        safety="Over- and under-triage about as often.",
        source=SCHMIEDING_2022,
    ),
    PublishedFigure(
        who="symptom checkers of 10 studies",
        material="written cases and real patients of many fields",
        right_first="19 to 37.9 %",
        right_in_first_3="",
        level="48.8 to 90.1 %",
        safety="",
        source=WALLACE_2022,
    ),
    PublishedFigure(
        who="8 apps",
        material="200 cases of primary care",
        right_first="",
        right_in_first_3="23.5 to 70.5 %",
        level="",
        safety="Safe, at most one level too low: 80.0 to 97.8 %. They gave an answer to 51.5 to 99.0 %.",
        source=GILBERT_2020,
    ),
    PublishedFigure(
        who="7 general practitioners",
        material="200 cases of primary care, the same as the 8 apps",
        right_first="",
        right_in_first_3="82.1 %",
        level="",
        safety="Safe, at most one level too low: 97.0 %.",
        source=GILBERT_2020,
    ),
    PublishedFigure(
        who="234 physicians",
        material=_OF_2015,
        right_first="72.1 %",
        right_in_first_3="84.3 %",
        level="",
        safety="",
        source=SEMIGRAN_2016,
    ),
    PublishedFigure(
        who="21 physicians",
        material="48 very short cases of common and severe conditions; 4 levels, 12 cases each",
        right_first="",
        right_in_first_3="96 %",
        level="91 %",
        safety="",
        source=LEVINE_2023,
    ),
    PublishedFigure(
        who="5000 lay people with the internet",
        material="48 very short cases, the same as the 21 physicians",
        right_first="",
        right_in_first_3="54 %",
        level="74 %",
        safety="",
        source=LEVINE_2023,
    ),
    PublishedFigure(
        who="91 lay people",
        material=_OF_2015,
        right_first="",
        right_in_first_3="",
        level="emergency or not 82.2 %; care needed or not 75.9 %",
        safety="Knew 67.5 % of the emergencies.",
        source=KOPKA_2022,
    ),
)
"""The figures, symptom checkers first, then clinicians, then lay people."""
