"""Editors inside rows of lists and trees. Must not know what the rows hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QWidget
from typing_extensions import override

_FILLED = "filled"  # an editor's property: the text that it was given


class CellEditing(QStyledItemDelegate):
    """Keeps what is typed while the row below the editor changes.

    Qt fills an open editor anew at every change of its row, also where only another column became
    different: half a word would be gone.
    """

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        held = index.data(Qt.ItemDataRole.EditRole)
        filled = editor.property(_FILLED)
        if filled is None or (held != filled and editor.property("text") == filled):
            super().setEditorData(editor, index)
            editor.setProperty(_FILLED, held)


def keep_typed(now: QWidget | None) -> None:
    """Keep what is being typed where the focus is, if that is such an editor, and close it."""
    if now is not None and now.property(_FILLED) is not None:
        ground = now.parentWidget()
        view = None if ground is None else ground.parentWidget()
        now.clearFocus()
        QCoreApplication.sendPostedEvents(view, QEvent.Type.MetaCall.value)  # kept a turn later
