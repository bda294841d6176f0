"""A large field with a magnifying glass. Must not search."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.labels import column, row, rule


class SearchLine(QWidget):
    """The line over a list; `field` is what is typed into."""

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.field = QLineEdit()
        self.field.setProperty("look", "bare")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        layout = column(self)
        line = row(margins=(look.px(42), 0, 16, 0))
        line.addWidget(self.field)
        layout.addLayout(line, 1)
        layout.addWidget(rule())
        self.setFixedHeight(look.px(50))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        size = self._look.px(16)
        middle = self.field.geometry().center().y() + 1  # the rule below takes a pixel
        box = QRectF(self._look.px(16), middle - size / 2, size, size)
        draw_icon(painter, box, "search", self._look.theme.muted)
        painter.end()
