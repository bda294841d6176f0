"""Which shapes of signals a trend shows, in words. Must not find signals."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from okrdesk.charts.ink import clean
from okrdesk.charts.signal_marks import SignalShape, paint_signal_mark, shape_of
from okrdesk.charts.trend import Trend
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.painted import Painted

_WORDS: dict[SignalShape, str] = {
    "square": tr("beyond a limit"),
    "pentagon": tr("7 rising or falling"),
    "cross": tr("2 of 3 near a limit"),
    "bar": tr("7 on one side"),
}
_LEAST = 300  # pixels at 100 % that the shapes have, else the keys stand below them
_FEW = 2  # shapes that say when: more would not fit in the line


class SignalLegend(QWidget):
    """The shapes in view and when each was last, how many are left out, how one moves there."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._shown: object = None
        self._flow = Flow(gap=14)
        entries = QWidget()  # a layout inside a layout is asked for its height while it goes
        entries.setLayout(self._flow)
        keys = label(tr("wheel zooms, drag pans, ← → walks the values"), "quiet")
        beside = Beside(look, _LEAST, 14)
        beside.addWidget(entries)
        beside.addWidget(on_screen_only(keys))
        holder = QWidget()
        holder.setLayout(beside)
        column(self, (14, 0, 14, 8)).addWidget(holder)

    def show_trend(self, trend: Trend, since: int = 0) -> None:
        """Name what this trend shows from a day on."""
        shown = (trend, frozenset(_in_view(trend, since)))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        found = _newest(trend, since)
        for shape in (shape for shape in _WORDS if shape in found):
            words = _WORDS[shape]
            if len(found) <= _FEW:
                when = {"words": words, "when": _when(trend, found[shape])}
                words = tr("{words}: {when}").format(**when)
            self._flow.addWidget(self._entry(shape, words))
        if trend.left_out:
            says = tr("○ left out: {n}").format(n=len(trend.left_out))
            self._flow.addWidget(label(says, "quiet"))

    def _entry(self, shape: SignalShape, words: str) -> QWidget:
        """A shape and its words, which go to the next line together."""
        entry = QWidget()
        line = row(entry, gap=6)
        line.addWidget(self._mark(shape, words))
        line.addWidget(label(words, "quiet"))
        return entry

    def _mark(self, shape: SignalShape, words: str) -> Painted:
        figure = Painted(self._look, 14, 14)

        def stroke(painter: QPainter, box: QRectF) -> None:
            theme = self._look.theme
            clean(painter)
            at = QPointF(box.center().x(), box.center().y())
            paint_signal_mark(painter, at, shape, theme.text, theme.card)

        figure.show_figure(stroke, words)
        return figure


def _in_view(trend: Trend, since: int) -> list[int]:
    """The places of the signals from a day on."""
    return [place for place in sorted(trend.rules) if trend.days[place] >= since]


def _newest(trend: Trend, since: int) -> dict[SignalShape, tuple[int, int]]:
    """By shape the first and last place of the newest stretch in view."""
    found: dict[SignalShape, tuple[int, int]] = {}
    for place in _in_view(trend, since):
        shape = shape_of(trend.rules[place])
        first, last = found.get(shape, (place, place))
        found[shape] = (first if last >= place - 1 else place, place)
    return found


def _when(trend: Trend, places: tuple[int, int]) -> str:
    """ "week 46", "week 40 to week 46"."""
    first, last = (_named(trend, place) for place in places)
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def _named(trend: Trend, place: int) -> str:
    """ "week 46", "October 2026"; of a day without its year: "17 Nov"."""
    name = trend.periods[place].partition(",")[0]
    if not name[:1].isdigit():
        return name
    today = dt.date.fromordinal(trend.today)
    return show_day(dt.date.fromordinal(int(trend.days[place])), today, trend.locale)
