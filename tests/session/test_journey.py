from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import datetime as dt, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from okrdesk.commands.kpis import add_kpi
from okrdesk.session import Session
from okrdesk.store import Document, Home, Who

app = QCoreApplication([])
root, verb = Path(sys.argv[1]), sys.argv[2]
at = dict(home=Home(root / "home"), who=Who("Mira", "laptop"), today=lambda: dt.date(2026, 11, 21))
path = root / "Tidewater.okr"
session = Session(Document.create(path, **at) if verb == "add" else Document.open(path, **at))
session.changed.connect(lambda applied: print(applied.cause, applied.change.label))

def told(state):
    if state.waiting_since is None:
        print("shared", path.exists())
        app.quit()

session.publish_state.connect(told)
if verb == "add":
    QTimer.singleShot(0, lambda: session.do(add_kpi, name="Churn"))
else:
    QTimer.singleShot(0, session.undo)
QTimer.singleShot(0, session.publish_now)
app.exec()
session.close()
print(len(session.workspace.tables.get("kpi", ())), "PySide6.QtGui" in sys.modules)
"""


def run(folder: Path, verb: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), verb],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_a_change_is_shared_and_undone_after_a_restart_without_any_window(tmp_path: Path) -> None:
    told = run(tmp_path, "add")
    assert told == ["own Add KPI Churn", "shared True", "1 False"]
    told = run(tmp_path, "undo")
    assert told[0].startswith("undo ")
    assert "Add KPI Churn" in told[0]
    assert told[1:] == ["shared True", "0 False"]
