"""The journal a page at a time, and a document as it was on a day."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from okrdesk.commands.kpis import add_kpi, change_kpi
from okrdesk.commands.measurements import paste_values, record_value
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.store import Document, Home, PastDocument, Who
from okrdesk.store.history_pages import BULK
from okrdesk.store.past import LARGE, pictures_around

FIRST = dt.date(2026, 10, 1)
DAY_MS = 86_400_000


class Days:
    """A clock at noon of a day that a test sets, a second later at each look."""

    def __init__(self) -> None:
        self.day, self.looks = FIRST, 0

    def __call__(self) -> int:
        self.looks += 1
        noon = dt.datetime.combine(self.day, dt.time(12)).astimezone()
        return int(noon.timestamp() * 1000) + self.looks * 1000


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def lived(shared: Path, home: Home, who: Who, days: Days) -> Iterator[Document]:
    """A KPI named anew each day for twenty days, with a value each day."""
    document = Document.create(
        shared / "T.okr", home=home, who=who, today=lambda: days.day, clock=days
    )
    document.do(add_kpi, name="Day 0")
    kpi = next(iter(document.workspace.all(Kpi)))
    for number in range(1, 20):
        days.day = FIRST + dt.timedelta(days=number)
        document.do(change_kpi, kpi, name=f"Day {number}")
        document.do(record_value, kpi, float(number), day=days.day)
    yield document
    document.close()


def name_in(document: Document) -> str:
    return next(iter(document.workspace.all(Kpi).values())).name


def test_pages_follow_each_other_without_a_gap_and_say_how_much_there_is(lived: Document) -> None:
    reader, before, read = lived.history_reader(), None, []
    while True:
        page = reader.page(before, 7)
        read += page.changes
        assert page.total == 39
        assert page.since is not None
        since = dt.datetime.fromisoformat(page.since).astimezone()
        assert since.date() == dt.date(2026, 10, 1)
        if not page.more:
            break
        before = page.changes[-1].id
    assert tuple(read) == lived.history()


def test_of_a_large_import_a_page_holds_the_first_fields_only(lived: Document) -> None:
    kpi = next(iter(lived.workspace.all(Kpi)))
    days = [(FIRST - dt.timedelta(days=n), float(n)) for n in range(1, 200)]
    lived.do(paste_values, kpi, days)
    newest = lived.history_reader().page(None, 3).changes[0]
    assert len(newest.edits) <= BULK
    assert newest.fields >= 199
    assert len(lived.history(limit=1)[0].edits) >= 199


def test_an_empty_document_has_an_empty_page(shared: Path, home: Home, who: Who) -> None:
    empty = Document.create(shared / "E.okr", home=home, who=who, today=lambda: FIRST)
    page = empty.history_reader().page(None, 5)
    assert (page.changes, page.more, page.total, page.since) == ((), False, 0, None)
    empty.close()


def test_a_past_document_shows_what_was_recorded_by_the_end_of_the_day(lived: Document) -> None:
    for number in (0, 7, 19):
        day = FIRST + dt.timedelta(days=number)
        past = PastDocument(lived, day)
        assert name_in(past) == f"Day {number}"
        assert len(past.load_all().series_of(next(iter(past.workspace.all(Kpi))))) == number
        assert past.at().today == day
        assert len(past.history()) == past.history_reader().page(None, 99).total
        past.close()
    before = PastDocument(lived, FIRST - dt.timedelta(days=1))
    assert before.workspace.all(Kpi) == {}
    before.close()


def test_a_past_document_is_made_on_another_thread(lived: Document) -> None:
    made: list[PastDocument] = []
    worker = threading.Thread(target=lambda: made.append(PastDocument(lived, FIRST)))
    worker.start()
    worker.join()
    assert name_in(made[0]) == "Day 0"
    assert made[0].poll() is None
    made[0].close()


def test_nothing_is_changed_in_the_past(lived: Document, shared: Path) -> None:
    past = PastDocument(lived, FIRST)
    kpi = next(iter(past.workspace.all(Kpi)))
    for act in (
        lambda: past.do(change_kpi, kpi, name="Other"),
        past.undo,
        past.redo,
        lambda: past.undo(lived.history(limit=1)[0].id),
        lambda: past.merge(shared / "T.okr"),
        lambda: past.save_copy(shared / "C.okr"),
        lambda: past.save_board_copy(shared / "C.okr"),
    ):
        with pytest.raises(OkrError) as refused:
            act()
        assert refused.value.kind == "read_only"
        assert refused.value.says.startswith("This is the file as it was on 2026-10-01")
    assert (past.undo_label(), past.redo_label()) == (None, None)
    assert name_in(past) == "Day 0"
    assert not (shared / "C.okr").exists()
    past.close()


def test_the_live_document_goes_on_beside_the_past(lived: Document) -> None:
    past = PastDocument(lived, FIRST)
    kpi = next(iter(lived.workspace.all(Kpi)))
    lived.do(change_kpi, kpi, name="Now")
    assert (name_in(past), name_in(lived)) == ("Day 0", "Now")
    past.close()


def test_the_pictures_around_a_change_differ_by_it(lived: Document) -> None:
    named = (one for one in lived.history() if any(edit.after == "Day 5" for edit in one.edits))
    change = next(named)
    before, after = pictures_around(lived.replica.database, int(change.id))
    assert next(iter(before.all(Kpi).values())).name == "Day 4"
    assert next(iter(after.all(Kpi).values())).name == "Day 5"


def test_a_large_file_is_folded_on_the_disk_and_alike(lived: Document) -> None:
    change = lived.history()[1]  # its newest name
    small = [dict(ws.all(Kpi)) for ws in pictures_around(lived.replica.database, int(change.id))]
    os.truncate(lived.replica.database, LARGE + (1 << 20))  # SQLite sees no more of it
    large = [dict(ws.all(Kpi)) for ws in pictures_around(lived.replica.database, int(change.id))]
    assert large == small
    assert small[0] != small[1]


def test_the_pictures_around_each_change_are_those_of_the_journal_up_to_it(
    lived: Document,
) -> None:
    """The second is the first with one transaction more, not folded anew."""
    changes = list(reversed(lived.history()))
    sides = [tuple(pictures_around(lived.replica.database, int(one.id))) for one in changes]
    for (_, after), (before, _) in pairwise(sides):
        assert after.tables == before.tables
        assert after.series == before.series
        assert after.entries == before.entries


def test_a_picture_that_nobody_wants_any_more_is_not_folded_to_its_end(lived: Document) -> None:
    asked, kpi = list[int](), next(iter(lived.workspace.all(Kpi)))
    pairs = [(FIRST - dt.timedelta(days=back), float(back)) for back in range(1, 4000)]
    lived.do(paste_values, kpi, pairs)

    def is_unwanted() -> bool:
        asked.append(1)
        return True

    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        tuple(pictures_around(lived.replica.database, int(lived.history()[0].id), is_unwanted))
    assert len(asked) == 1


def test_the_live_file_is_free_while_its_past_is_folded(lived: Document) -> None:
    change, kpi = lived.history()[0], next(iter(lived.workspace.all(Kpi)))
    pictures = pictures_around(lived.replica.database, int(change.id))
    next(pictures)
    lived.do(change_kpi, kpi, name="Meanwhile")
    assert next(iter(next(pictures).all(Kpi).values())).name != "Meanwhile"
