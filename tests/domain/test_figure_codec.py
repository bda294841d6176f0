"""Figures are written whole and read by type, by versions that know more or less."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import field
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.figure_codec import decoded, encoded
from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    x: float
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class Figures:
    name: str
    day: dt.date
    count: int
    share: float | None
    good: bool
    kind: Literal["up", "down"]
    ends: tuple[float, float]
    spots: tuple[Spot, ...]
    best: Spot | None = None
    below: tuple[Figures, ...] = ()
    marks: tuple[tuple[dt.date, float], ...] = field(default_factory=tuple)


NUMBERS = st.floats(allow_nan=False) | st.integers(-9, 9).map(float)
SPOTS = st.builds(Spot, NUMBERS, NUMBERS)
FIGURES = st.recursive(
    st.builds(
        Figures,
        name=st.text(max_size=9),
        day=st.dates(),
        count=st.integers(),
        share=st.none() | NUMBERS,
        good=st.booleans(),
        kind=st.sampled_from(["up", "down"]),
        ends=st.tuples(NUMBERS, NUMBERS),
        spots=st.lists(SPOTS, max_size=3).map(tuple),
        best=st.none() | SPOTS,
        marks=st.lists(st.tuples(st.dates(), NUMBERS), max_size=2).map(tuple),
    ),
    lambda below: st.builds(
        Figures,
        st.just("above"),
        st.dates(),
        st.just(1),
        st.none(),
        st.just(True),
        st.just("up"),
        st.just((0.0, 1.0)),
        st.just(()),
        below=st.lists(below, max_size=2).map(tuple),
    ),
    max_leaves=4,
)


@given(figures=FIGURES)
def test_what_was_written_is_read_again_as_it_was(figures: Figures) -> None:
    text = json.dumps(encoded(figures), allow_nan=False)
    assert decoded(Figures, json.loads(text)) == figures


def test_keys_of_a_newer_version_are_ignored_and_missing_ones_take_what_is_usual() -> None:
    assert decoded(Spot, {"x": 1, "colour": "red"}) == Spot(1.0, 0.5)
    empty = decoded(Figures, {})
    assert empty == Figures("", dt.date.min, 0, None, False, "", (0.0, 0.0), ())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "strange"),
    [
        ("name", 3),
        ("day", "soon"),
        ("day", None),
        ("count", 1.5),
        ("share", "many"),
        ("share", True),
        ("good", "yes"),
        ("ends", [1.0]),
        ("ends", "ab"),
        ("spots", {"x": 1.0}),
        ("best", [1.0]),
        ("below", 7),
        ("marks", [["2026-01-01"]]),
    ],
)
def test_a_value_of_another_type_is_as_if_it_were_missing(key: str, strange: object) -> None:
    empty = decoded(Figures, {})
    assert decoded(Figures, {key: strange}) == empty


def test_what_is_no_record_at_all_is_an_empty_one() -> None:
    assert decoded(Spot, [1, 2]) == Spot(0.0)


@dataclass(frozen=True, slots=True)
class Nested:
    inner: Spot


def test_a_record_that_is_missing_is_an_empty_one() -> None:
    assert decoded(Nested, {}) == Nested(Spot(0.0))
