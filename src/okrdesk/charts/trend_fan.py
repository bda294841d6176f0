"""Where a KPI is likely to be at the end of a cycle, as figures. Must not forecast or draw."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

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

    def edges(self) -> tuple[float, ...]:
        """Both ends of what is likely."""
        return self.low, self.high


def fan_of(
    ws: Workspace, kpi: Kpi, newest: Point | None, today: dt.date, locale: Format
) -> TrendFan | None:
    """The fan of the first key result that reads the KPI and whose end is foreseen by its level."""
    if newest is None:
        return None
    for key_result in key_results_on(ws, kpi):
        reading = read_key_result(ws, key_result, today)
        forecast = reading.forecast
        if forecast is None or forecast.method != "level" or forecast.low >= forecast.high:
            continue
        cycle = ws.get(Cycle, ws.get(Objective, key_result.objective).cycle)
        end = end_of(key_result, cycle)
        if end <= newest.period.end:
            continue
        currency = ws.settings().currency
        mean, low, high = (
            show_short(value, kpi.unit, currency=currency, locale=locale)
            for value in (forecast.mean, forecast.low, forecast.high)
        )
        says = tr("{day}: {mean}, likely {low} to {high}").format(
            day=show_day(end, today, locale), mean=mean, low=low, high=high
        )
        first, last = newest.period.end.toordinal(), end.toordinal()
        value = newest.value
        return TrendFan(first, last, value, forecast.low, forecast.high, forecast.mean, says)
    return None
