"""A small workspace and a person at work in November 2026."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, Kpi, WorkspaceSettings
from okrdesk.domain.workspace import Workspace

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def at() -> At:
    numbers = count(1)
    return At(TODAY, "Mira Brandt", lambda: f"id{next(numbers):010d}", "2026-11-21T09:00:00Z")


@pytest.fixture
def ws() -> Workspace:
    quarter = Cycle(
        "q4",
        name="Q4 2026",
        start=dt.date(2026, 10, 1),
        end=dt.date(2026, 12, 31),
        state="active",
    )
    churn = Kpi("churn", name="Customer churn", unit="percent", direction="down")
    settings = WorkspaceSettings(name="Tidewater")
    edits = (Edit(None, settings), Edit(None, quarter), Edit(None, churn))
    return Workspace().apply(Change("", edits))


@pytest.fixture
def source(tmp_path: Path) -> Callable[[str, str], Path]:
    def write(name: str, text: str) -> Path:
        file = tmp_path / name
        file.write_bytes(text.encode())
        return file

    return write
