"""The steps of the check-in at the left, with what is done. Must not walk itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.check_in_walk import STEPS, CheckInWalk
from okrdesk.ui.panes.gauge_words import GaugeWords
from okrdesk.ui.panes.number_grid import NumberGrid
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.step_row import StepRow

WIDE = 292
_NARROW = 56


class CheckInSteps(QFrame):
    """`stepped` names a step, `picked` a key result; `everybody` whose are asked about."""

    stepped = Signal(str)
    picked = Signal(str)
    everybody = Signal(bool)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = self._is_choice = False
        self._hint: QLabel | None = None
        self.setProperty("look", "left")
        area = ScrollColumn()
        inner = QWidget()
        outer = column(inner, (8, 12, 8, 12), 8)
        self._choice = Segments(look, tr("Whose key results"), (), "mine")
        whose = row(margins=(10, 0, 0, 0))
        whose.addWidget(self._choice)
        whose.addStretch(1)
        steps = QWidget()
        self._rows = column(steps, gap=1)
        outer.addWidget(steps)
        outer.addLayout(whose)
        outer.addStretch(1)
        self._choice.chosen.connect(self._ask_whose)
        area.setWidget(inner)
        column(self).addWidget(area)
        look.changed.connect(self._fit)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Only the marks where there is little room; the words are in their tooltips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def show_choice(self, mine: int, all_of_them: int, everybody: bool) -> None:
        """Offer one's own or everybody's; nothing to choose where those are the same."""
        self._is_choice = mine != all_of_them
        self._choice.setVisible(self._is_choice and not self._narrow)
        self._choice.value = "all" if everybody else "mine"
        options = (
            ("mine", tr("Mine {n}").format(n=mine)),
            ("all", tr("Everybody {n} · M").format(n=all_of_them)),
        )
        self._choice.offer(options)

    def show_steps(self, walk: CheckInWalk, numbers: NumberGrid, gauges: GaugeWords) -> None:
        """Show where in the walk we are."""
        clear(self._rows)
        of = tr("{n} of {count}")
        count = of.format(n=numbers.recorded, count=numbers.count)
        self._step(walk, "numbers", tr("Numbers"), count if numbers.count else tr("none due"))
        said = len(gauges.rows) - len(gauges.open)
        count = of.format(n=said, count=len(gauges.rows))
        title = tr("Gauges that need a word")
        self._step(walk, "gauges", title, count if gauges.rows else "")
        done = sum(1 for key in walk.queue_ids() if key in walk.done)
        count = of.format(n=done, count=len(walk.queue))
        self._step(walk, "results", tr("Key results"), count)
        for reading in walk.queue:
            self._item(walk, reading)
        self._step(walk, "week", tr("The week"), tr("headline, next focus"))
        self._rows.addSpacing(10)
        says = tr("You can stop at any time: what is recorded is kept.")
        self._hint = label(says, "quiet", wraps=True)
        self._hint.setContentsMargins(10, 0, 10, 0)
        self._rows.addWidget(self._hint)
        self._hint.setVisible(not self._narrow)

    def _step(self, walk: CheckInWalk, step: str, text: str, note: str) -> None:
        here, there = STEPS.index(walk.step), STEPS.index(step)
        state = "done" if there < here else "now" if there == here else "to do"
        line = StepRow(self._look, str(there + 1), text, state, note)
        line.setProperty("step", step)
        line.clicked.connect(self._go)
        self._rows.addWidget(line)

    def _item(self, walk: CheckInWalk, reading: KeyResultReading) -> None:
        key_result = reading.key_result
        done = "done" if key_result.id in walk.done else "to do"
        state = "now" if key_result.id == walk.now else done
        line = StepRow(self._look, "", f"{reading.ref} {key_result.title}", state)
        line.setProperty("record", key_result.id)
        line.clicked.connect(self._pick)
        self._rows.addWidget(line)

    def _go(self) -> None:
        self.stepped.emit(str(self.sender().property("step")))

    def _ask_whose(self, value: str) -> None:
        self.everybody.emit(value == "all")

    def _pick(self) -> None:
        self.picked.emit(str(self.sender().property("record")))

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(_NARROW if self._narrow else WIDE))
        self._choice.setVisible(self._is_choice and not self._narrow)
        if self._hint is not None:
            self._hint.setVisible(not self._narrow)
