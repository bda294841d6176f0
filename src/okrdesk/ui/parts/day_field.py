"""A day, typed or chosen in a month. Must not know what it is the day of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QTableView, QToolButton

from okrdesk.charts.icons import icon
from okrdesk.ui.appearance import Appearance

_WIDE, _HIGH = 300, 250  # pixels at 100 %: a month, its name and those of the days
_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class DayField(QDateEdit):
    """Its month wears the window's colours: a weekend is in no state that would ask for red."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self.month = QCalendarWidget()
        self.setCalendarPopup(True)
        self.setCalendarWidget(self.month)
        self.setDisplayFormat("d MMM yyyy")
        self.setAccessibleName(name)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.month.setContentsMargins(1, 1, 1, 1)  # for its edge
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme, px, month = self._look.theme, self._look.px, self.month
        names = QTextCharFormat()
        names.setForeground(QColor(theme.muted))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            month.setWeekdayTextFormat(day, QTextCharFormat())
        month.setHeaderTextFormat(names)
        month.setFixedSize(px(_WIDE), px(_HIGH))
        for place, drawing in _ARROWS.items():
            arrow = month.findChild(QToolButton, place)
            assert isinstance(arrow, QToolButton)
            arrow.setIcon(icon(drawing, theme.text, theme.muted))
            arrow.setIconSize(QSize(px(16), px(16)))
        days = month.findChild(QTableView)
        assert isinstance(days, QTableView)
        days.setShowGrid(False)
