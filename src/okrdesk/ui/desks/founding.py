"""The way from first answers to a workspace in the window. Must not ask anything itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from okrdesk.commands.founding import Founding
    from okrdesk.ui.founding.founding_page import FoundingPage
    from okrdesk.ui.main_window import MainWindow


class FoundingDesk(QObject):
    """Shows the steps in the window, and what is made of them."""

    def __init__(self, look: Appearance, settings: Settings, window: MainWindow) -> None:
        super().__init__(window)
        self._look, self._settings, self._window = look, settings, window
        self._page: FoundingPage | None = None

    def begin(self) -> None:
        """The first quarter of an hour, in place of what is shown."""
        from okrdesk.ui.founding.founding_page import FoundingPage

        window = self._window
        page = FoundingPage(self._look, str(self._settings.get("person")), window.today())
        page.asks.connect(window.menus.run)
        page.left.connect(self._leave)
        page.made.connect(self._make)
        page.destroyed.connect(self._forget)
        self._page = page
        window.show_start(page, tr("New workspace — OKRDesk"))
        page.focus_first()

    def refuse(self, refusal: OkrError) -> bool:
        """Say on the page why something was not done; False where no page is in sight."""
        if self._page is None:
            return False
        self._page.refuse(refusal.says)
        return True

    def _make(self, founding: Founding, path: str) -> None:
        self._window.files.found(Path(path), founding)

    def _leave(self) -> None:
        """Back to the file of before, else to the choice of where to begin."""
        self._page = None
        recent = self._window.files.recent()
        if not (recent and self._window.files.open_path(Path(recent[0]))):
            self._window.show_welcome()

    def _forget(self) -> None:
        self._page = None
