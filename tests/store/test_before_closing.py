"""Before a quarter's figures are fixed for good, a copy of the file is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Who
from okrdesk.store.snapshots import restore_snapshot, snapshots_of

QUARTER = Cycle("cyc000000001", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31))


def become(ws: Workspace, at: At, state: str) -> Change:
    before = ws.find(Cycle, QUARTER.id)
    return Change("Close", (Edit(before, replace(QUARTER, state=state)),))


def test_closing_a_quarter_keeps_a_copy_of_how_it_was(
    document: Document, who: Who, tmp_path: Path
) -> None:
    document.do(become, "active")
    assert snapshots_of(document.home, document.replica.document_id) == ()
    assert document.publish().ok
    for kept in snapshots_of(document.home, document.replica.document_id):
        kept.path.unlink()  # the daily one
    document.do(become, "closed")
    (kept,) = snapshots_of(document.home, document.replica.document_id)
    assert kept.why == "close"
    then = restore_snapshot(
        document.home, document.replica.document_id, kept.id, tmp_path / "then.okr"
    )
    other = Document.open(then, home=document.home, who=who, today=document.today)
    assert other.workspace.get(Cycle, QUARTER.id).state == "active"
    other.close()
    document.do(become, "active")
    assert len(snapshots_of(document.home, document.replica.document_id)) == 1


def test_without_room_for_the_copy_nothing_is_closed(
    document: Document,
) -> None:
    document.do(become, "active")
    place = document.home.snapshots
    place.rmdir()
    place.write_text("in the way")
    with pytest.raises(OkrError):
        document.do(become, "closed")
    assert document.workspace.get(Cycle, QUARTER.id).state == "active"
