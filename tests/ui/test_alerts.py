"""Alerts on Home and on their page, answered by real clicks and keys."""

from __future__ import annotations

from bench_records import kpi_named
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.alert import Alert
from okrdesk.domain.records import AlertAction, Initiative, Measurement
from okrdesk.qtmodels.past_alerts_model import COLUMNS
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.dialogs.pickers import Picker
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.alerts_page import AlertsPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.panes.home_top import HomeTop
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton


def _top(qtbot: QtBot, bench: Workbench) -> HomeTop:
    page = bench.pages.page
    assert isinstance(page, HomePage)
    top = page.findChild(HomeTop)
    assert isinstance(top, HomeTop)
    qtbot.waitUntil(lambda: bench.pages.lookout.now.week is not None)
    bench.pages.lookout.wait()
    return top


def _page(qtbot: QtBot, bench: Workbench) -> AlertsPage:
    bench.go("alerts")
    page = bench.pages.page
    assert isinstance(page, AlertsPage)
    bench.pages.lookout.wait()
    QApplication.processEvents()  # until the cards are laid out
    return page


def _button(buttons: list[Button], words: str, kpi: str) -> Button:
    return next(b for b in buttons if b.accessibleName() == f"{words}: {kpi}")


def _sheet(window: MainWindow) -> AnswerSheet:
    sheet = window.sheet()
    assert isinstance(sheet, AnswerSheet)
    return sheet


def _type(qtbot: QtBot, sheet: AnswerSheet, name: str, text: str) -> None:
    line = sheet.editors[name].widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, text)


def _asked(top: HomeTop) -> list[str]:
    return [group[0].kpi.name for group in top.strip.asked]


def _actions(bench: Workbench, kpi: str) -> list[str]:
    """What was done about the alerts of a KPI, by alert."""
    own = {a.id for a in _alerts(bench) if a.kpi.name == kpi}
    return [a.what for a in bench.session.workspace.all(AlertAction).values() if a.alert in own]


def _alerts(bench: Workbench) -> tuple[Alert, ...]:
    found = bench.pages.lookout.now.alerts
    assert found is not None
    return found.alerts


def test_guardrails_come_first_and_a_kpi_once(qtbot: QtBot, bench: Workbench) -> None:
    assert _asked(_top(qtbot, bench)) == ["Customer churn", "API response p95"]


def test_a_row_says_value_event_and_whom_it_asks(qtbot: QtBot, bench: Workbench) -> None:
    heard = [label.text() for label in _top(qtbot, bench).strip.findChildren(object)
             if hasattr(label, "text") and "3.4%" in label.text()]  # fmt: skip
    assert "watch since 15 Nov" in heard[0]
    assert "It guards Pricing grows with our customers" in heard[0]


def test_look_opens_the_kpi_and_takes_the_alert_off_home(qtbot: QtBot, bench: Workbench) -> None:
    top = _top(qtbot, bench)
    buttons = top.strip.findChildren(Button)
    qtbot.mouseClick(_button(buttons, "Look", "API response p95"), LEFT)
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert page.kpi_id == kpi_named(bench, "API response p95").id
    assert _actions(bench, "API response p95") == ["acknowledged", "acknowledged"]
    bench.go("home")
    qtbot.waitUntil(lambda: _asked(top) == ["Customer churn"])


def test_taking_it_makes_one_initiative_for_all_alerts_of_the_kpi(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    top = _top(qtbot, bench)
    buttons = top.strip.findChildren(Button)
    qtbot.mouseClick(_button(buttons, "I take it", "API response p95"), LEFT)
    sheet = _sheet(window)
    _type(qtbot, sheet, "title", "Put the index back")
    _type(qtbot, sheet, "due", "2026-11-27")
    qtbot.keyClick(sheet.ok_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = [i for i in bench.session.workspace.all(Initiative).values() if "index" in i.title]
    assert [i.kpi for i in made] == [kpi_named(bench, "API response p95").id]
    assert _actions(bench, "API response p95") == ["acting", "acting"]
    assert window.sheet() is None
    bench.edits.undo()
    assert _actions(bench, "API response p95") == []


def test_a_day_that_cannot_be_read_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    buttons = _top(qtbot, bench).strip.findChildren(Button)
    qtbot.mouseClick(_button(buttons, "I take it", "Customer churn"), LEFT)
    sheet = _sheet(window)
    _type(qtbot, sheet, "title", "Call them")
    _type(qtbot, sheet, "due", "Friday")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert "Friday" in sheet._refused.text()
    assert sheet.editors["title"].text() == "Call them"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_an_expected_change_without_a_reason_is_refused_in_its_sheet(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    buttons = _top(qtbot, bench).strip.findChildren(Button)
    qtbot.mouseClick(_button(buttons, "Expected…", "Customer churn"), LEFT)
    sheet = _sheet(window)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert "Say why" in sheet._refused.text()
    assert bench.banner.text == ""


def test_a_wrong_number_is_left_out_of_the_limits(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    top = _top(qtbot, bench)
    buttons = top.strip.findChildren(Button)
    qtbot.mouseClick(_button(buttons, "Wrong number…", "Customer churn"), LEFT)
    sheet = _sheet(window)
    _type(qtbot, sheet, "note", "counted twice")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    churn = bench.session.workspace.series_of(kpi_named(bench, "Customer churn").id)
    newest = list(churn)[-1]
    assert isinstance(newest, Measurement)
    assert newest.left_out == "counted twice"
    qtbot.waitUntil(lambda: "Customer churn" not in _asked(top))


def test_a_low_window_shows_one_alert_and_a_link_to_the_rest(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    top = _top(qtbot, bench)
    window.resize(1024, 700)
    more = "1 more alert"
    qtbot.waitUntil(lambda: more in [b.accessibleName() for b in top.strip.findChildren(Button)])
    link = next(b for b in top.strip.findChildren(Button) if b.accessibleName() == more)
    qtbot.mouseClick(link, LEFT)
    assert isinstance(bench.pages.page, AlertsPage)


def test_the_page_has_a_card_for_each_kpi_and_the_past_below(
    qtbot: QtBot, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    assert [card.kpi_id for card in page.cards] == [
        kpi_named(bench, "Customer churn").id, kpi_named(bench, "API response p95").id,
    ]  # fmt: skip
    past = [page.past.index(row, 0).data(RECORD) for row in range(page.past.rowCount())]
    assert {alert.state for alert in past} <= {"cleared", "resolved"}
    spoken = page.past.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert past[0].says in spoken


def test_resolving_says_what_it_was_and_how_far_alerts_can_be_trusted(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(
        _button(page.cards[0].findChildren(Button), "Resolve…", "Customer churn"), LEFT
    )
    sheet = _sheet(window)
    qtbot.mouseClick(sheet.ok_button, LEFT)
    assert sheet._refused.text() == "Say what it was: without that nothing was changed."
    cause = sheet.editors["cause"].widget
    assert isinstance(cause, Picker)
    cause.choose("real_change")
    _type(qtbot, sheet, "note", "the price change")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert page.trust.count.text() == "1 of 1"
    rows = [page.past.index(row, 3).data() for row in range(page.past.rowCount())]
    assert rows[0] == "real change"


def test_an_answer_offers_days_to_come_says_what_was_done_and_goes_on_with_the_next_card(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    button = _button(page.cards[0].findChildren(Button), "Snooze…", "Customer churn")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    sheet = _sheet(window)
    line = sheet.editors["until"].widget
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.selectedText()) == ("2026-11-28", "2026-11-28")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.toast.text == "Snooze Customer churn"
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    focus = window.focusWidget()
    assert focus is not None
    assert page.cards[0].isAncestorOf(focus)
    qtbot.mouseClick(
        _button(page.cards[0].findChildren(Button), "I take it", "API response p95"), LEFT
    )
    taken = _sheet(window)
    title, due = taken.editors["title"].widget, taken.editors["due"].widget
    assert isinstance(title, QLineEdit)
    assert isinstance(due, QLineEdit)
    assert title.placeholderText() == "Look into API response p95", "so it is called if empty"
    assert due.text() == "2026-11-28"


def test_a_snoozed_alert_sleeps_on_its_own_list(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page.cards[0].findChildren(Button), "Snooze…", "Customer churn"), LEFT)
    sheet = _sheet(window)
    _type(qtbot, sheet, "until", "2026-11-30")
    qtbot.mouseClick(sheet.ok_button, LEFT)
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    page.parts.setFocus()
    qtbot.keyClick(page.parts, Qt.Key.Key_Right)
    assert [card.kpi_id for card in page.cards] == [kpi_named(bench, "Customer churn").id]


def test_what_another_page_has_asked_for_is_shown_at_once(bench: Workbench) -> None:
    bench.go(f"kpi:{kpi_named(bench, 'Customer churn').id}")
    bench.pages.lookout.wait()
    bench.go("alerts")
    page = bench.pages.page
    assert isinstance(page, AlertsPage)
    assert [card.kpi_id for card in page.cards]


def test_a_card_leads_to_the_key_result_that_it_asks_about(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    look = next(
        b for b in page.cards[0].findChildren(Button)
        if b.accessibleName() == "Look at KR 3.1 Net revenue retention"
    )  # fmt: skip
    qtbot.mouseClick(look, LEFT)
    assert bench.inspector.kind == "key_result"


def test_a_past_alert_opens_its_kpi_by_enter(qtbot: QtBot, bench: Workbench) -> None:
    page = _page(qtbot, bench)
    page.table.setFocus()
    page.table.setCurrentIndex(page.past.index(0, 0))
    wanted = page.past.index(0, 0).data(RECORD).kpi.id
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shown = bench.pages.page
    assert isinstance(shown, KpiPage)
    assert shown.kpi_id == wanted


def test_the_reading_names_its_exceptions_and_explains_itself(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    top = _top(qtbot, bench)
    assert "Cruising" in top.reading.says.text()
    assert "API response p95 in act" in top.reading.says.text()
    assert "Where do we invest next?" in top.reading.question.text()
    qtbot.mouseClick(top.reading.why, LEFT)
    sheet = window.sheet()
    assert isinstance(sheet, ExplainSheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_an_exception_leads_to_its_thing(qtbot: QtBot, bench: Workbench) -> None:
    top = _top(qtbot, bench)
    slow = kpi_named(bench, "API response p95")
    top.reading.says.linkActivated.emit(f"kpi:{slow.id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert page.kpi_id == slow.id


def test_alerts_on_home_that_are_as_they_were_stay_in_sight(qtbot: QtBot, bench: Workbench) -> None:
    strip = _top(qtbot, bench).strip
    strip.show_alerts(strip.asked)
    before = strip.findChildren(Button)
    assert before
    strip.show_alerts(tuple(strip.asked))  # the rules answered anew, and found the same
    assert strip.findChildren(Button) == before
    strip.set_most(1)
    QApplication.processEvents()
    assert strip.findChildren(Button) != before


def test_past_alerts_keep_room_for_their_cause_where_it_is_narrow(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    window.resize(640, 600)
    qtbot.waitUntil(lambda: page.width() < 640)
    cause = next(place for place, shown in enumerate(COLUMNS) if shown.id == "cause")
    qtbot.waitUntil(lambda: page.table.columnWidth(cause) > 250)
    assert page.table.horizontalScrollBar().maximum() == 0


def test_the_strip_says_how_many_alerts_are_open_whenever_one_comes(bench: Workbench) -> None:
    for _ in range(2):
        bench.go("home")
        bench.go("alerts")
        bench.pages.lookout.wait()
        QApplication.processEvents()
        assert bench.status.right.text() == "2 KPIs with open alerts"


def test_a_long_name_goes_on_beside_its_state(qtbot: QtBot, bench: Workbench) -> None:
    churn = kpi_named(bench, "Customer churn")
    name = "Customer churn of paying accounts " * 5
    assert bench.session.do(change_kpi, churn.id, name=name.strip())
    page = _page(qtbot, bench)
    qtbot.waitUntil(lambda: page.cards[0].alerted.reading.kpi.name.startswith("Customer churn of"))
    QApplication.processEvents()
    chip = page.cards[0].findChild(Chip)
    title = next(one for one in page.cards[0].findChildren(QLabel) if one.property("look") == "h2")
    left, top = (one.mapTo(page.cards[0], QPoint(0, 0)) for one in (chip, title))
    assert top.x() > left.x() + chip.width()
    assert abs(top.y() - left.y()) <= 6


def test_past_alerts_leave_out_what_nobody_said_and_keep_their_headings_whole(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.go("alerts")
    page = bench.pages.page
    assert isinstance(page, AlertsPage)
    qtbot.waitUntil(lambda: page.past.rowCount() > 0)
    places = {column.id: place for place, column in enumerate(COLUMNS)}
    table, header = page.table, page.table.horizontalHeader()
    assert table.isColumnHidden(places["done"]), "nobody said what was done"
    for name in ("opened", "open_for", "became"):
        assert header.sectionSize(places[name]) >= header.sectionSizeHint(places[name])
        # also longer ones: the words of other languages and of other ends
        around = table.sizeHintForColumn(places[name]) - table._longest(name)
        assert around <= 0
    cause = table.columnWidth(places["cause"])
    assert cause >= table.sizeHintForColumn(places["cause"])


def test_a_question_stands_closer_to_its_field_than_to_what_is_said_above_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = _page(qtbot, bench)
    qtbot.mouseClick(_button(page.findChildren(Button), "I take it", "Customer churn"), LEFT)
    sheet = _sheet(window)
    field = sheet.editors["title"].widget
    texts = {one.text(): one for one in sheet.findChildren(QLabel)}
    above = texts["Becomes an initiative on the KPI."]
    asked = texts["What will you do?"]

    def bounds(one: QWidget) -> QRect:
        return QRect(one.mapTo(sheet, QPoint()), one.size())

    qtbot.waitUntil(lambda: bounds(asked).top() > bounds(above).bottom())
    before = bounds(asked).top() - bounds(above).bottom()
    assert before >= 2 * (bounds(field).top() - bounds(asked).bottom())
