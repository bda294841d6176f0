"""A column of widgets that scrolls up and down. Must not take keys from what is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override


class ScrollColumn(QScrollArea):
    """As wide as it is given; arrows go on to whoever is around it.

    What cannot get so narrow is not cut off but scrolls, too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # Qt's own area would take every arrow, also those with Alt
