"""Which keys a text field keeps, which the window hears there, and how one leaves a field."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench_records import key_result_titled, kpi_named
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.palette import Palette
from okrdesk.ui.panes.key_result_pane import KeyResultPane
from okrdesk.ui.workbench import Workbench


class GreedyLine(QLineEdit):
    """Claims every key for itself, as fields do with some keys on some systems."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def put_into(bench: Workbench, field: QWidget) -> QWidget:
    field.setParent(bench.pages.page)
    field.show()
    field.setFocus()
    return field


def press(field: QWidget, keys: str) -> None:
    pressed = QKeySequence(keys)[0]
    QTest.keyClick(field, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("kind", [GreedyLine, QLineEdit, QPlainTextEdit, QTextEdit])
def test_the_windows_keys_work_in_every_kind_of_field(
    window: MainWindow, bench: Workbench, kind: type[QWidget]
) -> None:
    field = put_into(bench, kind())
    press(field, "Ctrl+K")
    assert isinstance(window.sheet(), Palette)
    assert window.sheet().isAncestorOf(window.focusWidget())


def test_deleting_a_word_does_not_remove_the_chosen_thing(bench: Workbench) -> None:
    bench.choose(Kpi.KIND, kpi_named(bench, "Customer churn").id)
    line = put_into(bench, QLineEdit("one two"))
    line.home(False)
    press(line, "Ctrl+Delete")
    assert line.text() == "two"
    assert kpi_named(bench, "Customer churn")
    assert bench.session.undo_label() is None


def test_undo_in_a_field_is_about_its_letters(bench: Workbench) -> None:
    line = put_into(bench, QLineEdit())
    QTest.keyClicks(line, "abc")
    press(line, "Ctrl+Z")
    assert line.text() == ""


def test_esc_leaves_a_field_of_the_page(window: MainWindow, bench: Workbench) -> None:
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    page.go_to_filter()
    QTest.keyClicks(page.filters.words, "agenc")
    press(page.filters.words, "Esc")
    assert window.focusWidget() is page.tree
    assert page.filters.words.text() == "agenc"


def test_esc_leaves_also_where_a_page_begins_with_a_field(
    window: MainWindow, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = put_into(bench, QLineEdit())
    monkeypatch.setattr(bench.pages.page, "focus_first", field.setFocus)
    press(field, "Esc")
    assert window.focusWidget() is bench.pages.page


def test_esc_leads_from_another_pane_to_the_page_and_stays_there(
    window: MainWindow, bench: Workbench
) -> None:
    bench.top.setFocus()
    press(bench.top, "Esc")
    tree = window.focusWidget()
    assert tree is not None
    assert bench.pages.page.isAncestorOf(tree)
    press(tree, "Esc")
    assert window.focusWidget() is tree


def test_esc_leaves_a_check_in_in_the_inspector_and_keeps_its_draft(
    window: MainWindow, bench: Workbench
) -> None:
    key_result = key_result_titled(bench, "Onboarding tickets")
    bench.choose(KeyResult.KIND, key_result.id)
    pane = bench.inspector.findChild(KeyResultPane)
    pane.open_editor()
    QTest.keyClicks(window.focusWidget(), "17")
    press(window.focusWidget(), "Esc")
    assert pane.editor.isHidden()
    assert window.focusWidget() is pane.check_in_button
    press(pane.check_in_button, "Esc")
    assert bench.pages.page.isAncestorOf(window.focusWidget())
    pane.open_editor()
    assert pane.editor.value.typed() == "17"


def test_what_is_typed_while_the_window_fills_stays_where_it_was_begun(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    assert window.files.open_path(file)
    with qtbot.waitActive(window):
        window.show()
    bench = window.bench
    assert bench is not None
    assert not bench.settled
    QTest.keyClick(
        window.focusWidget() or window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier
    )
    palette = window.sheet()
    assert isinstance(palette, Palette)
    QTest.keyClicks(window.focusWidget(), "customer churn")
    qtbot.waitUntil(lambda: bench.settled)
    assert window.focusWidget() is palette.line.field
    QTest.keyClicks(window.focusWidget(), " = 3.21")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert bench.session.undo_label().startswith("Record Customer churn 3.21")
