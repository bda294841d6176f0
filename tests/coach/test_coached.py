"""What both the window and the command line tell the coach of a file."""

from __future__ import annotations

import datetime as dt
import itertools

from okrdesk.coach.coached import coached_on, coached_wants, evidence_on, remembered
from okrdesk.commands.alert_actions import take_alert
from okrdesk.commands.coach_answers import answer_finding
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.alerts import read_alerts
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 11, 21)


def _company() -> tuple[Workspace, At]:
    numbers = itertools.count()
    at = At(TODAY, "Mira", lambda: f"id{next(numbers):08d}", "2026-11-21T09:00:00Z")
    ws = Workspace()
    return _done(ws, fill_sample(ws, at)), at


def _done(ws: Workspace, change: Change) -> Workspace:
    return ws.apply(change)


def _named(ws: Workspace, name: str) -> Kpi:
    return next(kpi for kpi in ws.all(Kpi).values() if kpi.name == name)


def test_what_was_answered_stands_apart_with_its_reason() -> None:
    ws, at = _company()
    first = coached_on(ws, TODAY, ()).findings[0]
    ws = _done(ws, answer_finding(ws, at, first.id, "we know"))
    said = coached_on(ws, TODAY, ())
    assert first.id not in {finding.id for finding in said.findings}
    assert [(f.id, answer.reason) for f, answer in said.answered] == [(first.id, "we know")]


def test_warnings_are_counted_without_notes() -> None:
    ws, _ = _company()
    said = coached_on(ws, TODAY, ())
    assert 0 < said.warnings < len(said.findings)


def test_an_alert_that_was_taken_counts_as_acted_upon() -> None:
    ws, at = _company()
    churn = _named(ws, "Customer churn")
    assert [alert.acted for alert in evidence_on(ws, TODAY, ()).alerts[churn.id]] == [False]
    alert = next(a for a in read_alerts(ws, TODAY).open if a.kpi.id == churn.id)
    ws = _done(ws, take_alert(ws, at, alert.id))
    assert [alert.acted for alert in evidence_on(ws, TODAY, ()).alerts[churn.id]] == [True]


def test_history_of_kpis_and_key_results_is_told_apart() -> None:
    ws, _ = _company()
    churn = _named(ws, "Customer churn")
    key_result = next(iter(ws.all(KeyResult).values()))
    told = evidence_on(
        ws,
        TODAY,
        (
            Recorded(TODAY, churn.id, "definition", "lost", "left"),
            Recorded(TODAY, key_result.id, "target", 100.0, 80.0),
        ),
    )
    assert dict(told.defined_on) == {churn.id: TODAY}
    assert [change.after for change in told.targets[key_result.id]] == [80.0]


def test_only_what_runs_and_what_is_defined_is_remembered() -> None:
    ws, _ = _company()
    ids = set(remembered(ws, TODAY))
    assert _named(ws, "Customer churn").id in ids
    assert {kr.id for kr in ws.all(KeyResult).values() if kr.state == "active"} & ids
    assert ids < {record.id for kind in (Kpi, KeyResult) for record in ws.all(kind).values()}


def test_a_whole_picture_wants_nothing_more() -> None:
    ws, _ = _company()
    assert coached_wants(ws, TODAY) == ()
