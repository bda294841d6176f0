"""A closed quarter in real files: its figures stand, whatever happens to its data afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import quarter
from every_command import Company

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.closing import close_cycle, freeze_cycle, reopen_cycle, unfreeze_cycle
from okrdesk.commands.cycles import change_cycle
from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.closing import missing
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errata import errata_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.freezing import frozen_of, frozen_on
from okrdesk.domain.frozen_text import held_in
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle, Frozen
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.connection import connect
from okrdesk.store.snapshots import snapshots_of

Made = Callable[..., Document]
SUNDAY = quarter.SUNDAYS[-1]


@pytest.fixture
def company() -> Company:
    c = quarter.quarter()
    quarter.grade_all(c)
    return c


@pytest.fixture
def opened(home: Home, shared: Path, clock: Callable[[], int]) -> Iterator[Made]:
    """Opens Tidewater's file in January, on one computer or another."""
    held: list[Document] = []

    def open_it(at: Home = home, by: str = "Mira", name: str = "Tidewater.okr") -> Document:
        path = shared / name
        start = Document.open if path.exists() else Document.create
        who = Who(by, "laptop")
        document = start(path, home=at, who=who, today=lambda: quarter.TODAY, clock=clock)
        held.append(document)
        return document

    yield open_it
    for document in held:
        document.close()


def fill(_ws: Workspace, _at: At, company: Company) -> Change:
    """Everything that the small company holds, as one change."""
    ws = company.ws
    records = [
        *(record for table in ws.tables.values() for record in table.values()),
        *(value for series in ws.series.values() for value in series),
        *(item for entries in ws.entries.values() for item in entries),
    ]
    return Change("Fill", tuple(Edit(None, record) for record in records))


@pytest.fixture
def document(opened: Made, company: Company) -> Document:
    """Mira's document with a graded quarter in it, in the shared file."""
    document = opened()
    document.do(fill, company)
    assert document.publish().ok
    return document


@pytest.fixture
def closed(document: Document) -> Document:
    document.load_all()
    document.do(close_cycle, "q4", "Churn fell")
    assert document.publish().ok
    return document


def review(document: Document) -> Review:
    ws = document.load_all()
    return review_of(ws, ws.get(Cycle, "q4"), quarter.TODAY)


def value_of(found: Review) -> float | None:
    return found.objectives[0].key_results[0].reading.value


def edit_data(document: Document, company: Company) -> None:
    """Correct what was measured in the quarter, and forget a value of it."""
    churn = company.id("kpi:Churn")
    document.do(record_value, churn, 9.9, SUNDAY)
    document.do(record_value, churn, 1.5, quarter.SUNDAYS[3])


def test_figures_stay_when_the_measurements_are_edited(closed: Document, company: Company) -> None:
    before = review(closed)
    edit_data(closed, company)
    assert review(closed) == before
    assert value_of(before) == 4.8


def test_figures_stay_when_a_copy_that_edited_the_data_is_merged(
    closed: Document, company: Company, opened: Made, other_home: Home, shared: Path
) -> None:
    before = review(closed)
    copy = shared / "Copy.okr"
    closed.save_copy(copy)
    theirs = opened(other_home, "Jonas", copy.name)
    theirs.load_all()
    edit_data(theirs, company)
    assert theirs.publish().ok
    closed.merge(copy)
    closed.poll()
    ws = closed.load_all()
    assert ws.series_of(company.id("kpi:Churn")).values[-1] == 9.9
    assert review(closed) == before


def test_figures_stay_when_the_tables_are_migrated(
    closed: Document, company: Company, opened: Made
) -> None:
    before = review(closed)
    edit_data(closed, company)
    closed.close()
    with closing(connect(closed.replica.database)) as other:
        other.execute("DROP TABLE frozen")
        other.execute("CREATE TABLE frozen(id TEXT PRIMARY KEY, older TEXT) STRICT")
        other.execute("UPDATE local_state SET value=1 WHERE key='layout'")
    later = opened()
    assert list(later.home.snapshots.glob("*/*migration*"))
    assert review(later) == before


def test_figures_are_the_same_in_another_process_and_after_a_restart(
    closed: Document, opened: Made, other_home: Home
) -> None:
    before = review(closed)
    closed.close()
    assert review(opened()) == before
    assert review(opened(other_home, "Jonas")) == before


def test_later_changes_are_errata_that_name_who_made_them(
    closed: Document, company: Company
) -> None:
    ws = closed.load_all()
    assert errata_of(ws, ws.get(Cycle, "q4")) == ()
    frozen = frozen_of(ws, "q4")
    assert frozen is not None
    edit_data(closed, company)
    told = closed.history_reader().retell(Asked(since=frozen.made_at)).told
    ws = closed.load_all()
    errata = errata_of(ws, ws.get(Cycle, "q4"), told)
    (value,) = [e for e in errata if (e.kind, e.figure) == ("key_result", "value")]
    assert (value.ref, value.frozen, value.now, value.by) == ("1.1", 4.8, 9.9, "Mira")
    assert value.says.startswith("1.1 Churn falls: the value was 4.8% and is 9.9% now")
    assert value.says.endswith("by Mira).")


def test_of_two_freezes_that_did_not_know_of_each_other_the_earlier_one_counts(
    document: Document, opened: Made, other_home: Home, clock: Any
) -> None:
    theirs = opened(other_home, "Jonas")
    theirs.load_all()
    theirs.do(freeze_cycle, "q4", quarter.END)
    clock.now += 60_000
    document.load_all()
    document.do(freeze_cycle, "q4", dt.date(2026, 12, 30))
    assert theirs.publish().ok
    assert document.publish().ok
    for one in (document, theirs):
        one.refresh()
        ws = one.load_all()
        cycle = ws.get(Cycle, "q4")
        assert frozen_on(ws, cycle) == quarter.END
        (said,) = [m for m in missing(ws, cycle, quarter.TODAY) if m.step == "freeze"]
        assert said.says.startswith("Mira froze Q4 2026 too, as of 30 Dec; the earlier freeze")
        assert not said.needed
    document.do(close_cycle, "q4")
    ws = document.load_all()
    assert len(ws.all(Frozen)) == 1
    assert review(document).as_of == quarter.END


def test_unfreezing_takes_back_every_freeze(
    document: Document, opened: Made, other_home: Home
) -> None:
    theirs = opened(other_home, "Jonas")
    for one in (theirs, document):
        one.load_all()
        one.do(freeze_cycle, "q4")
        assert one.publish().ok
    document.poll()
    assert len(document.load_all().all(Frozen)) == 2
    document.do(unfreeze_cycle, "q4")
    assert document.workspace.all(Frozen) == {}
    assert document.workspace.get(Cycle, "q4") == Cycle(
        "q4", "Q4 2026", quarter.START, quarter.END, state="active"
    )


def test_a_freeze_can_be_undone_and_a_closing_cannot(document: Document) -> None:
    document.load_all()
    document.do(freeze_cycle, "q4")
    document.undo()
    assert document.workspace.get(Cycle, "q4").state == "active"
    assert document.workspace.all(Frozen) == {}
    document.do(close_cycle, "q4")
    with pytest.raises(OkrError) as refused:
        document.undo()
    assert "Reopen the cycle instead" in refused.value.says
    document.do(reopen_cycle, "q4", "A wrong invoice")
    assert document.workspace.get(Cycle, "q4").reason == "A wrong invoice"
    labels = [change.label for change in document.history("q4")]
    assert labels[:2] == ["Reopen Q4 2026", "Close Q4 2026"]


def test_a_reopening_is_taken_back_only_by_closing_anew(closed: Document) -> None:
    closed.load_all()
    closed.do(reopen_cycle, "q4", "A wrong invoice")
    reopening = closed.history("q4", limit=1)[0]
    assert reopening.label == "Reopen Q4 2026"
    for undo in (closed.undo, lambda: closed.undo(reopening.id)):
        with pytest.raises(OkrError) as refused:
            undo()
        assert refused.value.says == (
            "Reopening a cycle cannot be undone, so nothing was done."
            " Close the cycle again instead."
        )
    assert closed.workspace.get(Cycle, "q4").state == "in_review"
    assert closed.undo_label() is None
    closed.do(change_cycle, "q4", name="Autumn")
    closed.undo()
    assert closed.workspace.get(Cycle, "q4").name == "Q4 2026"


def test_closing_keeps_a_copy_of_the_file_first(document: Document) -> None:
    def kept() -> list[str]:
        return [one.why for one in snapshots_of(document.home, document.replica.document_id)]

    document.load_all()
    document.do(freeze_cycle, "q4")
    assert "close" not in kept()
    document.do(close_cycle, "q4")
    assert "close" in kept()


def test_closed_means_closed_also_for_check_ins(closed: Document, company: Company) -> None:
    with pytest.raises(OkrError) as refused:
        closed.do(check_in, quarter.kr(company, "1.2"), value=9.0, day=quarter.END)
    assert refused.value.kind == "closed"


def test_a_copy_for_the_board_has_the_figures_and_none_of_the_notes(
    closed: Document, shared: Path, opened: Made, other_home: Home
) -> None:
    before = review(closed)
    closed.save_board_copy(shared / "Board.okr")
    shown = review(opened(other_home, "Board", "Board.okr"))
    assert "no exit survey" in repr(before)
    assert "no exit survey" not in repr(shown)
    assert "may Jonas help?" not in repr(shown)
    assert shown.tree.grade == before.tree.grade
    assert value_of(shown) == value_of(before)
    assert [part.trend for part in shown.kpis] == [part.trend for part in before.kpis]
    held = held_in(next(iter(closed.workspace.all(Frozen).values())).figures)
    assert "no exit survey" in repr(held)


def test_history_tells_figures_apart_without_showing_their_text(closed: Document) -> None:
    closed.do(reopen_cycle, "q4", "To look again")
    closed.do(close_cycle, "q4")
    told = [
        str(edit.after)
        for change in closed.history()
        for edit in change.edits
        if edit.field == "figures"
    ]
    assert len(told) == len(set(told)) == 3
    assert all(len(text) == 8 for text in told)


def unreadable(ws: Workspace, _at: At) -> Change:
    (frozen,) = ws.all(Frozen).values()
    return Change("Damage", (Edit(frozen, replace(frozen, figures="{not json")),))


def test_opening_a_file_does_not_read_the_figures(closed: Document, opened: Made) -> None:
    closed.do(unreadable)
    closed.close()
    later = opened()
    ws = later.load_all()
    assert frozen_on(ws, ws.get(Cycle, "q4")) == quarter.END
    with pytest.raises(OkrError) as refused:
        review(later)
    assert refused.value.kind == "bad_file"
