"""Grades round half up in decimal, as a person with a pencil does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.grade import grade_colour, proposed_grade, tenths


@pytest.mark.parametrize(
    ("progress", "grade"),
    [
        (0.35, 0.4),
        (0.25, 0.3),
        (0.45, 0.5),
        (0.3499999, 0.3),
        (7.35 - 7.0, 0.4),
        (0.05, 0.1),
        (0.95, 1.0),
        (1.7, 1.0),
        (-0.3, 0.0),
        (None, 0.0),
    ],
)
def test_a_grade_is_proposed_in_tenths(progress: float | None, grade: float) -> None:
    assert proposed_grade(progress) == grade


@given(st.floats(0.0, 1.0))
def test_a_grade_is_never_more_than_half_a_tenth_away(progress: float) -> None:
    assert abs(tenths(progress) - progress) <= 0.05 + 1e-9


@pytest.mark.parametrize(
    ("grade", "kind", "colour"),
    [
        (0.7, "aspirational", "delivered"),
        ((0.6 + 0.8 + 0.7) / 3, "aspirational", "delivered"),
        (0.69, "aspirational", "progress"),
        (0.4, "aspirational", "progress"),
        (0.39, "aspirational", "missed"),
        (1.0, "committed", "delivered"),
        (0.99, "committed", "progress"),
        (0.7, "committed", "progress"),
        (0.69, "committed", "missed"),
    ],
)
def test_the_colour_of_a_grade_is_that_of_the_unrounded_figure(
    grade: float, kind: str, colour: str
) -> None:
    assert grade_colour(grade, kind) == colour
