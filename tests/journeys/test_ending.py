"""The system ends the program while somebody writes: all that was entered is there afterwards."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Kpi
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)

# The application, and somebody in it who records a value and then writes into a check-in.
WRITES = """
import sys
from okrdesk import app
from okrdesk.commands.measurements import record_value
from okrdesk.domain.records import Kpi
open_window = app.open_window
def opened(argv):
    window = open_window(argv)
    bench = window.bench
    def write():
        kpi = min(bench.session.workspace.all(Kpi))
        bench.session.do(record_value, kpi, 61.5)
        bench.go("check_in")
        page = bench.pages.page
        page.begin_results()
        page.result.editor.note.setPlainText("Half a thought")
        print("written", flush=True)
    bench.settled_down.connect(write)
    return window
app.open_window = opened
sys.exit(app.run([sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
def test_a_shutdown_publishes_what_was_recorded_and_keeps_what_was_typed(
    tmp_path: Path, own_home: Path
) -> None:
    at = {"who": Who("Mira", "laptop"), "today": lambda: TODAY}
    path = tmp_path / "Tidewater.okr"
    document = Document.create(path, home=Home(own_home), **at)
    document.do(fill_sample)
    assert document.publish().ok
    kpi = min(document.workspace.all(Kpi))
    document.close()
    running = subprocess.Popen(
        [sys.executable, "-c", WRITES, str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    with running:
        assert running.stdout is not None
        assert running.stdout.readline() == "written\n"
        running.send_signal(signal.SIGTERM)
        _, told = running.communicate(timeout=60)
    assert running.returncode == 0, told
    assert "Traceback" not in told
    elsewhere = Document.open(path, home=Home(tmp_path / "elsewhere"), **at)
    assert elsewhere.load(kpi).series_of(kpi).newest().value == 61.5
    elsewhere.close()
    drafts = [draft.read_text(encoding="utf-8") for draft in Home(own_home).drafts.iterdir()]
    assert any("Half a thought" in draft for draft in drafts)
