"""Editors inside rows of lists and trees. Must not know what the rows hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from okrdesk.domain.overriding import override
from okrdesk.ui.cell_drafts import Cell, CellDrafts

Index = QModelIndex | QPersistentModelIndex
# Properties of an editor: the text that it was given, the cell it stands in, what was typed before
# and is back in it, and that again where it was typed into a form.
_FILLED, _CELL, _BACK, _FORMS = "filled", "cell", "back", "forms"


class CellEditing(QStyledItemDelegate):
    """Keeps what is typed while the row below the editor changes, and through a crash.

    Qt fills an open editor anew at every change of its row, also where only another column became
    different: half a word would be gone. What is typed is noted at every key; taken, or left with
    Esc, it is let go, but Esc leaves a form what was typed there. `came_back` when an editor opens
    with what was typed before; who leaves that as it is by a click elsewhere records nothing.
    """

    came_back = Signal()

    def __init__(
        self, view: QAbstractItemView, drafts: CellDrafts, cell_of: Callable[[Index], Cell | None]
    ) -> None:
        super().__init__(view)
        self._drafts, self._cell_of = drafts, cell_of
        self.closeEditor.connect(self._close)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setProperty(_CELL, self._cell_of(index))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._note)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        held = index.data(Qt.ItemDataRole.EditRole)
        filled = editor.property(_FILLED)
        if filled is None or (held != filled and editor.property("text") == filled):
            super().setEditorData(editor, index)
            editor.setProperty(_FILLED, held)
        if filled is None:
            self._put_back(editor)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        left = isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut
        if left and isinstance(watched, QWidget) and _is_back(watched):
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            return False
        return super().eventFilter(watched, event)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if model.setData(index, editor.property("text")):
            self.let_go(index)

    def let_go(self, index: Index) -> None:
        """What was typed there is recorded."""
        cell = self._cell_of(index)
        if cell is not None:
            self._drafts.drop(cell)

    def _put_back(self, editor: QWidget) -> None:
        cell = editor.property(_CELL)
        typed = None if cell is None else self._drafts.of(cell)
        if typed is not None and typed.text != editor.property("text"):
            editor.setProperty("text", typed.text)
            editor.setProperty(_BACK, typed.text)
            editor.setProperty(_FORMS, typed.text if typed.in_sheet else None)
            self.came_back.emit()

    def _note(self, text: str) -> None:
        editor = self.sender()
        cell = editor.property(_CELL)
        if cell is not None:
            self._drafts.keep(cell, text, str(editor.property(_FILLED) or ""))

    def _close(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        cell = editor.property(_CELL)
        left = hint is QStyledItemDelegate.EndEditHint.RevertModelCache
        untouched = editor.property("text") == editor.property(_FILLED)
        taken = editor.property(_FORMS)
        if cell is not None and left and taken is not None:
            self._drafts.give_back(cell, taken)
        elif cell is not None and (left or untouched):
            self._drafts.drop(cell)


def _is_back(editor: QWidget) -> bool:
    """Whether it holds what was typed before, and nobody typed since."""
    back = editor.property(_BACK)
    away = QApplication.activePopupWidget() is None
    return away and back is not None and editor.property("text") == back


def keep_typed(now: QWidget | None) -> None:
    """Keep what is being typed where the focus is, if that is such an editor, and close it."""
    if now is not None and now.property(_FILLED) is not None:
        ground = now.parentWidget()
        view = None if ground is None else ground.parentWidget()
        now.clearFocus()
        QCoreApplication.sendPostedEvents(view, QEvent.Type.MetaCall.value)  # kept a turn later
