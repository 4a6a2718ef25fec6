"""The one door to experta 1.9.4; no other module of the package imports it.

experta 1.9.4 rests on frozendict 1.2, which looks for `collections.Mapping` (gone since Python 3.10), and
importing it calls `logging.basicConfig()`. Both are dealt with here, and undone, so that the embedding
program sees no change. experta also logs every fact: while an engine of this package works, its loggers are
silent in that thread.
"""

from __future__ import annotations

import collections
import collections.abc
import contextlib
import importlib
import logging
import threading
import warnings
from collections.abc import Iterator


@contextlib.contextmanager
def _old_collections_names() -> Iterator[None]:
    """Supply `collections.Mapping` while experta loads, then take it away again."""
    missing = [name for name in ("Mapping", "Hashable", "Callable") if not hasattr(collections, name)]
    for name in missing:
        setattr(collections, name, getattr(collections.abc, name))
    try:
        yield
    finally:
        for name in missing:
            delattr(collections, name)


@contextlib.contextmanager
def _untouched_root_logger() -> Iterator[None]:
    """Undo what `logging.basicConfig()` does to the root logger."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    try:
        yield
    finally:
        for handler in list(root.handlers):
            if handler not in handlers:
                root.removeHandler(handler)
                handler.close()
        root.setLevel(level)


def _load() -> None:
    with warnings.catch_warnings(), _old_collections_names(), _untouched_root_logger():
        # What an old library is told by a new Python is no concern of the embedding program.
        warnings.simplefilter("ignore")
        experta = importlib.import_module("experta")
    # `import experta` succeeds with an empty module when one of its own imports fails.
    if not hasattr(experta, "KnowledgeEngine"):
        raise ImportError(
            "experta 1.9.4 loaded without its names: its dependency `schema` is missing or broken."
        )


_load()

from experta import (  # noqa: E402
    AND,
    EXISTS,
    FORALL,
    NOT,
    OR,
    TEST,
    Fact,
    InitialFact,
    KnowledgeEngine,
    L,
    P,
    Rule,
    W,
    watchers,
)
from experta.abstract import Matcher, Strategy  # noqa: E402
from experta.activation import Activation  # noqa: E402
from experta.agenda import Agenda  # noqa: E402
from experta.conditionalelement import ConditionalElement  # noqa: E402
from experta.factlist import FactList  # noqa: E402
from experta.fieldconstraint import ANDFC, NOTFC, ORFC, FieldConstraint  # noqa: E402
from experta.matchers import ReteMatcher  # noqa: E402
from experta.matchers.rete.nodes import ConflictSetNode  # noqa: E402
from experta.shortcuts import MATCH  # noqa: E402
from experta.strategies import DepthStrategy  # noqa: E402


class _SilentThreads(logging.Filter):
    """Drops what experta logs in a thread that asked for silence."""

    def __init__(self) -> None:
        super().__init__()
        self.here = threading.local()

    def filter(self, record: logging.LogRecord) -> bool:
        return not getattr(self.here, "silent", False)


_SILENCE = _SilentThreads()
for _name in watchers.ALL:
    # Not disabled: `logging.config` switches that back on, and other users of experta keep their log.
    logging.getLogger(f"{watchers.__name__}.{_name}").addFilter(_SILENCE)


@contextlib.contextmanager
def silence() -> Iterator[None]:
    """Keep experta from logging in this thread: it would write down the facts of a patient."""
    before = getattr(_SILENCE.here, "silent", False)
    _SILENCE.here.silent = True
    try:
        yield
    finally:
        _SILENCE.here.silent = before


__all__ = [
    "AND",
    "ANDFC",
    "EXISTS",
    "FORALL",
    "MATCH",
    "NOT",
    "NOTFC",
    "OR",
    "ORFC",
    "TEST",
    "Activation",
    "Agenda",
    "ConditionalElement",
    "ConflictSetNode",
    "DepthStrategy",
    "Fact",
    "FactList",
    "FieldConstraint",
    "InitialFact",
    "KnowledgeEngine",
    "L",
    "Matcher",
    "P",
    "ReteMatcher",
    "Rule",
    "Strategy",
    "W",
    "silence",
]
