"""Closing, reopening, the paper and the mail of a review. Must not judge what is missing.

Sheets are imported when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from okrdesk.domain.closing import Missing, missing
from okrdesk.domain.errors import OkrError
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.review import Review
from okrdesk.domain.words import tr
from okrdesk.qtmodels.loading import do_whole, load_cycle, read_whole
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft

if TYPE_CHECKING:
    from okrdesk.domain.calibration.rated import Changes
    from okrdesk.review_pdf import Layout
    from okrdesk.ui.dialogs.close_sheet import CloseSheet


class ReviewsDesk(QObject):
    """`looks` leads to what is missing, `papered` when the paper is another, `said` for a toast."""

    looks = Signal(object)
    papered = Signal()
    said = Signal(str)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        draft: ReviewDraft,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._look, self._session, self._settings = look, session, settings
        self._draft, self._over = draft, over
        self._cycle_id = ""
        self.sheet: CloseSheet | None = None

    def set_cycle(self, cycle_id: str) -> None:
        """The cycle that is reviewed."""
        self._cycle_id = cycle_id

    def missing(self) -> tuple[Missing, ...]:
        """What the review still lacks; nothing once it is closed."""
        cycle, today = self._cycle(), self._session.today
        if cycle.state == "closed":
            return ()
        load_cycle(self._session, cycle)
        return read_whole(self._session, lambda ws: missing(ws, cycle, today))

    def ask_close(self) -> None:
        """Show what is missing and close, or ask why a closed cycle is opened again."""
        if self._cycle().state == "closed":
            self._ask_reopen()
            return
        from okrdesk.ui.dialogs.close_sheet import CloseSheet

        self._draft.keep_all()
        self.sheet = CloseSheet(self._look, self._over, self._cycle().name, self.missing())
        self.sheet.closes.connect(self._close)
        self.sheet.looks.connect(self.looks)
        self.sheet.appear()

    def layout(self) -> Layout:
        """How this document's reviews are printed; the usual way where that cannot be."""
        from okrdesk.review_pdf import Layout, layout_of

        try:
            return layout_of(self._settings, self._session.document.replica.document_id)
        except OkrError as refusal:  # a logo that is gone by now
            self._session.refused.emit(refusal)
            return Layout(str(self._settings.get("paper")))

    def ask_paper(self) -> None:
        """Ask for paper, accent colour, logo and the order of sections."""
        from okrdesk.ui.dialogs.paper_sheet import PaperSheet

        sheet = PaperSheet(
            self._look, self._settings, self._session.document.replica.document_id, self._over
        )
        sheet.chosen.connect(self.papered)
        sheet.appear()

    def ask_new(self, kind: str, below: str) -> None:
        """Ask for a new objective of a cycle, or a key result of an objective."""
        from okrdesk.ui.dialogs.record_sheet import RecordSheet

        given = {"cycle" if kind == Objective.KIND else "objective": below}
        assert kind in (Objective.KIND, KeyResult.KIND)
        RecordSheet(self._look, self._session, self._over, kind, None, given).appear()

    def copy_mail(self, review: Review) -> None:
        """Put headline and three lines on the clipboard."""
        from okrdesk.review_pdf import mail_text

        QGuiApplication.clipboard().setText(mail_text(review))
        self.said.emit(tr("The mail text is on the clipboard"))

    def _cycle(self) -> Cycle:
        return self._session.workspace.get(Cycle, self._cycle_id)

    def _close(self, count_0: bool) -> None:
        from okrdesk.commands.closing import close_cycle

        sheet = self.sheet
        assert sheet is not None
        with told_to(self._session, sheet.refuse):
            closed = do_whole(
                self._session,
                close_cycle,
                self._cycle_id,
                ungraded_counts_0=count_0,
                changes=self._target_changes(),
            )
        if closed:
            sheet.go()
            says = tr("{cycle} is closed; nothing but reopening takes that back")
            self.said.emit(says.format(cycle=self._cycle().name))

    def _target_changes(self) -> Changes:
        from okrdesk.domain.calibration.calibrated import review_remembers, target_changes

        session = self._session
        wanted = review_remembers(session.workspace, self._cycle(), session.today)
        return target_changes(session.document.history_reader().retell(Asked(wanted)).recorded)

    def _ask_reopen(self) -> None:
        from okrdesk.ui.dialogs.reason_sheet import ReasonSheet

        title = tr("Reopen {cycle}?").format(cycle=self._cycle().name)
        about = ("reopen", self._cycle_id)
        sheet = ReasonSheet(self._look, self._session, self._over, title, tr("Reopen it"), about)
        sheet.answered.connect(self._reopen)
        sheet.appear()

    def _reopen(self, reason: str) -> None:
        from okrdesk.commands.closing import reopen_cycle

        if do_whole(self._session, reopen_cycle, self._cycle_id, reason):
            self.said.emit(tr("{cycle} is open again").format(cycle=self._cycle().name))
