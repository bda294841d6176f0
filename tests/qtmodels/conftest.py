"""A real document in its own folder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import start_workspace
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def calendar() -> list[dt.date]:
    """The only entry is today."""
    return [TODAY]


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot, calendar: list[dt.date]) -> Iterator[Session]:
    """A workspace with the cycle that holds today and nothing else."""
    document = Document.create(
        tmp_path / "Tidewater.okr",
        home=Home(tmp_path / "home"),
        who=Who("Mira", "laptop"),
        today=lambda: calendar[0],
    )
    session = Session(document)
    assert session.do(start_workspace, "Tidewater", "USD")
    yield session
    session.close()


@pytest.fixture
def session(empty: Session) -> Session:
    """The sample company."""
    assert empty.do(fill_sample)
    return empty


@pytest.fixture
def cycle(empty: Session) -> Cycle:
    """The cycle that holds today."""
    cycles = empty.workspace.ordered(Cycle)
    return next(c for c in cycles if c.start <= TODAY <= c.end)
