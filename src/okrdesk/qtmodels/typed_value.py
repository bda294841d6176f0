"""A value as somebody typed it, recorded. Must not show anything."""

from __future__ import annotations

import datetime as dt

from okrdesk.commands.measurements import Origin, record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.measures import parse_share, parse_value
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace


def record_text(ws: Workspace, at: At, kpi_id: str, text: str, day: dt.date) -> Change:
    """Record "6.2", "12/340" or "1m30s" for a KPI; `bad_value` says what cannot be read."""
    kpi = ws.get(Kpi, kpi_id)
    if kpi.unit == "share":
        value, numerator, denominator = parse_share(text)
        parts: Origin = {"numerator": numerator, "denominator": denominator}
        return record_value(ws, at, kpi_id, value, day, **parts)
    return record_value(ws, at, kpi_id, parse_value(text, kpi.unit), day)
