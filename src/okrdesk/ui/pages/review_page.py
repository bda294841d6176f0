"""The review of a quarter: six steps in any order beside the pages as they will print.

Must not hold rules.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from okrdesk.coach.coached import Coached
from okrdesk.domain.closing import Missing
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.desks.reviews import ReviewsDesk
from okrdesk.ui.desks.views import first_cycle
from okrdesk.ui.goals_copied import goals_taken
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.before_export import BeforeExport
from okrdesk.ui.panes.no_review import NoReview
from okrdesk.ui.panes.review_bar import ReviewBar
from okrdesk.ui.panes.review_carry import ReviewCarry
from okrdesk.ui.panes.review_freeze import ReviewFreeze
from okrdesk.ui.panes.review_grade import ReviewGrade
from okrdesk.ui.panes.review_learn import ReviewLearn
from okrdesk.ui.panes.review_next import ReviewNext
from okrdesk.ui.panes.review_preview import ReviewPreview
from okrdesk.ui.panes.review_risks import ReviewRisks
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.focus import bring_into_sight
from okrdesk.ui.parts.labels import column
from okrdesk.ui.proofs import Proof, Proofs
from okrdesk.ui.review_draft import ReviewDraft
from okrdesk.ui.review_missing import ReviewMissing

_PAGES: dict[str, Callable[[Appearance, Session, ReviewDraft], ReviewStep]] = {
    "freeze": ReviewFreeze,
    "grade": ReviewGrade,
    "learn": ReviewLearn,
    "risks": ReviewRisks,
    "carry": ReviewCarry,
    "next": ReviewNext,
}


class ReviewPage(Page):
    """Each step is made when it is first gone to; what is typed is a draft until it is kept."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        lookout: Lookout,
        over: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._lookout = lookout
        self.cycle_id, self.step = "", ""
        self.draft = ReviewDraft(session, self)
        self.proofs = Proofs(session, self.draft.picture, self)
        self.desk = ReviewsDesk(look, session, settings, self.draft, over)
        self.bar = self.top = ReviewBar(look)
        self.right = self.preview = ReviewPreview(look, self.proofs)
        self.before = BeforeExport(look)
        self.preview.foot.addWidget(self.before)
        self.missing = ReviewMissing(session, self.desk, self.top, self.before)
        self.steps: dict[str, ReviewStep] = {}
        self._stack = QStackedWidget()
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self.nothing = NoReview(look)
        self._stack.addWidget(self.nothing)
        column(self).addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.top.stepped.connect(self.show_step)
        self.top.closes.connect(self.ask_close)
        self.top.asked.connect(self.asks)
        self.top.cycle_asked.connect(self._ask_cycle)
        self.preview.papered.connect(self.desk.ask_paper)
        self.desk.papered.connect(self._show_paper)
        self.desk.looks.connect(self.look_at)
        self.desk.said.connect(self.says)
        self.before.looks.connect(self.look_at)
        self.before.mails.connect(self._copy_mail)
        self.draft.written.connect(self.proofs.ask_again)
        self.proofs.made.connect(self._take)
        self.nothing.asks.connect(self.asks)
        self._session.changed.connect(self._follow)
        self._lookout.coached.connect(self._hear)

    @override
    def copied(self) -> Taken | None:
        """Each objective with its key results, as they are measured and graded."""
        cycle = self._session.workspace.find(Cycle, self.cycle_id)
        return None if cycle is None else goals_taken(self._session, cycle)

    @property
    @override
    def is_settled(self) -> bool:
        """Whether the pages beside are those of what is written now."""
        return self.proofs.is_settled and self.missing.is_settled

    @override
    def enter(self, argument: str) -> None:
        """Review a cycle where it was left; without an argument the one that needs it most."""
        wanted = argument or self.cycle_id or first_cycle(self._session)
        if self._session.workspace.find(Cycle, wanted) is None:
            wanted = first_cycle(self._session)
        self.bar, self.right = (self.top, self.preview) if wanted else (None, self.nothing.beside)
        if wanted:
            self.show_cycle(wanted)
        else:
            self.cycle_id = ""
            self._stack.setCurrentWidget(self.nothing)
        self._lookout.coach.ask()

    def show_cycle(self, cycle_id: str) -> None:
        """Review a cycle; each is taken up at the step where it was left."""
        if cycle_id != self.cycle_id:
            self.cycle_id = cycle_id
            self.draft.begin(cycle_id)
            self.proofs.forget()
            for step in self.steps.values():
                step.show_cycle(cycle_id)
        self.desk.set_cycle(cycle_id)
        self.show_step(self.step or self._first_step())
        self._show_paper()

    def _first_step(self) -> str:
        """Where one begins: at the freeze, or with grades once it is frozen."""
        cycle = self._session.workspace.get(Cycle, self.cycle_id)
        return "grade" if cycle.state == "in_review" else "freeze"

    def show_step(self, step: str) -> None:
        """Go to a step."""
        if step in self.steps:
            self.steps[step].refresh()
        else:
            self.steps[step] = self._made(step)
        self.step = step
        shown = self.steps[step]
        self._show_errata()
        bring_into_sight(self._stack, shown)
        self.says.emit(shown.HINT)
        self.missing.show_step(self.cycle_id, self.step)
        if self.isVisible():
            shown.focus_first()

    def _made(self, step: str) -> ReviewStep:
        made = _PAGES[step](self._look, self._session, self.draft)
        made.goes.connect(self.goes)
        made.asks.connect(self.asks)
        made.chosen.connect(self.chosen)
        if isinstance(made, ReviewNext):
            made.wants_new.connect(self.desk.ask_new)
        made.show_cycle(self.cycle_id)
        self._stack.addWidget(made)
        answer = self._lookout.coach.answer
        if isinstance(made, ReviewNext) and isinstance(answer, Coached):
            made.hear(answer.findings)
        return made

    def _show_errata(self) -> None:
        """Beside the freeze stands what the shown pages print of it."""
        step, proof = self.steps.get("freeze"), self.preview.proof
        if isinstance(step, ReviewFreeze):
            known = proof is not None and proof.review.cycle.id == self.cycle_id
            step.show_errata(proof.beside.errata if proof is not None and known else ())

    @override
    def focus_first(self) -> None:
        """Begin where the step begins."""
        if self.step:
            self.steps[self.step].focus_first()

    def look_at(self, one: Missing) -> None:
        """Go to where something is missing."""
        self.show_step(one.step)
        step = self.steps[one.step]
        if isinstance(step, ReviewGrade) and one.record is not None:
            step.show_record(one.record)

    def ask_close(self) -> None:
        """Close the cycle, or reopen it, after showing what that needs."""
        self.desk.ask_close()

    @override
    def set_room(self, wide: int, high: int) -> None:
        self.top.set_room(wide)

    @override
    def stop(self) -> None:
        """Let go of what is under way; what is typed stays a draft."""
        self.draft.waits = True
        self.missing.stop()
        self.proofs.stop()

    def _ask_cycle(self, cycle_id: str) -> None:
        self.goes.emit(f"review:{cycle_id}")

    def _show_paper(self) -> None:
        self.preview.show_cycle(self.cycle_id, self.desk.layout())

    def _take(self, proof: Proof) -> None:
        self.before.show_gaps(proof.gaps, proof.missing)
        self._show_errata()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        if self._session.workspace.find(Cycle, self.cycle_id) is None:
            if self.cycle_id or first_cycle(self._session):  # the last one went, or the first came
                self.goes.emit("review")
            return
        self.draft.waits = True
        try:
            self.steps[self.step].follow()
        finally:
            self.draft.waits = False
        self.missing.show_step(self.cycle_id, self.step)
        self.proofs.ask_again()

    def _hear(self, said: Coached) -> None:
        step = self.steps.get("next")
        if isinstance(step, ReviewNext):
            step.hear(said.findings)

    def _copy_mail(self) -> None:
        if self.preview.proof is not None:
            self.desk.copy_mail(self.preview.proof.review)
