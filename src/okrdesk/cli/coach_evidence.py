"""What the coach is told of a file besides its records: KPI states and history. Must not judge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.cli.pages.history_json import Wanted, read_page
from okrdesk.cli.view import View
from okrdesk.coach.coach import answered_findings, coach_wants, findings
from okrdesk.coach.evidence import (
    Evidence,
    Recorded,
    failing_since,
    last_defined,
    target_changes,
    unwell_since,
)
from okrdesk.coach.finding import Finding
from okrdesk.coach.scene import active_key_results, key_kpis
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import CoachAnswer, Cycle, KeyResult, Objective
from okrdesk.domain.wanted import board_wants
from okrdesk.domain.workspace import Workspace

# How far back assurance is asked for: more than half of any cycle up to a year.
_HALF_A_YEAR = dt.timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Coached:
    """What the coach says, and what it would say had nobody answered "not for us"."""

    findings: tuple[Finding, ...]
    answered: tuple[tuple[Finding, CoachAnswer], ...]


def coached(view: View) -> Coached:
    """All findings of the view's day, with everything loaded that they need."""
    view.load(coach_wants(view.workspace, view.today))
    evidence = _evidence(view)
    return Coached(
        view.ask(findings, view.today, evidence),
        view.ask(answered_findings, view.today, evidence),
    )


def _evidence(view: View) -> Evidence:
    view.load(board_wants(view.workspace, view.today))
    board = view.ask(read_board, view.today)
    kpis = (kpi.id for kpi in key_kpis(view.workspace) if kpi.definition)
    key_results = (kr.id for kr in _running_key_results(view.workspace, view.today))
    return Evidence(
        unwell_since=view.ask(unwell_since, board.kpis),
        failing_since=view.ask(failing_since, board.kpis, view.today - _HALF_A_YEAR),
        defined_on=last_defined(_recorded(view, kpis)),
        targets=target_changes(_recorded(view, key_results)),
    )


def _running_key_results(ws: Workspace, today: dt.date) -> Iterator[KeyResult]:
    for cycle in ws.all(Cycle).values():
        if cycle.state != "closed" and cycle.end >= today:
            for objective in ws.where(Objective, "cycle", cycle.id):
                yield from active_key_results(ws, objective)


def _recorded(view: View, ids: Iterable[str]) -> Iterator[Recorded]:
    """The changes of those records that still stand; what was undone never happened."""
    for record_id in ids:
        for change in read_page(view, Wanted(record_id)):
            if not change.undone and change.cause != "undo":
                day = dt.date.fromisoformat(change.at[:10])
                for edit in change.edits:
                    if edit.record == record_id:
                        yield Recorded(day, record_id, edit.field, edit.before, edit.after)
