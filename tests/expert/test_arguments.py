"""What an expert is built from is checked before anything is made of it."""

import pytest

from spasm_expert.core.language import Topic
from spasm_expert.errors import InvalidRuleError
from spasm_expert.expert import Expert
from spasm_expert.facts.terms.kinds import Finding
from spasm_expert.rules import STANDARD_TOPICS

TERM = Finding("own_finding", "an own finding", "Do you have it?")

WRONG = [
    ({"topics": []}, "topics is empty. Give at least one, or None for all that come with the package."),
    ({"topics": STANDARD_TOPICS[0]}, "topics is the class "),
    ({"topics": "everyday"}, "topics is a str. Expected a list of topics"),
    ({"topics": 3}, "topics is a int. Expected a list of topics"),
    ({"topics": [STANDARD_TOPICS[0], "x"]}, r"topics\[1\] is a str. Expected a list of topics"),
    ({"topics": [Finding]}, r"topics\[0\] is the class Finding. Expected a list of topics"),
    ({"terms": TERM}, "terms is a Finding. Expected a list of terms"),
    ({"terms": ["own_finding"]}, r"terms\[0\] is a str. Expected a list of terms"),
    ({"terms": None}, "terms is None. Expected a list of terms"),
    ({"sources": ["a book"]}, r"sources\[0\] is a str. Expected a list of sources"),
    ({"guidance": {}}, "guidance is a dict. Expected a Guidance, or None."),
]


@pytest.mark.parametrize(("given", "message"), WRONG)
def test_wrong_arguments_are_refused_with_where_and_what(given, message):
    with pytest.raises(InvalidRuleError, match=message):
        Expert(**given)


def test_every_wrong_argument_is_told_at_once():
    with pytest.raises(InvalidRuleError) as caught:
        Expert(topics=[], terms=[1], sources=[2])

    assert [problem.where for problem in caught.value.problems] == ["topics", "terms[0]", "sources[0]"]


def test_an_empty_topic_is_told_apart_from_no_topic():
    with pytest.raises(InvalidRuleError, match="topic lone: it has no rules"):
        Expert(topics=[type("Lone", (Topic,), {})])
