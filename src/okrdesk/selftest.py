"""`okrdesk --selftest`: tries each part of an installation once, in a folder that goes away again.

Must not touch a person's files or settings. It is what a package is judged by on a bare machine;
its lines go into reports and scripts, so they are English everywhere.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk import __version__
from okrdesk.app import has_screen, make_application, open_window
from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.domain.references import cycle_for
from okrdesk.domain.review import review_of
from okrdesk.licences import notices
from okrdesk.review_pdf import write_review
from okrdesk.store import Document, Home, Who
from okrdesk.ui.instance import Instance

# isort: split
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from okrdesk.ui.workbench import Workbench

_PATIENCE_S = 60.0
_FEWEST_COLOURS = 12  # an empty page has its ground, its lines and little more
_PAUSE_S = 0.01


class Trial:
    """The parts, tried in this order; each leaves what the next needs and says what it saw."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = Home(folder / "home")
        self.file = folder / "Tidewater.okr"

    def parts(self) -> Iterator[tuple[str, Callable[[], str]]]:
        """Each part's name and how to try it."""
        yield "a workspace file", self.make
        yield "two copies merged", self.merge
        yield "the review as PDF", self.write
        yield "the window, its board and a trend", self.show
        yield "one application for all windows", self.be_alone
        yield "licences", self.licences

    def make(self) -> str:
        """Make the sample company and read it back whole."""
        document = self._document(Document.create, self.file, "one")
        document.do(fill_sample)
        self._hold(document.publish().ok, "the shared file was not written")
        report = document.check()
        document.close()
        self._hold(report.ok, "the file is not whole")
        return f"{self.file.stat().st_size} bytes"

    def merge(self) -> str:
        """Write into two copies on two computers and bring both together."""
        copy = self.folder / "copy" / self.file.name
        copy.parent.mkdir()
        shutil.copyfile(self.file, copy)
        here, there = (self._document(Document.open, path, who)
                       for path, who in ((self.file, "one"), (copy, "two")))  # fmt: skip
        kpi, other = list(here.workspace.all(Kpi).values())[:2]
        here.do(record_value, kpi.id, 12.5)
        there.do(change_kpi, other.id, question="Seen from elsewhere?")
        self._hold(there.publish().ok and here.publish().ok, "a copy was not written")
        taken = sum(one.fresh for one in here.merge(copy))
        here.poll()
        ws = here.load(kpi.id)
        both = ws.get(Kpi, other.id).question == "Seen from elsewhere?"
        value = ws.series_of(kpi.id).at(here.at().today)
        conflicts = len(here.conflicts())
        here.publish()
        there.close()
        here.close()
        self._hold(taken > 0 and both and value is not None, "an entry was lost")
        return f"{taken} taken in, {conflicts} conflicts"

    def write(self) -> str:
        """Write the running cycle's review."""
        document = self._document(Document.open, self.file, "one")
        today = document.at().today
        cycle = document.load_all().get(Cycle, cycle_for(document.workspace, None, today).id)
        pdf = self.folder / "review.pdf"
        written = write_review(review_of(document.workspace, cycle, today), pdf)
        document.close()
        self._hold(pdf.read_bytes().startswith(b"%PDF"), "what was written is no PDF")
        return f"{written.pages} pages"

    def show(self) -> str:
        """Open the window on the file; look at what it painted on the board and of a trend."""
        window = open_window([str(self.file)])
        bench = window.bench
        try:
            self._hold(bench is not None, "the window shows no document")
            assert bench is not None
            self._wait(lambda: bench.settled, "the window did not come to rest")
            board = self._painted(window)
            trend = self._trend(bench)
        finally:
            window.close()
        size = window.size()
        return f"{size.width()} × {size.height()} px, {board} and {trend} colours"

    def be_alone(self) -> str:
        """Be the first application, and hear what a second start wants."""
        first = Instance.first(self.home)
        self._hold(first is not None, "the lock was not given")
        assert first is not None
        heard: list[str] = []
        try:
            self._hold(Instance.first(self.home) is None, "two could run at once")
            first.asked.connect(heard.append)
            first.listen()
            second = subprocess.Popen([*_program(), self.file])
            self._wait(lambda: second.poll() is not None, "a second start did not end")
            self._hold(second.returncode == 0, "a second start failed")
        finally:
            first.end()
        self._hold(heard == [str(self.file)], "a second start was not heard")
        return "a second start reaches the first"

    def licences(self) -> str:
        """The terms of what the program contains are there to read."""
        found = notices()
        self._hold(len(found) > 10 and any(one.text for one in found), "they are missing")
        return f"{len(found)} works"

    def _trend(self, bench: Workbench) -> int:
        bench.go(f"kpi:{next(iter(bench.session.workspace.all(Kpi)))}")
        page = bench.pages.page
        self._wait(lambda: any("TrendView" in type(part).__name__ and part.isVisible()
                               for part in page.findChildren(QWidget)), "no trend")  # fmt: skip
        return self._painted(page)

    def _painted(self, part: QWidget) -> int:
        """How many colours `part` shows; an empty one fails."""
        QApplication.processEvents()
        picture = part.grab().toImage()
        wide, high = picture.width(), picture.height()
        colours = {picture.pixel(x, y) for x in range(0, wide, 3) for y in range(0, high, 3)}
        self._hold(len(colours) >= _FEWEST_COLOURS, "what was painted is empty")
        return len(colours)

    def _document(self, get: Callable[..., Document], path: Path, who: str) -> Document:
        home = self.home if who == "one" else Home(self.folder / who)
        return get(path, home=home, who=Who("Self-test", who), today=dt.date.today)

    @staticmethod
    def _wait(until: Callable[[], bool], says: str) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not until():
            if time.monotonic() > end:
                raise RuntimeError(says)
            QApplication.processEvents()
            time.sleep(_PAUSE_S)

    @staticmethod
    def _hold(right: bool, says: str) -> None:
        if not right:
            raise RuntimeError(says)


def run() -> int:
    """Try all parts and say how it went; 0 when each works, 1 otherwise."""
    if not has_screen():
        return _failed("There is no screen here; QT_QPA_PLATFORM=offscreen does without.")
    _say(_versions())
    application = make_application([])
    with tempfile.TemporaryDirectory(prefix="okrdesk-selftest-") as name:
        os.environ["OKRDESK_HOME"] = str(Path(name) / "home")
        for part, attempt in Trial(Path(name)).parts():
            try:
                _say(f"ok  {part}: {attempt()}")
            except Exception:  # noqa: BLE001 (whatever breaks in a package, it is told here)
                return _failed(f"FAILED  {part}\n{traceback.format_exc()}")
    application.quit()
    _say("All parts work.")
    return 0


def _program() -> list[str]:
    """The words that start this very program once more."""
    return [sys.executable] if _is_bundle() else [sys.executable, "-m", "okrdesk"]


def _is_bundle() -> bool:
    return getattr(sys, "frozen", False)


def _versions() -> str:
    bundled = "bundle" if _is_bundle() else "source"
    return (
        f"OKRDesk {__version__} ({bundled}), Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.system()} {platform.machine()}"
    )


def _say(line: str) -> None:
    if sys.stdout is not None:  # a program with a window has none on Windows
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _failed(why: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(why + "\n")
    return 1
