"""What proves a check-in, of which day its value is, and which remark another one answers."""

from __future__ import annotations

import datetime as dt

from bench_records import key_result_titled, kpi_named, objective_titled
from forms import edit, form
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.evidence import add_evidence
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.levels import add_level
from okrdesk.commands.remarks import add_remark
from okrdesk.domain.records import CheckIn, Evidence, KeyResult, Kpi, Objective, Remark
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.log_page import LogPage
from okrdesk.ui.panes.check_in_editor import CheckInEditor
from okrdesk.ui.panes.key_result_pane import KeyResultPane
from okrdesk.ui.parts.evidence_lines import EvidenceLines
from okrdesk.ui.workbench import Workbench

LINK = "https://example.com/interviews?week=47&kind=paid"
QUOTE = "We would buy it again <Ann>"
CONTROL = Qt.KeyboardModifier.ControlModifier


def editor_of(bench: Workbench, key_result_id: str) -> CheckInEditor:
    bench.choose(KeyResult.KIND, key_result_id)
    pane = bench.inspector.findChild(KeyResultPane)
    pane.open_editor()
    editor = pane.editor
    assert isinstance(editor, CheckInEditor)
    return editor


def newest(bench: Workbench, key_result_id: str) -> CheckIn:
    found = bench.session.workspace.check_ins(key_result_id).newest()
    assert found is not None
    return found


def proofs(bench: Workbench, check_in_id: str) -> list[str]:
    return [e.text for e in bench.session.workspace.where(Evidence, "check_in", check_in_id)]


def with_levels(bench: Workbench) -> str:
    session, goal = bench.session, objective_titled(bench, "New customers").id
    session.do(add_key_result, objective=goal, title="People trust our figures", measure="levels")
    made = key_result_titled(bench, "People trust our figures").id
    session.do(add_level, key_result=made, name="Nobody", share=0.0)
    session.do(add_level, key_result=made, name="Two customers", share=0.5)
    return made


def test_a_level_rises_with_the_evidence_that_is_typed_beside_it(
    qtbot: QtBot, bench: Workbench
) -> None:
    made = with_levels(bench)
    editor = editor_of(bench, made)
    assert editor.evidence.lines.isVisible()
    editor.value.fields()[0].choose("0.5")  # type: ignore[attr-defined]
    editor.confidence.strip.choose(6)
    qtbot.keyClick(editor.note, Qt.Key.Key_Return, CONTROL)
    assert editor.isVisible()
    assert not bench.session.workspace.check_ins(made)
    editor.evidence.lines.setFocus()
    qtbot.keyClicks(editor.evidence.lines, QUOTE)
    qtbot.keyClick(editor.evidence.lines, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.evidence.lines, LINK)
    qtbot.keyClick(editor.evidence.lines, Qt.Key.Key_Return, CONTROL)
    said = newest(bench, made)
    assert (said.value, proofs(bench, said.id)) == (0.5, [QUOTE, LINK])
    shown = bench.inspector.findChild(EvidenceLines)
    qtbot.waitUntil(shown.isVisible)
    assert shown.lines.accessibleName() == f"{QUOTE}; {LINK}"
    assert 'href="https://example.com/interviews?week=47&amp;kind=paid"' in shown.lines.text()
    assert "&lt;Ann&gt;" in shown.lines.text()


def test_evidence_of_another_key_result_waits_behind_a_link(qtbot: QtBot, bench: Workbench) -> None:
    editor = editor_of(bench, key_result_titled(bench, "Onboarding tickets").id)
    assert not editor.evidence.lines.isVisible()
    editor.evidence.fold.link.setFocus()
    qtbot.keyClick(editor.evidence.fold.link, Qt.Key.Key_Space)
    assert editor.evidence.lines.isVisible()
    assert bench.window().focusWidget() is editor.evidence.lines


def test_a_value_of_another_day_is_kept_with_its_day(qtbot: QtBot, bench: Workbench) -> None:
    tickets, today = key_result_titled(bench, "Onboarding tickets").id, bench.session.today
    editor = editor_of(bench, tickets)
    assert editor.value.line is not None
    editor.value.line.selectAll()
    qtbot.keyClicks(editor.value.line, "21")
    qtbot.keyClick(editor.value_day.fold.link, Qt.Key.Key_Space)
    assert bench.window().focusWidget() is editor.value_day.line
    qtbot.keyClicks(editor.value_day.line, "yesterday")
    qtbot.keyClick(editor.note, Qt.Key.Key_Return, CONTROL)
    assert editor.isVisible()
    earlier = today - dt.timedelta(days=1)
    editor.value_day.line.selectAll()
    qtbot.keyClicks(editor.value_day.line, earlier.isoformat())
    editor.confidence.strip.choose(6)
    qtbot.keyClick(editor.note, Qt.Key.Key_Return, CONTROL)
    said = newest(bench, tickets)
    assert (said.value, said.date, said.value_date) == (21.0, today, earlier)
    heard = [label.text() for label in bench.inspector.findChildren(QLabel)]
    assert any(text.startswith("Its value is of") for text in heard)


def test_the_rarer_fields_do_not_stand_between_value_confidence_and_note(
    qtbot: QtBot, bench: Workbench
) -> None:
    editor = editor_of(bench, key_result_titled(bench, "Onboarding tickets").id)
    walked = []
    for _ in range(8):
        qtbot.keyClick(bench.window().focusWidget(), Qt.Key.Key_Tab)
        walked.append(bench.window().focusWidget())
    assert walked[1] is editor.note
    rare = [editor.evidence.fold.link, editor.status.not_right, editor.value_day.fold.link]
    assert walked[0] is editor.confidence.strip
    assert [field for field in walked if field in (editor.note, *rare)] == [editor.note, *rare]


def test_the_day_of_a_kpis_value_is_its_periods(bench: Workbench) -> None:
    read = next(kr for kr in bench.session.workspace.all(KeyResult).values() if kr.kpi)
    assert editor_of(bench, read.id).value_day.isHidden()


def test_day_and_evidence_are_back_after_a_crash(qtbot: QtBot, bench: Workbench) -> None:
    tickets = key_result_titled(bench, "Onboarding tickets").id
    editor = editor_of(bench, tickets)
    editor.evidence.fold.unfold()
    qtbot.keyClicks(editor.evidence.lines, LINK)
    editor.value_day.fold.unfold()
    qtbot.keyClicks(editor.value_day.line, "2026-11-20")
    again = CheckInEditor(bench.look, bench.session, wide=True)
    qtbot.addWidget(again)
    again.ask(editor._reading)  # type: ignore[arg-type]
    assert again.evidence.lines.text == LINK
    assert again.value_day.line.text() == "2026-11-20"
    assert not again.value_day.fold.is_folded


def log_of(bench: Workbench) -> LogPage:
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    page.focus_first()
    return page


def test_f2_corrects_the_check_in_in_hand(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    session, tickets = bench.session, key_result_titled(bench, "Onboarding tickets").id
    session.do(check_in, tickets, value=21.0, confidence=6, note="Fewer questions")
    page = log_of(bench)
    assert page.table.currentIndex().data(RECORD).check_in.id == newest(bench, tickets).id
    window.menus.run("edit.change")
    sheet = form(window)
    earlier = session.today - dt.timedelta(days=2)
    assert sheet.editors["value"].text() == "21"
    sheet.editors["value"].write("19")
    sheet.editors["value_date"].write(earlier.isoformat())
    sheet.editors["confidence"].write("7")
    sheet.keep()
    said = newest(bench, tickets)
    assert (said.value, said.value_date, said.confidence) == (19.0, earlier, 7)
    assert "its value is of" in page.title.words.text()


def test_evidence_is_added_in_the_form_of_a_check_in_and_read_in_the_log(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    session, tickets = bench.session, key_result_titled(bench, "Onboarding tickets").id
    session.do(check_in, tickets, value=21.0, confidence=6)
    page = log_of(bench)
    qtbot.mouseClick(page.correct_button, Qt.MouseButton.LeftButton)
    sheet = form(window)
    sheet.lists.lists["evidence"].add_button.click()
    words = form(window)
    assert words is not sheet
    words.editors["text"].write(LINK)
    words.keep()
    sheet.go()
    said = newest(bench, tickets).id
    assert proofs(bench, said) == [LINK]
    assert page.evidence.isVisible()
    index = page.table.currentIndex()
    assert index.siblingAtColumn(4).data() == LINK
    page.words.setText("interviews")
    assert page.rows.rowCount() == 1


def test_a_remark_answers_another_one_on_the_same_thing(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    session, churn = bench.session, kpi_named(bench, "Customer churn").id
    session.do(add_remark, on=churn, text="Two large ones left")
    session.do(add_remark, on=objective_titled(bench, "New customers").id, text="Elsewhere")
    (asked,) = session.workspace.where(Remark, "on", churn)
    sheet = edit(window, bench, Kpi.KIND, churn)
    sheet.form.unfold()
    sheet.lists.lists["remark"].add_button.click()
    words = form(window)
    words.editors["text"].write("Both told us why")
    menu = words.editors["answers"].widget.findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    offered = " ".join(entry.text() for entry in menu.actions())
    assert "Two large ones left" in offered
    assert "Elsewhere" not in offered
    words.editors["answers"].write(asked.id)
    words.keep()
    answer = next(r for r in session.workspace.where(Remark, "on", churn) if r.answers)
    assert (answer.answers, answer.text) == (asked.id, "Both told us why")
    rows = [row.accessibleName() for row in sheet.lists.lists["remark"].rows.values()]
    assert rows[0].startswith("Two large ones left")
    assert "answers" in rows[1]
    sheet.go()
    heard = [label.text() for label in bench.inspector.findChildren(QLabel)]
    assert any(text.startswith("↳ Both told us why") for text in heard)


def test_the_first_remark_on_a_thing_is_not_asked_what_it_answers(
    window: MainWindow, bench: Workbench
) -> None:
    session, churn = bench.session, kpi_named(bench, "Customer churn").id
    session.do(add_remark, on=objective_titled(bench, "New customers").id, text="Elsewhere")
    sheet = edit(window, bench, Kpi.KIND, churn)
    sheet.form.unfold()
    sheet.lists.lists["remark"].add_button.click()
    words = form(window)
    assert "answers" not in words.form.names
    words.editors["text"].write("Two large ones left")
    words.keep()
    (said,) = session.workspace.where(Remark, "on", churn)
    assert said.text == "Two large ones left"
    sheet.lists.lists["remark"].add_button.click()
    assert "answers" in form(window).form.names


def test_remarks_stand_in_the_inspector_of_goals_too(bench: Workbench) -> None:
    session = bench.session
    goal = objective_titled(bench, "New customers")
    result = key_result_titled(bench, "Onboarding tickets")
    for kind, record in ((Objective.KIND, goal), (KeyResult.KIND, result)):
        bench.choose(kind, record.id)
        session.do(add_remark, on=record.id, text=f"Said of {record.title}")
        heard = [label.text() for label in bench.inspector.findChildren(QLabel)]
        assert any(text.startswith(f"Said of {record.title}") for text in heard)


def test_a_form_of_a_check_in_on_a_kpi_asks_for_no_value(
    window: MainWindow, bench: Workbench
) -> None:
    session = bench.session
    page = log_of(bench)
    place = next(
        place
        for place in range(page.rows.rowCount())
        if page.rows.index(place, 0).data(RECORD).key_result.kpi is not None
    )
    said = page.rows.index(place, 0).data(RECORD).check_in
    session.do(add_evidence, check_in=said.id, text=QUOTE)
    page.table.setCurrentIndex(page.rows.index(place, 0))
    page.correct()
    sheet = form(window)
    assert "value" not in sheet.editors
    assert {"date", "confidence", "note"} <= set(sheet.editors)
    sheet.remove_button.click()
    assert QUOTE not in [e.text for e in session.workspace.all(Evidence).values()]
