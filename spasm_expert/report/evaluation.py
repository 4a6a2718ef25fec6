"""An evaluation for a reader: as text for a terminal and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spasm_expert.evaluation import MEASURES, Evaluation, Miss, Proportion, PublishedFigure, Tally
from spasm_expert.evaluation.misses import CAUSE, CauseStanding, Deciding
from spasm_expert.evaluation.published import CAUTION
from spasm_expert.evaluation.summary import LEVELS, NOTE
from spasm_expert.report.blocks import Block, Heading, Item, Paragraph, Table, as_markdown, as_text
from spasm_expert.report.layout import glued

_TABLES = (
    (("cause_first", "cause_in_first_3", "cause_in_first_5"), ()),
    (("level_is_label", "level_accepted"), ()),
    (("safe", "strictly_safe"), ("under_triage", "over_triage")),
)
"""The tables of each breakdown: measures with their interval, and measures of which the count is enough."""

_SHORT = {measure.id: measure.short for measure in MEASURES}


def render_evaluation(evaluation: Evaluation, *, width: int = 80, color: bool = False) -> str:
    """Return an evaluation as text for a terminal.

    Args:
        evaluation: What was counted.
        width: Columns of the terminal.
        color: Whether to write the escape sequences of colours.
    """
    return as_text(_blocks(evaluation), width=width, color=color)


def render_evaluation_markdown(evaluation: Evaluation) -> str:
    """Return an evaluation as Markdown."""
    return as_markdown(_blocks(evaluation))


def _blocks(evaluation: Evaluation) -> Iterator[Block]:
    yield from _opening(evaluation)
    yield _measures(evaluation.overall)
    yield from _breakdown("By group of causes", "Group", evaluation.by_group)
    yield from _breakdown("By the level of the label", "Label", evaluation.by_level)
    yield from _breakdown("By how much the cases tell", "Told", evaluation.by_quality)
    yield from _confusion(evaluation)
    yield from _mild(evaluation)
    yield from _misses(evaluation)
    yield from _published(evaluation.published)


def _opening(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading("Evaluation")
    yield Paragraph(f"{_counted(len(evaluation.cases), 'labelled case')}. {NOTE}")
    if evaluation.unlabelled:
        yield Paragraph(f"Without a label and not counted: {', '.join(evaluation.unlabelled)}.")
    if evaluation.unread:
        names = ", ".join(each.name for each in evaluation.unread)
        yield Paragraph(f"Cannot be read and not counted: {names}.")


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _measures(tally: Tally) -> Table:
    counted = ((measure.label, tally.measures[measure.id]) for measure in MEASURES)
    rows = [(label, str(found), _share(found), _interval(found)) for label, found in counted]
    return Table(("Over all cases", "Count", "Share", "95 % interval"), rows)


def _share(found: Proportion) -> str:
    return "" if found.share is None else f"{found.share:.1%}"


def _interval(found: Proportion) -> str:
    return "" if found.interval is None else f"{found.interval[0]:.1%} to {found.interval[1]:.1%}"


def _breakdown(title: str, name: str, tallies: Sequence[Tally]) -> Iterator[Block]:
    yield Heading(title)
    yield Paragraph("How many of how many, and the 95 % interval.")
    for with_interval, counted in _TABLES:
        titles = (_SHORT[each] for each in (*with_interval, *counted))
        rows = [
            (
                _level(tally.name),
                *(_cell(tally.measures[each]) for each in with_interval),
                *(str(tally.measures[each].hits) for each in counted),
            )
            for tally in tallies
        ]
        yield Table((name, *titles), rows)


def _cell(found: Proportion) -> str:
    if found.interval is None:
        return "-"
    lower, upper = (f"{limit:.0%}" for limit in found.interval)
    return glued(f"{found.hits}/{found.total} {lower.rstrip('%')}-{upper}")


def _level(name: str) -> str:
    return name.replace("_", " ")


def _confusion(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading("Label and answer")
    yield Paragraph("Rows: the label. Columns: the level that came out.")
    rows = [
        (_level(label), *(str(row[level]) for level in LEVELS)) for label, row in evaluation.confusion.items()
    ]
    yield Table(("Label", *map(_level, LEVELS)), rows)


def _mild(evaluation: Evaluation) -> Iterator[Block]:
    found = evaluation.overall.measures["mild_with_red_flag"]
    yield Heading("Red flags in mild cases")
    yield Paragraph(f"Red flags are broad on purpose. Mild cases in which one or more were raised: {found}.")
    for flag in evaluation.mild_flags:
        yield Item(f"{flag.id} ({flag.label}): {', '.join(flag.cases)}")
        yield Item(f"raised by {', '.join(flag.rules)}", 1)


def _misses(evaluation: Evaluation) -> Iterator[Block]:
    yield Heading("Misses")
    misses = evaluation.misses
    if not misses:
        yield Paragraph("None: a right cause is first and the level is accepted in every case.")
    elif any(miss.kind == CAUSE for miss in misses):
        yield Paragraph("A cause's place rests on its certainty and on how common it is.")
    for miss in misses:
        yield from _miss(miss)
    other = [case for case in evaluation.cases if case.steps and case.level in case.accepted]
    if other:
        told = "; ".join(f"{case.name} ({_level(case.label)}: {_level(case.level)})" for case in other)
        yield Paragraph(f"Accepted, though the label itself is another (label: answer): {told}.")


def _miss(miss: Miss) -> Iterator[Block]:
    expected = " or ".join(miss.expected)
    if miss.kind == CAUSE:
        yield Item(f"{miss.case}: expected {expected} first; found {miss.found or 'no cause'}.")
    else:
        yield Item(f"{miss.case}: expected {expected}; found {miss.found}, {_steps(miss.steps)}.")
    for rule in miss.decided_by:
        yield Item(_decided(rule), 1)
    for standing in miss.causes:
        yield Item(_stands(standing), 1)
        yield from (Item(_decided(rule), 2) for rule in standing.evidence)


def _steps(steps: int) -> str:
    towards = "more urgent than the label" if steps > 0 else "less urgent than the label"
    return f"{_counted(abs(steps), 'level')} {towards}"


def _decided(rule: Deciding) -> str:
    weight = f"{rule.weight:+.2f} " if rule.weight else ""
    name = f"{rule.rule}: " if rule.rule else ""
    rests = f" Rests on {', '.join(rule.matched)}." if rule.matched else ""
    return f"{weight}{name}{rule.text}{rests}"


def _stands(standing: CauseStanding) -> str:
    if standing.place is None:
        return f"{standing.id} is not listed: no rule speaks for or against it."
    return (
        f"{standing.id} stands in place {standing.place}: {standing.likelihood}, certainty "
        f"{standing.certainty:.2f}; what counted, as log-likelihood ratios:"
    )


def _published(figures: Iterable[PublishedFigure]) -> Iterator[Block]:
    yield Heading("What was published of others")
    yield Paragraph(CAUTION)
    for figure in figures:
        told = {
            "right first": figure.right_first,
            "among the first three": figure.right_in_first_3,
            "right level": figure.level,
        }
        numbers = "; ".join(f"{what} {number}" for what, number in told.items() if number)
        found = ". ".join(filter(None, (numbers, figure.safety.rstrip("."))))
        source = figure.source
        yield Item(f"{figure.who}: {found}.")
        yield Item(f"Cases: {figure.material}.", 1)
        yield Item(f"{source.publisher} {source.year}, {source.title} ({source.identifier}).", 1)
