"""Sheets that need no document: guide, keys, about, preferences. Must not hold what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from okrdesk.ui.main_window import MainWindow


class SheetsDesk(QObject):
    """Lays them over what the window shows; `restarts` where the program is to begin anew."""

    restarts = Signal()

    def __init__(self, look: Appearance, settings: Settings, window: MainWindow) -> None:
        super().__init__(window)
        self._look, self._settings, self._window = look, settings, window

    def show_guide(self) -> None:
        """The user's guide."""
        from okrdesk.ui.dialogs.guide_sheet import GuideSheet

        GuideSheet(self._look, self._window.ground()).appear()

    def show_keys(self) -> None:
        """All keys, from the table of actions."""
        from okrdesk.ui.dialogs.keys_sheet import KeysSheet

        KeysSheet(self._look, self._window.ground()).appear()

    def show_preferences(self) -> None:
        """What a person likes on this computer."""
        from okrdesk.ui.dialogs.preferences_sheet import PreferencesSheet

        sheet = PreferencesSheet(self._look, self._settings, self._window.ground())
        sheet.restarts.connect(self.restarts)
        sheet.appear()

    def show_about(self) -> None:
        """Version, licence, where things are kept."""
        from okrdesk.ui.dialogs.about_sheet import AboutSheet

        AboutSheet(self._look, self._window.ground()).appear()
