"""The end of the check-in: what was done, when the next one is. Must not write."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.look.days import show_weekday
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label


class CheckInDone(QWidget):
    """ "All in. Next check-in Mon 30 Nov." """

    left = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self, (28, 24, 28, 24))
        card = frame("card")
        card.setMaximumWidth(look.px(560))
        inside = column(card, (22, 18, 22, 18), 6)
        self._title = label("", "h1", wraps=True)
        self._counts = label("", wraps=True)
        self._next = label("", "muted", wraps=True)
        for widget in (self._title, self._counts, self._next):
            inside.addWidget(widget)
        inside.addSpacing(8)
        self.home_button = Button(look, tr("Home"), kind="primary")
        inside.addWidget(self.home_button)
        layout.addWidget(card)
        layout.addStretch(1)
        self.home_button.clicked.connect(self.left)

    def show_done(self, done: int, of: int, numbers: int) -> None:
        """Say how much was recorded."""
        self._title.setText(tr("All in.") if done == of else tr("That is it for now."))
        self._counts.setText(
            tr("{numbers} numbers and {done} of {of} key results recorded.").format(
                numbers=numbers, done=done, of=of
            )
        )
        day = show_weekday(next_check_in(self._session))
        self._next.setText(tr("Next check-in {day}.").format(day=day))

    def focus_first(self) -> None:
        """The way home."""
        self.home_button.setFocus()


def next_check_in(session: Session) -> dt.date:
    """The next check-in day of the workspace after today, a week or two on."""
    settings = session.workspace.settings()
    ahead = (settings.checkin_weekday - session.today.isoweekday()) % 7 or 7
    if settings.checkin_cadence != "week":
        ahead += 7
    return session.today + dt.timedelta(days=ahead)
