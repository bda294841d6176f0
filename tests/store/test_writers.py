"""Who wrote in a document, and under which name this computer writes from now on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.commands.kpis import add_kpi
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)
Open = Callable[[str, Path], Document]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Made by Mira on her computer, and changed there by Jonas."""
    path = tmp_path / "Tidewater.okr"
    for name in ("Mira", "Jonas"):
        home, who = Home(tmp_path / "mira"), Who(name, "laptop")
        make = Document.open if path.exists() else Document.create
        document = make(path, home=home, who=who, today=lambda: TODAY)
        document.do(add_kpi, name=f"{name}’s number")
        assert document.publish().ok
        document.close()
    return path


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    def open_as(computer: str, path: Path) -> Document:
        who = Who("root", "box")
        return Document.open(path, home=Home(tmp_path / computer), who=who, today=lambda: TODAY)

    return open_as


def test_on_another_computer_only_others_wrote_and_the_last_stands_first(
    file: Path, opened: Open
) -> None:
    document = opened("anna", file)
    assert (document.writer_names(), document.is_by_others()) == (("Jonas", "Mira"), True)
    document.do(add_kpi, name="Mine")
    assert not document.is_by_others()
    document.close()


def test_where_it_was_made_it_is_no_file_of_others_also_after_it_was_moved(
    file: Path, opened: Open, tmp_path: Path
) -> None:
    document = opened("mira", file)
    assert not document.is_by_others()
    document.close()
    document = opened("mira", file.rename(tmp_path / "moved.okr"))
    assert not document.is_by_others()
    document.close()


def test_an_empty_document_is_nobodys(tmp_path: Path) -> None:
    document = Document.create(
        tmp_path / "new.okr", home=Home(tmp_path / "h"), who=Who("M", "l"), today=lambda: TODAY
    )
    assert document.writer_names() == ()
    assert not document.is_by_others()
    document.close()


def test_later_changes_carry_the_name_that_somebody_became(file: Path, opened: Open) -> None:
    mira, document = opened("mira", file), opened("anna", file)
    document.become(Who("Anna", "desk"))
    assert document.at().by == "Anna"
    document.do(add_kpi, name="Hers")
    assert document.history()[0].by == "Anna"
    assert document.publish().ok
    told = mira.refresh()
    assert told is not None
    assert told.change.label == "Anna’s change"
    assert mira.writer_names()[0] == "Anna"
    for one in (document, mira):
        one.close()
