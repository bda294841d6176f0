"""The steps of the check-in at the left, with what is done. Must not walk itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.number_grid import NumberGrid
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.step_row import StepRow

WIDE = 292


class CheckInSteps(QFrame):
    """`stepped` names a step, `picked` a key result; `everybody` whose are asked about."""

    stepped = Signal(str)
    picked = Signal(str)
    everybody = Signal(bool)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
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

    def show_choice(self, mine: int, all_of_them: int, everybody: bool) -> None:
        """Offer one's own or everybody's; nothing to choose where those are the same."""
        self._choice.setVisible(mine != all_of_them)
        self._choice.value = "all" if everybody else "mine"
        options = (
            ("mine", tr("Mine {n}").format(n=mine)),
            ("all", tr("Everybody {n} · M").format(n=all_of_them)),
        )
        self._choice.offer(options)

    def show_steps(
        self,
        step: str,
        numbers: NumberGrid,
        queue: Sequence[KeyResultReading],
        now: str,
        done: set[str],
    ) -> None:
        """Show where in the walk we are."""
        clear(self._rows)
        count = tr("{n} of {count}").format(n=numbers.recorded, count=numbers.count)
        first = self._step("1", tr("Numbers"), count if numbers.count else tr("none due"),
                           "now" if step == "numbers" else "done")  # fmt: skip
        first.clicked.connect(self._ask_numbers)
        count = tr("{n} of {count}").format(n=len(done), count=len(queue))
        states = {"numbers": "to do", "results": "now", "done": "done"}
        second = self._step("2", tr("Key results"), count, states[step])
        second.clicked.connect(self._ask_results)
        for reading in queue:
            key_result = reading.key_result
            state = "now" if key_result.id == now else "done" if key_result.id in done else "to do"
            line = StepRow(self._look, "", f"{reading.ref} {key_result.title}", state)
            line.setProperty("record", key_result.id)
            line.clicked.connect(self._pick)
            self._rows.addWidget(line)
        self._rows.addSpacing(10)
        says = tr("You can stop at any time: what is recorded is kept.")
        hint = label(says, "quiet", wraps=True)
        hint.setContentsMargins(10, 0, 10, 0)
        self._rows.addWidget(hint)

    def _step(self, number: str, text: str, note: str, state: str) -> StepRow:
        line = StepRow(self._look, number, text, state, note)
        self._rows.addWidget(line)
        return line

    def _ask_numbers(self) -> None:
        self.stepped.emit("numbers")

    def _ask_results(self) -> None:
        self.stepped.emit("results")

    def _ask_whose(self, value: str) -> None:
        self.everybody.emit(value == "all")

    def _pick(self) -> None:
        self.picked.emit(str(self.sender().property("record")))

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
