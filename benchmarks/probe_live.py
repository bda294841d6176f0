"""A window at work: repaints, a recorded value, a filtered tree, rest. Prints name=number."""

from __future__ import annotations

import itertools
import os
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from measure import worst_of_hundred
from PySide6.QtCore import QEventLoop, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from typing_extensions import override

from okrdesk import app
from okrdesk.commands.measurements import record_value
from okrdesk.domain.records import Kpi
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.board_view import BoardView
from okrdesk.ui.panes.tree_filters import TreeFilters
from okrdesk.ui.workbench import Workbench

RUNS = 60
REST_SECONDS = 30
PAUSE_MS = 60
SETTLING_MS = 5_000
READY_MS = 1_000  # nobody sees a window and has recorded a value sooner
POINTS = 1_000_000


def main(words: list[str]) -> int:
    """Measure `words[0]` (paint, record, filter, pan, rest) on the document `words[1]`."""
    application = app.make_application(words[:1])
    window = app.open_window([words[1]])
    bench = settled(application, window)
    for name, number in _WAYS[words[0]](application, bench):
        print(f"{name}={number:.5f}")
    sys.stdout.flush()
    os._exit(0)


def settled(application: QApplication, window: MainWindow) -> Workbench:
    assert window.bench is not None
    while not window.bench.settled:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _turn(application)
    return window.bench


def _turn(application: QApplication) -> None:
    for _ in range(5):
        application.processEvents()


def _seconds(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _spent(act: Callable[[], None]) -> float:
    """Seconds of a processor: neighbours that keep the machine busy lengthen it least."""
    begun = time.thread_time()
    act()
    return time.thread_time() - begun


def _least(act: Callable[[], None]) -> float:
    return min(_spent(act) for _ in range(RUNS))


def _paint(application: QApplication, bench: Workbench) -> Iterator[tuple[str, float]]:
    """All visible cards of the KPI page, against as many floor cards of the same size."""
    bench.go("kpis")
    _turn(application)
    views = bench.pages.page.findChildren(BoardView)
    board = next(view for view in views if view.isVisible() and view.model().rowCount())
    area = board.viewport().visibleRegion().boundingRect()
    rows = range(board.model().rowCount())
    boxes = [board.visualRect(board.model().index(row, 0)) for row in rows]
    cards = [QRectF(box) for box in boxes if box.intersects(area)]
    floor = _Floor(cards, board)
    floor.resize(board.viewport().size())
    floor.show()
    _turn(application)
    ours = [_seconds(board.viewport().repaint) for _ in range(RUNS)]
    bare = [_seconds(floor.repaint) for _ in range(RUNS)]
    yield "cards", len(cards)
    yield "ours", statistics.median(ours)
    yield "floor", statistics.median(bare)
    yield "ours_spent", _least(board.viewport().repaint)
    yield "floor_spent", _least(floor.repaint)


class _Floor(QWidget):
    """Cards of 3 antialiased arcs, a polyline of 24 points and 6 texts with ready fonts."""

    def __init__(self, boxes: list[QRectF], parent: QListView) -> None:
        super().__init__(parent.viewport())
        self._boxes = boxes
        self._fonts = [QFont("Inter", size) for size in (9, 10, 20)]

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes:
            self._card(painter, box)
        painter.end()

    def _card(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor("#FFFFFF"))
        for inset, colour in ((10, "#1F6FB2"), (20, "#E6EAEF"), (30, "#9E5E00")):
            painter.setPen(QPen(QColor(colour), 6))
            arc = QRectF(box.left() + inset, box.top() + inset, 84 - inset, 84 - inset)
            painter.drawArc(arc, 0, 180 * 16)
        painter.setPen(QPen(QColor("#1B2430"), 1))
        points = [QPointF(box.left() + 180 + 3 * x, box.top() + 50 + x * 7 % 11) for x in range(24)]
        painter.drawPolyline(QPolygonF(points))
        for place in range(6):
            painter.setFont(self._fonts[place % 3])
            painter.drawText(QPointF(box.left() + 12, box.top() + 16 + 14 * place), "Churn 6.2")


def _record(application: QApplication, bench: Workbench) -> Iterator[tuple[str, float]]:
    """A value taken: committed, read, its card repainted; and a bare commit after each."""
    kpis = bench.session.workspace.ordered(Kpi)
    window = bench.window().windowHandle()
    commit = _bare_commit(bench.session.document.replica.folder / "bare.db")
    times, spent, bare = [], [], []

    def once(number: int) -> None:
        bench.session.do(record_value, kpis[number % len(kpis)].id, 90.0 + number % 17)
        application.processEvents()  # the card asked for it: this paints it

    rest_for(READY_MS)
    for number in range(RUNS * 2):
        QTest.keyClick(window, Qt.Key.Key_Shift)  # nobody records a value without a key
        before = time.thread_time()
        times.append(_seconds(partial(once, number)))
        spent.append(time.thread_time() - before)
        rest_for(PAUSE_MS)  # as long as a quick typist takes for a number
        bare.append(_seconds(commit))
    yield "median", statistics.median(times)
    yield "p99", worst_of_hundred(times)
    yield "processor", statistics.median(spent)
    yield "processor99", worst_of_hundred(spent)
    yield "bare", statistics.median(bare)
    yield "bare99", worst_of_hundred(bare)


def _bare_commit(path: Path) -> Callable[[], None]:
    bare = sqlite3.connect(path, isolation_level=None)
    bare.executescript(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "CREATE TABLE point(day TEXT PRIMARY KEY, value REAL) WITHOUT ROWID;"
    )
    values = itertools.count()

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT OR REPLACE INTO point VALUES('2026-11-20', ?)", (next(values),))
        bare.execute("COMMIT")

    return commit


def rest_for(milliseconds: int) -> None:
    """Let the event loop run and sleep; `QTest.qWait` would wake it a hundred times a second."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _pan(application: QApplication, bench: Workbench) -> Iterator[tuple[str, float]]:
    """A frame of panning a trend of a million values, and one of a bare polyline."""
    from okrdesk.charts.trend import Trend
    from okrdesk.charts.trend_view import TrendView

    chance = random.Random(7)
    values = list(itertools.accumulate(chance.gauss(0, 1) for _ in range(POINTS)))
    view = TrendView(bench.look.theme)
    view.resize(900, 300)
    view.show()
    view.show_trend(Trend("Outlier", "number", range(1, POINTS + 1), values), "all")
    _turn(application)

    def frame() -> None:
        view.plotItem.getViewBox().translateBy(x=POINTS / 900)
        view.viewport().repaint()

    line = _Line()
    line.resize(900, 300)
    line.show()
    _turn(application)
    yield "points", POINTS
    yield "ours", statistics.median(_seconds(frame) for _ in range(RUNS))
    yield "floor", statistics.median(_seconds(line.repaint) for _ in range(RUNS))
    yield "ours_spent", _least(frame)
    yield "floor_spent", _least(line.repaint)


class _Line(QWidget):
    """A polyline of 2,400 points, one pixel wide."""

    _POINTS = QPolygonF([QPointF(place * 0.375, 150 + place * 7 % 101) for place in range(2_400)])

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor("#1F6FB2"), 1))
        painter.drawPolyline(self._POINTS)
        painter.end()


def _filter(application: QApplication, bench: Workbench) -> Iterator[tuple[str, float]]:
    """A key typed into the filter of the tree, until its rows are painted."""
    bench.go("okrs")
    _turn(application)
    filters = bench.pages.page.findChild(TreeFilters)
    assert filters is not None
    filters.words.setFocus()
    window = bench.window().windowHandle()
    back = Qt.Key.Key_Backspace
    times, least = [], dict[str, float]()
    for key in ("7", "7", "7", back, back, back, "k", "e", "y", back, back, back) * 3:

        def once(key: str | Qt.Key = key) -> None:
            QTest.keyClick(window, key)
            application.processEvents()

        before = time.thread_time()
        times.append(_seconds(once))
        spent = time.thread_time() - before
        typed = filters.words.text()
        least[typed] = min(least.get(typed, spent), spent)
        rest_for(PAUSE_MS)
    assert filters.words.text() == ""
    assert len(least) == 7
    yield "median", statistics.median(times)
    yield "worst", max(times)
    yield "spent", statistics.median(least.values())
    yield "worst_spent", max(least.values())


def _rest(application: QApplication, bench: Workbench) -> Iterator[tuple[str, float]]:
    """A core's share while nobody touches the window; the shortest timer that is running."""
    rest_for(SETTLING_MS)
    timers = [timer for timer in application.findChildren(QTimer) if timer.isActive()]
    timers += [timer for timer in bench.window().findChildren(QTimer) if timer.isActive()]
    begun = time.process_time()
    rest_for(REST_SECONDS * 1000)
    yield "share", (time.process_time() - begun) / REST_SECONDS
    yield "shortest", min((timer.interval() for timer in timers), default=0) / 1000


_WAYS = {"paint": _paint, "pan": _pan, "record": _record, "filter": _filter, "rest": _rest}

if __name__ == "__main__":
    Qt.Key  # noqa: B018 - its many enums are made before anything is timed
    main(sys.argv[1:])
