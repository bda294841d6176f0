"""Start with my numbers: five steps to a workspace. Must not make the file: `made` says how."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from okrdesk.commands.founding import Founding
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.store.opening import refuse_place
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.founding.day_step import DayStep
from okrdesk.ui.founding.kept_answers import put_back_answers
from okrdesk.ui.founding.numbers_step import NumbersStep
from okrdesk.ui.founding.objective_step import ObjectiveStep
from okrdesk.ui.founding.person_step import PersonStep
from okrdesk.ui.founding.place_step import PlaceStep
from okrdesk.ui.founding.preview import founded_on
from okrdesk.ui.founding.steps_bar import StepsBar
from okrdesk.ui.panes.draft_line import DraftLine
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import column, frame, label, row

_NEXT = (
    tr("Go on: company and file"), tr("Go on: your numbers"), tr("Go on: one objective"),
    tr("Go on: check-in day"), tr("Make it"),
)  # fmt: skip
_NUMBERS = 2
_NARROW_BELOW, _ROOMY = 1250, 860  # pixels at 100 %
_TIGHT_BELOW, _STACKED_BELOW = 980, 500  # no room for all columns, or for what is beside them


class FoundingPage(QWidget):
    """`made` brings a Founding and a path; `left` when one wants out; `asks` an action.

    `written` after each answer; `discarded` when those of before are not wanted.
    """

    made = Signal(object, str)
    written = Signal()
    discarded = Signal()
    left = Signal()
    asks = Signal(str)

    def __init__(self, look: Appearance, person: str, today: dt.date) -> None:
        super().__init__()
        self._look, self._today = look, today
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.person, self.place = PersonStep(look, person), PlaceStep(look, today)
        self.numbers = NumbersStep(look, today, lambda: self.place.money)
        self.objective, self.day = ObjectiveStep(look, today), DayStep(look)
        self.steps = (self.person, self.place, self.numbers, self.objective, self.day)
        self.bar = StepsBar(look)
        self.bar.asks.connect(self.asks)
        self.bar.wanted.connect(self.go_to)
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        layout = column(self)
        self._restored = DraftLine(look, says=tr("What you typed before is still here."))
        self._restored.setContentsMargins(look.px(28), look.px(10), look.px(28), 0)
        self._restored.discarded.connect(self.discarded)
        layout.addWidget(self.bar)
        layout.addWidget(self._restored)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot())
        self._show()
        self._listen()

    def _listen(self) -> None:
        """Hear of every answer."""
        place, aims = self.place, self.objective.aims
        other = self.numbers.choice.other
        lines = (self.person.name, place.name, place.currency, place.place.line, other)
        for line in (*lines, self.objective.title, *(line for aim in aims for line in aim)):
            line.textChanged.connect(self.written)
        self.numbers.changed.connect(self.written)
        self.numbers.finished.connect(self.go_button.setFocus)
        self.day.day.chosen.connect(self.written)

    def put_back(self, typed: dict[str, Any]) -> None:
        """Show the answers of before, and say so."""
        put_back_answers(self, typed)
        self._restored.show()

    def _foot(self) -> QWidget:
        foot = frame("foot")
        inside = column(foot, (18, 8, 18, 10), 4)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        inside.addWidget(self._refused)
        line = row(gap=10)
        self.back_button = Button(self._look, tr("Back"), keys="Alt+Left")
        self.go_button = Button(self._look, "", kind="primary", keys="Ctrl+Return")
        self._where = Elided(self._look)
        line.addWidget(self.back_button)
        line.addWidget(self.go_button)
        self._later = label(tr("You can change all of this later."), "quiet")
        line.addWidget(self._later)
        line.addWidget(self._where, 1)
        inside.addLayout(line)
        self.back_button.clicked.connect(self.go_back)
        self.go_button.clicked.connect(self.go_on)
        return foot

    @property
    def place_in_row(self) -> int:
        """Which of the five steps is in sight, from 0."""
        return self._stack.currentIndex()

    def focus_first(self) -> None:
        """Begin where the step in sight begins."""
        self.steps[self.place_in_row].focus_first()

    def refuse(self, says: str) -> None:
        """Say above the buttons why it does not go on."""
        self._refused.setText(says)
        self._refused.setVisible(bool(says))

    def go_back(self) -> None:
        """The step before; from the first one out."""
        if self.place_in_row:
            self.go_to(self.place_in_row - 1)
        else:
            self.left.emit()

    def go_on(self) -> None:
        """The next step if nothing is wrong in this one; after the last the workspace is made."""
        try:
            founding = self._answers()
        except OkrError as refusal:
            self.refuse(refusal.says)
            return
        self.refuse("")
        if self.place_in_row < len(self.steps) - 1:
            self.go_to(self.place_in_row + 1)
        else:
            self.made.emit(founding, self.place.place.path)

    def go_to(self, place: int) -> None:
        """Show a step; a later one only after those before were answered."""
        self.refuse("")
        self._stack.setCurrentIndex(min(place, self.place_in_row + 1))
        self._show()
        self.focus_first()
        self.written.emit()

    def _answers(self) -> Founding:
        """All answers so far, tried out; raises OkrError for the first that cannot be taken."""
        name, person = self.place.name.text().strip(), self.person.name.text().strip()
        if not person:
            raise OkrError("bad_value", tr("Say your name first: it stands beside your changes."))
        if self.place_in_row and not (name and self.place.place.path):
            raise OkrError("bad_value", tr("A workspace needs a name and a place for its file."))
        if self.place_in_row:
            refuse_place(Path(self.place.place.path))
        objective, aims = self.objective.answers()
        founding = Founding(
            name or "-",
            person,
            self.place.money,
            self.day.weekday,
            self.numbers.answers() if self.place_in_row >= _NUMBERS else (),
            objective,
            aims,
        )
        founded_on(founding, self._today)
        return founding

    def _show(self) -> None:
        place = self.place_in_row
        self.bar.show_step(place)
        self.go_button.say(_NEXT[place])
        name, path = self.place.name.text().strip(), self.place.place.path
        says = tr("{name} · {quarter} · kept in {path}")
        quarter = self.place.quarter.name()
        self._where.say(
            says.format(name=name, quarter=quarter, path=path) if name and place else ""
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        one_field = self.place_in_row < _NUMBERS or self.place_in_row == len(self.steps) - 1
        if entered and (control or one_field):
            self.go_on()
        elif event.key() == Qt.Key.Key_Left and alt:
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW_BELOW)
        self.numbers.set_narrow(narrow)
        tight = self.width() < self._look.px(_TIGHT_BELOW)
        tight = tight or not self.numbers.columns_fit(self.width())
        stacked = self.width() < self._look.px(_STACKED_BELOW)
        self.numbers.set_tight(tight, stacked=stacked)
        for button in (self.back_button, self.go_button):
            button.set_brief(stacked)
        self._later.setVisible(self.width() >= self._look.px(_ROOMY))
