"""The process behaviour chart of a KPI: limits and signals, stretch by stretch. Must not alert."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.growth import Growth
from okrdesk.domain.kpi_limits import (
    SURE,
    TRIAL,
    StretchLimits,
    Usual,
    base_span,
    drawn,
    limits_by,
)
from okrdesk.domain.periods import Point
from okrdesk.domain.process_limits import ProcessLimits
from okrdesk.domain.records import Kpi
from okrdesk.domain.signal_rules import Label, label_points, runs, sides

__all__ = ["Stretch", "Usual", "drawn", "stretches"]

PROPOSE_BREAK = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """The points between two breaks with their labels.

    `held` None: `needed` more points first. `trial`: drawn dashed, only "beyond" is named, no
    alerts.
    """

    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    held: StretchLimits | None
    trial: bool
    needed: int

    @property
    def limits(self) -> ProcessLimits | None:
        """The limits of the values as they see them."""
        return None if self.held is None else self.held.limits

    @property
    def scale(self) -> str:
        """xmr, trended (limits about `line`) or log (limits of logarithms)."""
        return "xmr" if self.held is None else self.held.scale

    @property
    def line(self) -> Growth | None:
        """The line that trended limits follow."""
        return None if self.held is None else self.held.line

    def usual(self, place: int) -> Usual | None:
        """The limits at the point `place`, in the KPI's unit."""
        return None if self.held is None else self.held.usual(place)

    def proposed_break(self) -> Point | None:
        """Where new limits could start: the first of the last eight or more on one side."""
        if self.held is None or self.trial:
            return None
        values = self.held.scaled([point.value for point in self.points])
        side = sides(values, self.held.limits)
        long_runs = runs(side, PROPOSE_BREAK)
        is_open = bool(long_runs) and long_runs[-1][1] == len(side) - 1
        return self.points[long_runs[-1][0]] if is_open else None


def stretches(kpi: Kpi, points: Iterable[Point], breaks: Sequence[date]) -> tuple[Stretch, ...]:
    """The KPI's points stretch by stretch, oldest first; each break starts new limits.

    Left-out points are used nowhere, the running period's only for a level.
    """
    starts = sorted(breaks)
    found: dict[int, list[Point]] = {}
    for point in points:
        if point.left_out is None and (kpi.kind == "level" or not point.so_far):
            found.setdefault(bisect_right(starts, point.date), []).append(point)
    return tuple(_stretch(kpi, tuple(part)) for part in found.values())


def _stretch(kpi: Kpi, points: tuple[Point, ...]) -> Stretch:
    silent = (None,) * len(points)
    if len(points) < TRIAL or kpi.chart == "none":
        needed = 0 if kpi.chart == "none" else TRIAL - len(points)
        return Stretch(points, silent, None, False, needed)
    values = [point.value for point in points]
    first, end = base_span(kpi.base, [point.date for point in points])
    held = limits_by(kpi, values[first:end], first)
    if held is None:
        return Stretch(points, silent, None, False, 1)
    trial = len(points) < SURE
    labels = label_points(held.scaled(values), held.limits, only_beyond=trial)
    return Stretch(points, labels, held, trial, max(0, SURE - len(points)))
