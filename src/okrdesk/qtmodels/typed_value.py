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
from okrdesk.domain.unusual import unusual_says
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session


def typed_value(text: str, unit: str) -> dict[str, Any]:
    """ "6.2", "12/340" or "1m30s" as the arguments of `record_value`; `bad_value` if unreadable."""
    if unit != "share":
        return {"value": parse_value(text, unit)}
    value, numerator, denominator = parse_share(text)
    return {"value": value, "numerator": numerator, "denominator": denominator}


def record_text(ws: Workspace, at: At, kpi_id: str, text: str, day: dt.date) -> Change:
    """Record a text for a KPI; `bad_value` says what cannot be read."""
    return record_value(ws, at, kpi_id, day=day, **typed_value(text, ws.get(Kpi, kpi_id).unit))


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


def typed_number(kpi: Kpi, text: str) -> float:
    """What "6.2", "12/340" or "1m30s" say in the KPI's unit; `bad_value` if that cannot be read."""
    return parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)


def as_typed(held: Measurement | Point, unit: str) -> str:
    """The text of a value as somebody may have typed it: a share by its parts."""
    if held.numerator is None or held.denominator is None:
        return written_value(held.value, unit)
    return f"{written_value(held.numerator)}/{written_value(held.denominator)}"
