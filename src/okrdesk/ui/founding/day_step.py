"""On which day the week is looked at. Must not remind anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.week import WEEKDAYS
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.segments import Segments


class DayStep(QWidget):
    """One of seven days; `weekday` is 1 for Monday."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        layout = column(self, (28, 20, 28, 20), 6)
        layout.addWidget(label(tr("Check-in day"), "h1"))
        says = tr(
            "Once a week, ten minutes: the numbers that are due, then how sure you are of each key"
            " result. Which day suits you?"
        )
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        days = tuple((str(place), name) for place, name in enumerate(WEEKDAYS, start=1))
        self.day = Segments(look, tr("Check-in day"), days, "1", tall=True, inked=True)
        layout.addWidget(self.day)
        layout.addStretch(1)

    @property
    def weekday(self) -> int:
        """The chosen day."""
        return int(self.day.value)

    def focus_first(self) -> None:
        """Begin at the days."""
        self.day.setFocus()
