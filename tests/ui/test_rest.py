"""What is open and left alone rests: nothing lays itself out or paints itself on and on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from bench_records import kpi_named
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

PLACES = ("home", "week", "kpis", "okrs", "okrs:map", "alerts", "coach", "review", "check_in",
          "month", "log", "history", "parking", "decisions")  # fmt: skip
SHEETS = ("view.palette", "edit.kpi", "edit.workspace", "edit.people", "file.snapshots",
          "help.keys", "help.guide", "help.about", "edit.preferences")  # fmt: skip
RESTLESS = (QEvent.Type.LayoutRequest, QEvent.Type.Paint)
TURNS, STRETCHES = 200, 20
FEW = TURNS / 20


class Seen(QObject):
    """Counts events that a window at rest has none of."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in RESTLESS
        return False


@pytest.fixture
def seen(qapp: QApplication) -> Iterator[Seen]:
    watch = Seen()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def events_at_rest(seen: Seen) -> int:
    """How many such events come in the calmest of some stretches; few: a cursor may blink.

    What the rules find out elsewhere comes once, what never rests comes in each stretch.
    """
    counts: list[int] = []
    while len(counts) < STRETCHES and (not counts or counts[-1] >= FEW):
        seen.count = 0
        for _ in range(TURNS):
            QApplication.processEvents()
        counts.append(seen.count)
        QTest.qWait(50)
    return min(counts)


@pytest.mark.parametrize("place", PLACES)
def test_a_page_that_is_left_alone_rests(place: str, bench: Workbench, seen: Seen) -> None:
    bench.go(place)
    bench.pages.page.wait()
    assert events_at_rest(seen) < FEW


@pytest.mark.parametrize("action", SHEETS)
def test_a_sheet_that_is_left_alone_rests(
    action: str, qtbot: QtBot, window: MainWindow, bench: Workbench, seen: Seen
) -> None:
    bench.go("kpis")
    bench.choose("kpi", kpi_named(bench, "Customer churn").id)
    window.menus.run(action)
    assert window.sheet() is not None
    assert events_at_rest(seen) < FEW
