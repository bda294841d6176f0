"""The fast decorator makes what `dataclasses` makes."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field
from typing import ClassVar

import pytest

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Fast:
    """A record as ours are."""

    KIND: ClassVar[str] = "thing"
    id: str
    name: str = ""
    share: float | None = None
    parts: dict[str, int] = field(default_factory=dict)
    cache: dict[str, int] = field(default_factory=dict, compare=False, hash=False, repr=False)

    @property
    def called(self) -> str:
        return self.name or self.id

    def renamed(self, name: str) -> Fast:
        return dataclasses.replace(self, name=name)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same by the standard library."""

    KIND: ClassVar[str] = "thing"
    id: str
    name: str = ""
    share: float | None = None
    parts: dict[str, int] = field(default_factory=dict)
    cache: dict[str, int] = field(default_factory=dict, compare=False, hash=False, repr=False)


@dataclass(frozen=True, slots=True)
class Plain:
    id: str
    n: int = 1


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


def test_it_takes_the_same_arguments() -> None:
    ours, theirs = inspect.signature(Fast), inspect.signature(Standard)
    assert list(ours.parameters) == list(theirs.parameters)
    with pytest.raises(TypeError):
        Fast()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Fast("a", nome="x")  # type: ignore[call-arg]


def test_it_has_the_same_fields() -> None:
    described = [
        [(f.name, f.type, f.default, f.init, f.compare, f.repr) for f in dataclasses.fields(kind)]
        for kind in (Fast, Standard)
    ]
    assert described[0] == described[1]
    assert dataclasses.is_dataclass(Fast)
    assert Fast.__match_args__ == Standard.__match_args__  # type: ignore[attr-defined]
    assert Fast.__slots__ == Standard.__slots__  # type: ignore[attr-defined]


def test_it_shows_itself_the_same() -> None:
    assert repr(Fast("a", share=0.5)) == repr(Standard("a", share=0.5)).replace("Standard", "Fast")


def test_each_instance_has_its_own_made_default() -> None:
    assert Fast("a").parts == {}
    assert Fast("a").parts is not Fast("a").parts


def test_equal_by_the_compared_fields_of_one_class() -> None:
    assert Fast("a", cache={"x": 1}) == Fast("a")
    assert Fast("a") != Fast("b")
    assert Fast("a") != Standard("a")
    assert Plain("a") != ("a", 1)
    assert Nothing() == Nothing()


def test_hashed_by_the_same_fields() -> None:
    assert hash(Plain("a")) == hash(Plain("a", 1))
    assert len({Plain("a"), Plain("a", 1), Plain("b"), Nothing(), Nothing()}) == 3
    with pytest.raises(TypeError, match="unhashable"):
        hash(Fast("a"))


def test_it_cannot_be_changed() -> None:
    record = Plain("a")
    with pytest.raises(FrozenInstanceError):
        record.id = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del record.id
    with pytest.raises(FrozenInstanceError):
        record.more = 1  # type: ignore[attr-defined]
    assert not hasattr(record, "__dict__")


def test_replace_copy_and_pickle_keep_it() -> None:
    record = Fast("a", share=0.5)
    assert record.renamed("b") == Fast("a", "b", 0.5)
    assert record.__replace__(share=1.0) == Fast("a", share=1.0)  # type: ignore[attr-defined]
    assert copy.deepcopy(record) == record
    assert pickle.loads(pickle.dumps(record)) == record
    assert dataclasses.asdict(Plain("a")) == {"id": "a", "n": 1}


def test_methods_and_class_variables_stay() -> None:
    assert Fast("a").called == "a"
    assert Fast.KIND == "thing"
    assert Fast.__doc__ == "A record as ours are."


def test_what_derives_from_it_keeps_its_own_class() -> None:
    class Named(Plain):
        __slots__ = ()

    assert type(Named("a")) is Named
    assert Named("a").n == 1


def test_a_field_without_a_default_may_not_follow_one_with() -> None:
    with pytest.raises(TypeError, match="'second' follows default"):

        @dataclass(frozen=True, slots=True)
        class _Wrong:
            first: str = ""
            second: str  # type: ignore[misc]


def test_patterns_match_it() -> None:
    match Plain("a", 2):
        case Plain(record_id, n):
            assert (record_id, n) == ("a", 2)


def test_what_needs_more_is_made_by_dataclasses() -> None:
    @dataclass(frozen=True, slots=True)
    class Checked:
        n: int

        def __post_init__(self) -> None:
            if self.n < 0:
                raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (raised above)
        Checked(-1)

    @dataclass(frozen=True, slots=True)
    class More(Plain):
        extra: str = ""

    assert [f.name for f in dataclasses.fields(More)] == ["id", "n", "extra"]

    @dataclass
    class Open:
        n: int

    thing = Open(1)
    thing.n = 2
    assert thing == Open(2)

    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        n: int

    assert Ordered(1) < Ordered(2)


def test_a_field_that_is_not_asked_for_is_made_or_defaulted() -> None:
    @dataclass(frozen=True, slots=True)
    class Counted:
        id: str
        seen: dict[str, int] = field(default_factory=dict, init=False)
        n: int = field(default=3, init=False)

    assert (Counted("a").seen, Counted("a").n) == ({}, 3)
    with pytest.raises(TypeError):
        Counted("a", {})  # type: ignore[call-arg]
