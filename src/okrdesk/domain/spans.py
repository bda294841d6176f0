"""A KPI's values over longer spans than its cadence. Must not know what they are read for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from okrdesk.domain.calendar import CADENCES, Period, period_of, periods_between
from okrdesk.domain.periods import Point
from okrdesk.domain.records import WorkspaceSettings
from okrdesk.domain.sums import finite_sum, held


def is_longer(cadence: str | None, than: str) -> bool:
    """Whether one cadence spans several periods of the other."""
    return cadence is not None and CADENCES.index(cadence) > CADENCES.index(than)


def spanned(
    points: Iterable[Point], cadence: str, kind: str, settings: WorkspaceSettings, today: date
) -> tuple[Point, ...]:
    """One point per span of `cadence`, from the points of a shorter one, oldest first.

    A level's value is the last; a total's the sum of its periods, "so far" unless all of them are
    there and over; a share's the sum of numerators / the sum of denominators, without them the
    last. A period belongs to the span that holds its last day.
    """

    def span_of(point: Point) -> Period:
        last = point.period.end
        return period_of(last, cadence, settings.week_start, settings.fiscal_month)

    return tuple(
        _point(span, list(parts), kind, today) for span, parts in groupby(points, key=span_of)
    )


def _point(span: Period, parts: Sequence[Point], kind: str, today: date) -> Point:
    last = parts[-1]
    value, so_far = last.value, span.holds(today)
    if kind == "total":
        value = finite_sum([part.value for part in parts])
        so_far = so_far or last.so_far or len(parts) < _periods_in(span, last.period)
    elif kind == "share":
        value = _pooled(parts)
    return Point(span, last.date, value, so_far, origin=last.origin)


def _periods_in(span: Period, part: Period) -> int:
    """How many periods like `part` have their last day in `span`."""
    first, last = part, part
    while first.previous().end >= span.start:
        first = first.previous()
    while last.next().end <= span.end:
        last = last.next()
    return sum(1 for _ in periods_between(first, last))


def _pooled(parts: Sequence[Point]) -> float:
    above = [part.numerator for part in parts if part.numerator is not None]
    below = [part.denominator for part in parts if part.denominator is not None]
    whole = finite_sum(below)
    if len(above) < len(parts) or len(below) < len(parts) or not whole:
        return parts[-1].value
    return held(finite_sum(above) / whole * 100.0)
