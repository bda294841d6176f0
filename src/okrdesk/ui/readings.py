"""Readings for panes, with what they miss loaded first. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from okrdesk.domain.kpi_reading import Board, KpiReading, read_board
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.suggested import Suggestion, suggested_value
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import read_whole, read_whole_tree
from okrdesk.session import Session

if TYPE_CHECKING:
    from okrdesk.domain.tree_reading import CycleReading, KeyResultReading, ObjectiveReading

_LOADED_AT_ONCE = 32  # newest values of a fifth of a millisecond each


def kpi_of(session: Session, kpi_id: str) -> KpiReading:
    """What a KPI says today; `not_found` if it is gone."""

    def read(ws: Workspace) -> KpiReading:
        return session.known_kpis.read(ws, ws.get(Kpi, kpi_id), session.today)

    return read_whole(session, read)


def board_of(session: Session) -> Board:
    """What all KPIs say today."""
    known = session.known_kpis
    return read_whole(session, lambda ws: read_board(ws, session.today, known.glance))


def suggested_of(session: Session, kpi: Kpi, period: Period) -> Suggestion | None:
    """What the file knows that a period of a KPI could be."""
    return read_whole(session, lambda ws: suggested_value(ws, kpi, period))


def key_result_of(session: Session, key_result_id: str) -> KeyResultReading:
    """What a key result says today; `not_found` if it is gone."""
    from okrdesk.domain import frozen_tree

    def read(ws: Workspace) -> KeyResultReading:
        key_result = ws.get(KeyResult, key_result_id)
        ref = reference_of(ws, key_result)
        return frozen_tree.key_result_of(ws, key_result, session.today, ref)

    return read_whole(session, read)


def statuses_of(
    session: Session, key_result: KeyResult, days: Sequence[dt.date]
) -> tuple[KeyResultReading, ...]:
    """What a key result said on each of some days, whatever grade it was given later."""
    from okrdesk.domain.tree_reading import read_key_result

    ungraded = replace(key_result, grade=None)

    def read(ws: Workspace) -> tuple[KeyResultReading, ...]:
        return tuple(read_key_result(ws, ungraded, day) for day in days)

    return read_whole(session, read)


def objective_of(session: Session, objective_id: str) -> ObjectiveReading:
    """What an objective says today; `not_found` if it is gone."""
    from okrdesk.domain import frozen_tree

    def read(ws: Workspace) -> ObjectiveReading:
        objective = ws.get(Objective, objective_id)
        ref = reference_of(ws, objective)
        return frozen_tree.objective_of(ws, objective, session.today, ref)

    return read_whole(session, read)


def cycle_holding(ws: Workspace, kind: str, record_id: str) -> str:
    """The cycle of an objective or key result, by their ids."""
    objective_id = record_id
    if kind == KeyResult.KIND:
        objective_id = ws.get(KeyResult, record_id).objective
    return ws.get(Objective, objective_id).cycle


def tree_of(session: Session, cycle: Cycle) -> CycleReading:
    """What a whole cycle says today."""
    return read_whole_tree(session, cycle)


def load_boards(session: Session) -> Iterator[None]:
    """Load what boards show of the KPIs that the opening left out: a pause after every few."""
    ws = session.workspace
    kpis = [kpi.id for kpi in ws.ordered(Kpi) if not (kpi.archived or len(ws.series_of(kpi.id)))]
    for start in range(0, len(kpis), _LOADED_AT_ONCE):
        session.load_board(*kpis[start : start + _LOADED_AT_ONCE])
        yield


def kpis_by_need(session: Session) -> tuple[Kpi, ...]:
    """The KPIs of the board: those that are due first, the others in their order."""
    board = board_of(session)
    readings = (*board.kpis, *board.others)
    due = [reading.kpi for reading in readings if reading.is_due]
    return (*due, *(reading.kpi for reading in readings if not reading.is_due))
