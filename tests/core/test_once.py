"""Properties that are worked out once, and classes that are plain to ask for."""

import abc

import pytest

from spasm_expert.core.once import PlainMeta, once


class Counting:
    """Counts how often it works."""

    def __init__(self):
        self.times = 0

    @once
    def result(self):
        """What it comes to."""
        self.times += 1
        return self.times


class Shape(metaclass=PlainMeta):
    @abc.abstractmethod
    def area(self):
        """Return the area."""


class Square(Shape):
    def area(self):
        return 1


def test_it_is_worked_out_once_for_each_object():
    one, other = Counting(), Counting()

    assert [one.result, one.result, other.result] == [1, 1, 1]
    assert one.times == 1


def test_the_class_gives_the_property_with_its_documentation():
    assert Counting.result.__doc__ == "What it comes to."


def test_an_abstract_class_cannot_be_made():
    with pytest.raises(TypeError, match="abstract"):
        Shape()


def test_an_object_is_of_its_class_and_of_those_above():
    assert isinstance(Square(), Shape)
    assert isinstance(Square(), Square)
    assert not isinstance(3, Shape)
