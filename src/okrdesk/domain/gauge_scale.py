"""From where to where a gauge goes, and where on it a value stands. Must not know pixels."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Literal

from okrdesk.domain.bands import limits_of, target_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Kpi

Clamped = Literal["below", "above"]
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MARKS = 6  # about so many steps from end to end
_LARGEST = 1e300
_MARGIN = 0.75  # room beyond the outermost limit, of the distance between the limits
_REACH = 3.0  # a value farther beyond them, in the same measure, is clamped: it stands out


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the scale whose values are `state`."""

    low: float
    high: float
    state: str


@dataclass(frozen=True, slots=True)
class GaugeScale:
    """A scale with nice round ends that moves with the limits, and as far as usual values reach.

    `zones` ascend and cover it wholly, or there are none. `fill`: it starts at 0, so a length can
    stand for the value. `target` is one value; of a target range `target_range` holds both ends.
    """

    low: float
    high: float
    zones: tuple[Zone, ...]
    fill: bool
    target: float | None
    target_range: tuple[float, float] | None = None

    def place(self, value: float) -> tuple[float, Clamped | None]:
        """The share 0-1 of the way from end to end; outside it is clamped, and on which side."""
        if value < self.low:
            return 0.0, "below"
        if value > self.high:
            return 1.0, "above"
        return min(1.0, (value - self.low) / (self.high - self.low)), None


def gauge_scale(reading: KpiReading) -> GaugeScale:
    """The scale for a KPI: made for its limits and target, and for recent values near them.

    Without limits the recent values alone make it. One value far outside is clamped and leaves the
    scale as it was, so that it cannot squeeze the zones of all others.
    """
    kpi, band = reading.kpi, reading.band
    limits = limits_of(kpi, band) if band is not None else None
    target = target_of(kpi, band) if band is not None else None
    marks = _finite([*(limits.healthy + limits.watch if limits else ()), *(target or ())])
    values = _finite(point.value for point in reading.recent)
    if len(set(marks)) < 2:
        marks += values
    low, high = _ends(kpi, marks, values)
    edges = sorted({low, high, *(m for m in marks if low < m < high)}) if limits else []
    spans = pairwise(edges)
    zones = [Zone(a, b, limits.state(a / 2 + b / 2)) for a, b in spans] if limits else []
    ends = _finite(target or ())
    return GaugeScale(
        low=low,
        high=high,
        zones=_joined(zones),
        fill=low == 0.0,
        target=ends[0] if len(set(ends)) == 1 else None,
        target_range=(ends[0], ends[1]) if len(set(ends)) == 2 else None,
    )


def _finite(values: Iterable[float]) -> list[float]:
    """The values as far as a scale can hold them."""
    return [max(-_LARGEST, min(_LARGEST, value)) for value in values if math.isfinite(value)]


def _joined(zones: list[Zone]) -> tuple[Zone, ...]:
    joined: list[Zone] = []
    for zone in zones:
        if joined and joined[-1].state == zone.state:
            joined[-1] = Zone(joined[-1].low, zone.high, zone.state)
        else:
            joined.append(zone)
    return tuple(joined)


def _ends(kpi: Kpi, marks: list[float], values: list[float]) -> tuple[float, float]:
    """Round numbers around `marks` and `values` near them, within natural floor and ceiling."""
    floor, ceiling = _natural(kpi)
    low, high = (min(marks), max(marks)) if marks else (0.0, 1.0)
    room = _MARGIN * (high - low) or abs(high) / 2 or 1.0
    near = [value for value in values if _is_near(value, low, high)]
    least, most = min([low, *near]), max([high, *near])
    first, last = min(low - room, least), max(high + room, most)
    if least >= 0.0 and first <= last / 2.0:
        first = 0.0  # not far: from 0 the length can speak
    elif most <= 0.0 and last >= first / 2.0:
        last = 0.0
    first, last = max(first, floor), min(last, ceiling)
    if not first < last:  # all marks lie beyond the natural limits
        first, last = low - room, high + room
    return _rounded_out(first, last, floor, ceiling)


def _is_near(value: float, low: float, high: float) -> bool:
    reach = _REACH * (high - low)
    return low - reach <= value <= high + reach


def _natural(kpi: Kpi) -> tuple[float, float]:
    is_share = kpi.unit == "share" or kpi.kind == "share"
    floor = kpi.floor if kpi.floor is not None else (0.0 if is_share else -math.inf)
    ceiling = kpi.ceiling if kpi.ceiling is not None else (100.0 if is_share else math.inf)
    return floor, ceiling


def _rounded_out(first: float, last: float, floor: float, ceiling: float) -> tuple[float, float]:
    widest = max(abs(first), abs(last))
    step = _nice_step(max((last - first) / _MARKS, widest * 1e-12, 1.0 / _LARGEST))
    low, high = _multiple(first, step, math.floor), _multiple(last, step, math.ceil)
    high = high if low < high else low + step
    low = floor if first >= floor > low else low
    high = ceiling if last <= ceiling < high else high
    return low, high


def _nice_step(width: float) -> float:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that is at least `width`."""
    power = 10.0 ** math.floor(math.log10(width))
    return next(step * power for step in _STEPS if step * power >= width * (1 - 1e-9))


def _multiple(value: float, step: float, rounded: Callable[[float], int]) -> float:
    """The multiple of `step` next to `value`, without the dust of binary fractions."""
    dust = 1e-9 if rounded is math.floor else -1e-9
    digits = max(0, 2 - math.floor(math.log10(step)))
    return round(rounded(value / step + dust) * step, digits) + 0.0
