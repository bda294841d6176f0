"""A review of the sample company, as of a day that does not move."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.at import At
from okrdesk.domain.records import Cycle
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 21)


def reviewed(state: str) -> Review:
    numbers = count(1)
    at = At(TODAY, "Mira Brandt", lambda: f"{next(numbers):012d}", "2026-11-21T09:00:00Z")
    ws = Workspace().apply(fill_sample(Workspace(), at))
    cycle = next(c for c in ws.all(Cycle).values() if c.state == state)
    return review_of(ws, cycle, TODAY, by="Mira Brandt")


@pytest.fixture(scope="session")
def running() -> Review:
    return reviewed("active")


@pytest.fixture(scope="session")
def closed() -> Review:
    return reviewed("closed")


@pytest.fixture(scope="session")
def german() -> None:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "words.py"), "compile"], check=True)
