"""Which of the five steps one is at, and the ways out. Must not walk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QFrame

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, label, row
from okrdesk.ui.parts.step_row import StepRow

_STEPS = (
    tr("Your name"), tr("Company, quarter, file"), tr("Your numbers"), tr("One objective"),
    tr("Check-in day"),
)  # fmt: skip
_BESIDE, _ALONE = 58, 42  # the circle and the space around it, with words and without


class StepsBar(QFrame):
    """`wanted` names a step by its place; `asks` an action."""

    wanted = Signal(int)
    asks = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "bar")
        self.setFixedHeight(look.px(47))
        layout = row(self, (14, 0, 14, 0), 8)
        self._now, self._tight = 0, False
        self._title = label(tr("Start with my numbers"), "h2")
        layout.addWidget(self._title)
        self._minutes = label(tr("5 minutes"), "muted")
        layout.addWidget(self._minutes)
        self._steps = row(gap=4)
        layout.addLayout(self._steps)
        layout.addStretch(1)
        sample = Button(look, tr("Look around a sample company"))
        opens = Button(look, tr("Open a file…"))
        for button, action in ((sample, "file.sample"), (opens, "file.open")):
            button.setProperty("action", action)
            button.clicked.connect(self._ask)
            layout.addWidget(button)
        self.sample, self.opens = sample, opens

    def show_step(self, now: int) -> None:
        """Mark the step in sight, and those before it as done."""
        self._now = now
        clear(self._steps)
        for place, text in enumerate(_STEPS):
            state = "done" if place < now else "now" if place == now else "to do"
            step = StepRow(self._look, str(place + 1), text, state)
            named = not self._tight or place == now
            bold = QFontMetricsF(self._look.font(13, QFont.Weight.DemiBold))
            words = self._look.px(_BESIDE) + round(bold.horizontalAdvance(text))
            step.setFixedWidth(words if named else self._look.px(_ALONE))
            step.setProperty("place", place)
            step.clicked.connect(self._want)
            self._steps.addWidget(step)

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the ways out are in the menu only; without room for all names of the
        steps only that of the one in sight is shown.
        """
        self._minutes.setVisible(not narrow)
        self.sample.setVisible(not narrow)
        self.opens.setVisible(not narrow)

    def set_tight(self, tight: bool) -> None:
        """Name only the step in sight, the others by their numbers and tooltips."""
        if tight != self._tight:
            self._tight = tight
            self._title.setVisible(not tight)
            self.show_step(self._now)

    def _want(self) -> None:
        self.wanted.emit(int(self.sender().property("place")))

    def _ask(self) -> None:
        self.asks.emit(str(self.sender().property("action")))
