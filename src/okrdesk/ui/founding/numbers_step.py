"""Where the chosen numbers stand today, one line each. Must not choose them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from okrdesk.commands.founding import FoundingKpi
from okrdesk.commands.templates import StartingKpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import period_of
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.founding.number_choice import NumberChoice
from okrdesk.ui.founding.number_hint import NumberHint
from okrdesk.ui.founding.number_line import NumberLine
from okrdesk.ui.founding.preview import previewed
from okrdesk.ui.founding.unlocks import Unlocks
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.sentences import period_says

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's word for no limit, which PySide does not bring
_STACKED = 104  # pixels at 100 % for the choices above the numbers
_NAMES = 96  # pixels at 100 % that names have at least beside their columns
_BESIDE = 140  # pixels between and around the columns
_SORTS = {"level": tr("a level"), "total": tr("a total"), "share": tr("a share")}


class NumbersStep(QWidget):
    """Ticks at the left, one line per ticked number at the right.

    `changed` at every edit; `finished` when Return leaves the last number.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self, look: Appearance, today: dt.date, currency: Callable[[], str | None]
    ) -> None:
        super().__init__()
        self._look, self._today, self._currency = look, today, currency
        self.lines: list[NumberLine] = []
        self._narrow = self._tight = False
        self.choice = NumberChoice(look)
        self._layout = row(self, gap=0)
        self._layout.addWidget(self.choice)
        self._layout.addWidget(self._grid(), 1)
        self.choice.changed.connect(self._show_chosen)
        self.choice.offer("saas")

    def _grid(self) -> QWidget:
        scroll = ScrollColumn()
        inner = QWidget()
        layout = column(inner, (18, 16, 18, 14), 4)
        layout.addWidget(label(tr("Your numbers today"), "h1"))
        says = tr(
            "One value each is enough. A limit you leave empty gives no colour; a guess stands in"
            " grey and gives none until you confirm it."
        )
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        card = frame("card")
        inside = column(card, (0, 0, 0, 4))
        self._headings = self._heads()
        inside.addWidget(self._headings)
        rows = QWidget()
        self._rows = column(rows)
        inside.addWidget(rows)
        layout.addWidget(card)
        keys = tr(
            "Return: next number · Tab: its limits · F2: confirm the guess · ↑↓: other lines"
            " · →: what is better, history"
        )
        layout.addWidget(label(keys, "quiet", wraps=True))
        layout.addSpacing(4)
        below = row(gap=10)
        self._hint = NumberHint()
        below.addWidget(self._hint, 1)
        self._unlocks = Unlocks(self._look)
        below.addWidget(self._unlocks, 1)
        layout.addLayout(below)
        layout.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def _heads(self) -> QWidget:
        heads = QWidget()
        line = row(heads, (8, 8, 8, 6), 10)
        line.addWidget(label(tr("KPI"), "group"), 1)
        self._head: dict[str, QLabel] = {}
        for key, words in (
            ("value", tr("Today’s value")), ("better", tr("Better")),
            ("worry", tr("Worry at")), ("act", tr("Act at")),
            ("look", tr("How it will look")), ("history", tr("History")),
        ):  # fmt: skip
            self._head[key] = label(words, "group", wraps=True)
            line.addWidget(self._head[key])
        return heads

    def answers(self) -> tuple[FoundingKpi, ...]:
        """All lines as answers; OkrError `bad_value` marks its line and is raised."""
        found = []
        for line in self.lines:
            try:
                found.append(line.answer())
                previewed(found[-1], self._currency(), self._today)
            except OkrError as refusal:
                line.refuse(refusal)
                line.go_back()
                raise
        return tuple(found)

    def focus_first(self) -> None:
        """Begin at the first number without a value, else at the first of all."""
        waiting = (line.value for line in self.lines if not line.value.text())
        first = self.lines[0].value if self.lines else self.choice.other
        next(waiting, first).setFocus(Qt.FocusReason.TabFocusReason)

    def in_order(self, stops: list[QWidget]) -> list[QWidget]:
        """Tab goes through the values and limits of all numbers; what is rare comes after them."""
        often = [cell for line in self.lines for cell in line.often]
        rare = [cell for line in self.lines for cell in line.rare]
        before = [stop for stop in stops if stop not in often and stop not in rare]
        return [*before, *often, *rare]

    def set_narrow(self, narrow: bool) -> None:
        """Fit into a small window."""
        self._narrow = narrow
        px = self._look.px
        self.choice.setFixedWidth(max(px(244 if narrow else 262), self.choice.least))
        self._head["worry"].setText(tr("Worry at") if narrow else tr("Start to worry at"))
        for line in self.lines:
            line.set_narrow(narrow)
            for key, wide in line.widths(narrow).items():
                self._head[key].setFixedWidth(wide)
            self._head["better"].setFixedWidth(line.better.sizeHint().width())

    def columns_fit(self, wide: int) -> bool:
        """Whether all columns have room in a page that is so wide, with some for the names."""
        if not self.lines:
            return True
        line = self.lines[0]
        columns = sum(line.widths(self._narrow).values()) + line.better.sizeHint().width()
        return wide >= self.choice.width() + columns + _BESIDE + self._look.px(_NAMES)

    def set_tight(self, tight: bool, *, stacked: bool) -> None:
        """Do without columns, and stand below the choices where there is no room beside them."""
        self._tight = tight
        self._headings.setVisible(not tight)
        for line in self.lines:
            line.set_tight(tight)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        if stacked:
            self.choice.setFixedSize(QWIDGETSIZE_MAX, self._look.px(_STACKED))
            self.choice.setMinimumWidth(0)
        else:
            self.choice.setMinimumHeight(0)
            self.choice.setMaximumHeight(QWIDGETSIZE_MAX)
            self.set_narrow(self._narrow)

    def _show_chosen(self) -> None:
        """One line per ticked number; those that are there keep what was typed."""
        wanted = self.choice.wanted()
        kept = {line.start.name: line for line in self.lines}
        self._let_go({start.name for start in wanted})
        self.lines = [kept.get(start.name) or self._line(start) for start in wanted]
        for place, line in enumerate(self.lines):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(line)
            line.show()
        self.set_narrow(self._narrow)
        for line in self.lines:
            line.set_tight(self._tight)
        self._show_lines()

    def _let_go(self, names: set[str]) -> None:
        """Empty the grid; lines that stay are not deleted."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, NumberLine) and widget.start.name in names:
                widget.setParent(self)
                widget.hide()
            elif widget is not None:
                widget.hide()
                widget.deleteLater()

    def _line(self, start: StartingKpi) -> NumberLine:
        running = period_of(self._today, start.cadence)
        period = running if start.kind == "level" else running.previous()
        sort = "share" if start.unit == "percent" else start.kind
        when = f"{_SORTS[sort]}, {period_says(period, self._today)}"
        line = NumberLine(self._look, start, when)
        line.changed.connect(self._show_lines)
        line.entered.connect(self._hint.ask)
        line.asks_line.connect(self._go_line)
        return line

    def _go_line(self, line: NumberLine, cell: str, step: int) -> None:
        """The same cell of another number; from the last value Return leads out."""
        place = self.lines.index(line) + step
        if 0 <= place < len(self.lines):
            self.lines[place].begin(cell)
        elif step > 0 and cell == "value":
            self.finished.emit()

    def _show_lines(self) -> None:
        most = 0
        for line in self.lines:
            try:
                number = line.answer()
                known = number.value is not None
                reading = previewed(number, self._currency(), self._today) if known else None
                most = max(most, known + len(number.history))
            except OkrError:
                reading = None
            line.show_reading(reading)
        self._unlocks.show_count(most)
        self.changed.emit()
