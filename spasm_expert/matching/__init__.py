"""Counting matchers for experta: drop-ins behind `experta.abstract.Matcher`, without a word about medicine.

experta's Rete tests a new fact against one pattern after the other. Here the literal fields of a pattern are
one dictionary key: a fact finds the patterns it fits with a look-up, and a rule without variables counts its
patterns that have a fact. `README.md` in this folder tells more.

- `CountingMatcher` takes the place of experta's own matcher in any engine.
- `GrowingMatcher` is for engines that retract nothing and in which a rule counts once, however it matches.
  `Growing` is what it rests on, for programs that fire rules themselves.
- A predicate with a `Graded` is decided by a search in a sorted list of thresholds.

Both take the whole condition language: `Fact` patterns with literals, `L`, `W`, `P`, `&`, `|`, `~`, nested
`__` access, `MATCH` and `AS` bindings joined across patterns, `AND`, `OR`, `NOT`, `EXISTS`, `FORALL`, `TEST`.

What it means, as in experta:

- Each alternative of a rule (`OR`, `|` in a field, `NOT` of an `AND`) matches for itself.
- Equal patterns of one alternative match one fact together.
- `NOT` sees the variables bound before it, and binds none. De Morgan's laws move it inwards, so the parts of
  `NOT(AND(...))` share no variable.
- `~MATCH.x` forbids the value that `x` has. It is refused with a `ValueError` where only a later pattern
  binds `x` (experta raises while it runs), and forbids nothing where none does.
- What does not begin with a pattern stands on the initial fact; so do `EXISTS` and `FORALL`, wherever they
  stand.

What it means, as in CLIPS and not in experta:

- `EXISTS` and `FORALL` see the variables bound before them; their parts share variables, which are not known
  outside. They may hold any element, and may stand inside `NOT`, as may `TEST`.

A predicate sees the field only of facts whose literal fields fit. It and a `TEST` may be asked any number of
times, and must always say the same of the same. A literal must hash as it compares.
"""

from spasm_expert.matching.growing import Feed, Growing, GrowingMatcher
from spasm_expert.matching.matcher import CountingMatcher
from spasm_expert.matching.thresholds import Graded

__all__ = ["CountingMatcher", "Feed", "Graded", "Growing", "GrowingMatcher"]
