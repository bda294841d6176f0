"""Painting what has just changed wholly in a turn of its own. Must not paint itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from okrdesk.ui.turns import take_turn


class PaintLater(QTimer):
    """Keys come in between making a page and painting it; until then what was there is seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True, interval=0)
        self._widget = widget
        self.timeout.connect(self.let_paint)

    def put_off(self) -> None:
        """Let the widget be painted once what is going on now has ended."""
        if self._widget.isVisible():
            self.start()  # first: whatever happens next, it is painted again
            self._widget.setUpdatesEnabled(False)

    def let_paint(self) -> None:
        """Let it be painted from now on."""
        self.stop()
        self._widget.setUpdatesEnabled(True)
        take_turn(self)
