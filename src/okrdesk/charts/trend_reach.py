"""How far up and down a trend reaches in the days in view. Must not draw."""

from __future__ import annotations

from okrdesk.charts.trend import Trend
from okrdesk.charts.trend_fan import TrendFan
from okrdesk.charts.trend_parts import TrendTarget

_AIR = 0.08  # above and below


def reach_of(
    trend: Trend, low: float, high: float, first: float, last: float
) -> tuple[float, float]:
    """The least and the greatest value to show of the days `first` to `last`, with air.

    In it are the values in view (`low` to `high`) with their targets and limits, and the bands'
    edges that are near: a band far away would press the values into a flat line.
    """
    promised: tuple[TrendTarget | TrendFan, ...] = (
        *trend.targets,
        *(() if trend.fan is None else (trend.fan,)),
    )
    seen = (span for span in promised if span.first <= last and span.last >= first)
    marks = [low, high, *(edge for span in seen for edge in span.edges())]
    for limits in trend.limits:
        if limits.first <= last and limits.last >= first:
            marks += limits.within(first, last)
    low, high = min(marks), max(marks)
    near = 1.5 * (high - low) or abs(high) or 1.0
    for zone in trend.zones:
        if zone.first <= last and zone.last >= first:
            marks += [edge for edge in zone.edges() if low - near <= edge <= high + near]
    low, high = min(marks), max(marks)
    air = (high - low) * _AIR or abs(high) * 0.1 or 1.0
    return low - air, high + air
