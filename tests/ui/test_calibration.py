"""How sure were we? What closed quarters teach, in the window."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.calibration.bins import bins_of
from okrdesk.domain.calibration.calibrated import Calibrated
from okrdesk.domain.calibration.calibration import Calibration
from okrdesk.domain.calibration.disagreements import Disagreement
from okrdesk.domain.calibration.verdict import who_was_right
from okrdesk.domain.records import CheckIn, KeyResult
from okrdesk.ui.dialogs.calibration_sheet import CalibrationSheet
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.panes.calibration_pane import CalibrationPane
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.workbench import Workbench


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def disagreement(number: int) -> Disagreement:
    check_in = CheckIn(f"c{number}", f"k{number}", dt.date(2026, 7, 6), confidence=8)
    key_result = KeyResult(f"k{number}", title=f"Calls {number}")
    return Disagreement(key_result, (check_in,), 0.8, 0.2, "they sign", False)


@pytest.fixture
def pane(qtbot: QtBot, bench: Workbench) -> CalibrationPane:
    pane = CalibrationPane(bench.look)
    qtbot.addWidget(pane)
    return pane


def test_closed_quarters_are_read_and_said(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    assert bench.session
    window.menus.run("quarter.calibration")
    sheet = window.sheet()
    assert isinstance(sheet, CalibrationSheet)
    qtbot.waitUntil(lambda: sheet.pane.isVisible())
    said = texts(sheet.pane)
    assert any("closed key results" in text for text in said)
    assert "Confidence against the forecast" in said
    sheet.explain()
    why = bench.findChild(ExplainSheet)
    assert isinstance(why, ExplainSheet)
    assert "who" not in why.accessibleName()
    assert any("several in a row counted once" in text for text in texts(why))


def test_from_thirty_on_there_is_a_diagram_that_can_be_heard(pane: CalibrationPane) -> None:
    bins = bins_of([(0.3, False)] * 15 + [(0.9, True)] * 15)
    figures = Calibration(30, 0, 0.05, 0.1, 0.4, "You said …", bins)
    pane.show_calibration(Calibrated((), figures, (), who_was_right(())))
    (figure,) = pane.findChildren(Painted)
    assert figure.accessibleName().startswith("said 30%: 0% of 15 came true; said 90%: 100%")
    pane.resize(480, 500)
    pane.show()
    assert not figure.grab().toImage().isNull()
    assert any(text.startswith("Brier 0.05") for text in texts(pane))


def test_the_newest_disagreements_are_named_with_their_reason(pane: CalibrationPane) -> None:
    found = tuple(disagreement(number) for number in range(10))
    figures = Calibration(3, 5, None, None, None, "5 more …", ())
    pane.show_calibration(Calibrated((), figures, found, who_was_right(found)))
    said = texts(pane)
    assert "and 2 more" in said
    assert said.index("Calls 9") < said.index("Calls 8")
    assert "6 Jul 2026: 8 of 10 at a chance of 20%, “they sign”; the forecast was right." in said
    assert not pane.findChildren(Painted)
