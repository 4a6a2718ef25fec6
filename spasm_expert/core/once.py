"""What makes data that is asked for often quick: properties worked out once, and a plain `isinstance`."""

from __future__ import annotations

import abc
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_T = TypeVar("_T")


class PlainMeta(abc.ABCMeta):
    """Refuses to make what is abstract, like `abc.ABC`; `isinstance` asks for inheritance alone."""

    __instancecheck__ = type.__instancecheck__


class once(Generic[_T]):  # noqa: N801 - written like a decorator
    """Like `functools.cached_property`, which takes a lock until Python 3.12 and three times as long.

    Two threads may both work it out; it must come to the same, and must not depend on what can change.

    Args:
        make: What works it out.
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> once[_T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...

    def __get__(self, instance: object | None, owner: type) -> once[_T] | _T:
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._make(instance)
        return found
