"""The process behaviour chart of a KPI: limits and signals, stretch by stretch. Must not alert.

This is the rule that knows the minimums; the functions it calls know none."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from okrdesk.domain.growth import Growth, growth
from okrdesk.domain.measures import parse_day
from okrdesk.domain.periods import Point
from okrdesk.domain.process_limits import ProcessLimits, process_limits
from okrdesk.domain.records import Kpi
from okrdesk.domain.signal_rules import Label, label_points, runs, sides

TRIAL, SURE, BASE = 6, 12, 24
PROPOSE_BREAK = 8


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual at one point: centre, lower and upper limit, in the KPI's unit."""

    centre: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """The points between two breaks with their labels.

    `limits` None: `needed` more points first. `trial`: drawn dashed, only "beyond" is named, no
    alerts. `scale`: xmr, trended (limits about `line`) or log (limits of logarithms).
    """

    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    limits: ProcessLimits | None
    trial: bool
    needed: int
    scale: str = "xmr"
    line: Growth | None = None

    def usual(self, place: int) -> Usual | None:
        """The limits at the point `place`, in the KPI's unit."""
        limits = self.limits
        if limits is None:
            return None
        ends = (limits.centre, limits.lower, limits.upper)
        if self.scale == "log":
            return Usual(*(math.exp(min(end, 700.0)) for end in ends))
        above = self.line.at(place) if self.line is not None else 0.0
        return Usual(*(end + above for end in ends))

    def proposed_break(self) -> Point | None:
        """Where new limits could start: the first of the last eight or more on one side."""
        if self.limits is None or self.trial:
            return None
        side = sides(_scaled(self.points, self.scale, self.line), self.limits)
        long_runs = runs(side, PROPOSE_BREAK)
        is_open = bool(long_runs) and long_runs[-1][1] == len(side) - 1
        return self.points[long_runs[-1][0]] if is_open else None


def stretches(kpi: Kpi, points: Iterable[Point], breaks: Sequence[dt.date]) -> tuple[Stretch, ...]:
    """The KPI's points stretch by stretch, oldest first; each break starts new limits.

    Left-out points are used nowhere, the running period's only for a level.
    """
    counted = [p for p in points if p.left_out is None and (kpi.kind == "level" or not p.so_far)]
    starts = sorted(breaks)
    found: list[list[Point]] = [[]]
    for point in counted:
        if starts and point.date >= starts[0]:
            while starts and point.date >= starts[0]:
                starts.pop(0)
            found.append([])
        found[-1].append(point)
    return tuple(_stretch(kpi, tuple(part)) for part in found if part)


def _stretch(kpi: Kpi, points: tuple[Point, ...]) -> Stretch:
    silent = (None,) * len(points)
    if len(points) < TRIAL or kpi.chart == "none":
        return Stretch(points, silent, None, False, max(0, TRIAL - len(points)))
    base = _base(kpi, points)
    scale, line = _scale(kpi, base, points)
    values = _scaled(points, scale, line)
    held = {point.date for point in base}
    based = [v for v, point in zip(values, points, strict=True) if point.date in held]
    limits = process_limits(based, kpi.centre, kpi.spread, kpi.screening)
    if limits is None:
        return Stretch(points, silent, None, False, 1)
    trial = len(points) < SURE
    labels = label_points(values, limits, only_beyond=trial)
    return Stretch(points, labels, limits, trial, max(0, SURE - len(points)), scale, line)


def _base(kpi: Kpi, points: tuple[Point, ...]) -> tuple[Point, ...]:
    """auto: all until 24, then the first 24; all; the first N; those dated FROM..TO."""
    if kpi.base == "all":
        return points
    first, dots, last = kpi.base.partition("..")
    if dots:
        begin, end = parse_day(first), parse_day(last)
        return tuple(point for point in points if begin <= point.date <= end)
    return points[: int(kpi.base) if kpi.base.isdecimal() else BASE]


def _scale(
    kpi: Kpi, base: tuple[Point, ...], points: tuple[Point, ...]
) -> tuple[str, Growth | None]:
    values = [point.value for point in base]
    if kpi.chart == "log" and values and min(values) > 0.0:
        return "log", None
    line = growth(values) if kpi.chart == "trended" else None
    if line is None:
        return "xmr", None
    return "trended", Growth(line.at(-points.index(base[0])), line.slope, line.t)


def _scaled(points: Sequence[Point], scale: str, line: Growth | None) -> list[float]:
    """The values as the limits see them."""
    if scale == "log":
        return [math.log(max(point.value, 5e-324)) for point in points]
    if line is not None:
        return [point.value - line.at(place) for place, point in enumerate(points)]
    return [point.value for point in points]


def drawn(kpi: Kpi, usual: Usual) -> tuple[float | None, float | None]:
    """The limits as far as they are drawn: not beyond a natural floor or ceiling.

    A share is drawn within 0 and 100; it is tested unclipped.
    """
    lower, upper = usual.lower, usual.upper
    if kpi.unit == "share" or kpi.kind == "share":
        lower, upper = max(0.0, lower), min(100.0, upper)
    is_low = kpi.floor is not None and lower < kpi.floor
    is_high = kpi.ceiling is not None and upper > kpi.ceiling
    return None if is_low else lower, None if is_high else upper
