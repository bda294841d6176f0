"""In which unit the values of a key result are. Must not read or write values."""

from __future__ import annotations

from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.workspace import Workspace

_UNITS = {"percent": "percent", "money": "money"}


def unit_of(ws: Workspace, key_result: KeyResult) -> str:
    """The unit of a key result's values: its KPI's, its own, else that of its measure."""
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is not None:
        return kpi.unit
    return key_result.unit or _UNITS.get(key_result.measure, "number")
