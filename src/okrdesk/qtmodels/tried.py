"""What typed answers would make of a KPI or key result. Must not record them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.measurements import record_value
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.records import Kpi
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session


def tried_value(session: Session, kpi_id: str, day: dt.date, answers: dict[str, Any]) -> KpiReading:
    """A KPI as it would be with a value of `day`; `answers` are those of `record_value`.

    What cannot be recorded is refused as it would be there.
    """
    at, today = session.document.at(), session.today

    def tried(ws: Workspace) -> KpiReading:
        change = record_value(ws, at, kpi_id, day=day, **answers)
        return read_kpi(ws.apply(change), ws.get(Kpi, kpi_id), today)

    return read_whole(session, tried)


def tried_check_in(
    session: Session, reading: KeyResultReading, answers: dict[str, Any]
) -> KeyResultReading:
    """A key result as it would be after a check-in; `answers` are those of `check_in`.

    Nothing said leaves it as it was; what cannot be recorded is refused as it would be there.
    """
    if not answers:
        return reading
    ws, key_result = session.workspace, reading.key_result
    change = check_in(ws, session.document.at(), key_result.id, **answers)
    return read_key_result(ws.apply(change), key_result, session.today, reading.ref)
