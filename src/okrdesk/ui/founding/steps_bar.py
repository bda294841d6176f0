"""Which of the five steps one is at, and the ways out. Must not walk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, label, row
from okrdesk.ui.parts.step_row import StepRow

_STEPS = (
    tr("Your name"), tr("Company, quarter, file"), tr("Your numbers"), tr("One objective"),
    tr("Check-in day"),
)  # fmt: skip
_GAP = 4
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
        self._steps = row(gap=_GAP)
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
            step.setFixedWidth(self._step_wide(place, tight=self._tight))
            step.setProperty("place", place)
            step.clicked.connect(self._want)
            self._steps.addWidget(step)

    def _fit(self) -> None:
        """Show what has room: at last only the number of each step, and the name of the one in
        sight. The ways out are in the menu, too.
        """
        parts: tuple[QWidget, ...] = (self._minutes, self.sample, self.opens, self._title)
        room = self.width() - 2 * self._look.px(14)
        for shown in range(len(parts), -1, -1):
            if room >= self._steps_wide() + sum(map(self._wide, parts[len(parts) - shown :])):
                break
        tight = room < self._steps_wide()
        for place, part in enumerate(parts):
            part.setVisible(not tight and place >= len(parts) - shown)
        if tight != self._tight:
            self._tight = tight
            self.show_step(self._now)

    def _wide(self, part: QWidget) -> int:
        return part.sizeHint().width() + self._look.px(8)

    def _steps_wide(self) -> int:
        """With the names of all of them."""
        return sum(self._step_wide(place, tight=False) + _GAP for place in range(len(_STEPS)))

    def _step_wide(self, place: int, *, tight: bool) -> int:
        if tight and place != self._now:
            return self._look.px(_ALONE)
        bold = QFontMetricsF(self._look.font(13, QFont.Weight.DemiBold))
        return self._look.px(_BESIDE) + round(bold.horizontalAdvance(_STEPS[place]))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _want(self) -> None:
        self.wanted.emit(int(self.sender().property("place")))

    def _ask(self) -> None:
        self.asks.emit(str(self.sender().property("action")))
