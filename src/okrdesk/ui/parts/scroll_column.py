"""A column of widgets that scrolls up and down. Must not take keys from what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from okrdesk.domain.overriding import override


class ScrollColumn(QScrollArea):
    """As wide as it is given; arrows go on to whoever is around it.

    What cannot get so narrow is not cut off but scrolls, too. `gutter`: pixels at the end of each
    line that stay free, so that nothing moves when the bar comes into them or goes.
    """

    def __init__(self, parent: QWidget | None = None, *, gutter: int = 0) -> None:
        super().__init__(parent)
        self._gutter = gutter
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if gutter:
            self.verticalScrollBar().rangeChanged.connect(self._keep_gutter)
            self._keep_gutter()

    @override
    def setWidget(self, widget: QWidget) -> None:
        """Show a widget; the one before goes once events are done with it: it may lose the focus
        at this very moment, and Qt tells everybody which widget that was."""
        before = self.takeWidget()
        super().setWidget(widget)
        if before is not None:
            before.hide()
            before.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the area asks how high its widget has to be at least.

        Lines that wrap need their height at the width they have; the least height of a layout is
        that at its least width, so that there would be nothing to see at the end of the scroll.
        """
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.let_wrap()
        return super().eventFilter(watched, event)

    def let_wrap(self) -> None:
        """Have what is inside as high as its lines are at its width, not at their narrowest."""
        inner = self.widget()
        if inner is not None:
            layout = inner.layout()
            wraps = layout is not None and layout.hasHeightForWidth()
            inner.setMinimumHeight(1 if wraps else 0)

    def _keep_gutter(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        free = max(0, self._gutter - taken)
        # Qt turns the bar round with the direction of reading, but not these margins.
        left, right = (free, 0) if self.isRightToLeft() else (0, free)
        self.setViewportMargins(left, 0, right, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # Qt's own area would take every arrow, also those with Alt
