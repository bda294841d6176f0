"""An objective in the inspector: story, status, what proves it. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import Assumption, Cycle, KeyResult, Objective, Remark
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.inspector_facts import InspectorFacts
from okrdesk.ui.panes.inspector_head import InspectorHead
from okrdesk.ui.panes.objective_bonds import Bonds, bonds_of, show_ties
from okrdesk.ui.panes.remark_facts import show_remarks
from okrdesk.ui.panes.tag_row import TagRow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.readings import objective_of

Seen = tuple[ObjectiveReading, tuple[Assumption, ...], tuple[Remark, ...], Bonds]
_ASSUMED = {"open": tr("open"), "holds": tr("holds"), "broken": tr("broken")}


class ObjectivePane(QWidget):
    """One objective."""

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._objective_id = ""
        self._seen: Seen | None = None
        layout = column(self, (16, 14, 16, 14), 3)
        self._head = InspectorHead(look)
        self._figures = label("", "small", wraps=True)
        layout.addWidget(self._head)
        self.tags = TagRow(look, session, "okrs")
        self.tags.goes.connect(self.goes)
        layout.addWidget(self.tags)
        layout.addSpacing(5)
        layout.addWidget(self._figures)
        buttons = row()
        self.edit_button = Button(look, tr("Edit…"), keys="F2")
        self.add_button = Button(look, tr("New key result…"))
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        self._facts = InspectorFacts(look)
        layout.addWidget(self._facts)
        layout.addStretch(1)
        self.edit_button.clicked.connect(self._ask_edit)
        self.add_button.clicked.connect(self._ask_key_result)
        self._facts.chosen.connect(self._choose)

    def show_record(self, record_id: str) -> None:
        """Show the objective with that id."""
        self._objective_id = record_id
        self.tags.show_record(record_id)
        self._show(self._now())

    def refresh(self) -> None:
        """Show it anew if a change concerned it."""
        self.tags.show_record(self._objective_id)
        now = self._now()
        if now != self._seen:
            self._show(now)

    def _now(self) -> Seen:
        reading = objective_of(self._session, self._objective_id)
        ws = self._session.workspace  # after what the reading missed was loaded
        held = ws.where(Assumption, "objective", self._objective_id)
        said = ws.where(Remark, "on", self._objective_id)
        return reading, held, said, bonds_of(ws, self._objective_id)

    def focus_first(self) -> None:
        """Begin at editing."""
        self.edit_button.setFocus()

    def _show(self, now: Seen) -> None:
        self._seen, reading = now, now[0]
        ws, objective = self._session.workspace, reading.objective
        kind = tr("aspirational") if objective.kind == "aspirational" else tr("committed")
        parts = [now[3].owners, kind, ws.get(Cycle, objective.cycle).name]
        about = " · ".join(part for part in parts if part)
        self._head.say(tr("Objective {ref}").format(ref=reading.ref), objective.title, about)
        self._head.show_state(reading.shown_status, reading.status_says)
        self._figures.setText(_figures_say(reading))
        self._facts.clear()
        if objective.why:
            self._facts.heading(tr("Why"))
            self._facts.say(objective.why)
        self._show_key_results(reading)
        self._show_assumptions(now[1])
        show_ties(self._facts, now[3])
        show_remarks(self._facts, ws, objective.id, self._session.today)

    def _show_key_results(self, reading: ObjectiveReading) -> None:
        if not reading.key_results:
            return
        self._facts.heading(tr("Key results"))
        for found in reading.key_results:
            self._facts.link(f"{found.ref} {found.key_result.title}", found.key_result.id)

    def _show_assumptions(self, found: tuple[Assumption, ...]) -> None:
        if found:
            self._facts.heading(tr("Assumptions"))
        for assumption in found:
            self._facts.say(f"{assumption.text} · {_ASSUMED[assumption.state]}")

    def _choose(self, record_id: str) -> None:
        is_objective = self._session.workspace.find(Objective, record_id) is not None
        self.chosen.emit(Objective.KIND if is_objective else KeyResult.KIND, record_id)

    def _ask_edit(self) -> None:
        self.asks.emit("edit.change")

    def _ask_key_result(self) -> None:
        self.asks.emit("edit.key_result")


def _figures_say(reading: ObjectiveReading) -> str:
    reported, count = reading.reported
    parts = [
        tr("Progress {p}").format(p=show_share(reading.progress)),
        tr("{n} of {count} reported").format(n=reported, count=count),
    ]
    if reading.confidence is not None:
        parts.append(
            tr("lowest confidence {n}, {ref}").format(
                n=reading.confidence, ref=reading.confidence_of
            )
        )
    if reading.grade is not None:
        parts.append(tr("grade {g}").format(g=show_grade(reading.grade)))
    return " · ".join(parts)
