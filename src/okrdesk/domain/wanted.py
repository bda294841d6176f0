"""Whose entries have to be loaded before a reading. Must not load them.

The picture holds only the newest entries of most owners. That is nearly always enough; where it is
not, these functions name the owners, so that a caller loads them at once instead of one by one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from okrdesk.domain.facts import facts_of
from okrdesk.domain.forecast.forecast import is_open, outlook_of
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.tree_known import UNKNOWN, KnownTree
from okrdesk.domain.workspace import Workspace


def board_wants(ws: Workspace, today: date) -> tuple[str, ...]:
    """The KPIs whose state older values could change: load them, then read the board."""
    partly = (kpi for kpi in ws.ordered(Kpi) if not ws.series_of(kpi.id).complete)
    return tuple(kpi.id for kpi in partly if _is_short(ws, kpi, today))


def _is_short(ws: Workspace, kpi: Kpi, today: date) -> bool:
    try:
        read_kpi(ws, kpi, today)
    except NotLoaded:
        return True
    return False


def tree_wants(
    ws: Workspace, cycle: Cycle, today: date, known: KnownTree = UNKNOWN
) -> tuple[str, ...]:
    """The key results and KPIs of a cycle whose older entries its figures need.

    What is `known` and still holds needs none.
    """
    return tuple(dict.fromkeys(_wanted(ws, cycle, today, known.of(cycle, today))))


def _wanted(ws: Workspace, cycle: Cycle, today: date, known: KnownTree) -> Iterator[str]:
    for objective in ws.where(Objective, "cycle", cycle.id):
        for key_result in ws.where(KeyResult, "objective", objective.id):
            if known.key_result(ws, key_result, objective) is None:
                yield from missing_of(ws, key_result, objective, cycle, today)


def missing_of(
    ws: Workspace, key_result: KeyResult, objective: Objective, cycle: Cycle, today: date
) -> Iterator[str]:
    """The owners that a key result lacks: its own check-ins, its KPI's values of the cycle and,
    for a forecast, of some time before it."""
    check_ins, series = ws.check_ins(key_result.id), ws.series_of(key_result.kpi or "")
    if check_ins.complete and series.complete:
        return
    try:
        facts = facts_of(ws, key_result, objective, cycle, today)
        if is_open(facts):
            outlook_of(ws, facts)
    except NotLoaded as missing:
        yield missing.owner
        if not check_ins.complete:
            yield key_result.id
        if not series.complete and series.whole_from > cycle.start:
            yield series.kpi
