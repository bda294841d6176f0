"""The line above the tree: its question, how far the cycle is. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.tree_reading import CycleReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import label, row


class TreeHeading(QWidget):
    """ "Are we going the right way?" with the day of the cycle and the even pace."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Elided(look, left=True)
        self._tick = _Tick(look)
        self._pace = label("", "quiet")
        layout = row(self, (0, 0, 0, 0), 10)
        layout.addWidget(label(tr("Are we going the right way?"), "h2"))
        layout.addWidget(self._about, 1)
        layout.addWidget(self._tick)
        layout.addWidget(self._pace)

    def show_cycle(self, reading: CycleReading | None) -> None:
        """Say where in the cycle we are; None: there is none."""
        running = reading is not None and 0 < reading.day <= reading.days
        self._tick.setVisible(running)
        self._pace.setVisible(reading is not None)
        if reading is None:
            self._about.say("")
            return
        self._about.say(cycle_says(reading), _day_says(reading))
        if reading.grade is not None:
            self._pace.setText(tr("grade {g}").format(g=show_grade(reading.grade)))
        elif running:
            self._pace.setText(_pace_says(reading))
        else:
            self._pace.setText("")


def _pace_says(reading: CycleReading) -> str:
    """What the tick stands for: one share for all, unless every objective has a pace of its own."""
    even = show_share(reading.elapsed)
    paces = {show_share(one.expected) for one in reading.objectives if one.expected is not None}
    if paces and even not in paces:
        return tr("pace as planned")
    return tr("even pace today, {e}").format(e=even)


def cycle_says(reading: CycleReading) -> str:
    """ "3 objectives · 8 key results · day 51 of 91"; of a draft first that it is one."""
    count = reading.objective_count
    parts = [
        tr("draft: not begun") if reading.cycle.state == "draft" else "",
        tr("1 objective") if count == 1 else tr("{n} objectives").format(n=count),
        tr("1 key result")
        if reading.key_result_count == 1
        else tr("{n} key results").format(n=reading.key_result_count),
    ]
    return " · ".join(part for part in (*parts, _day_says(reading)) if part)


def _day_says(reading: CycleReading) -> str:
    """ "day 51 of 91"; empty before a cycle and after it."""
    if not 0 < reading.day <= reading.days:
        return ""
    return tr("day {d} of {n}").format(d=reading.day, n=reading.days)


class _Tick(QWidget):
    """The tick that stands for an even pace, as the bars show it."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(4), self._look.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(QPen(QColor(self._look.theme.text), 2 * self._look.zoom))
        middle = self.width() / 2
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.height()))
        painter.end()


def nothing_set_says(reading: CycleReading | None) -> str:
    """What is said where a cycle has no objective; None: there is no cycle either."""
    if reading is None:
        return tr(
            "Nothing set for this cycle yet. Start with one change you want to see by its end."
        )
    says = tr("Nothing set for {cycle} yet. Start with one change you want to see by {day}.")
    return says.format(cycle=reading.cycle.name, day=show_day(reading.cycle.end))
