"""Steps through the years of the bowler grid. Must not read the months."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.month import Month
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.on_screen import on_screen_only


class YearSteps(QWidget):
    """ "‹ 2026 ›"; `wanted` says how many years before today's the months are to end."""

    wanted = Signal(int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._back = 0
        self.earlier = Button(look, "", kind="quiet", icon_name="chevron-left")
        self.later = Button(look, "", kind="quiet", icon_name="chevron-right")
        self.year = label("", "h3")
        for button, words in (
            (self.earlier, tr("Twelve months earlier")),
            (self.later, tr("Twelve months later")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        line = row(self, gap=2)
        for part in (self.earlier, self.year, self.later):
            line.addWidget(part)
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.earlier.setEnabled(False)
        self.later.setEnabled(False)
        on_screen_only(self.earlier)
        on_screen_only(self.later)

    def show_month(self, month: Month, years_back: int) -> None:
        """Name the year in which the months end; before the first value there is none."""
        self._back = years_back
        self.year.setText(str(month.months[-1].start.year))
        known = any(one.cells[0].actual is not None for one in month.rows)
        had = self.earlier.hasFocus(), self.later.hasFocus()
        self.earlier.setEnabled(known)
        self.later.setEnabled(years_back > 0)
        if had[0] and not known:
            self.later.setFocus()
        elif had[1] and not years_back:
            self.earlier.setFocus()

    def _go_back(self) -> None:
        self.wanted.emit(self._back + 1)

    def _go_on(self) -> None:
        self.wanted.emit(self._back - 1)
