"""A window in which Tab goes as the eye does. Must not know what is in it."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from okrdesk.domain.overriding import override
from okrdesk.ui.parts.tab_order import step_focus


class WalkedWindow(QMainWindow):
    """Tab goes along the layouts of all that stands in it, also through what came later."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, next)
