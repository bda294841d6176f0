"""Step Grade: what was measured is filled in, what is moved needs words. Must not hold rules."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.review_writing import grade_as_measured
from okrdesk.domain.freezing import as_frozen, frozen_on
from okrdesk.domain.grade import grade_colour
from okrdesk.domain.grading import GradeLine, grade_lines, lacking
from okrdesk.domain.memory import past_quarters
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.tree_reading import read_tree
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.look.tree_words import value_words, way_words
from okrdesk.qtmodels.grades_model import GradeRow, GradesModel
from okrdesk.qtmodels.loading import load_cycle, read_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.grade_columns import GradeHead
from okrdesk.ui.panes.grade_list import GradeList
from okrdesk.ui.panes.grade_reason import GradeReason
from okrdesk.ui.panes.late_entries import LateEntries
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft
from okrdesk.ui.sentences import every_key_result


class ReviewGrade(ReviewStep):
    """A grade that needs words is a draft until they are there; any other is kept at once."""

    HINT = tr("← → moves a grade by a tenth, a digit sets it, Enter says why")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("The measured progress is filled in, in tenths. Move a grade with a reason; "
                   "the reason is printed.")  # fmt: skip
        super().__init__(look, session, draft, tr("Grade the quarter"), about)
        self._lines: dict[str, GradeLine] = {}
        self._ends: dict[str, float | None] = {}
        self._asked = ""
        self._mean = label("", "big")
        self._state = Chip(look)
        self._before = label("", "tiny")
        self.head.addWidget(self._summary())
        self.model = GradesModel(self)
        self.list = GradeList(look, self.model)
        card = frame("card")
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

    def _summary(self) -> QFrame:
        box = frame("card")
        inside = row(box, (12, 5, 12, 5), 11)
        inside.addWidget(self._mean)
        words = column(holder := frame("plain"), gap=1)
        words.addWidget(self._state)
        words.addWidget(self._before)
        inside.addWidget(holder)
        return box

    @override
    def refresh(self) -> None:
        """Show the grades as they are, and as they are being given."""
        cycle, today = self.cycle, self.session.today
        load_cycle(self.session, cycle)
        lines = read_whole(self.session, lambda ws: grade_lines(ws, cycle, today))
        self._ends = read_whole(self.session, lambda ws: _ends(ws, cycle, today))
        self._lines = {line.key_result.id: line for line in lines}
        self.model.show_rows(self._rows(lines))
        self.list.setFixedHeight(self.list.wanted_height())
        self._show_mean()
        self.late.show_cycle(self.cycle_id)
        ready = [n for n in lines if n.lacks == "grade" and not _lacks(n, n.proposed)]
        self.take_all.setVisible(bool(ready) and not self.is_closed)
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
        line, typed = self._lines[key_result_id], self._typed(key_result_id)
        self._asked = key_result_id
        if _lacks(line, grade) or typed["reason"]:
            self._write(key_result_id, grade, typed["reason"], typed["cause"])
            if typed["reason"]:
                self._keep()
        else:
            self.draft.drop(_key(key_result_id))
            self.session.do(grade_key_result, key_result_id, grade)
        self.refresh()

    def _typed(self, key_result_id: str) -> dict[str, object]:
        """What is being given, else what was given, else what was measured."""
        typed = self.draft.typed(_key(key_result_id))
        line = self._lines[key_result_id]
        kept = line.key_result
        return {
            "grade": typed.get("grade", line.proposed if kept.grade is None else kept.grade),
            "reason": typed.get("reason", kept.grade_reason or ""),
            "cause": typed.get("cause", kept.grade_cause),
        }

    def _write(self, key_result_id: str, grade: object, reason: object, cause: object) -> None:
        typed = {"grade": grade, "reason": reason, "cause": cause}
        self.draft.write(
            _key(key_result_id), typed, grade_key_result, key_result_id, grade, reason, cause
        )

    def _rows(self, lines: tuple[GradeLine, ...]) -> list[GradeRow]:
        rows, own = list[GradeRow](), list[GradeRow]()
        objective: Objective | None = None
        for line in lines:
            if objective is None or line.key_result.objective != objective.id:
                if objective is not None:
                    rows += [self._heading(objective, own), *own]
                objective, own = line.objective, []
            own.append(self._row(line, objective))
        if objective is not None:
            rows += [self._heading(objective, own), *own]
        return rows

    def _heading(self, objective: Objective, own: list[GradeRow]) -> GradeRow:
        weights = {row.id: self._lines[row.id].key_result.weight for row in own}
        mean = weighted_mean((row.grade or 0.0, weights[row.id]) for row in own)
        title = f"{reference_of(self.session.workspace, objective)} {objective.title}"
        return GradeRow(objective.id, title, objective.kind, mean, is_objective=True)

    def _row(self, line: GradeLine, objective: Objective) -> GradeRow:
        ws, key_result = self.session.workspace, line.key_result
        typed = self.draft.typed(_key(key_result.id))
        grade = self._typed(key_result.id)["grade"]
        assert isinstance(grade, float | int)
        return GradeRow(
            key_result.id,
            f"{line.ref} {key_result.title}",
            objective.kind,
            float(grade),
            way=way_words(ws, key_result),
            end=value_words(ws, key_result, self._ends.get(key_result.id)),
            measured=line.progress,
            proposed=line.proposed,
            given=key_result.grade is not None or bool(typed),
            wants=_wants(typed, line, float(grade)),
        )

    def _show_mean(self) -> None:
        means = [row for row in self.model.rows if row.is_objective and row.grade is not None]
        mean = weighted_mean((row.grade or 0.0, 1.0) for row in means)
        self._mean.setText(show_share(mean))
        self._state.setVisible(mean is not None)
        if mean is not None:
            self._state.show_state(grade_colour(mean, "aspirational"))
        past = past_quarters(self.session.workspace, self.cycle, 1)
        self._before.setVisible(bool(past) and past[-1].grade is not None)
        if past:
            says = tr("{cycle} was {grade}")
            self._before.setText(
                says.format(cycle=past[-1].cycle.name, grade=show_share(past[-1].grade))
            )

    def _ask(self, key_result_id: str) -> None:
        """Ask for the words of a grade where they are needed or were given."""
        self._asked = key_result_id
        line = self._lines.get(key_result_id)
        if line is None:
            self.reason.hide()
            return
        typed = self._typed(key_result_id)
        grade = typed["grade"]
        assert isinstance(grade, float | int)
        wanted = _lacks(line, float(grade)) is not None or bool(typed["reason"])
        self.reason.setVisible(wanted)
        if wanted:
            self._show_reason(line, float(grade), str(typed["reason"]), typed["cause"])

    def _show_reason(self, line: GradeLine, grade: float, reason: str, cause: object) -> None:
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
        needs_cause = _lacks(line, grade, reason or "said") == "cause"
        shown = cause if isinstance(cause, str) else None
        self.reason.ask(title, question, back if moved else "", reason, shown, needs_cause)

    def _note_reason(self) -> None:
        grade = self._typed(self._asked)["grade"]
        self._write(self._asked, grade, self.reason.reason.text, self.reason.cause)
        self.model.show_rows(self._rows(tuple(self._lines.values())))

    def _keep(self) -> None:
        """Keep the grade in hand with its words, once there are any."""
        key = _key(self._asked)
        if self.draft.typed(key).get("reason"):
            with told_to(self.session, self.reason.refuse):
                self.draft.keep(key)

    def _go_to_reason(self) -> None:
        if not self.reason.isHidden():
            self.reason.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_all(self) -> None:
        self.session.do(grade_as_measured, self.cycle_id)


def _lacks(line: GradeLine, grade: float, reason: str = "") -> str | None:
    """What another grade than the kept one would still have to say."""
    return lacking(line.objective.kind, line.proposed, grade, reason, None)


def _wants(typed: dict[str, Any], line: GradeLine, grade: float) -> str:
    """What a grade that is being given lacks, in words."""
    if not typed:
        return ""
    lacks = lacking(
        line.objective.kind, line.proposed, grade, typed.get("reason"), typed.get("cause")
    )
    return {None: "", "cause": tr("a cause is needed")}.get(lacks, tr("a reason is needed"))


def _ends(ws: Workspace, cycle: Cycle, today: dt.date) -> dict[str, float | None]:
    """Where each key result has come to, on the day of the freeze."""
    day = frozen_on(ws, cycle) or min(today, cycle.end)
    tree = read_tree(as_frozen(ws, cycle), cycle, day)
    return {one.key_result.id: one.value for one in every_key_result(tree.objectives)}


def _key(key_result_id: str) -> str:
    return f"grade:{key_result_id}"
