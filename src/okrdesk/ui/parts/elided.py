"""A line of text that is cut with an ellipsis where there is no room. Must not wrap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.mirrored import mirror

_LEAST = 60  # pixels at 100 % that a heading keeps


class Elided(QWidget):
    """Quiet words at the right of their room, or at its left; or a `heading`.

    What does not grow takes no more room than its words; a heading never grows. `strong`
    names a thing; `on_ink`: on the ground of primary buttons.
    """

    def __init__(
        self,
        look: Appearance,
        parent: QWidget | None = None,
        *,
        left: bool = False,
        heading: bool = False,
        grows: bool = True,
        strong: bool = False,
        on_ink: bool = False,
    ) -> None:
        super().__init__(parent)
        self._on_ink, self._strong = on_ink, strong
        self._look, self._text, self._brief = look, "", ""
        self._heading, self._left = heading, left or heading
        self._grows = grows and not heading
        across = QSizePolicy.Policy.Expanding if self._grows else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says, also where it is cut."""
        return self._text

    @property
    def wanted(self) -> int:
        """The pixels in which nothing is cut."""
        return round(QFontMetricsF(self._font()).horizontalAdvance(self._text) + 1.5)

    def say(self, text: str, brief: str = "") -> None:
        """Show `text`, whole in the tooltip; `brief` in its stead before it would be cut."""
        self._text, self._brief = text, brief
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        if self._heading:
            return self._look.font(15, QFont.Weight.Bold)
        if self._strong:
            return self._look.font(13, QFont.Weight.DemiBold)
        return self._look.font(12)

    @override
    def sizeHint(self) -> QSize:
        high = self._look.px(22 if self._heading else 18)
        if self._grows:
            return QSize(0, high)
        return QSize(self.wanted, high)

    @override
    def minimumSizeHint(self) -> QSize:
        least = min(self.sizeHint().width(), self._look.px(_LEAST))
        return QSize(least, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        theme = self._look.theme
        ink = theme.text if self._heading or self._strong else theme.muted
        painter.setFont(self._font())
        painter.setPen(QColor(theme.on_primary if self._on_ink else ink))
        text = self._brief if self._brief and self.wanted > self.width() else self._text
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        # Words that were cut begin at the left, so that a rounding never takes their first letter.
        at_right = shown == text and not self._left
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter
        write_in(painter, QRectF(self.rect()), flags, shown)
        painter.end()
