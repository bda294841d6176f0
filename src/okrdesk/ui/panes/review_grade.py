"""Step Grade: what was measured is filled in, what is moved needs words. Must not hold rules."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.review_writing import grade_as_measured
from okrdesk.domain.grading import GradeLine
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade
from okrdesk.qtmodels.grades_model import GradesModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.grade_columns import GradeHead
from okrdesk.ui.panes.grade_list import GradeList
from okrdesk.ui.panes.grade_mean import GradeMean
from okrdesk.ui.panes.grade_reason import GradeReason
from okrdesk.ui.panes.grades_in_hand import GradeGiven, GradesInHand, lacks_words
from okrdesk.ui.panes.late_entries import LateEntries
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft


class ReviewGrade(ReviewStep):
    """A grade that needs words is a draft until they are there; any other is kept at once."""

    HINT = tr("← → moves a grade by a tenth, a digit sets it, Enter says why")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("The measured progress is filled in, in tenths. Move a grade with a reason; "
                   "the reason is printed.")  # fmt: skip
        super().__init__(look, session, draft, tr("Grade the quarter"), about)
        self._grades = GradesInHand(session, draft)
        self._asked = ""
        self._mean = GradeMean(look)
        self.head.addWidget(self._mean)
        self.model = GradesModel(self)
        self.list = GradeList(look, self.model)
        self._none = label(tr("This cycle has no objectives."), "muted")
        self.body.addWidget(self._none)
        self._card = card = frame("card")
        inside = column(card, (1, 1, 1, 1))
        inside.addWidget(GradeHead(look))
        inside.addWidget(self.list)
        self.body.addWidget(card)
        line = row()
        self.take_all = Button(look, tr("Give the measured grades"))
        line.addWidget(self.take_all)
        line.addStretch(1)
        self.body.addLayout(line)
        self.reason = GradeReason(look)
        self.reason.hide()
        self.body.addWidget(self.reason)
        self.late = LateEntries(look, session)
        self.body.addWidget(self.late)
        self.body.addStretch(1)
        self.list.graded.connect(self.grade)
        self.list.current.connect(self._ask)
        self.list.reasoned.connect(self._go_to_reason)
        self.reason.edited.connect(self._note_reason)
        self.reason.kept.connect(self._keep)
        self.take_all.clicked.connect(self._take_all)

    @override
    def refresh(self) -> None:
        """Show the grades as they are, and as they are being given."""
        cycle = self.cycle
        self._grades.read(cycle)
        self.model.show_rows(self._grades.rows())
        self._none.setVisible(not self.model.rows)
        self._card.setVisible(bool(self.model.rows))
        self.list.setFixedHeight(self.list.wanted_height())
        self._mean.show_rows(self.session.workspace, cycle, self.model.rows)
        self.late.show_cycle(self.cycle_id)
        self.take_all.setVisible(self._grades.are_to_be_taken and not self.is_closed)
        self._ask(self._asked)

    @override
    def focus_first(self) -> None:
        """Begin at the first key result."""
        if self.list.row is None:
            first = next((row.id for row in self.model.rows if not row.is_objective), "")
            self.list.choose(first)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record_id: str) -> None:
        """Take a key result in hand."""
        self.list.choose(record_id)

    def grade(self, key_result_id: str, grade: float) -> None:
        """Give a grade; where words are needed they are asked for first."""
        if self.is_closed:
            self.session.do(grade_key_result, key_result_id, grade)  # refused with its sentence
            return
        line, given = self._grades.lines[key_result_id], self._grades.of(key_result_id)
        self._asked = key_result_id
        if lacks_words(line, grade) or given.reason:
            self._grades.write(key_result_id, replace(given, grade=grade))
            if given.reason:
                self._keep()
        else:
            self._grades.drop(key_result_id)
            self.session.do(grade_key_result, key_result_id, grade)
        self.refresh()

    def _ask(self, key_result_id: str) -> None:
        """Ask for the words of a grade where they are needed or were given."""
        self._asked = key_result_id
        line = self._grades.lines.get(key_result_id)
        if line is None:
            self.reason.hide()
            return
        given = self._grades.of(key_result_id)
        wanted = lacks_words(line, given.grade) is not None or bool(given.reason)
        self.reason.setVisible(wanted)
        if wanted:
            self._show_reason(line, given)

    def _show_reason(self, line: GradeLine, given: GradeGiven) -> None:
        grade = given.grade
        name = f"{line.ref} {line.key_result.title}"
        moved = abs(grade - line.proposed) > 1e-9
        title = tr("{name}: {grade}").format(name=name, grade=show_grade(grade))
        if moved:
            title = tr("{name}: {grade} instead of {proposed}").format(
                name=name, grade=show_grade(grade), proposed=show_grade(line.proposed)
            )
        question = tr("Why was it not reached wholly? It was promised. (printed on its page)")
        if moved:
            question = tr("Why is your grade different from the measured one? "
                          "(printed on the objective’s page)")  # fmt: skip
        back = tr("Del goes back to {grade}").format(grade=show_grade(line.proposed))
        needs_cause = lacks_words(line, grade, given.reason or "said") == "cause"
        back = back if moved else ""
        self.reason.ask(title, question, back, given.reason, given.cause, needs_cause)

    def _note_reason(self) -> None:
        grade = self._grades.of(self._asked).grade
        words = self.reason.reason.text, self.reason.cause
        self._grades.write(self._asked, GradeGiven(grade, *words))
        self.model.show_rows(self._grades.rows())

    def _keep(self) -> None:
        """Keep the grade in hand with its words, once there are any."""
        with told_to(self.session, self.reason.refuse):
            self._grades.keep(self._asked)

    def _go_to_reason(self) -> None:
        if not self.reason.isHidden():
            self.reason.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_all(self) -> None:
        self.session.do(grade_as_measured, self.cycle_id)
