"""What is answered to the coach: a mend, "not for us", ask again. Must not judge findings.

Sheets are imported when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.coach.finding import Finding
from okrdesk.commands.coach_answers import answer_finding, ask_again
from okrdesk.qtmodels.loading import do_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.refusals import told_to

if TYPE_CHECKING:
    from okrdesk.ui.dialogs.mend_sheet import MendSheet
    from okrdesk.ui.dialogs.not_for_us_sheet import NotForUsSheet


class CoachDesk(QObject):
    """A mend is one undoable step; what it asks for is asked first. `mended` names that step."""

    mended = Signal(str)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._finding: Finding | None = None
        self._sheet: MendSheet | NotForUsSheet | None = None

    def mend(self, finding: Finding) -> None:
        """Do what puts it right, after asking for what only a person knows."""
        mend = finding.mend
        assert mend is not None
        self._finding = finding
        if not mend.asks:
            self._do({})
            return
        from okrdesk.ui.dialogs.mend_sheet import MendSheet

        self._sheet = MendSheet(self._look, self._session, self._over, finding)
        self._sheet.given.connect(self._take)
        self._sheet.appear()

    def refuse(self, finding: Finding) -> None:
        """Ask why it is not for us, and keep the answer."""
        from okrdesk.ui.dialogs.not_for_us_sheet import NotForUsSheet

        self._finding = finding
        self._sheet = NotForUsSheet(self._look, self._session, self._over, finding.id, finding.says)
        self._sheet.answered.connect(self._keep)
        self._sheet.appear()

    def ask_again(self, finding_id: str) -> None:
        """Take an answer back."""
        self._session.do(ask_again, finding_id)

    def _take(self, given: dict[str, Any]) -> None:
        sheet = self._sheet
        assert sheet is not None
        with told_to(self._session, sheet.refuse):
            if self._do(given):
                sheet.go()

    def _keep(self, reason: str, always: bool) -> None:
        sheet, finding = self._sheet, self._finding
        assert sheet is not None
        assert finding is not None
        with told_to(self._session, sheet.refuse):
            if self._session.do(answer_finding, finding.id, reason, always):
                sheet.go()

    def _do(self, given: dict[str, Any]) -> bool:
        finding = self._finding
        assert finding is not None
        assert finding.mend is not None
        arguments = {**finding.mend.kwargs, **given}
        done = do_whole(self._session, finding.mend.command, **arguments)
        if done:
            self.mended.emit(self._session.undo_label() or "")
        return done
