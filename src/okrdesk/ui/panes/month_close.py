"""Below the grid: what pattern one sees, and whether the assumptions still hold.

Must not judge either.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from okrdesk.commands.assumptions import change_assumption
from okrdesk.commands.months import finish_month
from okrdesk.commands.objectives import drop_objective
from okrdesk.domain.alert_links import is_active
from okrdesk.domain.month import Month
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import Period, period_of
from okrdesk.domain.records import Assumption, Cycle, Objective, Ritual
from okrdesk.domain.references import numbered
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule, together
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.turns import Turns

_AT_ONCE = 8  # objectives: more take longer to lay out than a key may wait
_GAP = 4  # pixels between lines
_MOST = 24  # of them, until somebody asks for more
_HOLDS = (("holds", tr("holds")), ("open", tr("open")), ("broken", tr("broken")))


Held = tuple[tuple[Objective, tuple[Assumption, ...]], ...]


class MonthNote(QFrame):
    """One note for a month; Ctrl+Return finishes it."""

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._session = session
        self._month: Period | None = None
        self._kept = ""
        self.setProperty("look", "card")
        layout = column(self, (14, 10, 14, 10), 6)
        head = Flow()
        head.addWidget(label(tr("What pattern do you see?"), "h3"))
        self._about = label("", "quiet")
        head.addWidget(self._about)
        layout.addLayout(head)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(tr("What pattern do you see?"))
        self.note.setMinimumHeight(look.px(64))
        layout.addWidget(self.note, 1)
        self.before = label("", "quiet", wraps=True)
        layout.addWidget(self.before)
        line = Flow()
        self.finish_button = Button(
            look, tr("Finish the month"), kind="primary", keys="Ctrl+Return"
        )
        line.addWidget(self.finish_button)
        self._next = label("", "quiet")
        line.addWidget(self._next)
        layout.addLayout(line)
        self.finish_button.clicked.connect(self.finish)

    def show_month(self, month: Month) -> None:
        """Show the note of the running month, leaving what is being typed."""
        ws, running = self._session.workspace, month.months[-1]
        if running != self._month or month.patterns != (self._kept or None):
            typed = self.note.toPlainText()
            if running != self._month or typed.strip() in ("", self._kept):
                self.note.setPlainText(month.patterns or "")
            self._kept = month.patterns or ""
        self._month = running
        self._about.setText(tr("one note for {month}").format(month=running.name()))
        earlier = _note_of(ws, running.previous())
        self.before.setVisible(bool(earlier))
        self.before.setText(
            tr("{month}: “{note}”").format(month=running.previous().name(), note=earlier)
        )
        last = show_day(running.next().end, self._session.today)
        self._next.setText(tr("Next month: until {day}").format(day=last))

    def finish(self) -> None:
        """Keep the note and end the month's session."""
        if self._month is not None:
            self._session.do(finish_month, self._month.code(), self.note.toPlainText())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.finish()
            return
        super().keyPressEvent(event)


def _note_of(ws: Workspace, month: Period) -> str:
    held = [r for r in ws.where(Ritual, "period", period_of(month.start, "month").code())
            if r.kind == "monthly" and r.patterns]  # fmt: skip
    newest = max(held, key=lambda ritual: (ritual.begun or "", ritual.id), default=None)
    return "" if newest is None else newest.patterns or ""


class AssumptionRows(QFrame):
    """Each assumption of what is pursued: holds, open or broken; and the objective's fate."""

    changes = Signal(str)
    drops = Signal(str)

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._look, self._session = look, session
        self.setProperty("look", "card")
        layout = column(self, (14, 10, 14, 10), 4)
        title = tr("Do the assumptions still hold? Is it still where we want to go?")
        layout.addWidget(label(title, "h3", wraps=True))
        self._rows = column(holder := QWidget(), gap=_GAP)
        layout.addWidget(holder)
        self.more_button = Button(look, "", kind="link")
        self.more_button.hide()
        layout.addWidget(self.more_button)
        layout.addStretch(1)
        self.more_button.clicked.connect(self._show_more)
        self._most = _MOST
        self._shown: Held | None = None
        self._turns: Turns | None = None

    def refresh(self) -> None:
        """Show the assumptions as they are now; of very many objectives those of the first."""
        ws = self._session.workspace
        active = [cycle.id for cycle in ws.all(Cycle).values() if cycle.state == "active"]
        found = (o for cycle in active for o in ws.where(Objective, "cycle", cycle))
        objectives = sorted((o for o in found if is_active(ws, o)), key=lambda o: (o.order, o.id))
        held = tuple((o, ws.where(Assumption, "objective", o.id)) for o in objectives)
        if held != self._shown:
            self._shown = held
            self._lay_out(held[: self._most])

    def _show_more(self) -> None:
        self._most += _MOST
        self._lay_out((self._shown or ())[: self._most])

    def _lay_out(self, held: Held) -> None:
        clear(self._rows)
        waiting = len(self._shown or ()) - len(held)
        self.more_button.say(tr("Show more: {n} wait").format(n=waiting))
        self.more_button.setVisible(waiting > 0)
        if self._turns is not None:
            self._turns.stop()
            self._turns = None
        if not held:
            self._rows.addWidget(label(tr("Nothing is pursued now."), "muted"))
        pieces = self._fill(held)
        next(pieces, None)
        if len(held) > _AT_ONCE:
            self._turns = Turns(pieces, self)

    def _fill(self, held: Held) -> Iterator[None]:
        """Show each objective with its assumptions; of many some at a time."""
        ws = self._session.workspace
        cycles = dict.fromkeys(objective.cycle for objective, _ in held)
        refs = {one.id: ref for cycle in cycles for ref, one in numbered(ws, cycle)}
        rows = together(self._rows, _GAP)
        for place, (objective, assumptions) in enumerate(held):
            if place and not place % _AT_ONCE:
                yield
                rows = together(self._rows, _GAP)
            if place:
                rows.addWidget(rule())
            rows.addLayout(self._line(objective, refs.get(objective.id, "")))
            for assumption in assumptions:
                rows.addWidget(self._row(assumption))

    def _line(self, objective: Objective, ref: str) -> QHBoxLayout:
        line = row(gap=6)
        line.addWidget(label(f"{ref} {objective.title}", "h3", wraps=True), 1)
        for words, answer in ((tr("Change…"), self._change), (tr("Drop…"), self._drop)):
            button = Button(self._look, words, kind="mini")
            button.setAccessibleName(f"{words} {objective.title}")
            button.setProperty("record", objective.id)
            button.clicked.connect(answer)
            line.addWidget(button)
        return line

    def _row(self, assumption: Assumption) -> QWidget:
        holder = frame("plain")
        line = row(holder, gap=10)
        line.addWidget(label(assumption.text, "quiet", wraps=True), 1)
        looked = assumption.looked_at
        if looked is not None:
            line.addWidget(label(show_day(looked, self._session.today), "tiny"))
        choice = Segments(self._look, assumption.text, _HOLDS, assumption.state, inked=True)
        choice.setProperty("record", assumption.id)
        choice.chosen.connect(self._answer)
        line.addWidget(choice)
        return holder

    def _answer(self, state: str) -> None:
        self._session.do(change_assumption, self.sender().property("record"), state=state)

    def _change(self) -> None:
        self.changes.emit(self.sender().property("record"))

    def _drop(self) -> None:
        self.drops.emit(self.sender().property("record"))

    def drop(self, objective_id: str, reason: str) -> None:
        """Give an objective up, with the reason that somebody gave."""
        self._session.do(drop_objective, objective_id, reason)
