"""One of several answers below each other. Must not know the question."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.mirrored import mirror


class Option(QAbstractButton):
    """A card with a circle, `says` is what it means; of those with the same parent one is chosen.

    ↑ and ↓ choose the one before or after.
    """

    def __init__(self, look: Appearance, value: str, text: str, says: str) -> None:
        super().__init__()
        self._look = look
        self.value = value
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.setAccessibleDescription(says)
        px = look.px
        layout = column(self, (px(38), px(8), px(12), px(8)), px(1))
        lines = [label(text, "h3")]
        if says:
            lines.append(label(says, "quiet", wraps=True))
        for words in lines:
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        beside = self.parentWidget()
        if step is None or beside is None:
            super().keyPressEvent(event)
            return
        options = beside.findChildren(Option)
        place = min(max(0, options.index(self) + step), len(options) - 1)
        options[place].setFocus(Qt.FocusReason.TabFocusReason)
        options[place].setChecked(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._look.theme, self._look.px
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        thick = 2.0 if focused else 1.0
        inset = thick / 2 + 0.5
        painter.setPen(QPen(QColor(theme.text if chosen or focused else theme.edge), thick))
        painter.setBrush(QColor(theme.page if chosen or self.underMouse() else theme.card))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, px(8), px(8))
        centre = QPointF(px(20), px(8) + self._first_line().height() / 2)
        painter.setPen(QPen(QColor(theme.text), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, px(6), px(6))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            painter.drawEllipse(centre, px(3), px(3))
        painter.end()

    def _first_line(self) -> QWidget:
        return self.findChildren(QLabel)[0]
