"""The whole window as it was on a day: marked as the past, read only, and the way back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from bench_records import kpi_named, objective_titled
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import change_kpi
from okrdesk.commands.objectives import add_objective
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Kpi, Objective
from okrdesk.store import Document, Home, Who
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.pages.past_page import PastPage
from okrdesk.ui.panes.alert_strip import AlertStrip
from okrdesk.ui.panes.kpi_pane import KpiPane
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
TODAY = dt.date(2026, 11, 21)
FILLED = dt.date(2026, 11, 10)


def clock_of(day: Callable[[], dt.date]) -> Callable[[], int]:
    """Noon of the day, a second later at each look."""
    looks = iter(range(10_000))

    def clock() -> int:
        noon = dt.datetime.combine(day(), dt.time(12)).astimezone()
        return int(noon.timestamp() * 1000) + 1000 * next(looks)

    return clock


@pytest.fixture
def lived(qtbot: QtBot, window: MainWindow, tmp_path: Path, home: Home) -> Workbench:
    """The sample company of the 10th; on the 15th churn was named anew and a goal was added."""
    path, days = tmp_path / "Lived.okr", [TODAY]
    who = Who("Mira Brandt", "laptop")
    document = Document.create(
        path, home=home, who=who, today=lambda: TODAY, clock=clock_of(lambda: days[0])
    )
    days[0] = FILLED
    document.do(fill_sample)
    days[0] = dt.date(2026, 11, 15)
    churn = next(k for k in document.workspace.all(Kpi).values() if k.name == "Customer churn")
    document.do(change_kpi, churn.id, name="Customers lost")
    document.do(add_objective, title="One goal more")
    document.publish()
    document.close()
    assert window.files.open_path(path)
    window.show()
    qtbot.waitExposed(window)
    bench = window.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.settled)
    return bench


def past(bench: Workbench, day: str) -> PastPage:
    bench.go(f"past:{day}")
    page = bench.pages.page
    assert isinstance(page, PastPage)
    page.wait()
    return page


def names(page: PastPage) -> set[str]:
    assert page.session is not None
    return {kpi.name for kpi in page.session.workspace.all(Kpi).values()}


def test_the_history_leads_to_the_window_as_it_was(qtbot: QtBot, lived: Workbench) -> None:
    lived.go("history")
    page = lived.pages.page
    assert isinstance(page, HistoryPage)
    page.wait()
    assert page.slider.first == FILLED
    page.slider.setFocus()
    for _ in range(9):
        qtbot.keyClick(page.slider, Qt.Key.Key_Left)
    qtbot.keyClick(page.slider, Qt.Key.Key_Return)
    shown = lived.pages.page
    assert isinstance(shown, PastPage)
    shown.wait()
    assert shown.top.title.text() == "As it was on Thu 12 Nov"
    assert "Customer churn" in names(shown)
    assert shown.shelf is not None
    home = shown.shelf.page
    assert isinstance(home, HomePage)
    assert home.tree is not None
    assert lived.frame.bars.currentWidget() is shown.top
    assert lived.frame.lefts.currentWidget() is shown.places


def test_the_days_around_are_a_step_away_and_today_is_not_the_past(
    qtbot: QtBot, lived: Workbench
) -> None:
    page = past(lived, "2026-11-14")
    assert "Customer churn" in names(page)
    qtbot.mouseClick(page.top.steps[1], LEFT)
    page.wait()
    assert "Customers lost" in names(page)
    assert page.session is not None
    assert page.session.today == dt.date(2026, 11, 15)
    qtbot.mouseClick(page.top.steps[-7], LEFT)
    page.wait()
    says = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "There was nothing in this file yet on 8 Nov." in says
    first = next(b for b in page.findChildren(Button) if b.text() == "Go to that day")
    qtbot.mouseClick(first, LEFT)
    page.wait()
    assert page.session is not None
    assert page.session.today == FILLED
    assert not past(lived, "2026-11-20").top.steps[7].isEnabled()
    qtbot.mouseClick(page.top.steps[1], LEFT)
    assert isinstance(lived.pages.page, HistoryPage)


def test_pages_of_that_day_are_shown_beside_its_own_inspector(lived: Workbench) -> None:
    page = past(lived, "2026-11-12")
    page.go("okrs")
    assert page.shelf is not None
    tree = page.shelf.tree.reading
    assert tree is not None
    assert "One goal more" not in {one.objective.title for one in tree.objectives}
    assert tree.day == 42
    kpi = next(k for k in page.shelf.session.workspace.all(Kpi).values() if k.name == "MRR")
    page.go(f"kpi:{kpi.id}")
    page.wait()
    page.shelf.chosen.emit("kpi", kpi.id)
    assert page.inspector is not None
    assert page.inspector.record_id == kpi.id
    (pane,) = page.inspector.findChildren(KpiPane)
    assert pane.isVisible()


def test_the_alerts_of_that_day_can_only_be_looked_at(lived: Workbench) -> None:
    page = past(lived, "2026-11-20")
    (strip,) = page.findChildren(AlertStrip)
    assert {button.text() for button in strip.findChildren(Button)} <= {"Look", "1 more"}
    lived.go("home")
    here = lived.pages.page.findChild(AlertStrip)
    assert "I take it" in {button.text() for button in here.findChildren(Button)}


def test_nothing_is_changed_there_and_it_says_why(lived: Workbench) -> None:
    before = len(lived.session.document.history())
    page = past(lived, "2026-11-12")
    session = page.session
    assert session is not None
    assert not session.do(change_kpi, kpi_named(lived, "MRR").id, name="Other")
    assert page.top.says.text().startswith("This is the file as it was on 12 Nov")
    page.top.tell("")
    assert page.shelf is not None
    page.shelf.asks.emit("edit.objective")
    assert page.top.says.text().startswith("This is the file as it was on 12 Nov")
    assert not session.undo()
    assert not lived.session.do(change_kpi, kpi_named(lived, "MRR").id, name="Other")
    assert lived.banner.text.startswith("This is the file as it was on 12 Nov")
    assert len(lived.session.document.history()) == before


def test_what_a_past_day_refused_is_taken_back_with_that_day(
    window: MainWindow, lived: Workbench
) -> None:
    past(lived, "2026-11-12")
    window.menus.run("edit.undo")
    assert not lived.session.do(change_kpi, kpi_named(lived, "MRR").id, name="Other")
    assert lived.banner.text.startswith("This is the file as it was on 12 Nov")
    past(lived, "2026-11-14")
    assert lived.banner.isHidden()
    assert not lived.session.do(change_kpi, kpi_named(lived, "MRR").id, name="Other")
    lived.notices.look_around()
    assert lived.status.standing.isHidden()
    lived.go("home")
    assert lived.banner.isHidden()
    past(lived, "2026-11-14")
    lived.notices.notice("Something else")
    lived.go("home")
    assert lived.banner.text == "Something else"


def test_a_title_that_is_being_typed_is_kept_before_the_past_is_shown(
    qtbot: QtBot, lived: Workbench
) -> None:
    lived.go("okrs")
    page = lived.pages.page
    assert isinstance(page, OkrsPage)
    goal = objective_titled(lived, "Agencies recommend")
    page.tree.show_record(goal.id)
    page.tree.edit_title()
    line = page.tree.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Partners recommend us")
    past(lived, "2026-11-12")
    assert lived.banner.isHidden()
    assert lived.session.workspace.get(Objective, goal.id).title == "Partners recommend us"


def test_the_list_at_the_left_leads_to_the_day_on_which_the_file_began(
    qtbot: QtBot, lived: Workbench
) -> None:
    page = past(lived, "2026-11-08")
    said = [page.places.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["The file began", "10 Nov"]
    page.places.setFocus()
    qtbot.keyClick(page.places, Qt.Key.Key_Down)
    qtbot.keyClick(page.places, Qt.Key.Key_Return)
    page.wait()
    assert page.session is not None
    assert page.session.today == FILLED


def test_escape_leads_back_and_today_goes_on(
    qtbot: QtBot, window: MainWindow, lived: Workbench
) -> None:
    page = past(lived, "2026-11-12")
    focus = window.focusWidget() or page
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert isinstance(lived.pages.page, HistoryPage)
    lived.go("home")
    assert lived.session.do(change_kpi, kpi_named(lived, "MRR").id, name="Revenue")
    assert lived.frame.bars.currentIndex() == 0
    assert lived.frame.lefts.currentIndex() == 0


def test_escape_closes_the_sheet_over_the_past_first(
    qtbot: QtBot, window: MainWindow, lived: Workbench
) -> None:
    page = past(lived, "2026-11-12")
    for ask in (window.sheets.show_keys, window.sheets.show_guide, window.sheets.show_preferences):
        ask()
        sheet = window.sheet()
        assert sheet is not None
        qtbot.keyClick(window.focusWidget() or sheet, Qt.Key.Key_Escape)
        assert window.sheet() is None
        assert lived.pages.page is page
    qtbot.keyClick(window.focusWidget() or page, Qt.Key.Key_Escape)
    assert isinstance(lived.pages.page, HistoryPage)
    lived.pages.page.wait()


def test_in_the_history_the_arrows_pass_over_the_days(qtbot: QtBot, lived: Workbench) -> None:
    lived.go("history")
    page = lived.pages.page
    assert isinstance(page, HistoryPage)
    page.wait()
    changes = list(page.model.changes)
    assert page.model.rowCount() > len(changes) + 1, "there are days between"
    page.list.setFocus()
    seen = [page.list.change(page.list.currentIndex())]
    for _ in changes[1:]:
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        seen.append(page.list.change(page.list.currentIndex()))
    assert seen == changes
    for _ in range(page.model.rowCount()):
        qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.change(page.list.currentIndex()) == changes[0]
