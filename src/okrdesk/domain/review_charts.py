"""The figures of the review's charts: where each stroke goes, as shares of the drawing's box.

Must not know colours, sizes or paper. x runs 0-1 from left to right, y 0-1 from bottom to top; a
value off the axis keeps its place beyond 0 or 1.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from okrdesk.domain.frozen import dataclass

Spot = tuple[float, float]
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MARKS = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """A value and its place on the value axis."""

    place: float
    value: float


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day and its place on the axis of time."""

    place: float
    date: dt.date


@dataclass(frozen=True, slots=True)
class Event:
    """What happened on a day; with `new_limits` it starts new limits."""

    place: float
    text: str
    new_limits: bool


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch of the value axis that lies in one state, from a day on (`start`, a place)."""

    start: float
    low: float
    high: float
    state: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The usual range about `centre` between two breaks, from `start` to `end` (places).

    The marks stand at `end`; `rise` is how much higher (a share of the axis) they stand there than
    at `start`. A limit beyond a natural end is None; `trial`: they rest on few values.
    """

    start: float
    end: float
    centre: Mark
    low: Mark | None
    high: Mark | None
    rise: float
    trial: bool


@dataclass(frozen=True, slots=True)
class Signal:
    """A value that is news: its spot, and whether that is improvement | concern | neutral."""

    spot: Spot
    type: str


@dataclass(frozen=True, slots=True)
class Fan:
    """Where the line ends in eight of ten cases, from `low` to `high`; `mean` is the middle."""

    low: Mark
    mean: Mark
    high: Mark


@dataclass(frozen=True, slots=True)
class Chart:
    """Values over time with all that they are judged by.

    `now` is the newest value (None: there is none yet), `today` the place of the day of the review,
    None when that is beyond the end. `limits` and `signals` are those of a KPI, `fan` the forecast
    of a key result.
    """

    marks: tuple[Mark, ...]
    days: tuple[DayMark, ...]
    line: tuple[Spot, ...]
    now: Mark | None = None
    pace: tuple[Spot, ...] = ()
    target: Mark | None = None
    success: Mark | None = None
    inside: tuple[Mark, Mark] | None = None
    grounds: tuple[Ground, ...] = ()
    events: tuple[Event, ...] = ()
    today: float | None = None
    limits: tuple[Limits, ...] = ()
    signals: tuple[Signal, ...] = ()
    fan: Fan | None = None


def tidy(place: float) -> float:
    """A place to a hundred-thousandth: finer than any printer, and short in a frozen file."""
    return round(place, 5)


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of values with round ends and marks."""

    low: float
    high: float
    step: float

    def place(self, value: float) -> float:
        """The share of the axis below `value`."""
        return tidy((value - self.low) / (self.high - self.low))

    def clipped(self, value: float) -> float:
        """The place of `value`, held on the axis."""
        return min(1.0, max(0.0, self.place(value)))

    def mark(self, value: float) -> Mark:
        """The value with its place, held on the axis."""
        return Mark(self.clipped(value), value)

    def marks(self) -> tuple[Mark, ...]:
        """A mark at each step, both ends included."""
        count = round((self.high - self.low) / self.step)
        values = (self.low + self.step * place for place in range(count + 1))
        return tuple(Mark(tidy(place / count), round(v, 12)) for place, v in enumerate(values))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both ends inside."""

    start: dt.date
    end: dt.date

    def place(self, day: dt.date) -> float:
        """0 on the first day, 1 on the last; beyond them for other days."""
        return tidy((day - self.start).days / max(1, (self.end - self.start).days))

    def mark(self, day: dt.date) -> DayMark:
        """The day with its place."""
        return DayMark(self.place(day), day)

    def month_marks(self, every: int = 1) -> tuple[DayMark, ...]:
        """The first days of months inside, January and each `every`-th month from it."""
        day, found = self.start.replace(day=1), []
        while day <= self.end:
            if day >= self.start and (day.month - 1) % every == 0:
                found.append(self.mark(day))
            day = (day + dt.timedelta(days=31)).replace(day=1)
        return tuple(found)


def nice_axis(
    values: Iterable[float], floor: float | None = None, ceiling: float | None = None
) -> Axis:
    """A round axis around `values` (at least one) with three to six marks.

    It never goes beyond a natural `floor` or `ceiling` that all values respect. A single value
    gets an axis of its own size.
    """
    known = tuple(values)
    low, high = min(known), max(known)
    if high - low <= 1e-9 * max(abs(low), abs(high), 1e-9):
        spread = abs(high) / 2 or 1.0
        low, high = low - spread, high + spread
    step = nice_step((high - low) / _MARKS)
    bottom, top = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    if floor is not None and bottom < floor <= min(known):
        bottom = floor
    if ceiling is not None and top > ceiling >= max(known):
        top = ceiling
    if not _whole(bottom, top, step):
        step = (top - bottom) / _MARKS
    return Axis(bottom, top, step)


def _whole(bottom: float, top: float, step: float) -> bool:
    steps = (top - bottom) / step
    return round(steps) >= 1 and abs(steps - round(steps)) < 1e-6


def nice_step(rough: float) -> float:
    """The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is at least `rough` (> 0)."""
    power: float = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


def spark(values: Sequence[float]) -> tuple[Spot, ...]:
    """A small line over its own range, evenly spaced; flat values lie in the middle."""
    if len(values) < 2:
        return ()
    low, high = min(values), max(values)
    width = high - low
    return tuple(
        (tidy(place / (len(values) - 1)), tidy((value - low) / width) if width else 0.5)
        for place, value in enumerate(values)
    )


def line_chart(span: Span, axis: Axis, points: Sequence[tuple[dt.date, float]]) -> Chart:
    """The line through `points` inside the span, with the axis' marks and no judgement yet."""
    inside = [(day, value) for day, value in points if span.start <= day <= span.end]
    line = tuple((span.place(day), axis.clipped(value)) for day, value in inside)
    now = axis.mark(inside[-1][1]) if inside else None
    return Chart(axis.marks(), (), line, now)


def with_today(chart: Chart, span: Span, today: dt.date) -> Chart:
    """The chart with the place of `today`, if that is inside."""
    inside = span.start <= today < span.end
    return replace(chart, today=span.place(today) if inside else None)
