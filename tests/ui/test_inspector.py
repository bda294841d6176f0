from __future__ import annotations

import datetime as dt

from bench_records import key_result_titled, kpi_named, objective_titled
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import add_kpi, change_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.tree_reading import read_key_result
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.states import STATES
from okrdesk.qtmodels.roles import CARD
from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.panes.check_in_side import CheckInSide
from okrdesk.ui.panes.key_result_pane import KeyResultPane
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip, StateCount
from okrdesk.ui.workbench import Workbench

HEARD = Qt.ItemDataRole.AccessibleTextRole


def pane_of(bench: Workbench, start: str) -> KeyResultPane:
    bench.choose(KeyResult.KIND, key_result_titled(bench, start).id)
    return bench.inspector.findChild(KeyResultPane)


def texts(bench: Workbench) -> list[str]:
    return [label.text() for label in bench.inspector.findChildren(QLabel) if label.isVisible()]


def test_a_kpi_is_shown_with_its_last_values(bench: Workbench) -> None:
    bench.choose(Kpi.KIND, kpi_named(bench, "Customer churn").id)
    assert "Customer churn" in texts(bench)
    assert "3.4%" in texts(bench)


def test_a_noisy_value_has_the_same_digits_in_the_inspector_as_on_its_card(
    bench: Workbench,
) -> None:
    """None finer than a tenth of the mean moving range; the tooltip has all of them."""
    session = bench.session
    session.do(add_kpi, name="Visits", unit="number", kind="level", cadence="week")
    visits = kpi_named(bench, "Visits")
    for week in range(8):
        day = dt.date(2026, 9, 27) + dt.timedelta(weeks=week)
        session.do(record_value, visits.id, 612.34 + 400 * (week % 2), day)
    bench.choose(Kpi.KIND, visits.id)
    row = bench.pages.board.row_of(visits.id)
    card: KpiCard = bench.pages.board.index(row).data(CARD)
    shown = {label.text(): label.toolTip() for label in bench.inspector.findChildren(QLabel)}
    assert card.value == "1.01k"
    assert shown["1.01k"] == "1,012.34"
    assert shown["610"] == "612.34"
    assert "612" not in shown


def test_the_line_of_a_key_result_is_a_table_on_demand(qtbot: QtBot, bench: Workbench) -> None:
    """Each value beside its pace, above them where it ends; for who cannot see a line, in words."""
    pane = pane_of(bench, "Onboarding tickets")
    way = pane.way
    assert (way.chart.isVisible(), way.table.isVisible()) == (True, False)
    qtbot.mouseClick(way.as_table, Qt.MouseButton.LeftButton)
    assert (way.chart.isVisible(), way.table.isVisible()) == (False, True)
    assert way.as_table.text() == "Show as line"
    model = way.table.model()
    rows = [[model.index(row, place).data() for place in range(3)] for row in range(2)]
    assert rows == [["31 Dec, foreseen", "16.4 to 25.7", "15"], ["15 Nov", "23", "23.1"]]
    spoken = [model.index(row, 0).data(HEARD) for row in range(2)]
    assert spoken == ["31 Dec, foreseen: 16.4 to 25.7, pace 15", "15 Nov: 23, pace 23.1"]
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "23"
    assert model.rowCount() == 1 + len(list(pane._reading().points))
    bench.choose(KeyResult.KIND, key_result_titled(bench, "First replies").id)
    assert not way.table.isVisible()  # kept in a range: there is no way between two ends
    assert not way.as_table.isVisible()
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Agency sign-ups").id)
    assert way.table.isVisible()
    before = model.rowCount()
    way.as_table.click()
    assert (way.chart.isVisible(), way.table.isVisible()) == (True, False)
    agency = key_result_titled(bench, "Agency sign-ups")
    bench.session.do(check_in, agency.id, value=72.5, confidence=5)
    assert model.rowCount() == before + 1


def test_earlier_check_ins_say_how_it_stood_then(qtbot: QtBot, bench: Workbench) -> None:
    """In the inspector and beside the check-in; also after it was graded."""
    agency = key_result_titled(bench, "Agency sign-ups")
    pane = pane_of(bench, "Agency sign-ups")

    def told(pane: KeyResultPane) -> list[str]:
        shown = (one for one in pane.log.findChildren(StateCount) if one.isVisible())
        return [one.accessibleName() for one in shown]

    qtbot.waitUntil(lambda: len(told(pane)) == 5)
    said = told(pane)
    days = [entry.date for entry in bench.session.workspace.check_ins(agency.id)]
    of_then = [
        STATES[read_key_result(bench.session.workspace, agency, day).status].word for day in days
    ]
    assert said == of_then[-2:-7:-1]
    assert len(set(said)) > 1
    begins = {one.mapTo(pane, QPoint(0, 0)).x() for one in pane.log.findChildren(StateCount)}
    assert len(begins) == 1, "they stand in line whatever they say"
    bench.go("check_in")
    side = bench.findChild(CheckInSide)
    side.show_key_result(agency.id)
    QApplication.processEvents()
    beside = [chip.word for chip in side.findChildren(Chip) if chip.isVisible()]
    assert beside == of_then[-1:-5:-1]
    assert bench.session.do(grade_key_result, agency.id, 0.4, reason="We began late.")
    bench.go("home")
    pane = pane_of(bench, "Agency sign-ups")
    qtbot.waitUntil(lambda: told(pane) == said)


def test_a_title_of_thousands_of_letters_shows_its_beginning_and_the_rest_on_request(
    qtbot: QtBot, bench: Workbench
) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    long = " ".join(f"word{number}" for number in range(600))
    assert bench.session.do(change_key_result, agency.id, title=long)
    pane = pane_of(bench, "word0")
    QApplication.processEvents()
    title = pane.head.title
    assert title.words.text().endswith("…")
    assert long.startswith(title.words.text()[:-1])
    assert title.height() < 200
    assert title.words.accessibleName() == long
    assert title.more.text() == f"Show all {len(long)} letters"
    qtbot.mouseClick(title.more, Qt.MouseButton.LeftButton)
    assert title.words.text() == long
    qtbot.mouseClick(title.more, Qt.MouseButton.LeftButton)
    assert title.height() < 200
    pane_of(bench, "Onboarding tickets")
    assert title.words.text() == "Onboarding tickets per 100 accounts"
    assert title.more.isHidden()


def test_a_long_because_shows_its_beginning_and_the_rest_on_request(
    qtbot: QtBot, bench: Workbench
) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    long = " ".join(f"word{number}" for number in range(600))
    assert bench.session.do(change_key_result, agency.id, because=long)
    because = pane_of(bench, "Agency sign-ups").because
    QApplication.processEvents()
    assert because.words.text().startswith("Because word0")
    assert because.height() < 200
    qtbot.mouseClick(because.more, Qt.MouseButton.LeftButton)
    assert because.words.text() == f"Because {long}"


def test_a_word_without_end_goes_on_in_the_next_line_and_widens_nothing(bench: Workbench) -> None:
    agency = key_result_titled(bench, "Agency sign-ups")
    word = "Wachstum" * 30
    assert bench.session.do(change_key_result, agency.id, because=word)
    pane = pane_of(bench, "Agency sign-ups")
    QApplication.processEvents()
    assert pane.width() <= bench.inspector.width()
    assert pane.because.words.accessibleName() == f"Because {word}"
    objective = objective_titled(bench, "New customers")
    assert bench.session.do(change_objective, objective.id, why=word)
    bench.choose(Objective.KIND, objective.id)
    QApplication.processEvents()
    assert not any(one.maximum() for one in bench.inspector.findChildren(QScrollBar)
                   if one.orientation() is Qt.Orientation.Horizontal)  # fmt: skip


def test_an_objective_is_shown_with_what_proves_it(bench: Workbench) -> None:
    objective = objective_titled(bench, "New customers")
    bench.choose(Objective.KIND, objective.id)
    assert objective.title in texts(bench)


def test_ctrl_i_hides_and_brings_back_the_inspector(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.menus.run("view.inspector")
    assert not bench.inspector.isVisible()
    window.menus.run("view.inspector")
    assert bench.inspector.isVisible()


def test_what_is_being_typed_into_may_make_way_for_another_thing(bench: Workbench) -> None:
    """The pane of before goes with the focus in it."""
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Onboarding tickets").id)
    pane = bench.inspector.findChild(KeyResultPane)
    assert pane is not None
    pane.open_editor()
    QApplication.processEvents()
    assert bench.inspector.isAncestorOf(bench.window().focusWidget())
    goal = objective_titled(bench, "Pricing grows")
    bench.go(f"{Objective.KIND}:{goal.id}")
    QApplication.processEvents()
    assert bench.inspector.record_id == goal.id


def test_in_a_narrow_window_the_inspector_is_a_drawer(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    window.resize(1024, 800)
    qtbot.waitUntil(lambda: not bench.inspector.isVisible())
    window.menus.run("view.inspector")
    assert bench.inspector.isVisible()


def test_a_check_in_is_recorded_by_keys_alone(qtbot: QtBot, bench: Workbench) -> None:
    pane = pane_of(bench, "Onboarding tickets")
    key_result = key_result_titled(bench, "Onboarding tickets")
    pane.open_editor()
    editor = pane.editor
    assert QApplication.focusWidget() is editor.value.line
    qtbot.keyClicks(editor.value.line, "21")
    qtbot.keyClick(editor.value.line, Qt.Key.Key_Tab)
    editor.confidence.strip.setFocus()
    qtbot.keyClicks(editor.confidence.strip, "7")
    editor.note.setFocus()
    qtbot.keyClicks(editor.note, "Fewer questions.")
    with qtbot.waitSignal(editor.recorded):
        qtbot.keyClick(editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    newest = bench.session.workspace.check_ins(key_result.id).newest()
    assert newest is not None
    assert (newest.value, newest.confidence, newest.note) == (21.0, 7, "Fewer questions.")
    assert not editor.isVisible()


def test_status_is_computed_while_one_types(qtbot: QtBot, bench: Workbench) -> None:
    pane = pane_of(bench, "Onboarding tickets")
    pane.open_editor()
    chip = pane.editor.findChild(Chip)
    assert chip.word == "at risk"
    pane.editor.value.line.selectAll()
    qtbot.keyClicks(pane.editor.value.line, "5")
    assert chip.word == "on track"


def test_what_cannot_be_read_is_said_and_stays(qtbot: QtBot, bench: Workbench) -> None:
    pane = pane_of(bench, "Onboarding tickets")
    key_result = key_result_titled(bench, "Onboarding tickets")
    before = bench.session.workspace.check_ins(key_result.id)
    pane.open_editor()
    pane.editor.value.line.selectAll()
    qtbot.keyClicks(pane.editor.value.line, "2,1")
    pane.editor.record()
    assert pane.editor.value.line.text() == "2,1"
    assert any("2,1" in text for text in texts(bench))
    assert bench.session.workspace.check_ins(key_result.id) == before
    QApplication.processEvents()
    found = pane.editor.findChildren(Button)
    offered = [one for one in found if one.property("meant") and one.isVisible()]
    assert [one.text() for one in offered] == ["2.1", "21"]
    qtbot.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    assert pane.editor.value.line.text() == "2.1"
    assert not any("2,1" in text for text in texts(bench))
    assert pane.editor.value.line.hasFocus()


def test_a_check_in_asks_what_a_point_means_where_the_larger_number_is_the_usual_one(
    qtbot: QtBot, bench: Workbench
) -> None:
    key_result = key_result_titled(bench, "Onboarding tickets")
    assert bench.session.do(check_in, key_result.id, value=23_000.0, confidence=6)
    pane = pane_of(bench, "Onboarding tickets")
    pane.open_editor()
    pane.editor.value.line.selectAll()
    qtbot.keyClicks(pane.editor.value.line, "21.500")
    found = pane.editor.findChildren(Button)
    assert [one.text() for one in found if one.property("meant")] == ["21.5", "21500"]


def test_another_status_needs_a_reason(qtbot: QtBot, bench: Workbench) -> None:
    pane = pane_of(bench, "Onboarding tickets")
    key_result = key_result_titled(bench, "Onboarding tickets")
    pane.open_editor()
    editor = pane.editor
    editor.confidence.strip.choose(6)
    qtbot.mouseClick(editor.status.not_right, Qt.MouseButton.LeftButton)
    editor.status.override.choose("off_track")
    editor.record()
    assert editor.isVisible()
    qtbot.keyClicks(editor.status.reason, "The wizard was taken back.")
    with qtbot.waitSignal(editor.recorded):
        editor.record()
    newest = bench.session.workspace.check_ins(key_result.id).newest()
    assert newest is not None
    assert (newest.status, newest.reason) == ("off_track", "The wizard was taken back.")


def test_a_kpi_key_result_names_the_period_it_writes(bench: Workbench) -> None:
    pane = pane_of(bench, "Activation in 7 days")
    pane.open_editor()
    assert pane.editor.value.title() == "Value, week 47, 16-22 Nov, so far"


def test_a_kpi_key_result_writes_the_one_series(qtbot: QtBot, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "Activation in 7 days")
    pane = pane_of(bench, "Activation in 7 days")
    pane.open_editor()
    qtbot.keyClicks(pane.editor.value.line, "48")
    pane.editor.confidence.strip.choose(8)
    with qtbot.waitSignal(pane.editor.recorded):
        pane.editor.record()
    newest = bench.session.workspace.series_of(key_result.kpi or "").newest()
    assert newest is not None
    assert (newest.value, newest.origin) == (48.0, "check-in")


def test_milestones_are_ticked(qtbot: QtBot, bench: Workbench) -> None:
    pane = pane_of(bench, "The new price list")
    pane.open_editor()
    box = next(box for box in pane.editor.value.fields() if box.isEnabled())
    box.click()
    pane.editor.confidence.strip.choose(6)
    with qtbot.waitSignal(pane.editor.recorded):
        pane.editor.record()


def test_a_yes_no_is_chosen(qtbot: QtBot, bench: Workbench) -> None:
    key_result = key_result_titled(bench, "A second marketplace")
    pane = pane_of(bench, "A second marketplace")
    pane.open_editor()
    pane.editor.value._choice.choose(
        "1.0" if "1.0" in dict(pane.editor.value._choice.options) else "1"
    )
    pane.editor.confidence.strip.choose(10)
    with qtbot.waitSignal(pane.editor.recorded):
        pane.editor.record()
    newest = bench.session.workspace.check_ins(key_result.id).newest()
    assert newest is not None
    assert newest.value == 1.0


def test_a_removed_record_leaves_the_inspector_empty(bench: Workbench, window: MainWindow) -> None:
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Onboarding tickets").id)
    window.menus.run("edit.remove")
    assert "Nothing chosen" in texts(bench)
    window.menus.run("edit.undo")
    assert "Onboarding tickets per 100 accounts" in texts(bench)


def test_undo_goes_to_what_it_brought_back(bench: Workbench, window: MainWindow) -> None:
    tickets, signs = (key_result_titled(bench, name) for name in ("Onboarding", "Agency sign"))
    assert bench.session.do(change_key_result, tickets.id, title="Tickets per account")
    bench.choose(KeyResult.KIND, signs.id)
    window.menus.run("edit.undo")
    assert bench.inspector.record_id == tickets.id
    page = bench.pages.page
    assert isinstance(page, HomePage)
    assert page.tree is not None
    assert page.tree.currentIndex().data() == f"1.2 {tickets.title}"
    bench.choose(KeyResult.KIND, signs.id)
    window.menus.run("edit.redo")
    assert bench.inspector.record_id == tickets.id
    churn = kpi_named(bench, "Customer churn")
    assert bench.session.do(change_kpi, churn.id, name="Churn of all")
    bench.go(f"kpi:{kpi_named(bench, 'MRR').id}")
    window.menus.run("edit.undo")
    assert bench.pages.place == f"kpi:{churn.id}"  # a value is added to the KPI whose page it is


def test_both_figures_stand_in_one_line_however_long_the_words_above(bench: Workbench) -> None:
    bench.choose(KeyResult.KIND, key_result_titled(bench, "Onboarding tickets").id)
    pane = bench.inspector.findChild(KeyResultPane)
    assert isinstance(pane, KeyResultPane)
    pane.chances.asked.setText("Chance of 19.8 or better, said in so many words that it wraps")
    QApplication.processEvents()
    chances = pane.chances
    ends = {
        one.mapTo(chances, one.rect().bottomLeft()).y() for one in (chances.chance, chances.said)
    }
    assert max(ends) - min(ends) <= 4
    assert chances.asked.height() > chances.who.height()


def test_the_chance_stands_beside_what_was_said_and_explains_itself(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    signs = key_result_titled(bench, "Agency sign-ups")
    bench.choose(KeyResult.KIND, signs.id)
    pane = bench.inspector.findChild(KeyResultPane)
    assert isinstance(pane, KeyResultPane)
    assert pane.chances.asked.text() == "Chance of 96 or better"
    assert pane.chances.chance.text() == "16%"
    assert pane.chances.said.text() == "4"
    assert "likely 58 to 101" in pane.chances.says.text()
    qtbot.mouseClick(pane.chances.why_button, Qt.MouseButton.LeftButton)
    sheet = window.sheet()
    assert isinstance(sheet, ExplainSheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(text.startswith("Progress 0.39") for text in texts)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet() is None


def test_what_is_chosen_while_the_inspector_is_out_of_sight_is_read_when_it_is_seen(
    qtbot: QtBot, bench: Workbench
) -> None:
    pane = pane_of(bench, "Agency sign-ups")
    before = pane._key_result_id
    bench.go("month")  # the inspector makes room there
    assert not bench.inspector.isVisible()
    other = key_result_titled(bench, "Activation in 7 days")
    bench.choose("key_result", other.id)
    assert (bench.inspector.record_id, pane._key_result_id) == (other.id, before)
    bench.go("okrs")
    bench.choose("key_result", other.id)
    qtbot.waitUntil(lambda: pane._key_result_id == other.id)


def test_a_change_while_the_inspector_is_out_of_sight_is_there_on_coming_back(
    qtbot: QtBot, bench: Workbench
) -> None:
    pane = pane_of(bench, "Agency sign-ups")
    key_result = pane._key_result_id
    bench.go("month")
    assert bench.session.do(change_key_result, key_result, title="Agencies that sign up")
    bench.go("home")
    bench.choose("key_result", key_result)

    def told() -> str:
        return " ".join(one.text() for one in bench.inspector.findChildren(QLabel))

    qtbot.waitUntil(lambda: "Agencies that sign up" in told())


def test_who_goes_into_the_inspector_in_the_turn_of_the_page_gets_the_focus(
    qtbot: QtBot, bench: Workbench
) -> None:
    bench.go("month")
    bench.go(f"key_result:{key_result_titled(bench, 'Agency sign-ups').id}")
    bench.focus_inspector()
    pane = bench.inspector.findChild(KeyResultPane)
    assert pane is not None
    qtbot.waitUntil(pane.check_in_button.hasFocus)


def test_an_objective_names_all_its_owners_and_what_it_serves_and_supports(
    qtbot: QtBot, bench: Workbench
) -> None:
    agencies = objective_titled(bench, "Agencies recommend us")
    customers = objective_titled(bench, "New customers succeed")
    bench.choose(Objective.KIND, agencies.id)
    assert "Jonas Thiel with Tomas Varga · aspirational · Q4 2026" in texts(bench)
    qtbot.waitUntil(lambda: "Also supports" in texts(bench))
    bench.session.do(change_objective, agencies.id, parent=customers.id)
    qtbot.waitUntil(lambda: "Serves" in texts(bench))
    links = {link.text(): link for link in bench.inspector.findChildren(Button)}
    qtbot.keyClick(links["Pricing grows with our customers"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: {"Objective 3", "Supported by"} <= set(texts(bench)))
    bench.choose(Objective.KIND, customers.id)
    qtbot.waitUntil(lambda: "Served by" in texts(bench))


def test_all_that_uses_a_kpi_is_named_in_the_inspector_and_leads_there(bench: Workbench) -> None:
    churn = kpi_named(bench, "Customer churn")
    bench.choose(Kpi.KIND, churn.id)
    links = [b for b in bench.inspector.findChildren(Button) if b.property("user")]
    assert [b.text() for b in links] == [
        "Objective 3 Pricing grows with our customers", "KR 3.1 Net revenue retention",
    ]  # fmt: skip
    links[0].click()
    assert bench.inspector.kind == Objective.KIND
