"""Tab goes as the eye does, through rows that came later too, and stays in a drawer."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_records import kpi_named, objective_titled
from openings import check_in_of_everybody
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Cycle
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.pages.review_page import ReviewPage
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.note_field import NoteField
from okrdesk.ui.parts.tab_order import can_stop, stops_in
from okrdesk.ui.workbench import Workbench

BACK = Qt.KeyboardModifier.ShiftModifier
PLACES = ("home", "week", "kpis", "okrs", "alerts", "coach", "review", "month", "log", "parking")


def pressed(qtbot: QtBot, window: MainWindow, back: bool = False) -> QWidget:
    """What has the focus after one Tab."""
    now = QApplication.focusWidget()
    assert now is not None
    qtbot.keyClick(now, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    there = window.focusWidget()
    assert there is not None
    return there


def test_after_the_last_number_tab_leads_to_go_on(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    page.go_step("numbers")
    page.numbers.ask(read_board(bench.session.workspace, bench.session.today).kpis)
    page.numbers.focus_first()
    qtbot.waitUntil(lambda: page.is_settled)
    rows = page.numbers.rows
    for line in rows[1:]:
        assert pressed(qtbot, window) is line.value
    assert pressed(qtbot, window) is page.numbers.go_button
    assert pressed(qtbot, window, back=True) is rows[-1].value


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_down_the_page_and_comes_round(
    place: str, qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go(place)
    bench.pages.page.wait()
    bench.pages.page.focus_first()
    first = window.focusWidget()
    assert first is not None
    walked = [first]
    while (there := pressed(qtbot, window)) is not first or len(walked) == 1:
        if there is not walked[-1]:  # a date goes on by its parts
            assert there not in walked
            walked.append(there)
    assert set(walked) == {one for one in stops_in(bench) if can_stop(one)}


@pytest.mark.parametrize("place", [*PLACES, "decisions", "history"])
def test_an_empty_page_gives_the_keys_to_something_in_sight(
    place: str, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.files.make(tmp_path / "Empty.okr", "Empty", None)
    window.show()
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    bench.go(place)
    bench.pages.page.wait()
    bench.pages.page.focus_first()
    now = window.focusWidget()
    assert now is not None
    assert now.isVisible()


def test_what_tab_reaches_is_brought_into_sight(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.resize(1024, 500)
    bench.go("alerts")
    bench.pages.page.wait()
    bench.pages.page.focus_first()
    first = window.focusWidget()
    while (there := pressed(qtbot, window)) is not first:
        above = there.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport().isAncestorOf(there):
            at = there.mapTo(above.viewport(), QPoint(0, 0))
            assert above.viewport().rect().intersects(there.rect().translated(at))


def test_a_field_of_several_lines_is_brought_wholly_into_sight(
    qtbot: QtBot, window: MainWindow, bench: Workbench, look: Appearance
) -> None:
    window.resize(1440, 900)
    look.choose_zoom(200)
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.begin_results()
    QApplication.processEvents()
    while not isinstance(note := pressed(qtbot, window), NoteField):
        pass
    view = page.result.viewport()
    at = note.mapTo(view, QPoint(0, 0))
    assert view.rect().contains(note.rect().translated(at))


def test_tab_stays_in_an_open_drawer(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    window.resize(1024, 800)
    qtbot.waitUntil(lambda: not bench.inspector.isVisible())
    window.menus.run("view.inspector")
    bench.frame.next_pane(bench.pages.page)
    while not bench.frame.rights.isAncestorOf(window.focusWidget()):
        bench.frame.next_pane(bench.pages.page)
    for _ in range(12):
        assert bench.frame.rights.isAncestorOf(pressed(qtbot, window))


def test_in_a_narrow_window_a_kpi_gives_the_keys_to_something_in_sight(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    """Its values are in the drawer: a digit must not be typed into what nobody sees."""
    window.resize(1024, 800)
    qtbot.waitUntil(lambda: not bench.inspector.isVisible())
    before = bench.session.undo_label()
    bench.go(f"kpi:{kpi_named(bench, 'Customer churn').id}")
    for key in (Qt.Key.Key_7, Qt.Key.Key_Return):
        now = window.focusWidget()
        assert now is not None
        assert now.isVisible()
        qtbot.keyClick(now, key)
    assert bench.session.undo_label() == before


def test_where_the_button_that_asked_is_gone_the_page_takes_the_keys(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = check_in_of_everybody(bench)
    page.begin_gauges()
    qtbot.waitUntil(lambda: page.step == "gauges" and page.is_settled)
    asking = next(one for one in page.findChildren(Button) if one.text() == "I take it")
    asking.setFocus()
    qtbot.keyClick(asking, Qt.Key.Key_Space)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.sheet() is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    bench.pages.lookout.wait()
    qtbot.waitUntil(lambda: page.is_settled)

    def kept() -> bool:
        now = QApplication.focusWidget()
        return now is not None and now.isVisible() and page.isAncestorOf(now)

    qtbot.waitUntil(kept)


def nameless(window: MainWindow) -> list[str]:
    stops = (one for one in stops_in(window.ground()) if can_stop(one) and one.focusProxy() is None)
    heard = ((one, QAccessible.queryAccessibleInterface(one)) for one in stops)
    return [
        f"{one} in {one.parentWidget()}"
        for one, says in heard
        if not says.text(QAccessible.Text.Name).strip()
    ]


@pytest.mark.parametrize("place", ["home", "history"])
def test_what_tab_reaches_has_a_name_before_all_is_read(
    window: MainWindow, file: Path, place: str
) -> None:
    assert window.files.open_path(file)
    assert window.bench is not None
    window.show()
    window.bench.go(place)
    for _ in range(8):
        QApplication.processEvents()
        assert nameless(window) == []


def test_an_editor_says_what_is_edited(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    objective = objective_titled(bench, "New customers succeed")
    bench.go(f"objective:{objective.id}")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName().startswith(f"Objective 1 {objective.title}")


def test_a_page_with_nothing_to_begin_with_gives_the_keys_to_something_on_it(
    window: MainWindow, bench: Workbench
) -> None:
    """The first step of the review of a closed quarter has nothing left to be done."""
    cycles = bench.session.workspace.all(Cycle).values()
    closed = next(one for one in cycles if one.state == "closed")
    for place in ("check_in", f"review:{closed.id}"):
        bench.go(place)
        QApplication.processEvents()
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    page.show_step("freeze")
    bench.go("home")
    bench.go(f"review:{closed.id}")
    now = window.focusWidget()
    assert now is not None
    assert now is not page
    assert now.isVisible()


@pytest.mark.parametrize("place", ["home", "review:", "check_in"])
def test_the_way_to_the_inspector_leads_to_what_stands_in_its_stead(
    window: MainWindow, bench: Workbench, place: str
) -> None:
    bench.go(place)
    window.menus.run("view.inspect")
    now = window.focusWidget()
    assert now is not None
    assert now.isVisible()
    assert bench.frame.rights.isAncestorOf(now)


def test_esc_in_a_filter_that_leaves_no_card_keeps_the_keys_in_sight(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("kpis")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "no such KPI")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    now = window.focusWidget()
    assert now is not None
    assert now.isVisible()
