"""A line of text that is cut with an ellipsis where there is no room. Must not wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from okrdesk.ui.appearance import Appearance


class Elided(QWidget):
    """Quiet words at the right of their room, or at its left."""

    def __init__(
        self, look: Appearance, parent: QWidget | None = None, *, left: bool = False
    ) -> None:
        super().__init__(parent)
        self._look, self._text, self._left = look, "", left
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show `text`, whole in the tooltip."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._look.font(12))
        painter.setPen(QColor(self._look.theme.muted))
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width()
        )
        # Words that were cut begin at the left, so that a rounding never takes their first letter.
        at_right = shown == self._text and not self._left
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, shown)
        painter.end()
