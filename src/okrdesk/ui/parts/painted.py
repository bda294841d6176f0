"""Figures as widgets: progress, gauge, key-result line. Must not compute what they show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.mirrored import mirror

Stroke = Callable[[QPainter, QRectF], None]


class Painted(QWidget):
    """Lets one painter function draw into a box of 100 % zoom; its spoken text is the name."""

    def __init__(
        self,
        look: Appearance,
        high: int,
        wide: int = 0,
        parent: QWidget | None = None,
        *,
        turns: bool = False,
    ) -> None:
        """`turns`: it begins where one begins to read; all with an axis of time do not."""
        super().__init__(parent)
        self._look, self._high, self._wide = look, high, wide
        self._stroke: Stroke | None = None
        across = QSizePolicy.Policy.Fixed if wide else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        if not turns:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # drawn so in every language

    def show_figure(self, stroke: Stroke | None, spoken: str) -> None:
        """Draw by `stroke` from now on (None: nothing), and say `spoken` for it."""
        self._stroke = stroke
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._wide or 120), self._look.px(self._high))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(self._wide or 40), self._look.px(self._high))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stroke is None:
            return
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom = self._look.zoom
        painter.scale(zoom, zoom)
        self._stroke(painter, QRectF(0, 0, self.width() / zoom, self.height() / zoom))
        painter.end()
