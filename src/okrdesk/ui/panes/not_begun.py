"""What stands in the place of a day before a file began. Must not go anywhere."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.parts.labels import column


class NotBegun(QWidget):
    """`asks` names the place of the first day; `places` are what the list at the left offers."""

    asks = Signal(str)

    def __init__(self, look: Appearance, day: dt.date, first: dt.date, today: dt.date) -> None:
        super().__init__()
        what = tr("There was nothing in this file yet on {day}.")
        why = tr("Its first change is of {day}. What was measured before that day came later.")
        place = f"past:{first.isoformat()}"
        self.places = (
            SideRow(tr("The file began")),
            SideRow(show_day(first, today), place, "history"),
        )
        self.note = EmptyNote(
            look,
            what.format(day=show_day(day, today)),
            why.format(day=show_day(first, today)),
            tr("Go to that day"),
            place,
        )
        layout = column(self, (14, 14, 14, 14))
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.note.asks.connect(self.asks)
        self.note.show()
