"""A KPI on a day in one sentence. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.bands import target_of
from okrdesk.domain.periods import Point
from okrdesk.domain.records import Band, Kpi
from okrdesk.domain.spoken import (
    STATE_WORDS,
    spoken_age,
    spoken_day,
    spoken_limit,
    spoken_value,
)
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


def kpi_says(
    ws: Workspace,
    kpi: Kpi,
    newest: Point | None,
    state: str,
    band: Band | None,
    today: dt.date,
) -> str:
    """The whole KPI in one sentence, which is also what is read aloud."""
    if newest is None:
        return tr("{name} has no value yet").format(name=kpi.name)
    currency = ws.settings().currency
    value = spoken_value(newest.value, kpi.unit, currency, kpi.decimals)
    parts = [tr("{name} {value}").format(name=kpi.name, value=value)]
    if newest.so_far:
        parts.append(tr("so far in {period}").format(period=newest.period.name()))
    parts.append(STATE_WORDS[state])
    parts += _band_says(kpi, band, currency, today)
    parts.append(tr("updated {age}").format(age=spoken_age(newest.date, today)))
    return ", ".join(parts)


def _band_says(kpi: Kpi, band: Band | None, currency: str | None, today: dt.date) -> Sequence[str]:
    if band is None:
        return ()
    says = []
    target = target_of(kpi, band)
    if target is not None:
        ends = dict.fromkeys(end for end in target if abs(end) != float("inf"))
        numbers = tr(" to ").join(spoken_limit(end, kpi.unit, currency) for end in ends)
        says.append(tr("target {target}").format(target=numbers))
    if band.until is not None:
        says.append(tr("planned dip until {day}").format(day=spoken_day(band.until, today)))
    return says
