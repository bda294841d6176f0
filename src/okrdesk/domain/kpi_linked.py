"""How the key result stands that a KPI is linked to. Must not say it in words."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.kpi_users import used_by
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.references import reference_of
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result
from okrdesk.domain.workspace import Workspace


def linked_to(ws: Workspace, kpi: Kpi, today: dt.date) -> KeyResultReading | None:
    """The first that is pursued: one that reads the KPI, else one it guards, else leads to."""
    users = (user.record for user in used_by(ws, kpi))
    first = next((one for one in users if isinstance(one, KeyResult)), None)
    return None if first is None else read_key_result(ws, first, today, reference_of(ws, first))
