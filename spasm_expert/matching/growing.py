"""Which rules begin to match, while facts only ever come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from spasm_expert.core.door import Activation, Fact, KnowledgeEngine, Matcher, Rule
from spasm_expert.matching.constraints import MISSING, value_at
from spasm_expert.matching.gates import Depth, Doubt, Gates, Opening, Slot
from spasm_expert.matching.network import solutions
from spasm_expert.matching.sharing import shared

Feed = tuple[Slot, ...]
"""What a fact opens, worked out once for every fact like it."""
Kept = tuple[Callable[[Fact], Any], dict[Any, Feed]]


class Growing:
    """Tells which of a set of rules begin to match, each once, and not how they match.

    What it does for a case grows with what the facts of the case touch, not with the number of rules; so does
    what it takes to forget the case. A rule with `NOT`, `FORALL` or `TEST` is looked at when `begun` is
    called, and later facts take nothing back: what such a rule denies must be there before. If a predicate or
    a test of a rule raises, that comes out; clear it then.

    Args:
        gates: The rules.
    """

    def __init__(self, gates: Gates) -> None:
        self._gates = gates
        self._left = list(gates.needs)
        self._kept: dict[type[Fact], Kept] = {}
        self._pooled: dict[int, Feed] = {}
        self._alive: list[Fact] = []
        self._queue: list[int] = []
        self._touched: list[list[int]] = []
        self._seen: set[int] = set()
        self._facts: dict[int, list[Fact]] = {}
        self._waiting: list[int] = []
        # Whether a fact has come, since the rules that wait were looked at, that could be what they wait for.
        self._fresh = False

    def clear(self) -> None:
        """Forget every fact."""
        left, needs = self._left, self._gates.needs
        for targets in self._touched:
            for target in targets:
                if target >= 0:
                    left[target] = needs[target]
        self._touched.clear()
        self._queue.clear()
        self._seen.clear()
        self._facts.clear()
        self._waiting.clear()
        self._fresh = False

    @property
    def marks(self) -> frozenset[int]:
        """What was noted of the facts so far: see `Gates.marks_of`."""
        return frozenset(self._seen)

    def marks_of(self, element: Any) -> tuple[int, ...]:
        """Return the marks of which one is noted once a fact fits a pattern; none if unknown."""
        return self._gates.marks_of(element)

    def add(self, facts: Iterable[Fact]) -> None:
        """Take up facts, in any order."""
        known = self._pooled.get
        for fact in facts:
            feed = known(id(fact))
            self.open(self.feed(fact) if feed is None else feed, fact)

    def open(self, feed: Feed, fact: Fact) -> None:
        """Take up one fact whose feed is known."""
        seen = self._seen
        for place, targets, depth in feed:
            if place not in seen:
                seen.add(place)
                self._queue += targets
            if depth is not None:
                self._look_into(depth, fact)

    def feed(self, fact: Fact) -> Feed:
        """Return what a fact opens.

        It is kept for facts that are told apart by a closed set of words, and for the very object if that
        says of itself that it is `pooled`: it never changes and will come again.
        """
        found = self._feed_by_words(fact)
        if getattr(fact, "pooled", False):
            found = self._pooled[id(fact)] = tuple(_settled(found, fact))
            # As long as it is known by its address it must live.
            self._alive.append(fact)
        return found

    def _feed_by_words(self, fact: Fact) -> Feed:
        kept = self._kept.get(type(fact)) or self._begin_to_keep(type(fact))
        if kept is None:
            return self._gates.slots_for(fact)
        key_of, feeds = kept
        try:
            key = key_of(fact)
            found = feeds.get(key)
        except (KeyError, TypeError):
            # A field is missing, or its value is no key of a dictionary.
            return self._gates.slots_for(fact)
        if found is None:
            found = feeds[key] = self._gates.slots_for(fact)
        return found

    def begun(self) -> list[int]:
        """Return the places of the rules that match now and did not before, each once in all."""
        queue = self._queue
        if not queue and not self._fresh:
            return []
        left, outputs = self._left, self._gates.outputs
        found: list[int] = []
        # The queue grows while it is gone through.
        for target in queue:
            if target < 0:
                found.append(~target)
            else:
                still = left[target] - 1
                left[target] = still
                if not still:
                    queue += outputs[target]
        self._touched.append(queue)
        self._queue = []
        return self._confirmed(found)

    def _confirmed(self, opened: Sequence[int]) -> list[int]:
        """Return the rules that match, of those whose gates have opened; the others wait for more facts."""
        doubtful = self._gates.doubtful
        found = [place for place in opened if place not in doubtful]
        doubted = [place for place in opened if place in doubtful] if len(found) < len(opened) else []
        if self._fresh:
            doubted += self._waiting
            self._waiting = []
            self._fresh = False
        for place in doubted:
            (found if self._matches(doubtful[place]) else self._waiting).append(place)
        return found

    def _matches(self, doubt: Doubt) -> bool:
        """Tell whether one of the alternatives of a rule matches."""
        fits = {
            pattern.place: [
                found for fact in self._facts.get(shelf, ()) if (found := pattern.fit(fact)) is not None
            ]
            for pattern, shelf in doubt.patterns
        }
        return any(True for _ in solutions(doubt.ways, fits, {}))

    def _begin_to_keep(self, kind: type[Fact]) -> Kept | None:
        key = self._gates.key_of(kind)
        if key is None:
            return None
        self._kept[kind] = (key, {})
        return self._kept[kind]

    def _look_into(self, depth: Depth, fact: Fact) -> None:
        """Open what depends on more than the literal fields of a fact."""
        if depth.kept:
            self._fresh = True
            self._facts.setdefault(depth.place, []).append(fact)
        seen = self._seen
        for pattern, targets in _reached(depth, fact):
            if ~pattern.place not in seen:
                seen.add(~pattern.place)
                self._queue += targets


def _reached(depth: Depth, fact: Fact) -> list[Opening]:
    """Return the patterns of a shelf that a fact fits though that depends on more than its literal fields."""
    found: list[Opening] = []
    for path, scale in depth.scales:
        value = value_at(path, fact)
        if value is not MISSING:
            found += scale.reached_by(value)
    for path, questions in depth.asked:
        value = value_at(path, fact)
        if value is not MISSING:
            found += [opening for predicate, opening in questions if predicate(value)]
    for opening in depth.tested:
        if opening.pattern.holds_for(fact):
            found.append(opening)
    return found


def _settled(feed: Feed, fact: Fact) -> Iterator[Slot]:
    """Yield what a fact opens that never changes: nothing is left to be looked into but what is kept."""
    for slot in feed:
        depth = slot.depth
        kept = depth._replace(scales=(), asked=(), tested=()) if depth is not None and depth.kept else None
        yield slot._replace(depth=kept)
        for pattern, targets in _reached(depth, fact) if depth is not None else ():
            yield Slot(~pattern.place, targets, None)


class GrowingMatcher(Matcher):
    """`Growing` as a matcher of experta, for engines that retract nothing: one activation for each rule.

    An activation names no facts and no variables. The gates belong to the class of the engine, what is
    remembered of the facts to the matcher.
    """

    def __init__(self, engine: KnowledgeEngine) -> None:
        super().__init__(engine)
        self._rules = self.rules_of(engine)
        self.growing = Growing(shared(engine, self._rules, Gates))

    def rules_of(self, engine: KnowledgeEngine) -> Sequence[Rule]:
        """Return the rules to match, in order."""
        return engine.get_rules()

    def reset(self) -> None:
        """Forget every fact."""
        self.growing.clear()

    def changes(
        self, adding: Iterable[Fact] | None = None, deleting: Iterable[Fact] | None = None
    ) -> tuple[list[Activation], list[Activation]]:
        """Take up facts; return an activation for each rule that begins to match, in order of the rules.

        Raises:
            NotImplementedError: A fact is to be let go.
        """
        if deleting:
            raise NotImplementedError("this matcher is for facts that stay; use CountingMatcher instead")
        self.growing.add(adding or ())
        begun = [self._rules[place] for place in sorted(self.growing.begun())]
        # A copy, for experta binds the rules of a class to the engine that was built last.
        return [Activation(rule.new_conditions(*rule), ()) for rule in begun], []
