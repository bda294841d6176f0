"""A text of some lines in a form; Ctrl+Enter is the form's. Must not keep the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from okrdesk.domain.overriding import override
from okrdesk.ui.parts.written_field import WrittenField


class TallField(WrittenField):
    """Grows with its words; Enter begins a line."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the form around it keeps
            return
        super().keyPressEvent(event)
