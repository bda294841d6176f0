"""Open documents in real files, and sessions that end with their test."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from okrdesk.commands.kpis import add_kpi
from okrdesk.session import Session
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)
Open = Callable[..., Session]


@pytest.fixture
def document_path(tmp_path: Path) -> Path:
    """A published document with one KPI in it, made on this computer."""
    (tmp_path / "shared").mkdir()
    path = tmp_path / "shared" / "Tidewater.okr"
    document = Document.create(
        path, home=Home(tmp_path / "home"), who=Who("Mira", "laptop"), today=lambda: TODAY
    )
    document.do(add_kpi, name="Churn")
    assert document.publish().ok
    document.close()
    return path


@pytest.fixture
def open_document(tmp_path: Path) -> Callable[..., Document]:
    """Open it as some process on some computer."""

    def opened(path: Path, home: str = "home", who: str = "Mira") -> Document:
        return Document.open(
            path, home=Home(tmp_path / home), who=Who(who, home), today=lambda: TODAY
        )

    return opened


@pytest.fixture
def open_session(qapp: QCoreApplication, open_document: Open) -> Iterator[Open]:
    """Open it in a window process; all are closed at the end."""
    sessions: list[Session] = []

    def opened(path: Path, home: str = "home", who: str = "Mira") -> Session:
        sessions.append(Session(open_document(path, home, who)))
        return sessions[-1]

    yield opened
    for session in sessions:
        session.close()
