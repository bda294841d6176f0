"""A KPI's value in words: in its unit, of which period, and its change. Must not judge it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.moving_range import mean_moving_range
from okrdesk.domain.periods import Period, Point
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_age
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.kpi_why import CADENCES
from okrdesk.look.numbers import show_delta, show_value


def kpi_value(ws: Workspace, reading: KpiReading, locale: Format = LOCAL) -> str:
    """The value in its unit, with no digit that is finer than its noise."""
    return show_value(
        reading.value,
        reading.kpi.unit,
        decimals=reading.kpi.decimals,
        currency=ws.settings().currency,
        spread=_spread(reading),
        locale=locale,
    )


def kpi_change(ws: Workspace, reading: KpiReading, locale: Format = LOCAL) -> str:
    """The change on the value before, in the digits of the value: "↑ 0.3 pts"."""
    return show_delta(
        reading.delta,
        reading.kpi.unit,
        beside=reading.value,
        decimals=reading.kpi.decimals,
        currency=ws.settings().currency,
        spread=_spread(reading),
        locale=locale,
    )


def value_period(reading: KpiReading, today: dt.date) -> str:
    """The period of the value, and whether it still runs; empty where there is no value."""
    if reading.period is None:
        return ""
    name = _short_name(reading.period, today)
    return tr("{period}, so far").format(period=name) if reading.so_far else name


def change_words(
    ws: Workspace, reading: KpiReading, today: dt.date, locale: Format
) -> tuple[str, str]:
    """The change in full ("↑ 0.3 pts on week 45 · signal") and in brief (without the period)."""
    instead = _instead_of_delta(reading)
    if instead:
        return instead
    change = kpi_change(ws, reading, locale)
    full = change
    if len(reading.recent) > 1:
        before = _short_name(reading.recent[-2].period, today)
        full = tr("{change} on {period}").format(change=change, period=before)
    if reading.signal is None and (reading.usual is None or _is_partial(reading)):
        return full, change
    text = tr("{change} · usual") if reading.signal is None else tr("{change} · signal")
    return text.format(change=full), text.format(change=change)


def spread_of(points: Sequence[Point], *, screening: bool) -> float | None:
    """The mean moving range of recent values; None while they are too few to know the noise."""
    values = [point.value for point in points if point.left_out is None]
    return mean_moving_range(values, screening) if len(values) >= 6 else None


def _spread(reading: KpiReading) -> float | None:
    return spread_of(reading.recent, screening=reading.kpi.screening)


def _short_name(period: Period, today: dt.date) -> str:
    """The period without the year that everybody is in."""
    return period.name().removesuffix(f" {today.year}")


def _is_partial(reading: KpiReading) -> bool:
    """Whether the newest value sums up a period that still runs: no limits are for that."""
    return reading.so_far and reading.kpi.kind != "level"


def _instead_of_delta(reading: KpiReading) -> tuple[str, str] | None:
    """What is said where there is no change to speak of."""
    if reading.value is None:
        return (tr("no value yet"),) * 2
    if reading.state == "out_of_date":
        age, cadence = show_age(max(0, reading.age_days or 0)), CADENCES[reading.kpi.cadence]
        return tr("{age} · due {cadence}").format(age=age, cadence=cadence), age
    return (tr("first value"),) * 2 if reading.delta is None else None
