"""Killed in the middle of a commit or of publishing: nothing acknowledged is lost, all is whole.

Full counts with OKRDESK_HEAVY=1.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from okrdesk.store.home import Home
from okrdesk.store.replicas import Replica

HEAVY = bool(os.environ.get("OKRDESK_HEAVY"))
KILLS = 60 if HEAVY else 6

# Forks workers that record (and publish) one value after the other and say each date that is safe;
# kills each at a random moment, then looks at what is left. Prints what it found as JSON.
DRIVER = """
import json, os, random, signal, sys, time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Measurement
from okrdesk.store import Document, Home, Who
from okrdesk.store.circumstances import Circumstances, wall_clock
from okrdesk.store.opening import Opened
from okrdesk.store.check import check_document, check_replica
from okrdesk.store.pull import vetted_copy
from okrdesk.store.connection import connect_copy
from okrdesk.store.replicas import Replica

root, folder, shared, document_id, wanted, mode = sys.argv[1:]
home, replica = Home(Path(root)), Replica(Path(folder), Path(shared), document_id)
chance = random.Random(int(wanted))
KPI, TWIN, FIRST = "kpi000000007", "kpi000000008", date(1990, 1, 1)

def record(ws, at, day):
    both = Measurement(KPI, day, 1.0, "note"), Measurement(TWIN, day, 2.0)
    return Change("Record value", tuple(Edit(None, one) for one in both))

NOW = Circumstances(Who("Mira", "laptop"), date.today, wall_clock)

def opened():
    return Document(Opened(replica), home, NOW)

def work(say, start):
    document = opened()
    for n in range(start, start + 10000):
        document.do(record, FIRST + timedelta(days=n))
        if mode == "commit" or document.publish().ok:
            os.write(say, b"%d\\n" % n)

def halfway():
    if mode == "commit":
        return Path(str(replica.database) + "-journal").exists()
    left = [*replica.folder.glob("*.tmp"), *replica.document.parent.glob(".~okr-*")]
    for file in left:
        file.unlink()
    return bool(left)

def file_dates():
    copy = Path(root) / "look.tmp"
    vetted_copy(replica.document, copy, home, known=frozenset())
    query = "SELECT date FROM measurement WHERE kpi=?"
    with closing(connect_copy(copy)) as connection:
        return {number(date.fromisoformat(day)) for (day,) in connection.execute(query, (KPI,))}

def number(day):
    return (day - FIRST).days

said, kills, inside, broken, start = set(), 0, 0, [], 0
while inside < int(wanted) and kills < 20 * int(wanted):
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(say, start)
        finally:
            os._exit(1)
    os.close(say)
    told = b""
    while not told.endswith(b"\\n"):
        told += os.read(hear, 1)  # it works
    time.sleep(chance.random() * (0.02 if mode == "commit" else 0.2))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while block := os.read(hear, 65536):
        told += block
    os.close(hear)
    said |= set(map(int, told.split()))
    kills += 1
    inside += halfway()
    with closing(opened()) as document:
        ws = document.load_all()
        found = set(map(number, ws.series_of(KPI).dates))
        twin = set(map(number, ws.series_of(TWIN).dates))
    missing = said - found
    report = check_replica(replica.database)
    if missing or not report.ok or found != twin:
        broken.append([sorted(missing), report.findings])
    if mode == "publish":
        gone = said - file_dates()
        if gone:
            broken.append(sorted(gone))
    start = max(found) + 1
print(json.dumps({"kills": kills, "inside": inside, "said": len(said), "broken": broken}))
"""


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("mode", ["commit", "publish"])
def test_no_kill_loses_what_was_acknowledged_nor_leaves_a_half(
    published: Replica, home: Home, say: Callable[[str], None], mode: str
) -> None:
    words = (home.root, published.folder, published.document, published.document_id, KILLS, mode)
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    say(f"killed while in {mode}: {found}")
    assert found["broken"] == []
    assert found["inside"] >= KILLS
    assert found["said"] > KILLS
