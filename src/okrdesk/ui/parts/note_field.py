"""A note in several lines, its marks ("Blocker:" and its like) set off. Must not read them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from okrdesk.domain.note_marks import MARKS
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr

_MARKED = re.compile(rf"^\s*({'|'.join(MARKS)})", re.IGNORECASE)


class NoteField(QPlainTextEdit):
    """Plain text; Tab goes on instead of indenting."""

    def __init__(self, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("What changed?"))
        self.setPlaceholderText(tr("Blocker: …  Next: …  Ask: …"))
        self.setFixedHeight(high)
        self._marker = _Marker(self.document())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            event.ignore()  # the editor around it records
            return
        super().keyPressEvent(event)


class _Marker(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._strong = QTextCharFormat()
        self._strong.setFontWeight(QFont.Weight.DemiBold)

    @override
    def highlightBlock(self, text: str) -> None:
        found = _MARKED.match(text)
        if found:
            self.setFormat(0, found.end(), self._strong)
