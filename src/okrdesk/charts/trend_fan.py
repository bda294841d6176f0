"""Where a KPI is likely to be at the end of a cycle, as figures. Must not forecast or draw."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from okrdesk.domain.kpi_forecast import KpiForecast, forecast_kpi
from okrdesk.domain.kpi_reading import key_results_on
from okrdesk.domain.pace import end_of
from okrdesk.domain.periods import Point
from okrdesk.domain.records import Cycle, Kpi, Objective
from okrdesk.domain.tree_reading import read_key_result
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import Format
from okrdesk.look.numbers import show_short


@dataclass(frozen=True, slots=True)
class TrendFan:
    """From the newest value to where eight of ten ends lie; days are ordinals."""

    first: int
    last: int
    value: float
    low: float
    high: float
    mean: float
    says: str
    chance: str = ""

    def edges(self) -> tuple[float, ...]:
        """Both ends of what is likely."""
        return self.low, self.high


def fan_of(
    ws: Workspace, kpi: Kpi, points: Sequence[Point], today: dt.date, locale: Format
) -> TrendFan | None:
    """The fan of the first key result that reads the KPI as a level, else of its own values."""
    counted = [point for point in points if point.left_out is None]
    if not counted:
        return None
    ends = _of_key_result(ws, kpi, counted[-1], today) or _of_itself(ws, kpi, points, today)
    if ends is None:
        return None
    currency, newest = ws.settings().currency, counted[-1]

    def short(value: float) -> str:
        return show_short(value, kpi.unit, currency=currency, locale=locale)

    says = tr("{day}: {mean}, likely {low} to {high}").format(
        day=show_day(ends.end, today, locale),
        mean=short(ends.mean),
        low=short(ends.low),
        high=short(ends.high),
    )
    first, last = newest.period.end.toordinal(), ends.end.toordinal()
    chance = _chance(ends, short)
    return TrendFan(first, last, newest.value, ends.low, ends.high, ends.mean, says, chance)


def _of_key_result(ws: Workspace, kpi: Kpi, newest: Point, today: dt.date) -> KpiForecast | None:
    for key_result in key_results_on(ws, kpi):
        forecast = read_key_result(ws, key_result, today).forecast
        if forecast is None or forecast.method != "level" or forecast.low >= forecast.high:
            continue
        end = end_of(key_result, ws.get(Cycle, ws.get(Objective, key_result.objective).cycle))
        if end > newest.period.end:
            return KpiForecast(end, forecast.low, forecast.high, forecast.mean, None, None)
    return None


def _of_itself(
    ws: Workspace, kpi: Kpi, points: Sequence[Point], today: dt.date
) -> KpiForecast | None:
    found = forecast_kpi(ws, kpi, points, today)
    return None if found is None or found.low >= found.high else found


def _chance(ends: KpiForecast, short: Callable[[float], str]) -> str:
    """ "12% chance of 3% or less"."""
    if ends.target is None or ends.p is None:
        return ""
    low, high = ends.target
    p = tr("{n}%").format(n=round(100 * ends.p))
    if math.isinf(low):
        return tr("{p} chance of {high} or less").format(p=p, high=short(high))
    if math.isinf(high):
        return tr("{p} chance of {low} or more").format(p=p, low=short(low))
    says = tr("{p} chance of {low} to {high}")
    return says.format(p=p, low=short(low), high=short(high))
