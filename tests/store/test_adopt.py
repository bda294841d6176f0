"""What another program wrote into the tables is taken over when asked, never by itself."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi, Measurement, Record, Team
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document
from okrdesk.store.adopt import (
    adopt_foreign_edits,
    expect_publishing,
    left_out,
    read_foreign_edits,
)

CHURN = Kpi("kpi000000001", "Churn")
REVENUE = Kpi("kpi000000002", "Revenue", team="team00000001")
SALES = Team("team00000001", "Sales")
VALUE = Measurement(CHURN.id, dt.date(2026, 11, 20), 6.2)


def write(ws: Workspace, at: At, *records: Record) -> Change:
    return Change("Add", tuple(Edit(None, record) for record in records))


def rename(ws: Workspace, at: At, name: str) -> Change:
    before = ws.get(Kpi, CHURN.id)
    return Change("Rename", (Edit(before, replace(before, name=name)),))


@pytest.fixture
def shared_document(document: Document) -> Document:
    document.do(write, SALES, CHURN, REVENUE, VALUE)
    assert document.publish().ok
    return document


@pytest.fixture
def meddle(shared_document: Document) -> Callable[..., None]:
    """Another SQLite tool works on the shared file."""

    def run(*statements: str) -> None:
        with closing(sqlite3.connect(shared_document.path)) as tool:
            for statement in statements:
                tool.execute(statement)
            tool.commit()

    return run


def adopt(document: Document) -> tuple[str, ...]:
    foreign = read_foreign_edits(document.replica, document.home)
    document.load_all()
    missing = left_out(document.workspace, foreign)
    document.do(adopt_foreign_edits, foreign)
    expect_publishing(document.replica)
    return missing


def test_a_value_and_a_name_that_another_tool_wrote_are_taken_over_as_one_change(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle(
        "UPDATE measurement SET value=5.5",
        "INSERT INTO measurement(kpi, date, value) VALUES('kpi000000001', '2026-11-13', 6.0)",
        "UPDATE kpi SET name='Leavers' WHERE id='kpi000000001'",
        "INSERT INTO team(id, name) VALUES('team00000009', 'Ops')",
    )
    shared_document.refresh()
    assert shared_document.workspace.get(Kpi, CHURN.id).name == "Churn"
    assert adopt(shared_document) == ()
    ws = shared_document.workspace
    assert ws.get(Kpi, CHURN.id).name == "Leavers"
    assert ws.get(Team, "team00000009").name == "Ops"
    assert list(ws.series_of(CHURN.id).values) == [6.0, 5.5]
    assert shared_document.undo().change.label.endswith("Take over what another program changed")
    assert shared_document.workspace.get(Kpi, CHURN.id).name == "Churn"


def test_after_adopting_and_publishing_the_file_is_whole(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle("UPDATE measurement SET value=5.5")
    findings = shared_document.check().findings
    assert any("another program" in finding for finding in findings)
    adopt(shared_document)
    assert shared_document.publish().ok
    assert shared_document.check().findings == ()
    with closing(sqlite3.connect(shared_document.path)) as tool:
        assert tool.execute("SELECT value FROM measurement").fetchall() == [(5.5,)]


def test_a_file_that_was_only_written_again_is_put_right(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle("PRAGMA user_version=100")
    with closing(sqlite3.connect(shared_document.path, isolation_level=None)) as tool:
        tool.execute("VACUUM")
    assert not shared_document.check().ok
    assert adopt(shared_document) == ()
    assert shared_document.undo_label() == "Add"
    assert shared_document.publish().ok
    assert shared_document.check().ok


def test_what_was_changed_here_meanwhile_stays_unless_the_tool_changed_the_same_field(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle("UPDATE kpi SET unit='percent' WHERE id='kpi000000001'")
    shared_document.do(rename, "Loss")
    adopt(shared_document)
    churn = shared_document.workspace.get(Kpi, CHURN.id)
    assert (churn.name, churn.unit) == ("Loss", "percent")


def test_a_removal_that_something_still_names_is_left_out_and_said(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle("DELETE FROM team", "UPDATE kpi SET owner='nobody000000' WHERE id='kpi000000001'")
    missing = adopt(shared_document)
    assert len(missing) == 2
    assert shared_document.workspace.get(Team, SALES.id) == SALES
    assert shared_document.workspace.get(Kpi, CHURN.id).owner is None
    assert shared_document.check().findings != ()  # until it is published


def test_what_no_okrdesk_could_keep_is_left_out_and_said(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle(
        "INSERT INTO measurement(kpi, date, value) VALUES('kpi000000001', 'yesterday', 1.0)",
        "INSERT INTO measurement(kpi, date, value) VALUES('kpi000000001', '2026-11-12', 9e999)",
        "UPDATE measurement SET numerator=9e999 WHERE date='2026-11-20'",
        f"INSERT INTO team(id, name) VALUES('{'x' * 80}', 'Ops')",
    )
    missing = adopt(shared_document)
    assert len(missing) == 4
    assert all("left out" in sentence for sentence in missing)
    assert shared_document.workspace.series_of(CHURN.id).dates == (VALUE.date,)


def test_triggers_and_views_of_the_tool_never_run(
    shared_document: Document, meddle: Callable[..., None]
) -> None:
    meddle(
        "CREATE TRIGGER t AFTER INSERT ON kpi BEGIN DELETE FROM kpi; END",
        "CREATE VIEW v AS SELECT * FROM kpi",
        "UPDATE kpi SET name='Leavers' WHERE id='kpi000000001'",
    )
    adopt(shared_document)
    assert shared_document.workspace.get(Kpi, CHURN.id).name == "Leavers"
    assert shared_document.publish().ok
    with closing(sqlite3.connect(shared_document.path)) as tool:
        query = "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        assert tool.execute(query).fetchone() == (0,)


def test_there_is_nothing_to_adopt_in_a_file_of_our_own(shared_document: Document) -> None:
    with pytest.raises(OkrError, match="No other program changed") as refused:
        read_foreign_edits(shared_document.replica, shared_document.home)
    assert refused.value.kind == "not_allowed"
