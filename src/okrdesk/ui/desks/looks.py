"""Light, dark, larger, smaller. Must not draw."""

from __future__ import annotations

from PySide6.QtCore import QObject

from okrdesk.ui.appearance import Appearance


class LooksDesk(QObject):
    """The view menu's choices of appearance."""

    def __init__(self, look: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def follow_system(self) -> None:
        """Light or dark as the system has it, also when that changes."""
        self._look.choose_theme("system")

    def go_light(self) -> None:
        """Light colours."""
        self._look.choose_theme("light")

    def go_dark(self) -> None:
        """Dark colours."""
        self._look.choose_theme("dark")

    def larger(self) -> None:
        """One step larger."""
        self._look.step_zoom(1)

    def smaller(self) -> None:
        """One step smaller."""
        self._look.step_zoom(-1)

    def normal(self) -> None:
        """Back to 100 %."""
        self._look.choose_zoom(100)
