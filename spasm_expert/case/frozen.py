"""A map that cannot change: ordered by key, hashable and picklable."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeVar, overload

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

_V = TypeVar("_V")
_T = TypeVar("_T")


class FrozenMapping(Mapping[str, _V]):
    """A read-only map from ids to values, in the order of the ids.

    Args:
        items: A map, or pairs of key and value.

    Examples:
        >>> FrozenMapping({"b": 2, "a": 1})
        {'a': 1, 'b': 2}
    """

    __slots__ = ("_items",)

    _items: dict[str, _V]

    def __init__(self, items: Mapping[str, _V] | Iterable[tuple[str, _V]] = ()) -> None:
        content = dict(sorted(dict(items).items(), key=lambda pair: pair[0]))
        object.__setattr__(self, "_items", content)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} cannot be set: a FrozenMapping does not change.")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name} cannot be deleted: a FrozenMapping does not change.")

    def __getitem__(self, key: str) -> _V:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    # What `Mapping` would do item by item the dict does at once.

    def __contains__(self, key: object) -> bool:
        return key in self._items

    @overload
    def get(self, key: str, /) -> _V | None: ...

    @overload
    def get(self, key: str, /, default: _V | _T) -> _V | _T: ...

    def get(self, key: str, /, default: Any = None) -> Any:
        """Return the value of a key, or the default."""
        return self._items.get(key, default)

    def keys(self) -> KeysView[str]:
        """Return the keys, in order."""
        return self._items.keys()

    def values(self) -> ValuesView[_V]:
        """Return the values, in the order of their keys."""
        return self._items.values()

    def items(self) -> ItemsView[str, _V]:
        """Return the pairs of key and value, in order."""
        return self._items.items()

    def __hash__(self) -> int:
        return hash(tuple(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[type[FrozenMapping[_V]], tuple[dict[str, _V]]]:
        return type(self), (self._items,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._from_any, serialization=core_schema.plain_serializer_function_ser_schema(dict)
        )

    @classmethod
    def _from_any(cls, value: Any) -> FrozenMapping[Any]:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return cls(value)
        raise ValueError("Expected a map.")


def frozen(plain: Any) -> Any:
    """Return plain data that cannot be changed: maps become frozen ones, lists tuples."""
    if isinstance(plain, dict):
        return FrozenMapping({name: frozen(item) for name, item in plain.items()})
    return tuple(map(frozen, plain)) if isinstance(plain, list) else plain
