"""Threads end with the program in every way of ending it; a signal ends it as a person would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# A script that leaves its work as it is. What Qt tells at such a point would be on stderr, and a
# thread that is cut off ends the program by a signal.
WORKS = """
import datetime as dt, gc, sys, time
from pathlib import Path
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from okrdesk.session import Session
from okrdesk.session.garbage import delete_awaited
from okrdesk.store import Document, Home, Who
from okrdesk.ui.workers import Worker
application = QCoreApplication([])
what, way, root = sys.argv[1], sys.argv[2], Path(sys.argv[3])
if what == "worker":
    owner = QObject()
    worker = Worker(owner)
    def work():
        time.sleep(0.2)
        print("done", flush=True)
    worker.start(work)
    del worker
else:
    at = {"home": Home(root / "home"), "who": Who("Mira", "laptop")}
    document = Document.create(root / "T.okr", **at, today=lambda: dt.date(2026, 11, 21))
    owner = Session(document)
    owner.expect_publishing()
    owner.publish_now()
    print("done")
if way == "deleted":
    shiboken6.delete(owner)
elif way == "deleted later":
    owner.deleteLater()
    delete_awaited()
elif way == "garbage":
    owner.me = owner
    del owner
    gc.collect()
elif way == "bug":
    raise SystemExit(70)
"""

WAYS = ("end", "deleted", "deleted later", "garbage", "bug")

LISTENS = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from okrdesk.session.ending import Ending
wish = getattr(signal, sys.argv[1])
signal.signal(wish, signal.SIG_DFL)  # a test run that is started in the background ignores Ctrl+C
application = QCoreApplication([])
ending = Ending(application)
ending.asked.connect(lambda: print("asked", flush=True))
ending.asked.connect(lambda: QTimer.singleShot(0, again))
def again():
    os.kill(os.getpid(), signal.SIGTERM)
QTimer.singleShot(0, lambda: os.kill(os.getpid(), wish))
QTimer.singleShot(20_000, application.quit)
sys.exit(application.exec())
"""


def run(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("what", ["worker", "session"])
def test_a_program_that_just_ends_waits_for_its_threads(
    what: str, way: str, tmp_path: Path
) -> None:
    ended = run(WORKS, what, way, str(tmp_path))
    assert (ended.stdout, ended.stderr) == ("done\n", "")
    assert ended.returncode == (70 if way == "bug" else 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
@pytest.mark.parametrize("wish", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_the_first_signal_asks_and_the_second_ends_at_once(wish: str) -> None:
    ended = run(LISTENS, wish)
    assert ended.stdout == "asked\n"
    assert ended.returncode == -15
