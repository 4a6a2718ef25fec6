"""A conflict resolution strategy with exact removal and a total order.

experta's own `DepthStrategy` looks for an activation to remove in three places only: with equal keys it
leaves it on the agenda, and a rule fires although its conditions no longer hold. It also keeps facts alive in
a cache.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from spasm_expert.core.door import Activation, Agenda, Fact, Strategy

Key = tuple[int, tuple[int, ...], int, tuple[str, ...]]


class OrderedStrategy(Strategy):
    """Fires by salience, then recency of the matched facts, then order of definition of the rules.

    The order is total: two activations of one rule on the same facts are told apart by their bindings.
    """

    def get_key(self, activation: Activation) -> Key:
        """Return the place of an activation; the greatest fires first."""
        rule = activation.rule
        recency = tuple(sorted((fact["__factid__"] for fact in activation.facts), reverse=True))
        bindings = tuple(
            sorted(
                f"{name}={steady(value)}"
                for name, value in activation.context.items()
                # Names that experta makes for its patterns hold memory addresses.
                if not name.startswith("__")
            )
        )
        return rule.salience, recency, -getattr(rule, "place", 0), bindings

    def _update_agenda(
        self, agenda: Agenda, added: Iterable[Activation], removed: Iterable[Activation]
    ) -> None:
        # Two branches of one rule may bring equal activations: each removal takes away one of them.
        gone = Counter(_identity(activation) for activation in removed)
        if gone:
            agenda.activations = [
                activation for activation in agenda.activations if not _takes(gone, activation)
            ]
        new = list(added)
        if new:
            for activation in new:
                activation.key = self.get_key(activation)
            agenda.activations.extend(new)
            agenda.activations.sort(key=lambda activation: activation.key)


def steady(value: object) -> str:
    """Return a value in words that are the same in every process.

    Unlike `repr` they do not depend on the order in which a set keeps its items, nor on addresses. Objects
    that have no words of their own are told apart by their class alone.
    """
    if isinstance(value, Fact):
        named = ((name, item) for name, item in value.items() if not value.is_special(name))
        return f"{type(value).__name__}({', '.join(f'{name}={steady(item)}' for name, item in named)})"
    if isinstance(value, AbstractSet):
        return f"{{{', '.join(sorted(steady(item) for item in value))}}}"
    if isinstance(value, Mapping):
        return f"{{{', '.join(sorted(f'{steady(name)}: {steady(item)}' for name, item in value.items()))}}}"
    if isinstance(value, tuple | list):
        return f"({', '.join(steady(item) for item in value)})"
    if type(value).__repr__ is object.__repr__ or hasattr(value, "__qualname__"):
        return str(getattr(value, "__qualname__", type(value).__qualname__))
    return repr(value)


def _takes(gone: Counter[Hashable], activation: Activation) -> bool:
    identity = _identity(activation)
    if not gone[identity]:
        return False
    gone[identity] -= 1
    return True


def _identity(activation: Activation) -> Hashable:
    return activation.rule, frozenset(activation.facts), frozenset(activation.context.items())
