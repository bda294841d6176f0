"""Which numbers tell that the company is well, and where they stand. Must not choose them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLineEdit, QWidget

from okrdesk.commands.founding import FoundingKpi
from okrdesk.commands.templates import TEMPLATES, StartingKpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import period_of
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.founding.number_hint import NumberHint
from okrdesk.ui.founding.number_line import NARROW, WIDE, NumberLine
from okrdesk.ui.founding.preview import previewed
from okrdesk.ui.founding.unlocks import Unlocks
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.sentences import period_says

_KINDS = (
    ("saas", tr("SaaS")), ("agency", tr("Agency")), ("shop", tr("Shop")), ("empty", tr("Other")),
)  # fmt: skip
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's word for no limit, which PySide does not bring
_STACKED = 104  # pixels at 100 % for the choices above the numbers
_SORTS = {"level": tr("a level"), "total": tr("a total"), "share": tr("a share")}


class NumbersStep(QWidget):
    """Ticks at the left, one line per ticked number at the right; `changed` at every edit."""

    changed = Signal()

    def __init__(
        self, look: Appearance, today: dt.date, currency: Callable[[], str | None]
    ) -> None:
        super().__init__()
        self._look, self._today, self._currency = look, today, currency
        self.lines: list[NumberLine] = []
        self.boxes: list[QCheckBox] = []
        self._own: list[StartingKpi] = []
        self._narrow = False
        self._tight = False
        self._layout = row(self, gap=0)
        self._layout.addWidget(self._choices())
        self._layout.addWidget(self._grid(), 1)
        self._offer("saas")

    def _choices(self) -> QWidget:
        side = frame("left")
        self._side = side
        area = ScrollColumn()
        inside = column(ticked := QWidget(), (14, 16, 8, 14), 7)
        area.setWidget(ticked)
        column(side).addWidget(area)
        inside.addWidget(label(tr("What kind of company?"), "h3", wraps=True))
        self.kind = Segments(self._look, tr("What kind of company?"), _KINDS, "saas")
        self.kind.chosen.connect(self._offer)
        inside.addWidget(self.kind)
        inside.addSpacing(8)
        says = tr("Which numbers tell you the company is well?")
        inside.addWidget(label(says, "h3", wraps=True))
        self._count = label("", "quiet", wraps=True)
        inside.addWidget(self._count)
        ticks = QWidget()
        self._ticks = column(ticks, gap=4)
        inside.addWidget(ticks)
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("Another number…"))
        self.other.setAccessibleName(tr("Another number…"))
        self.other.returnPressed.connect(self.add_own)
        inside.addWidget(self.other)
        inside.addStretch(1)
        inside.addWidget(
            label(
                tr("OKRDesk cannot choose what you care about. It asks, you decide."),
                "quiet", wraps=True,
            )
        )  # fmt: skip
        return side

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
        layout.addSpacing(8)
        below = row(gap=10)
        self._hint = NumberHint()
        below.addWidget(self._hint, 1)
        below.addWidget(Unlocks(self._look), 1)
        layout.addLayout(below)
        layout.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def _heads(self) -> QWidget:
        heads = QWidget()
        line = row(heads, (8, 8, 8, 6), 10)
        line.addWidget(label(tr("KPI"), "group"), 1)
        self._head: dict[str, QWidget] = {}
        for key, words in (
            ("value", tr("Today’s value")), ("better", tr("Better")),
            ("worry", tr("Worry at")), ("act", tr("Act at")),
            ("look", tr("How it will look")), ("history", tr("History")),
        ):  # fmt: skip
            self._head[key] = label(words, "group")
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
                line.refuse(refusal.says)
                line.value.setFocus(Qt.FocusReason.OtherFocusReason)
                raise
        return tuple(found)

    def focus_first(self) -> None:
        """Begin at the first number without a value."""
        waiting = next((line for line in self.lines if not line.value.text()), None)
        (waiting.value if waiting else self.other).setFocus(Qt.FocusReason.TabFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Fit into a small window."""
        self._narrow = narrow
        px = self._look.px
        self._side.setFixedWidth(px(240 if narrow else 262))
        for key, wide in (NARROW if narrow else WIDE).items():
            self._head[key].setFixedWidth(px(wide))
        for line in self.lines:
            line.set_narrow(narrow)
            self._head["better"].setFixedWidth(line.better.sizeHint().width())

    def set_tight(self, tight: bool, *, stacked: bool) -> None:
        """Do without columns, and stand below the choices where there is no room beside them."""
        self._tight = tight
        self._headings.setVisible(not tight)
        for line in self.lines:
            line.set_tight(tight)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        if stacked:
            self._side.setFixedSize(QWIDGETSIZE_MAX, self._look.px(_STACKED))
            self._side.setMinimumWidth(0)
        else:
            self._side.setMinimumHeight(0)
            self._side.setMaximumHeight(QWIDGETSIZE_MAX)
            self.set_narrow(self._narrow)

    def _offer(self, kind: str) -> None:
        """Tick all numbers that such companies usually watch; one's own stay."""
        clear(self._ticks)
        self.boxes = []
        for start in (*TEMPLATES[kind], *self._own):
            box = QCheckBox(start.name)
            box.setToolTip(start.question)
            box.setChecked(True)
            box.toggled.connect(self._tick)
            self._ticks.addWidget(box)
            self.boxes.append(box)
        self._offered = (*TEMPLATES[kind], *self._own)
        self._tick()

    def add_own(self) -> None:
        """Offer the number that is named in the field, ticked."""
        name = self.other.text().strip()
        if name and all(start.name.casefold() != name.casefold() for start in self._offered):
            ticked = {box.text() for box in self.boxes if box.isChecked()} | {name}
            self._own.append(StartingKpi(name, "", area=""))
            self._offer(self.kind.value)
            for box in self.boxes:
                box.setChecked(box.text() in ticked)
        self.other.clear()

    def _tick(self) -> None:
        """One line per ticked number; those that are there keep what was typed."""
        wanted = [
            start for start, box in zip(self._offered, self.boxes, strict=True) if box.isChecked()
        ]
        kept = {line.start.name: line for line in self.lines}
        self._let_go({start.name for start in wanted})
        self.lines = [kept.get(start.name) or self._line(start) for start in wanted]
        for place, line in enumerate(self.lines):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(line)
            line.show()
        says = tr("Choose five to seven. {n} chosen").format(n=len(self.lines))
        self._count.setText(says)
        self.set_narrow(self._narrow)
        for line in self.lines:
            line.set_tight(self._tight)
        self.changed.emit()

    def _let_go(self, names: set[str]) -> None:
        """Empty the grid; lines that stay are not deleted."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, NumberLine) and widget.start.name in names:
                widget.setParent(self)
                widget.hide()
            elif widget is not None:
                widget.deleteLater()

    def _line(self, start: StartingKpi) -> NumberLine:
        running = period_of(self._today, start.cadence)
        period = running if start.kind == "level" else running.previous()
        sort = "share" if start.unit == "percent" else start.kind
        when = f"{_SORTS[sort]}, {period_says(period, self._today)}"
        line = NumberLine(self._look, start, when)
        line.changed.connect(self._show_lines)
        line.entered.connect(self._hint.ask)
        return line

    def _show_lines(self) -> None:
        for line in self.lines:
            try:
                number = line.answer()
                known = number.value is not None
                reading = previewed(number, self._currency(), self._today) if known else None
            except OkrError:
                reading = None
            line.show_reading(reading)
        self.changed.emit()
