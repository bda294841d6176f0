"""What a start leaves for later: the rules and their pages come after the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATER = ("okrdesk.coach", "okrdesk.domain.alerts", "okrdesk.domain.workspace_reading",
         "okrdesk.domain.month", "okrdesk.domain.week", "okrdesk.ui.lookout",
         "okrdesk.domain.tree_reading", "okrdesk.domain.forecast.forecast", "okrdesk.store.fold",
         "okrdesk.store.publish", "okrdesk.store.vet", "okrdesk.store.history", "sqlite_utils",
         "okrdesk.ui.pages.alerts_page", "okrdesk.ui.pages.coach_page", "pyqtgraph",
         "PySide6.QtNetwork", "hashlib", "okrdesk.ui.page_on_paper")  # fmt: skip


def test_the_rules_are_not_imported_before_the_window_was_painted() -> None:
    code = "import sys, okrdesk.ui.main_window; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(LATER) & set(done.stdout.split())


def begun(code: str, file: Path) -> subprocess.CompletedProcess[str]:
    """A program of its own, without a screen, that opens `file`."""
    return subprocess.run(
        [sys.executable, "-c", code, str(file)],
        capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


CHART = """
import sys, threading
from PySide6.QtCore import QTimer
import okrdesk.app as app
class Hears:
    def find_spec(self, name, path, target=None):
        if name in ("numpy", "pyqtgraph"):
            print(name, threading.current_thread() is threading.main_thread())
        if name == "pyqtgraph":
            QTimer.singleShot(0, qt, window.close)
            QTimer.singleShot(0, qt, qt.quit)
sys.meta_path.insert(0, Hears())
qt = app.make_application([])
window = app.open_window([sys.argv[1]])
QTimer.singleShot(60000, qt.quit)
qt.exec()
"""


def test_what_draws_trends_is_imported_before_anybody_goes_to_one(file: Path) -> None:
    done = begun(CHART, file)
    # Qt's classes are made on the interface thread alone; numpy knows none of them.
    assert done.stdout.splitlines() == ["numpy False", "pyqtgraph True"], done.stderr


EARLY = """
import sys, threading
from PySide6.QtCore import QTimer
import okrdesk.app as app
from okrdesk.domain.records import Kpi
class Hears:
    def find_spec(self, name, path, target=None):
        if name in ("numpy", "pyqtgraph"):
            print(name, threading.current_thread() is threading.main_thread())
sys.meta_path.insert(0, Hears())
qt = app.make_application([])
window = app.open_window([sys.argv[1]])
bench = window.bench
def go():
    churn = [k for k in bench.session.workspace.ordered(Kpi) if k.name == "Customer churn"]
    bench.go(f"kpi:{churn[0].id}")
    print(bench.pages.page.is_settled, bench.pages.page.trend.chart)
    again.start()
def look():
    if bench.pages.page.is_settled:
        print(bench.pages.page.trend.chart.trend.name)
        window.close()
        qt.quit()
again = QTimer(qt, interval=20)
again.timeout.connect(look)
bench.first_painted.connect(go)
QTimer.singleShot(60000, qt.quit)
qt.exec()
"""


def test_who_goes_to_a_kpi_at_once_sees_its_page_before_its_chart(file: Path) -> None:
    done = begun(EARLY, file)
    told = done.stdout.splitlines()
    assert told[0] == "False None", done.stderr  # painted without it
    assert set(told[1:3]) == {"numpy False", "pyqtgraph True"}, done.stderr
    assert told[3:] == ["Customer churn"], done.stderr


RULES = """
import sys
from importlib import import_module
from okrdesk.ui.ahead import RULES
qt = {name for name in sys.modules if name.startswith("PySide6")}
for name in RULES:
    import_module(name)
print({name for name in sys.modules if name.startswith("PySide6")} - qt)
print([name for name in sys.modules if name in ("numpy", "pyqtgraph", "typst")])
"""


def test_what_is_imported_on_another_thread_makes_no_classes_of_qt() -> None:
    done = subprocess.run([sys.executable, "-c", RULES], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["set()", "[]"]


PAGES = """
import pkgutil, sys
from PySide6.QtCore import QTimer
import okrdesk.app as app
from okrdesk.ui import pages
qt = app.make_application([])
window = app.open_window([sys.argv[1]])
wanted = {f"okrdesk.ui.pages.{one.name}" for one in pkgutil.iter_modules(pages.__path__)}
def look():
    if not wanted - set(sys.modules):
        print(window.bench.pages.count())
        window.close()
        qt.quit()
again = QTimer(qt, interval=20)
again.timeout.connect(look)
window.bench.settled_down.connect(again.start)
QTimer.singleShot(60000, qt.quit)
qt.exec()
"""


def test_every_page_is_imported_while_nobody_waits_and_none_is_made(file: Path) -> None:
    done = begun(PAGES, file)
    assert done.stdout.splitlines() == ["1"], done.stderr
