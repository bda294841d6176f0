"""What is typed into a form and not kept yet is there when the form is opened again."""

from __future__ import annotations

from pathlib import Path

from bench_records import kpi_named, objective_titled
from forms import edit, form
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import KeyResult, Kpi, Milestone, Objective, WorkspaceSettings
from okrdesk.ui.dialogs.new_sheet import Wish
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(qtbot: QtBot, sheet: RecordSheet, name: str, text: str) -> None:
    field = sheet.editors[name].widget
    assert isinstance(field, QLineEdit)
    field.clear()
    qtbot.keyClicks(field, text)


def leave(qtbot: QtBot, sheet: RecordSheet) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def keep(qtbot: QtBot, sheet: RecordSheet) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)


def noted(bench: Workbench) -> list[Path]:
    return list(bench.session.document.home.drafts.glob("form-*"))


def test_what_was_typed_is_in_the_form_when_it_is_opened_again(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    assert not sheet.draft.isVisible()
    write(qtbot, sheet, "name", "Churn of customers")
    sheet.editors["cadence"].widget.choose("month")
    leave(qtbot, sheet)
    assert kpi_named(bench, "Customer churn") == churn
    again = edit(window, bench, Kpi.KIND, churn.id)
    assert again.draft.isVisible()
    assert again.editors["name"].widget.hasFocus()
    assert again.form.typed() == {"name": "Churn of customers", "cadence": "month"}
    keep(qtbot, again)
    now = bench.session.workspace.get(Kpi, churn.id)
    assert (now.name, now.cadence) == ("Churn of customers", "month")
    assert noted(bench) == []
    assert not edit(window, bench, Kpi.KIND, churn.id).draft.isVisible()


def test_a_folded_field_with_what_was_typed_is_in_sight(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    write(qtbot, sheet, "ceiling", "50")
    leave(qtbot, sheet)
    assert edit(window, bench, Kpi.KIND, churn.id).editors["ceiling"].widget.isVisible()


def test_begin_anew_shows_what_the_file_says_and_lets_the_typed_go(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    write(qtbot, sheet, "name", "Churn of customers")
    sheet.editors["cadence"].widget.choose("month")
    leave(qtbot, sheet)
    again = edit(window, bench, Kpi.KIND, churn.id)
    qtbot.keyClick(again.draft.button, Qt.Key.Key_Space)
    assert again.editors["name"].text() == "Customer churn"
    assert again.form.typed() == {}
    assert again.editors["name"].widget.hasFocus()
    assert not again.draft.isVisible()
    assert noted(bench) == []
    write(qtbot, again, "name", "Lost customers")
    assert len(noted(bench)) == 1


def test_what_was_typed_and_taken_back_is_nothing_to_come_back_to(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    churn = kpi_named(bench, "Customer churn")
    sheet = edit(window, bench, Kpi.KIND, churn.id)
    write(qtbot, sheet, "name", "Churn")
    write(qtbot, sheet, "name", "Customer churn")
    leave(qtbot, sheet)
    assert noted(bench) == []


def test_a_new_thing_comes_back_where_it_was_begun_and_nowhere_else(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    goal = objective_titled(bench, "Agencies recommend").id
    other = next(one for one in bench.session.workspace.all(Objective) if one != goal)
    for chosen, found in ((goal, ""), (other, ""), (goal, "Partners sell for us")):
        bench.choose(Objective.KIND, chosen)
        window.menus.run("edit.key_result")
        sheet = form(window)
        assert sheet.editors["title"].text() == found
        if (chosen, found) == (goal, ""):
            write(qtbot, sheet, "title", "Partners sell for us")
        leave(qtbot, sheet)


def test_words_that_were_just_given_are_not_overruled_by_what_waits(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    for given, question, found in (
        ("Replies", "Hire somebody", ""), ("Refunds", "", ""), ("Replies", "", "Hire somebody"),
    ):  # fmt: skip
        bench.edits._make(Wish(("kpi",), {"kpi": {"name": given}}))
        sheet = form(window)
        assert sheet.editors["name"].text() == given
        assert sheet.editors["question"].text() == found
        if question:
            write(qtbot, sheet, "question", question)
        leave(qtbot, sheet)
    window.menus.run("edit.kpi")
    sheet = form(window)
    assert sheet.editors["name"].text() == "Replies", "what waits is called by its name"


def test_a_kept_new_thing_leaves_an_empty_form_behind(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    bench.choose(Objective.KIND, objective_titled(bench, "Agencies recommend").id)
    window.menus.run("edit.key_result")
    sheet = form(window)
    write(qtbot, sheet, "title", "Partners sell for us")
    sheet.editors["measure"].widget.choose("milestones")
    keep(qtbot, sheet)
    assert window.sheet() is sheet
    assert noted(bench) == []
    write(qtbot, sheet, "title", "Partners sell more")
    (draft,) = noted(bench)
    made = next(
        one.id
        for one in bench.session.workspace.all(KeyResult).values()
        if one.title == "Partners sell for us"
    )
    assert draft.stem.endswith(f"{KeyResult.KIND}-{made}")


def test_a_thing_that_is_taken_away_takes_what_was_typed_along(
    qtbot: QtBot, window: MainWindow, bench: Workbench
) -> None:
    milestone = next(iter(bench.session.workspace.all(Milestone).values()))
    sheet = edit(window, bench, KeyResult.KIND, milestone.key_result)
    shown = sheet.lists.lists[Milestone.KIND]
    if not shown.isVisible():
        qtbot.keyClick(sheet.form.more_button, Qt.Key.Key_Space)
    qtbot.keyClick(shown.rows[milestone.id], Qt.Key.Key_Return)
    child = form(window)
    write(qtbot, child, "title", "Half a thought")
    assert len(noted(bench)) == 1
    qtbot.keyClick(child.remove_button, Qt.Key.Key_Space)
    assert window.sheet() is sheet
    assert noted(bench) == []


def test_two_files_do_not_share_what_was_typed_about_themselves(
    qtbot: QtBot, window: MainWindow, bench: Workbench, tmp_path: Path
) -> None:
    window.menus.run("edit.workspace")
    sheet = form(window)
    write(qtbot, sheet, "name", "Tidewater Inc.")
    leave(qtbot, sheet)
    assert window.files.make(tmp_path / "Other.okr", "Other", None)
    now = window.bench
    assert now is not None
    qtbot.waitUntil(lambda: now.settled)
    window.menus.run("edit.workspace")
    other = form(window)
    assert other.accessibleName() == "Edit workspace"
    assert other.editors["name"].text() == "Other"
    assert now.session.workspace.settings().KIND == WorkspaceSettings.KIND
