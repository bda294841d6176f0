"""What is said before a window goes: that the shared file lacks changes. Must not keep it for good.

The sheet is imported when there is something to say.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.workbench import Workbench


class ClosingDesk(QObject):
    """Tells once for each wish to close; who wishes again while it is told has the window closed.

    `asks`: False once the program is being ended from outside, where nobody would answer.
    """

    def __init__(self, look: Appearance, window: QMainWindow) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._told: Workbench | None = None
        self.asks = True

    def may_close(self, bench: Workbench) -> bool:
        """Publish what waits; False where that failed and it was not said yet."""
        if not self.asks or self._told is bench:
            return True
        state = bench.session.share_now()
        if state.waiting_since is None:
            return True
        self._told = bench
        self._tell(bench, state.says or "")
        return False

    def _tell(self, bench: Workbench, says: str) -> None:
        from okrdesk.ui.dialogs.question_sheet import Answer, QuestionSheet

        name = bench.session.document.path.name
        comes = tr("Nothing is lost: they come into {name} when you open it here again.")
        answers = (
            Answer("again", tr("Try again"), tr("Closes as soon as all is in the shared file.")),
            Answer("copy", tr("Save a copy elsewhere…"), tr("A file with all of it, to send on.")),
            Answer("close", tr("Close all the same"), comes.format(name=name)),
        )
        title = tr("The others do not have your last changes yet")
        sheet = QuestionSheet(self._look, bench, title, says, answers, later=tr("Stay"))
        sheet.closed.connect(self._forget)
        sheet.answered.connect(partial(self._answer, bench))
        sheet.appear()

    def _forget(self) -> None:
        self._told = None

    def _answer(self, bench: Workbench, answer: str) -> None:
        if answer == "copy":
            bench.copies.ask_copy()
            return
        self._told = bench if answer == "close" else None
        self._window.close()
