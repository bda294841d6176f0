"""What others did since this computer's person looked last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.store import Document, Home, Who
from okrdesk.store.since import Moved, deeds_of, key_results_of

TODAY = dt.date(2026, 11, 21)
DAY = dt.date(2026, 11, 20)


class Computer:
    """A home, a person and a clock that may be wrong."""

    def __init__(self, file: Path, person: str) -> None:
        self.file, self.person, self.now = file, person, 1_795_000_000_000
        self.home = Home(file.parent / f"home of {person}")

    def open(self) -> Document:
        who = Who(self.person, "laptop")
        return Document.open(
            self.file, home=self.home, who=who, today=lambda: TODAY, clock=lambda: self.now
        )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Tidewater.okr"
    document = Document.create(
        path, home=Home(tmp_path / "maker"), who=Who("Maker", "x"), today=lambda: TODAY
    )
    document.do(fill_sample)
    document.publish()
    document.close()
    return path


@pytest.fixture
def mira(file: Path) -> Iterator[Document]:
    document = Computer(file, "Mira").open()
    yield document
    document.close()


def kpi_of(document: Document) -> Kpi:
    found = document.workspace.all(Kpi).values()
    return next(kpi for kpi in found if kpi.name == "Customer churn")


def objective_of(document: Document) -> str:
    found = document.workspace.all(Objective).values()
    return next(one.id for one in found if one.title.startswith("Agencies"))


def test_before_the_first_look_nothing_counts_as_new(mira: Document) -> None:
    assert mira.unseen().since is None
    assert mira.unseen().changes == ()


def test_only_what_others_did_since_the_look_is_new(file: Path, mira: Document) -> None:
    mira.note_seen()
    anna = Computer(file, "Anna").open()
    kpi = kpi_of(mira)
    anna.do(record_value, kpi.id, 5.9, day=DAY)
    anna.publish()
    anna.close()
    objective = objective_of(mira)
    mira.do(change_objective, objective, title="Mine")
    mira.refresh()
    assert [change.by for change in mira.unseen().changes] == ["Anna"]
    mira.note_seen()
    assert mira.unseen().changes == ()
    assert mira.unseen().since is not None


def test_what_was_done_offline_before_the_look_and_came_after_it_is_new(
    file: Path, mira: Document
) -> None:
    early = Computer(file, "Anna")
    early.now -= 200 * 86_400_000
    anna = early.open()
    anna.do(record_value, kpi_of(anna).id, 5.9, day=DAY)
    mira.note_seen()
    anna.publish()
    anna.close()
    mira.refresh()
    assert len(mira.unseen().changes) == 1


def test_ones_own_changes_on_another_computer_are_no_news(file: Path, mira: Document) -> None:
    mira.note_seen()
    at_home = Computer(file, "Mira")
    at_home.home = Home(file.parent / "another home of Mira")
    document = at_home.open()
    document.do(record_value, kpi_of(document).id, 5.9, day=DAY)
    document.publish()
    document.close()
    mira.refresh()
    assert mira.unseen().changes == ()


def test_deeds_count_values_once_and_name_the_confidence_that_moved(
    file: Path, mira: Document
) -> None:
    mira.note_seen()
    anna = Computer(file, "Anna").open()
    kpi = kpi_of(anna)
    anna.do(record_value, kpi.id, 5.9, day=DAY)
    anna.do(record_value, kpi.id, 5.8, day=DAY)
    anna.do(record_value, kpi.id, 5.7, day=DAY - dt.timedelta(days=7))
    key_result = next(
        kr for kr in anna.workspace.all(KeyResult).values() if kr.title.startswith("Agency")
        and kr.state == "active"
    )  # fmt: skip
    anna.load(key_result.id)
    anna.do(check_in, key_result.id, confidence=2, note="worse")
    objective = objective_of(anna)
    anna.do(change_objective, objective, why="Because")
    anna.do(change_objective, objective, why="Because of it")
    anna.undo()
    anna.publish()
    anna.close()
    mira.refresh()
    changes = mira.unseen().changes
    ws = mira.load(*key_results_of(changes))
    (deeds,) = deeds_of(ws, changes)
    held = [one.confidence for one in ws.check_ins(key_result.id) if one.confidence is not None]
    assert deeds.by == "Anna"
    assert deeds.values == 2
    assert deeds.check_ins == 1
    assert deeds.moved == (Moved(key_result.id, held[-2], 2),)
    assert deeds.others == 2
