from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from bench_records import TODAY, key_result_titled, kpi_named
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import change_kpi, remove_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.qtmodels.roles import RECORD
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.paste_sheet import PasteSheet
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.kpi_page import KpiPage
from okrdesk.ui.pages.kpis_page import KpisPage
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.panes.values_box import ValuesBox
from okrdesk.ui.parts.button import Button
from okrdesk.ui.workbench import Workbench


def kpi_page(bench: Workbench, name: str = "Customer churn") -> KpiPage:
    bench.go(f"kpi:{kpi_named(bench, name).id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    return page


def test_the_size_of_the_cards_is_remembered(bench: Workbench, settings: Settings) -> None:
    bench.go("kpis")
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    page.sizes.choose("full")
    assert page.sections[0].view.board_size == "full"
    assert settings.get("board_size") == "full"


def test_the_worst_gauges_stand_first_on_both_boards_when_that_was_chosen(
    bench: Workbench, window: MainWindow, settings: Settings, file: Path
) -> None:
    def first(place: str) -> str:
        bench.go(place)
        page = bench.pages.page
        view = page.sections[0].view if isinstance(page, KpisPage) else page.board
        return str(view.model().index(0, 0).data())

    assert first("home") == first("kpis") == "MRR"
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    page.orders.choose("worst")
    assert first("home") == first("kpis") == "API response p95"
    window.files.open_path(file)
    assert window.bench is not None
    opened = window.bench.pages.page
    assert isinstance(opened, HomePage)
    assert opened.board.model().index(0, 0).data() == "API response p95", "it is remembered"


def kpis_page(bench: Workbench, place: str = "kpis") -> KpisPage:
    bench.go(place)
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    return page


def shown(page: KpisPage) -> list[str]:
    models = [section.view.model() for section in page.sections if section.view.isVisible()]
    return [str(m.index(row, 0).data()) for m in models for row in range(m.rowCount())]


def test_other_numbers_are_folded(qtbot: QtBot, bench: Workbench) -> None:
    page = kpis_page(bench)
    others = page.sections[1]
    assert others.fold.text() == "Other numbers (3)"
    assert not others.view.isVisible()
    qtbot.mouseClick(others.fold, Qt.MouseButton.LeftButton)
    assert others.view.isVisible()
    assert others.view.height() > 100
    assert not page.sections[2].isVisible(), "no segment has lost its KPI"


@pytest.mark.parametrize("size", ["compact", "full", "rows"])
def test_segments_unfold_below_their_kpi_by_a_click_on_their_sign(
    qtbot: QtBot, bench: Workbench, size: str
) -> None:
    page = kpis_page(bench)
    page.sizes.choose(size)
    view = page.sections[0].view
    before = view.height()
    sign = view.fold_at(view.model().index(1, 0)).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    assert shown(page)[1:4] == [
        "Customer churn", "Churn of agencies", "Churn of direct customers",
    ]  # fmt: skip
    assert view.height() > before
    assert isinstance(bench.pages.page, KpisPage), "it opens no page"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    assert len(shown(page)) == 6


def test_what_was_unfolded_by_keys_is_remembered(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    view = kpis_page(bench).sections[0].view
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.model().rowCount() == 8
    window.files.open_path(file)
    assert window.bench is not None
    again = kpis_page(window.bench).sections[0].view
    assert again.model().rowCount() == 8
    again.setCurrentIndex(again.model().index(1, 0))
    qtbot.keyClick(again, Qt.Key.Key_Minus)
    assert again.model().rowCount() == 6


def test_kpis_are_filtered_by_words_and_by_tags(qtbot: QtBot, bench: Workbench) -> None:
    bench.session.do(change_kpi, kpi_named(bench, "Runway in months").id, tags=("board meeting",))
    page = kpis_page(bench)
    page.sections[0].view.setFocus()
    qtbot.keyClick(page.sections[0].view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.words
    qtbot.keyClicks(page.words, "#board")
    assert shown(page) == ["Runway in months"]
    bench.session.do(change_kpi, kpi_named(bench, "MRR").id, tags=("board meeting",))
    assert shown(page) == ["MRR", "Runway in months"], "a new tag is found at once"
    page.words.setText("releases")
    assert shown(page) == ["Releases a week"], "another number is shown without unfolding"
    page.words.setText("nothing like it")
    assert shown(page) == []
    assert any(
        label.isVisible() and label.text() == "No KPI is like that."
        for label in page.findChildren(QLabel)
    )
    page.words.clear()
    assert len(shown(page)) == 6


def test_a_tag_in_the_inspector_leads_to_all_that_carries_it(
    qtbot: QtBot, bench: Workbench
) -> None:
    mrr, sign_ups = kpi_named(bench, "MRR"), key_result_titled(bench, "Agency sign-ups a month")
    bench.session.do(change_kpi, mrr.id, tags=("Growth",))
    bench.session.do(change_key_result, sign_ups.id, tags=("Growth",))
    bench.choose("kpi", mrr.id)
    tag = next(b for b in bench.inspector.findChildren(Button) if b.text() == "#Growth")
    assert tag.accessibleName() == "All with the tag Growth"
    qtbot.mouseClick(tag, Qt.MouseButton.LeftButton)
    page = bench.pages.page
    assert isinstance(page, KpisPage)
    assert shown(page) == ["MRR"]
    bench.choose(KeyResult.KIND, sign_ups.id)
    bench.focus_inspector()  # the page that was gone to comes first
    tag = next(b for b in bench.inspector.findChildren(Button) if b.text() == "#Growth")
    qtbot.mouseClick(tag, Qt.MouseButton.LeftButton)
    tree = bench.pages.page
    assert isinstance(tree, OkrsPage)
    model = tree.tree.model()
    assert model.rowCount() == 1
    assert model.rowCount(model.index(0, 0)) == 1
    bench.session.do(change_key_result, sign_ups.id, tags=())
    assert model.rowCount() == 0, "the tag is gone"


def test_the_tree_is_filtered_by_words(qtbot: QtBot, bench: Workbench) -> None:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.filters.words
    qtbot.keyClicks(page.filters.words, "sign-ups")
    shown = page.tree.model()
    assert shown.rowCount() == 1
    assert shown.rowCount(shown.index(0, 0)) == 1
    page.filters.words.setText("nothing like it")
    assert any(
        label.isVisible() and label.text().startswith("No objective")
        for label in page.findChildren(QLabel)
    )


def test_a_kpi_page_shows_the_trend_and_can_show_a_table(qtbot: QtBot, bench: Workbench) -> None:
    page = kpi_page(bench)
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.trend.chart is not None
    assert page.trend.chart.isVisible()
    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
    assert page.trend.table is not None
    assert page.trend.table.isVisible()
    assert page.table_button.text() == "Show as chart"


def test_a_kpi_that_is_removed_while_one_is_elsewhere_leads_nowhere(bench: Workbench) -> None:
    kpi = kpi_page(bench).kpi_id
    bench.go("month")
    assert bench.session.do(remove_kpi, kpi)
    assert bench.pages.place == "month"


def test_the_look_changes_after_the_kpi_that_was_shown_last_is_removed(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    kpi = kpi_named(bench, "MRR")
    bench.go(f"kpi:{kpi.id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    qtbot.waitUntil(lambda: page.is_settled)
    bench.go("home")
    bench.choose(Kpi.KIND, kpi.id)
    window.menus.run("edit.remove")
    assert bench.session.workspace.find(Kpi, kpi.id) is None
    window.menus.run("view.larger")
    assert bench.banner.text == ""


def test_a_kpi_that_changed_while_one_was_elsewhere_is_shown_as_it_is(
    qtbot: QtBot, bench: Workbench
) -> None:
    page = kpi_page(bench)
    qtbot.waitUntil(lambda: page.is_settled)
    bench.go("month")
    assert bench.session.do(record_value, page.kpi_id, 7.7)
    bench.go(f"kpi:{page.kpi_id}")
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.trend.chart is not None
    assert page.trend.chart.trend is not None
    assert page.trend.chart.trend.values[-1] == 7.7
    assert any("7.7" in one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_year_ago_that_is_asked_for_before_the_chart_is_there_is_shown(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.go(f"kpi:{kpi_named(bench, 'Customer churn').id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert page.trend.chart is None
    page.year_button.setChecked(True)
    while not page.trend.is_drawn:
        QApplication.processEvents()
    with_it = page.trend.picture()  # at once, also where its paint comes in the next turn
    page.year_button.setChecked(False)
    assert page.trend.picture() != with_it


def test_the_focus_goes_along_to_a_page_at_once_and_keys_reach_it(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("okrs")
    bench.go("log")
    now = window.focusWidget()
    assert now is not None
    assert bench.pages.page.isAncestorOf(now)
    assert not bench.pages.updatesEnabled(), "it is painted in a turn of its own"
    qtbot.waitUntil(bench.pages.updatesEnabled)
    assert window.focusWidget() is now


def test_a_range_button_shows_other_days(qtbot: QtBot, bench: Workbench) -> None:
    page = kpi_page(bench)
    qtbot.waitUntil(lambda: page.is_settled)
    chart = page.trend.chart
    assert chart is not None
    before = chart.frame().first
    page.ranges.choose("all")
    assert chart.frame().first < before


def test_a_value_is_edited_in_the_table(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    page = kpi_page(bench)
    churn = kpi_named(bench, "Customer churn")
    table = page.side.table
    table.setFocus()
    day = bench.session.workspace.series_of(churn.id).newest().date
    qtbot.keyClick(window, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not table
    editor.selectAll()
    qtbot.keyClicks(editor, "3.6")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.session.workspace.series_of(churn.id).at(day).value == 3.6)


def test_a_value_that_is_a_signal_has_its_mark_beside_it(bench: Workbench) -> None:
    """In the colour of what it means, as on the chart; also for those who hear the table."""
    table = kpi_page(bench).side.table
    model, act = table.model(), bench.look.theme.act.lower()
    is_news = [model.index(row, 0).data(RECORD).rule is not None for row in range(8)]
    assert is_news == [False, *[True] * 7], "the one that is due, and seven that rise"
    for row, marked in enumerate(is_news):
        index = model.index(row, 0)
        seen = table.viewport().grab(table.visualRect(index)).toImage()
        dots = (seen.pixelColor(x, y) for x in range(seen.width()) for y in range(seen.height()))
        assert (act in {dot.name() for dot in dots}) is marked
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert ("a signal of concern" in said) is marked


def test_a_point_in_a_cell_is_asked_about_where_the_larger_number_is_the_usual_one(
    qtbot: QtBot, bench: Workbench
) -> None:
    mrr = kpi_named(bench, "MRR")
    bench.go(f"kpi:{mrr.id}")
    table = bench.pages.page.side.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, "48.300")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    box = next(one for one in bench.findChildren(ValuesBox) if one.isAncestorOf(table))
    assert [one.text() for one in box.refused.findChildren(Button)] == ["48.3", "48300"]
    assert bench.banner.text == ""


@pytest.mark.parametrize("wide", [False, True])
def test_of_two_readings_of_a_number_in_a_cell_the_one_that_was_meant_is_recorded(
    qtbot: QtBot, window: MainWindow, bench: Workbench, wide: bool
) -> None:
    page = kpi_page(bench)
    churn = kpi_named(bench, "Customer churn")
    page.table_button.setChecked(wide)
    table = page.trend.table if wide else page.side.table
    assert table is not None
    box = next(one for one in bench.findChildren(ValuesBox) if one.isAncestorOf(table))
    table.setFocus()
    day = bench.session.workspace.series_of(churn.id).newest().date

    def edit(text: str) -> None:
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()

    edit("3,7")
    assert box.refused.text == (
        "'3,7' could be 3.7 or 37. The file uses the decimal point elsewhere."
    )
    assert bench.notices.banner.text == ""
    both = box.refused.findChildren(Button)
    assert [one.text() for one in both] == ["3.7", "37"]
    assert bench.session.workspace.series_of(churn.id).at(day).value != 3.7
    qtbot.keyClick(both[0], Qt.Key.Key_Space)
    assert bench.session.workspace.series_of(churn.id).at(day).value == 3.7
    assert box.refused.text == ""
    assert window.focusWidget() is table
    edit("3,8")
    edit("3.9")
    assert box.refused.text == ""
    assert bench.session.workspace.series_of(churn.id).at(day).value == 3.9
    edit("many")
    assert "'many' is not a number" in bench.notices.banner.text


def test_columns_of_values_are_as_wide_as_their_words(bench: Workbench, look: Appearance) -> None:
    page = kpi_page(bench)
    table = page.side.table
    for zoom in (100, 200):
        look.choose_zoom(zoom)
        QApplication.processEvents()
        for column in (1, 2, 3):
            room = table.columnWidth(column)
            for row in range(20):
                words = str(table.model().index(row, column).data())
                assert table.fontMetrics().horizontalAdvance(words) < room, words


def test_del_leaves_a_value_out_with_a_reason(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    page = kpi_page(bench)
    churn = kpi_named(bench, "Customer churn")
    page.side.table.setFocus()
    qtbot.keyClick(page.side.table, Qt.Key.Key_Delete)
    sheet = window.sheet()
    assert isinstance(sheet, ReasonSheet)
    qtbot.keyClicks(sheet.reason, "counted twice")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    newest = bench.session.workspace.series_of(churn.id).newest()
    assert newest is not None
    assert newest.left_out == "counted twice"


def test_values_are_pasted_from_the_clipboard(bench: Workbench) -> None:
    page = kpi_page(bench)
    churn = kpi_named(bench, "Customer churn")
    QGuiApplication.clipboard().setText("Week\tChurn\n2026-11-20\t3.2\n2024-01-07\t2.0\n")
    page.paste()
    sheet = bench.window().findChild(PasteSheet)
    assert sheet is not None
    sheet.take_button.click()
    series = bench.session.workspace.series_of(churn.id)
    assert series.at(dt.date(2024, 1, 7)).value == 2.0
    assert series.at(dt.date(2026, 11, 20)).origin == "pasted"


def test_a_pasted_value_of_now_that_is_far_from_usual_is_asked_about(bench: Workbench) -> None:
    page = kpi_page(bench)
    QGuiApplication.clipboard().setText("2024-01-07\t61\n2026-11-20\t3.2\n2026-11-22\t61\n")
    page.paste()
    sheet = bench.window().findChild(PasteSheet)
    assert sheet is not None
    asked = [one.text() for one in sheet.findChildren(QLabel) if "Right?" in one.text()]
    assert len(asked) == 1
    assert asked[0].startswith("61.0% is more than 100 sigma from usual")
    assert [bool(row.doubt) for row in sheet.rows] == [False, False, True]


def test_a_clipboard_without_values_is_refused_in_words(bench: Workbench) -> None:
    page = kpi_page(bench)
    QGuiApplication.clipboard().setText("hello")
    page.paste()
    assert bench.banner.text.startswith("The clipboard holds no dates with values.")


def test_the_check_in_begins_with_the_numbers_that_are_due(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("check_in.start")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    assert page.step == "numbers"
    line = page.numbers.rows[0]
    kpi_id = line.kpi_id
    qtbot.keyClicks(line.value, "44")
    qtbot.keyClick(line.value, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.step == "gauges"
    newest = bench.session.workspace.series_of(kpi_id).newest()
    assert newest is not None
    assert newest.value == 44.0


def test_a_number_that_cannot_be_read_holds_the_step(qtbot: QtBot, bench: Workbench) -> None:
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.show_everybody(True)
    qtbot.keyClicks(page.numbers.rows[0].value, "many")
    page.numbers.go_on()
    assert page.step == "numbers"
    shown = [label.text() for label in page.numbers.rows[0].findChildren(QLabel)]
    assert any("many" in text for text in shown)


def test_key_results_are_walked_by_keyboard_to_the_end(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    page.begin_results()
    first, second = page.walk.queue_ids()[:2]
    page.result.editor.confidence.strip.setFocus()
    qtbot.keyClicks(page.result.editor.confidence.strip, "5")
    qtbot.keyClick(
        page.result.editor.confidence.strip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    newest = bench.session.workspace.check_ins(first).newest()
    assert newest is not None
    assert (newest.date, newest.confidence) == (TODAY, 5)
    assert page.walk.now == second
    for _ in page.walk.queue_ids()[1:]:
        focus = window.focusWidget()
        qtbot.keyClick(focus, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.step == "week"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.step == "done"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert type(bench.pages.page).__name__ == "HomePage"


def test_escape_leaves_the_check_in(qtbot: QtBot, window: MainWindow, bench: Workbench) -> None:
    bench.go("check_in")
    assert bench.frame.lefts.currentIndex() > 0
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert type(bench.pages.page).__name__ == "HomePage"
    assert bench.frame.lefts.currentIndex() == 0


def test_any_change_is_undone_from_history(bench: Workbench, window: MainWindow) -> None:
    record = key_result_titled(bench, "Onboarding tickets")
    bench.choose(KeyResult.KIND, record.id)
    window.menus.run("edit.remove")
    bench.go("history")
    page = bench.pages.page
    assert isinstance(page, HistoryPage)
    page.wait()
    page.undo_chosen()
    assert bench.session.workspace.find(KeyResult, record.id) is not None
    page.wait()
    assert page.model.index(1, 2).data() == "Undo"


def test_another_cycle_is_shown_by_the_side_list(bench: Workbench) -> None:
    row = next(r for r in bench.side._rows if r.text == "Q3 2026")
    bench.go(row.place)
    reading = bench.pages.tree.reading
    assert reading is not None
    assert reading.cycle.name == "Q3 2026"
    assert bench.top.cycle.text() == "Q3 2026"
    assert isinstance(bench.pages.page, OkrsPage)


def test_the_side_list_says_what_waits(qtbot: QtBot, bench: Workbench) -> None:
    def notes() -> dict[str, str]:
        return {row.place: row.note for row in bench.side._rows}

    qtbot.waitUntil(lambda: notes()["coach"] != "")
    assert (notes()["week"], notes()["alerts"]) == ("2 due", "2")


class _Windows(QObject):
    """Every window that came into sight, but the one that was open already."""

    def __init__(self, known: QWidget) -> None:
        super().__init__()
        self._known = known
        self.names: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            own = watched.isWindow() and watched is not self._known
            self.names.extend([type(watched).__name__] if own else [])
        return False


PAGES = "home kpis okrs check_in history decisions conflicts alerts coach week month log review"


@pytest.mark.parametrize("name", PAGES.split())
def test_no_page_opens_a_window_of_its_own(bench: Workbench, name: str) -> None:
    windows = _Windows(bench.window())
    QApplication.instance().installEventFilter(windows)
    bench.go(name)
    bench.pages.settle()
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(windows)
    assert windows.names == []


def test_the_window_has_no_hole_until_a_page_with_other_panes_is_painted(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    def seen() -> QImage:
        return window.screen().grabWindow(window.winId()).toImage()

    bench.pages.lookout.wait()
    for place in ("alerts", "check_in", "home", "kpis"):
        qtbot.waitUntil(lambda: bench.pages.page.is_settled)
        QApplication.processEvents()
        window.repaint()  # what came last, too
        before = seen()
        window.update()
        bench.go(place)
        QApplication.sendPostedEvents()  # paints what may be painted in this turn
        assert seen() == before, place
        qtbot.waitUntil(lambda gone=before: bench.pages.page.updatesEnabled() and seen() != gone)


def test_a_page_that_was_made_ahead_shows_what_changed_before_anybody_went_there(
    bench: Workbench,
) -> None:
    kpi = kpi_named(bench, "MRR")
    for _ in bench.pages.make_ahead():
        pass
    assert bench.pages.known("kpi") is None
    assert bench.session.do(change_kpi, kpi.id, name="Recurring revenue")
    bench.go(f"kpi:{kpi.id}")
    page = bench.pages.page
    assert isinstance(page, KpiPage)
    assert page.bar.name.text() == "Recurring revenue"
    for _ in bench.pages.make_ahead():
        pass
    assert bench.pages.known("kpi") is page
