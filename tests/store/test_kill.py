"""What a call returned is there, however the process ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from okrdesk.domain.records import Kpi
from okrdesk.store import Document

KPI = "kpi000000001"
# Records one value after the other and says each date once `do` has returned.
WORKER = """
import sys
from datetime import date, timedelta
from pathlib import Path
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.store import Document, Home, Who
from okrdesk.store.circumstances import Circumstances, wall_clock
from okrdesk.store.opening import Opened
from okrdesk.store.replicas import replica_for

def record(ws, at, day):
    return Change("Record value", (Edit(None, Measurement("kpi000000001", day, 1.0, "note")),))

def add(ws, at):
    return Change("Add", (Edit(None, Kpi("kpi000000001", "Churn")),))

path, home, document_id = sys.argv[1:]
home = Home(Path(home))
replica = replica_for(Path(path), home, document_id)
NOW = Circumstances(Who("Mira", "laptop"), date.today, wall_clock)
document = Document(Opened(replica), home, NOW)
if not document.workspace.all(Kpi):
    document.do(add)
start = date(2020, 1, 1) + timedelta(days=len(document.load_all().series_of("kpi000000001")))
for n in range(1000):
    day = start + timedelta(days=n)
    document.do(record, day)
    print(day.isoformat(), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_kill_loses_no_value_that_was_confirmed(
    document: Document, again: Callable[[Document], Document]
) -> None:
    replica = document.replica
    said: list[str] = []
    # Each round ends at another place between one commit and the next.
    for confirmed in (1, 40, 77, 82):
        with subprocess.Popen(
            [sys.executable, "-c", WORKER, str(replica.document), str(document.home.root),
             replica.document_id],
            stdout=subprocess.PIPE,
            text=True,
        ) as worker:  # fmt: skip
            assert worker.stdout is not None
            for _ in range(confirmed):
                said.append(worker.stdout.readline().strip())
            worker.send_signal(signal.SIGKILL)
            said += worker.stdout.read().split()
        after = again(document)
        found = {day.isoformat() for day in after.load_all().series_of(KPI).dates}
        assert found >= set(said)
        assert after.check().ok
    assert len(said) >= 200
    assert document.poll() is not None
    assert document.workspace.get(Kpi, KPI).name == "Churn"
