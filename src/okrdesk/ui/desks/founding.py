"""The way from first answers to a workspace in the window. Must not ask anything itself."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.settings import Settings
from okrdesk.store import Home
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.drafts import Drafts

if TYPE_CHECKING:
    from okrdesk.commands.founding import Founding
    from okrdesk.ui.founding.founding_page import FoundingPage
    from okrdesk.ui.main_window import MainWindow

_SETUP = "setup"
_ODD = (LookupError, TypeError, ValueError)  # a draft of another version is no reason to stop


class FoundingDesk(QObject):
    """Shows the steps in the window, and what is made of them."""

    def __init__(
        self, look: Appearance, settings: Settings, home: Home, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._home = home
        window.files.opened.connect(self._put_aside)
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
        page.discarded.connect(self._begin_anew)
        if typed := self._drafts.of(_SETUP):
            with suppress(*_ODD):
                page.put_back(typed)
        page.written.connect(self._note)
        self._page = page
        window.show_start(page, tr("New workspace — OKRDesk"))
        page.focus_first()

    def resume(self) -> bool:
        """Offer the answers of a setup that was interrupted; False if none was."""
        interrupted = self._drafts.of(_SETUP).get("left") is False
        if interrupted:
            self.begin()
        return interrupted

    @property
    def _drafts(self) -> Drafts:
        return Drafts(self._home.drafts, "founding")

    @property
    def _shown(self) -> FoundingPage | None:
        """The page while it is in sight."""
        page = self._page
        return page if page is not None and self._window.centralWidget() is page else None

    def _note(self, *, left: bool = False) -> None:
        """Keep the answers through a crash; one that was left is not offered of itself."""
        if (page := self._shown) is not None:
            from okrdesk.ui.founding.kept_answers import typed_answers

            self._drafts.keep(_SETUP, typed_answers(page) | {"left": left})

    def _put_aside(self) -> None:
        """Another file is opened instead: the answers wait until they are asked for."""
        if self._drafts.of(_SETUP):
            self._note(left=True)

    def _begin_anew(self) -> None:
        self._drafts.drop(_SETUP)
        self.begin()

    def refuse(self, refusal: OkrError) -> bool:
        """Say on the page why something was not done; False where no page is in sight."""
        if (page := self._shown) is None:
            return False
        page.refuse(refusal.says)
        return True

    def _make(self, founding: Founding, path: str) -> None:
        if self._window.files.found(Path(path), founding):
            self._drafts.drop(_SETUP)

    def _leave(self) -> None:
        """Back to the file of before, else to the choice of where to begin."""
        self._put_aside()
        self._page = None
        recent = self._window.files.recent()
        if not (recent and self._window.files.open_path(Path(recent[0]))):
            self._window.show_welcome()
