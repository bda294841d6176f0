"""An objective in the inspector: story, status, what proves it. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import Assumption, Cycle, KeyResult
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.readings import objective_of
from okrdesk.ui.sentences import owner_name

_ASSUMED = {"open": tr("open"), "holds": tr("holds"), "broken": tr("broken")}


class ObjectivePane(QWidget):
    """One objective."""

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._objective_id = ""
        self._seen: tuple[object, ...] = ()
        layout = column(self, (16, 14, 16, 14), 3)
        top = row()
        self._ref = label("", "quiet")
        top.addWidget(self._ref)
        top.addStretch(1)
        top.addWidget(label(tr("Ctrl I hides this"), "quiet"))
        layout.addLayout(top)
        self._title = label("", "h2", wraps=True)
        self._about = label("", "quiet", wraps=True)
        self._chip = Chip(look)
        self._figures = label("", "small", wraps=True)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addSpacing(5)
        layout.addWidget(self._chip)
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
        rest = QWidget()
        self._facts = column(rest, gap=3)
        layout.addWidget(rest)
        layout.addStretch(1)
        self.edit_button.clicked.connect(self._ask_edit)
        self.add_button.clicked.connect(self._ask_key_result)

    def show_record(self, record_id: str) -> None:
        """Show the objective with that id."""
        self._objective_id = record_id
        self._show()

    def refresh(self) -> None:
        """Show it anew if a change concerned it."""
        if self._now() != self._seen:
            self._show()

    def _now(self) -> tuple[object, ...]:
        ws = self._session.workspace
        held = ws.where(Assumption, "objective", self._objective_id)
        return objective_of(self._session, self._objective_id), held

    def focus_first(self) -> None:
        """Begin at editing."""
        self.edit_button.setFocus()

    def _show(self) -> None:
        self._seen = self._now()
        reading = objective_of(self._session, self._objective_id)
        ws, objective = self._session.workspace, reading.objective
        self._ref.setText(tr("Objective {ref}").format(ref=reading.ref))
        self._title.setText(objective.title)
        kind = tr("aspirational") if objective.kind == "aspirational" else tr("committed")
        parts = [owner_name(ws, objective.owner), kind, ws.get(Cycle, objective.cycle).name]
        self._about.setText(" · ".join(part for part in parts if part))
        self._chip.show_state(reading.status, reading.status_says)
        self._figures.setText(_figures_say(reading))
        clear(self._facts)
        if objective.why:
            self._heading(tr("Why"))
            self._facts.addWidget(label(objective.why, "small", wraps=True))
        self._show_key_results(reading)
        self._show_assumptions()

    def _show_key_results(self, reading: ObjectiveReading) -> None:
        if not reading.key_results:
            return
        self._heading(tr("Key results"))
        for found in reading.key_results:
            link = Button(self._look, f"{found.ref} {found.key_result.title}", kind="link")
            link.setProperty("record", found.key_result.id)
            link.clicked.connect(self._choose)
            self._facts.addWidget(link)

    def _show_assumptions(self) -> None:
        found = self._session.workspace.where(Assumption, "objective", self._objective_id)
        if found:
            self._heading(tr("Assumptions"))
        for assumption in found:
            text = f"{assumption.text} · {_ASSUMED[assumption.state]}"
            self._facts.addWidget(label(text, "small", wraps=True))

    def _heading(self, text: str) -> None:
        self._facts.addSpacing(10)
        self._facts.addWidget(label(text, "h3"))

    def _choose(self) -> None:
        self.chosen.emit(KeyResult.KIND, str(self.sender().property("record")))

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
