"""Where the tree stands on Home: below all else, in what room is left. Must not know the tree."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column

_LEAST = 104  # pixels at 100 %: its head and two rows


class TreeCard(QFrame):
    """Wants the least height that it can have: it scrolls by itself, what stands above does not."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.place = column(self, (1, 1, 1, 1))
        self._look = look

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._look.px(_LEAST))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(_LEAST))
