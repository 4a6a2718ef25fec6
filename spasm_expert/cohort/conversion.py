"""From the records of a chunk to the bytes of their answers: what a worker does in a run between files."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass, replace
from typing import Any, Final

from spasm_expert.cohort.experts import expert_of
from spasm_expert.cohort.kinds import CSV, Kind
from spasm_expert.cohort.outcomes import FULL, Outcome, assess_one
from spasm_expert.cohort.reading import Chunk
from spasm_expert.cohort.tables import ID, case_of_row, table_line
from spasm_expert.errors import ManyProblemsError, Problem

ASSESSMENT: Final = "assessment"
"""Under what a whole assessment stands in a line, or in a column."""

LONGEST_ID: Final = 200
SUMMARY_COLUMNS: Final = (
    "line",
    ID,
    "level",
    "cause",
    "likelihood",
    "certainty",
    "causes",
    "tests",
    "red_flags",
    "self_care",
    "open_questions",
)
_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
"""Of a gzip member without a name, a time and a system, so that it is the same everywhere."""


@dataclass(frozen=True, slots=True)
class Converted:
    """The answers to a chunk, ready to be written.

    Attributes:
        output: Bytes of the output; a whole gzip member if it is packed.
        rejects: Bytes of the file of rejects, JSON Lines.
        written: How many records were assessed.
        rejected: How many could not be.
        digest: SHA-256 of the input up to the end of the chunk.
        position: Bytes of the input file up to there, or a little further.
    """

    output: bytes
    rejects: bytes
    written: int
    rejected: int
    digest: str
    position: int


@dataclass(frozen=True)
class Conversion:
    """Turns records into answers.

    Attributes:
        source: How the input is written.
        target: How the output is written.
        columns: Of a table, its columns.
        fields: `summary` or `full`.
        rules: Whether a summary names the rules that fired.
        expert: Who assesses, as in `expert_of`.
    """

    source: Kind
    target: Kind
    columns: tuple[str, ...] = ()
    fields: str = "summary"
    rules: bool = False
    expert: str = ""

    def version(self) -> str:
        """Return the version of the knowledge that answers; builds the expert."""
        return expert_of(self.expert).knowledge_version

    @property
    def answer_columns(self) -> tuple[str, ...]:
        """The columns of a table of answers."""
        if self.fields == FULL:
            return ("line", ID, ASSESSMENT)
        return (*SUMMARY_COLUMNS, "rules") if self.rules else SUMMARY_COLUMNS

    def head(self) -> bytes:
        """Return what the output begins with: of a table the names of its columns."""
        if self.target.form != CSV:
            return b""
        line = table_line(self.answer_columns).encode()
        return packed(line) if self.target.packed else line

    def __call__(self, chunk: Chunk) -> Converted:
        """Return the answers to a chunk."""
        answers, rejects = [], []
        for line, said in chunk.records:
            name, outcome = self._outcome(said)
            if outcome.answer is None:
                rejects.append(_reject(line, name, outcome))
            else:
                answers.append(self._written(line, name, outcome.answer))
        output = "".join(answers).encode("utf-8")
        return Converted(
            packed(output) if self.target.packed and output else output,
            "".join(rejects).encode("utf-8", "replace"),
            len(answers),
            len(rejects),
            chunk.digest,
            chunk.position,
        )

    def _outcome(self, said: Any) -> tuple[str | int | None, Outcome]:
        """Return the id of a record and what came of it."""
        case, problems = self._case(said)
        name, problem = _id(case.pop(ID, None)) if case is not None else (None, None)
        if case is None:
            return None, Outcome(None, problems)
        outcome = assess_one(case, fields=self.fields, rules=self.rules, expert=self.expert)
        return (name, Outcome(None, (problem, *outcome.problems))) if problem else (name, outcome)

    def _case(self, said: Any) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
        """Return the map that a record holds, or why it holds none."""
        if self.source.tabular:
            return self._case_of_row(said)
        from spasm_expert.case.reading import read_text

        try:
            tree = read_text(said, json_only=True)
        except ManyProblemsError as error:
            # A record is one line; which one of the file is told beside it.
            told = (replace(each, message=each.message.removeprefix("line 1, ")) for each in error.problems)
            return None, tuple(told)
        if not isinstance(tree, dict):
            return None, (Problem("", "is no JSON object. Expected a case in braces."),)
        return tree, ()

    def _case_of_row(self, cells: list[str] | None) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
        if cells is None:
            return None, (Problem("", "is no row of a table: a quote is out of place, or a cell too long."),)
        if len(cells) != len(self.columns):
            told = f"has {len(cells)} cells. Expected {len(self.columns)}, as many as there are columns."
            return None, (Problem("", told),)
        return case_of_row(self.columns, cells), ()

    def _written(self, line: int, name: str | int | None, answer: dict[str, Any]) -> str:
        if self.target.form == CSV:
            return table_line((line, name, answer) if self.fields == FULL else (line, name, *answer.values()))
        told = {ASSESSMENT: answer} if self.fields == FULL else answer
        return _json_line({"line": line, ID: name, **told})


def _id(said: Any) -> tuple[str | int | None, Problem | None]:
    """Return the id of a record, and what is wrong with it."""
    right = said is None or (isinstance(said, int) and not isinstance(said, bool))
    if right or (isinstance(said, str) and 0 < len(said) <= LONGEST_ID and said.isprintable()):
        return said, None
    return None, Problem(
        ID, f"is no id. Expected a text of at most {LONGEST_ID} characters, or a whole number."
    )


def _reject(line: int, name: str | int | None, outcome: Outcome) -> str:
    problems = [{"where": each.where, "message": each.message} for each in outcome.problems]
    return _json_line({"line": line, ID: name, "problems": problems})


def _json_line(data: dict[str, Any]) -> str:
    return f"{json.dumps(data, ensure_ascii=False, allow_nan=False)}\n"


def packed(data: bytes) -> bytes:
    """Return a gzip member that holds the data, the same bytes whenever and wherever it is made."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = packer.compress(data) + packer.flush()
    return _HEADER + body + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)
