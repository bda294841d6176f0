"""How far back a trend is shown. Must not draw."""

from __future__ import annotations

from typing import Literal

from okrdesk.charts.trend import Trend

Span = Literal["13_weeks", "26_weeks", "1_year", "all"]
SPANS: dict[Span, int | None] = {"13_weeks": 91, "26_weeks": 182, "1_year": 365, "all": None}
_AIR = 0.03  # of the days in view, at both sides


def days_of(trend: Trend, span: Span) -> tuple[float, float]:
    """The first and the last day in view, of a trend that has a value; with what lies ahead."""
    days = SPANS[span]
    last = max(float(trend.days[-1]), float(trend.today))
    ahead = last if trend.fan is None else trend.fan.last
    first = float(trend.days[0]) if days is None else last - days
    air = max(1.0, (last - first) * _AIR)
    return first - air, max(last, ahead) + air
