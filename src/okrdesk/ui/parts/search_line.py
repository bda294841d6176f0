"""A large field with a magnifying glass. Must not search."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.key_hint import KeyHint
from okrdesk.ui.parts.labels import column, row, rule
from okrdesk.ui.parts.mirrored import mirror

_LEAST = 220  # pixels at 100 % that the field keeps, else the hints beside it go


class SearchLine(QWidget):
    """The line over a list; `field` is what is typed into, `signs` what may begin it, with words
    for what that finds."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        signs: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.field = QLineEdit()
        self.field.setProperty("look", "bare")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.hints = tuple(KeyHint(look, sign, words) for sign, words in signs)
        layout = column(self)
        line = row(margins=(look.px(42), 0, 16, 0), gap=10)
        line.addWidget(self.field, 1)
        for hint in self.hints:
            line.addWidget(hint)
        layout.addLayout(line, 1)
        layout.addWidget(rule())
        self.setFixedHeight(look.px(50))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = sum(hint.sizeHint().width() + 10 for hint in self.hints)
        for hint in self.hints:
            hint.setVisible(self.width() - taken >= self._look.px(_LEAST + 42))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        size = self._look.px(16)
        middle = self.field.geometry().center().y() + 1  # the rule below takes a pixel
        box = QRectF(self._look.px(16), middle - size / 2, size, size)
        draw_icon(painter, box, "search", self._look.theme.muted)
        painter.end()
