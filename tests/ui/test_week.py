"""What is due this week, by real clicks and keys."""

from __future__ import annotations

import datetime as dt

import pytest
from bench_records import key_result_titled, kpi_named
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from okrdesk.commands.initiatives import add_initiative
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.dialogs.value_sheet import ValueSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.week_page import WeekPage
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, bench: Workbench) -> WeekPage:
    window.menus.run("view.week")
    page = bench.pages.page
    assert isinstance(page, WeekPage)
    qtbot.waitUntil(lambda: "Next check-in" in page.about.text())
    return page


def _texts(page: WeekPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def _press(qtbot: QtBot, page: WeekPage, name: str) -> None:
    button = next(b for b in page.findChildren(Button) if b.accessibleName().startswith(name))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_week_names_its_days_and_the_next_check_in(page: WeekPage) -> None:
    assert page.about.text() == "week 47, 16-22 Nov, so far · Next check-in Mon 23 Nov"


def test_numbers_key_results_and_alerts_wait_in_that_order(page: WeekPage) -> None:
    heads = [text for text in _texts(page) if text.endswith(")") and " (" in text]
    assert heads == ["Numbers (1)", "Key results (1)", "Alerts (2)"]
    assert "Net Promoter Score" in _texts(page)


def test_a_due_number_is_added_from_here_and_leaves(
    qtbot: QtBot, window: MainWindow, bench: Workbench, page: WeekPage
) -> None:
    _press(qtbot, page, "Add a value: Net Promoter Score")
    sheet = window.sheet()
    assert isinstance(sheet, ValueSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    nps = kpi_named(bench, "Net Promoter Score")
    bench.session.do(record_value, nps.id, 44.0, dt.date(2026, 10, 31))
    qtbot.waitUntil(lambda: "Numbers (1)" not in _texts(page))


def test_a_waiting_key_result_opens_in_the_inspector(
    qtbot: QtBot, bench: Workbench, page: WeekPage
) -> None:
    _press(qtbot, page, "Check in: 3.2 The new price list is in force in four markets")
    wanted = key_result_titled(bench, "The new price list")
    assert bench.inspector.record_id == wanted.id


def test_an_alert_leads_to_its_kpi(qtbot: QtBot, bench: Workbench, page: WeekPage) -> None:
    _press(qtbot, page, "Look: API response p95")
    shown = bench.pages.page
    assert isinstance(shown, KpiPage)
    assert shown.kpi_id == kpi_named(bench, "API response p95").id


def test_work_that_is_due_stands_here_until_it_is_done(
    qtbot: QtBot, bench: Workbench, page: WeekPage
) -> None:
    slow = kpi_named(bench, "API response p95")
    bench.session.do(
        add_initiative, kpi=slow.id, title="Put the index back", due=dt.date(2026, 11, 20)
    )
    qtbot.waitUntil(lambda: "Work that is due (1)" in _texts(page))
    assert any("due 20 Nov" in text for text in _texts(page))
    _press(qtbot, page, "Open: Put the index back")
    assert isinstance(bench.pages.page, KpiPage)


def test_the_check_in_begins_here(qtbot: QtBot, bench: Workbench, page: WeekPage) -> None:
    qtbot.keyClick(page.start_button, Qt.Key.Key_Space)
    assert type(bench.pages.page).__name__ == "CheckInPage"


def test_the_columns_of_all_cards_begin_at_the_same_places(
    bench: Workbench, page: WeekPage
) -> None:
    words = ("Net Promoter Score", "Customer churn 3.4%")
    found = [one for one in page.findChildren(QLabel) if one.text() in words]
    assert len(found) == 2
    abouts = [
        next(
            one
            for one in label.parentWidget().findChildren(QLabel)
            if one.property("look") == "quiet"
        )
        for label in found
    ]
    assert len({one.mapTo(page, one.rect().topLeft()).x() for one in abouts}) == 1


def add_many(_ws: Workspace, at: At) -> Change:
    kpis = (Kpi(at.new_id(), name=f"Xylem {n}", order=100.0 + n) for n in range(30))
    return Change("Add many", tuple(Edit(None, kpi) for kpi in kpis))


def test_of_much_that_waits_the_lines_come_turn_by_turn_and_stay_until_they_change(
    qtbot: QtBot, bench: Workbench, page: WeekPage
) -> None:
    assert bench.session.do(add_many)
    qtbot.waitUntil(lambda: sum(text.startswith("Xylem") for text in _texts(page)) > 12)
    qtbot.waitUntil(lambda: page.is_settled)
    before = {button for button in page.lines.findChildren(Button) if button.isVisible()}
    assert len(before) > 20
    key_result = key_result_titled(bench, "Agency sign-ups a month")
    assert bench.session.do(change_key_result, key_result.id, weight=2.0)
    bench.pages.lookout.wait()
    after = {button for button in page.lines.findChildren(Button) if button.isVisible()}
    assert after == before
