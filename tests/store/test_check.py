"""A check finds what is not as it was written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi, Measurement, Objective, Record
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document
from okrdesk.store.connection import connect
from okrdesk.store.schema import APPLICATION_ID

KPI = Kpi("kpi000000001", "Churn")
VALUE = Measurement(KPI.id, date(2026, 11, 20), 6.2)


def write(ws: Workspace, at: At, *records: Record) -> Change:
    return Change("Add", tuple(Edit(None, record) for record in records))


def meddle(document: Document, statement: str) -> tuple[str, ...]:
    """What the check says after another tool ran `statement` on the replica."""
    with closing(connect(document.replica.database)) as other:
        assert other.execute(statement).rowcount != 0
    report = document.check()
    assert report.ok == (not report.findings)
    return report.findings


@pytest.fixture
def filled(document: Document) -> Document:
    document.do(write, KPI, VALUE)
    return document


def test_a_sound_document_is_ok(filled: Document) -> None:
    report = filled.check()
    assert (report.ok, report.integrity, report.findings) == (True, "ok", ())
    assert (report.application, report.schema) == (APPLICATION_ID, 100)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE cell SET value=6.3 WHERE value=6.2", "is not what was written"),
        ("INSERT INTO cell VALUES(22, 'kpi000000009', 'name', 77, 'X')", "belong to no change"),
        ("UPDATE measurement SET value=6.3", "Table measurement is not what the changes say."),
        ("UPDATE kpi SET name='Leavers'", "Table kpi is not what the changes say."),
        ("DELETE FROM kpi", "Table kpi is not what the changes say."),
        ("PRAGMA application_id=7", "another application"),
    ],
)
def test_what_another_tool_wrote_is_found(filled: Document, statement: str, says: str) -> None:
    assert any(says in finding for finding in meddle(filled, statement))


def test_a_reference_that_leads_nowhere_is_found(filled: Document) -> None:
    filled.do(write, Objective("obj000000001", "Keep", cycle="gone00000000"))
    report = filled.check()
    assert report.findings == (
        "objective obj000000001: cycle names gone00000000, which is not there.",
    )


def test_tables_of_another_layout_are_folded_again(
    filled: Document, again: Callable[[Document], Document]
) -> None:
    for _ in range(2):  # also a second time, after an older version was here
        with closing(connect(filled.replica.database)) as other:
            other.execute("DROP TABLE IF EXISTS kpi")
            other.execute("CREATE TABLE kpi(id TEXT PRIMARY KEY, name TEXT, older TEXT) STRICT")
            other.execute("UPDATE local_state SET value=1 WHERE key='layout'")
        later = again(filled)
        assert later.workspace.all(Kpi) == {KPI.id: KPI}
        assert later.check().ok
        assert later.publish().ok
    assert len(list(filled.home.snapshots.glob("*/*migration*"))) == 2
