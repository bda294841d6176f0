"""Four processes write through one replica at the same time: every change is kept, each once."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.domain.records import Kpi
from okrdesk.store.connection import connect
from okrdesk.store.document import Document
from okrdesk.store.home import Home, Who

EDITS = 40
PROCESSES = 4
TODAY = dt.date(2026, 11, 21)
ROUNDS = 5 if os.environ.get("OKRDESK_HEAVY") == "1" else 1
WRITER = """
import sys, datetime as dt
from pathlib import Path
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.store import Document, Home, Who
path, home, name, edits = Path(sys.argv[1]), Home(Path(sys.argv[2])), *sys.argv[3:]
today = dt.date(2026, 11, 21)
document = Document.open(path, home=home, who=Who("Mira", "laptop"), today=lambda: today)
def share():
    while not (published := document.publish()).ok:
        assert published.kind == "locked", published  # the others are at it: a slow disk
document.do(add_kpi, name=name)
kpi = next(one.id for one in document.workspace.tables["kpi"].values() if one.name == name)
for number in range(int(edits) - 1):
    document.do(record_value, kpi, float(number), today - dt.timedelta(days=number))
    if number % 13 == 0:
        share()
share()
document.close()
"""


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_four_processes_on_one_path_lose_nothing(shared: Path, home: Home, turn: int) -> None:
    path, who = shared / "Tidewater.okr", Who("Mira", "laptop")
    with closing(Document.create(path, home=home, who=who, today=lambda: TODAY)) as made:
        assert made.publish().ok
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, path, home.root, f"{turn}.{number}", str(EDITS)]
        )
        for number in range(PROCESSES)
    ]
    assert [writer.wait(120) for writer in writers] == [0] * PROCESSES
    with closing(Document.open(path, home=home, who=who, today=lambda: TODAY)) as document:
        shown = document.load_all()
        for kpi in shown.all(Kpi).values():
            values = shown.series_of(kpi.id).values
            assert values == tuple(float(n) for n in reversed(range(EDITS - 1)))
        assert len(shown.all(Kpi)) == PROCESSES
        assert document.check().findings == ()
        with closing(connect(document.replica.database)) as replica:
            written = replica.execute("SELECT count(*), count(DISTINCT tick) FROM txn").fetchone()
        assert written == (PROCESSES * EDITS, PROCESSES * EDITS)
