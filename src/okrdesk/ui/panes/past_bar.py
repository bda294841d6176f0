"""The bar of the past: which day is shown, the days around it, the way back. Must not go there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.look.days import show_weekday
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import column, row

_STEPS = (
    (-7, tr("‹ Week")), (-1, tr("‹ Day")), (1, tr("Day ›")), (7, tr("Week ›")),
)  # fmt: skip


class PastBar(QFrame):
    """Stands in the place of the usual bar, in ink, so that nobody takes the past for today.

    `asked` with another day, `left` back to today.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day = dt.date.min
        self.setProperty("look", "past")
        layout = row(self, (14, 0, 14, 0), 8)
        titles = column(words := QWidget(), gap=0)
        self.title = Elided(look, heading=True, on_ink=True)
        self.says = Elided(look, left=True, on_ink=True)
        titles.addStretch(1)
        titles.addWidget(self.title)
        titles.addWidget(self.says)
        titles.addStretch(1)
        layout.addWidget(words, 1)
        self.steps: dict[int, Button] = {}
        for days, text in _STEPS:
            button = Button(look, text)
            button.setProperty("days", days)
            button.clicked.connect(self._step)
            self.steps[days] = button
            layout.addWidget(button)
        self.back_button = Button(look, tr("Back to today"), keys="Esc")
        layout.addWidget(self.back_button)
        self.back_button.clicked.connect(self.left)
        look.changed.connect(self._fit)
        self._fit()

    def show_day(self, day: dt.date, today: dt.date) -> None:
        """Say that the file is shown as it was on `day`."""
        self._day = day
        named = show_weekday(day) if day.year == today.year else f"{show_weekday(day)} {day.year}"
        self.title.say(tr("As it was on {day}").format(day=named))
        self.tell(tr("What was recorded by the end of that day. Nothing can be changed here."))
        for days, button in self.steps.items():
            button.setEnabled(day + dt.timedelta(days=days) <= today)

    def tell(self, says: str) -> None:
        """Say something under the day."""
        self.says.say(says)

    def refuse(self, refusal: OkrError) -> None:
        """Say why something was not done."""
        self.tell(refusal.says)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the weeks."""
        for days in (-7, 7):
            self.steps[days].setVisible(not narrow)

    def _step(self) -> None:
        self.asked.emit(self._day + dt.timedelta(days=int(self.sender().property("days"))))

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(47))
