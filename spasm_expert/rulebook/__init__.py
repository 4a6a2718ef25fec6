"""Versions of the knowledge: rule books read back and compared over cases, stored answers run again."""

from spasm_expert.rulebook.diff import CaseChange, Changed, RuleBookDiff, RuleChange, compare_books
from spasm_expert.rulebook.faults import InvalidRuleBookError
from spasm_expert.rulebook.reading import expert_of, read_rule_book
from spasm_expert.rulebook.replay import Replay, replay

__all__ = [
    "CaseChange",
    "Changed",
    "InvalidRuleBookError",
    "Replay",
    "RuleBookDiff",
    "RuleChange",
    "compare_books",
    "expert_of",
    "read_rule_book",
    "replay",
]
