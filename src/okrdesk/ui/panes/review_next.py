"""Step Next quarter: drafts, what the coach says, what waits aside. Must not hold rules."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from okrdesk.coach.finding import Finding
from okrdesk.commands.carry import draft_next_cycle
from okrdesk.commands.carrying_on import carry_on
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.carry_over import (
    last_lessons,
    next_cycle_days,
    next_cycle_of,
    parking_lot,
    proposed_baseline,
)
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Lesson, Objective, Review
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.tree_words import value_words, way_words
from okrdesk.qtmodels.loading import do_whole, read_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.draft_goals import DraftGoal, DraftLine
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, frame, label, row
from okrdesk.ui.review_draft import ReviewDraft
from okrdesk.ui.sentences import from_to

_BOXES = ("milestones", "yes-no", "levels")
_KINDS = {Kpi: tr("KPI"), Objective: tr("objective"), KeyResult: tr("key result")}


class ReviewNext(ReviewStep):
    """`wants_new` asks for a new objective or key result: its kind and what it stands below."""

    HINT = tr("Ctrl+N adds anything; what was set aside can come back")
    wants_new = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        super().__init__(look, session, draft, tr("Next quarter"), "")
        self.goals: dict[str, DraftGoal] = {}
        self._shown: tuple[object, ...] = ()
        self._said: tuple[Finding, ...] = ()
        self.draft_button = Button(look, "", kind="primary")
        self.head.addWidget(self.draft_button, 0, Qt.AlignmentFlag.AlignTop)
        self._holder = QWidget()
        self._goals: QVBoxLayout = column(self._holder, gap=9)
        self.body.addWidget(self._holder)
        self.new_button = Button(look, tr("New objective…"), icon_name="plus")
        line = row()
        line.addWidget(self.new_button)
        line.addStretch(1)
        self.body.addLayout(line)
        self._lessons_card, self._lessons = self._card(tr("What we said we would change"))
        self._parked_card, self._parked = self._card(tr("Set aside, may come back"))
        self.body.addStretch(1)
        self.draft_button.clicked.connect(self._draft)
        self.new_button.clicked.connect(self._new)

    def _card(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        card = frame("card")
        layout = column(card, (13, 10, 13, 11), 5)
        layout.addWidget(label(title, "h3"))
        inside = column(holder := QWidget(), gap=4)
        layout.addWidget(holder)
        self.body.addWidget(card)
        return card, inside

    @property
    def following(self) -> Cycle | None:
        """The cycle that follows, None while it is not drafted."""
        return next_cycle_of(self.session.workspace, self.cycle)

    @override
    def refresh(self) -> None:
        """Show what is drafted."""
        ws, following = self.session.workspace, self.following
        days, today = next_cycle_days(ws, self.cycle), self.session.today
        self.title.setText(following.name if following is not None else days.name)
        self.about.setText(_about(following is not None, days.from_day > today, show_day(
            days.from_day, today
        )))  # fmt: skip
        self.draft_button.say(tr("Draft {cycle}").format(cycle=days.name))
        self.draft_button.setVisible(following is None and days.from_day <= today)
        self.new_button.setVisible(following is not None)
        self._show_goals(following)
        self._show_lessons()
        self._show_parked(following)

    @override
    def focus_first(self) -> None:
        """Begin with what is there to be done first."""
        for button in (self.draft_button, self.new_button):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_goals(self, following: Cycle | None) -> None:
        drafts: tuple[tuple[Objective, tuple[DraftLine, ...]], ...] = ()
        said: tuple[Finding, ...] = ()
        if following is not None:
            drafts = read_whole(self.session, lambda ws: self._drafts(ws, following))
            said = self._findings(drafts)
        self._holder.setVisible(bool(drafts))
        if (drafts, said) == self._shown:
            return
        self._shown = (drafts, said)
        clear(self._goals)
        self.goals = {}
        for objective, lines in drafts:
            goal = DraftGoal(self.look, objective, lines, said)
            goal.edits.connect(self._edit)
            goal.takes.connect(self._take_baseline)
            goal.adds.connect(self._add)
            self._goals.addWidget(goal)
            self.goals[objective.id] = goal

    def _drafts(
        self, ws: Workspace, following: Cycle
    ) -> tuple[tuple[Objective, tuple[DraftLine, ...]], ...]:
        today = self.session.today
        return tuple(
            (objective, tuple(
                _line(ws, key_result, proposed_baseline(ws, key_result, today))
                for key_result in ws.where(KeyResult, "objective", objective.id)
            ))
            for objective in ws.where(Objective, "cycle", following.id)
        )  # fmt: skip

    def hear(self, said: tuple[Finding, ...]) -> None:
        """What the coach says to all there is; what is said to the drafts is shown beside them."""
        self._said = said
        if self.cycle_id:
            self._show_goals(self.following)

    def _findings(
        self, drafts: tuple[tuple[Objective, tuple[DraftLine, ...]], ...]
    ) -> tuple[Finding, ...]:
        ids = {objective.id for objective, _ in drafts}
        ids |= {line.key_result.id for _, lines in drafts for line in lines}
        return tuple(finding for finding in self._said if finding.subject in ids)

    def _show_lessons(self) -> None:
        ws, cycle = self.session.workspace, self.cycle
        own = tuple(
            lesson
            for review in ws.where(Review, "cycle", cycle.id)
            for lesson in ws.where(Lesson, "review", review.id)
        )
        changes = [lesson.change for lesson in (own or last_lessons(ws, cycle)) if lesson.change]
        clear(self._lessons)
        for change in changes:
            self._lessons.addWidget(label(change, "small", wraps=True))
        self._lessons_card.setVisible(bool(changes))

    def _show_parked(self, following: Cycle | None) -> None:
        clear(self._parked)
        parked = parking_lot(self.session.workspace)
        for one in parked:
            line = row(holder := QWidget(), gap=8)
            line.addWidget(label(name_of(one) or "", "small", wraps=True), 1)
            line.addWidget(label(_KINDS[type(one)], "quiet"))
            if isinstance(one, Kpi) or (isinstance(one, Objective) and following is not None):
                back = Button(self.look, tr("Take up"), kind="mini")
                back.setAccessibleName(tr("Take up {title}").format(title=name_of(one) or ""))
                back.setProperty("kind", one.KIND)
                back.setProperty("record", one.id)
                back.clicked.connect(self._take_up)
                line.addWidget(back)
            self._parked.addWidget(holder)
        self._parked_card.setVisible(bool(parked))

    def _draft(self) -> None:
        self.session.do(draft_next_cycle, self.cycle_id)

    def _new(self) -> None:
        following = self.following
        if following is not None:
            self.wants_new.emit(Objective.KIND, following.id)

    def _add(self, objective_id: str) -> None:
        self.wants_new.emit(KeyResult.KIND, objective_id)

    def _edit(self, kind: str, record_id: str) -> None:
        self.chosen.emit(kind, record_id)
        self.asks.emit("edit.change")

    def _take_baseline(self, key_result_id: str, value: float) -> None:
        do_whole(self.session, change_key_result, key_result_id, baseline=value)

    def _take_up(self) -> None:
        sender = self.sender()
        record = str(sender.property("record"))
        if sender.property("kind") == Kpi.KIND:
            do_whole(self.session, change_kpi, record, standing="key")
        else:
            do_whole(self.session, carry_on, record)


def _line(ws: Workspace, key_result: KeyResult, proposed: float | None) -> DraftLine:
    """With the offered baseline where it is not the one that stands there."""
    offered = None if proposed == key_result.baseline else proposed
    way = _way(ws, key_result)
    words = "" if offered is None else value_words(ws, key_result, offered)
    return DraftLine(key_result, way, offered, words)


def _way(ws: Workspace, key_result: KeyResult) -> str:
    """From what to what a drafted key result goes, as far as that is said."""
    if key_result.measure in _BOXES:
        return from_to(ws, key_result)
    ends = (key_result.target, key_result.target_low, key_result.target_ratio)
    if all(end is None for end in ends):
        return tr("no target yet")
    return way_words(ws, key_result)


def _about(drafted: bool, early: bool, day: str) -> str:
    if drafted:
        return tr("Three objectives at most, each with three to five key results. "
                  "It stays a draft until it is started.")  # fmt: skip
    if early:
        return tr("It can be drafted from {day} on.").format(day=day)
    return tr("Nothing is drafted yet. Start with one change you want to see.")
