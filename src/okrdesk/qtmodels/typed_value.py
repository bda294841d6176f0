"""A value as somebody typed it: read, doubted, recorded. Must not show anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.measures import parse_share, parse_value, written_value
from okrdesk.domain.periods import Point
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.domain.two_readings import heed_usual
from okrdesk.domain.unusual import unusual_says
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session


def typed_value(ws: Workspace, kpi_id: str, text: str) -> dict[str, Any]:
    """ "6.2", "12/340" or "1m30s" as the arguments of `record_value`; `bad_value` if unreadable.

    "48.200" may be two numbers where the KPI's newest value is nearer to the larger one.
    """
    kpi, newest = ws.get(Kpi, kpi_id), ws.series_of(kpi_id).newest()
    heed_usual(text, None if newest is None else newest.value)
    if kpi.unit != "share":
        return {"value": parse_value(text, kpi.unit)}
    value, numerator, denominator = parse_share(text)
    return {"value": value, "numerator": numerator, "denominator": denominator}


def record_text(ws: Workspace, at: At, kpi_id: str, text: str, day: dt.date) -> Change:
    """Record a text for a KPI; `bad_value` says what cannot be read."""
    return record_value(ws, at, kpi_id, day=day, **typed_value(ws, kpi_id, text))


def doubt_about(session: Session, kpi_id: str, value: float) -> str:
    """ "34% is 50 sigma from usual (2.1% to 4.3%). Right?"; empty for a value that may be."""
    return doubts_of(session, kpi_id)(value)


def doubts_of(session: Session, kpi_id: str) -> Callable[[float], str]:
    """What `doubt_about` says to each of many values: the KPI is read once."""

    def read(ws: Workspace) -> KpiReading:
        return read_kpi(ws, ws.get(Kpi, kpi_id), session.today)

    reading, currency = read_whole(session, read), session.workspace.settings().currency

    def doubt(value: float) -> str:
        says = unusual_says(reading, value, currency)
        return "" if says is None else tr("{says} Right?").format(says=says)

    return doubt


def as_typed(held: Measurement | Point, unit: str) -> str:
    """The text of a value as somebody may have typed it: a share by its parts."""
    if held.numerator is None or held.denominator is None:
        return written_value(held.value, unit)
    return f"{written_value(held.numerator)}/{written_value(held.denominator)}"
