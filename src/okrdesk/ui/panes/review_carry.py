"""Step Carry over: what goes on, what changes, what ends with a reason. Must not hold rules."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from okrdesk.commands.carry import leave_behind
from okrdesk.commands.carrying_on import carry_on
from okrdesk.commands.gains import keep_gain
from okrdesk.domain.carry_over import CarryChoice, carry_choices, next_cycle_days, next_cycle_of
from okrdesk.domain.gains import Gain, gains_of
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.words import tr
from okrdesk.qtmodels.loading import do_whole, read_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.reason_sheet import ReasonSheet
from okrdesk.ui.panes.carry_card import CarryCard
from okrdesk.ui.panes.gain_row import GainRow
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.focus import give_focus
from okrdesk.ui.parts.labels import clear, column, frame, label
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft


class ReviewCarry(ReviewStep):
    """Nothing of the old cycle goes along but what was meant: no progress, check-in or grade."""

    HINT = tr("Untick a key result to leave it behind")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("What goes on starts where it ended, with its target open. What ends says why.")
        super().__init__(look, session, draft, tr("Carry over"), about)
        self.cards: dict[str, CarryCard] = {}
        self.gains: dict[str, GainRow] = {}
        self._shown: tuple[object, ...] = ()
        self._dropped = ""
        self._choices: QVBoxLayout = column(holder := QWidget(), gap=9)
        self.body.addWidget(holder)
        self._gain_card = frame("card")
        layout = column(self._gain_card, (13, 10, 13, 11), 6)
        layout.addWidget(label(tr("Keep the gain"), "h3"))
        about = tr("What a key result won is lost quietly: let the board say so.")
        layout.addWidget(label(about, "quiet", wraps=True))
        self._gains: QVBoxLayout = column(inner := QWidget(), gap=9)
        layout.addWidget(inner)
        self.body.addWidget(self._gain_card)
        self.body.addStretch(1)

    @override
    def refresh(self) -> None:
        """Show what was chosen for each objective."""
        cycle = self.cycle
        choices = carry_choices(self.session.workspace, cycle)
        gains = read_whole(self.session, lambda ws: gains_of(ws, cycle))
        if (self.cycle_id, choices, gains) == self._shown:
            return
        self._shown = (self.cycle_id, choices, gains)
        self._show_choices(choices)
        self._show_gains(gains)

    @override
    def focus_first(self) -> None:
        """Begin at the first objective that is undecided."""
        for card in self.cards.values():
            if "carry" in card.buttons:
                give_focus(card.buttons["carry"])
                return
        for one in (*(b for c in self.cards.values() for b in c.buttons.values()), self):
            give_focus(one)
            return

    def _show_choices(self, choices: tuple[CarryChoice, ...]) -> None:
        ws, cycle = self.session.workspace, self.cycle
        following = next_cycle_of(ws, cycle)
        name = following.name if following is not None else next_cycle_days(ws, cycle).name
        clear(self._choices)
        self.cards = {}
        for choice in choices:
            title = f"{reference_of(ws, choice.objective)} {choice.objective.title}"
            card = CarryCard(self.look, choice, _grade(choice), title, name)
            card.carries.connect(self._carry)
            card.changes.connect(self._change)
            card.drops.connect(self._ask_drop)
            card.opens.connect(self._open)
            self._choices.addWidget(card)
            self.cards[choice.objective.id] = card
        if not choices:
            self._choices.addWidget(label(tr("This cycle has no objectives."), "muted"))

    def _show_gains(self, gains: tuple[Gain, ...]) -> None:
        clear(self._gains)
        self.gains = {}
        for gain in gains:
            made = GainRow(self.look, gain)
            made.keeps.connect(self._keep)
            self._gains.addWidget(made)
            self.gains[gain.kpi.id] = made
        self._gain_card.setVisible(bool(gains))

    def _carry(self, objective_id: str, key_results: tuple[str, ...]) -> None:
        self._carried(objective_id, key_results)

    def _carried(self, objective_id: str, key_results: tuple[str, ...]) -> str:
        """Carry it over; the id of the objective that goes on, empty if it was refused."""
        if not do_whole(self.session, carry_on, objective_id, key_results):
            return ""
        found = self.session.workspace.where(Objective, "carried_from", objective_id)
        return found[0].id if found else ""

    def _change(self, objective_id: str, key_results: tuple[str, ...]) -> None:
        self._open(self._carried(objective_id, key_results))

    def _open(self, objective_id: str) -> None:
        if objective_id:
            self.chosen.emit(Objective.KIND, objective_id)
            self.asks.emit("edit.change")

    def _ask_drop(self, objective_id: str) -> None:
        self._dropped = objective_id
        objective = self.session.workspace.get(Objective, objective_id)
        title = tr("End {objective}").format(objective=objective.title)
        about, over = ("end", objective_id), self.window()
        sheet = ReasonSheet(self.look, self.session, over, title, tr("End it here"), about)
        sheet.answered.connect(self._drop)
        sheet.appear()

    def _drop(self, reason: str) -> None:
        self.session.do(leave_behind, self._dropped, reason)

    def _keep(self, kpi_id: str, limits: dict[str, float]) -> None:
        row = self.gains[kpi_id]
        with told_to(self.session, row.refuse):
            do_whole(self.session, keep_gain, kpi_id, self.cycle_id, **limits)


def _grade(choice: CarryChoice) -> float | None:
    """The objective's grade as far as its key results have theirs."""
    if choice.objective.grade is not None:
        return choice.objective.grade
    graded = [one.key_result for one in choice.key_results if one.key_result.grade is not None]
    return weighted_mean((one.grade or 0.0, one.weight) for one in graded)
