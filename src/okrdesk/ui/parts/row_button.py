"""A row of a list that Enter opens as a click does. Must not know what it stands for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent

from okrdesk.domain.overriding import override
from okrdesk.ui.parts.button import Button


class RowButton(Button):
    """Looks like a field over the list's whole width, filled: its words are no hint."""

    @override
    def _ink(self) -> QColor:
        return QColor(self._look.theme.text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
