"""One objective at the end of its cycle: go on, go on changed, or end with a reason.

Must not carry it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from okrdesk.domain.carry_over import CarryChoice
from okrdesk.domain.grade import grade_colour
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button, Kind
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, label, row

_GOES_ON = tr("goes on in {cycle}")


class CarryCard(QFrame):
    """`carries` with the key results that are ticked, `changes` the same and then edits it."""

    carries = Signal(str, object)
    changes = Signal(str, object)
    drops = Signal(str)
    opens = Signal(str)

    def __init__(
        self, look: Appearance, choice: CarryChoice, grade: float | None, title: str, cycle: str
    ) -> None:
        super().__init__()
        self._look, self._choice = look, choice
        self.setProperty("look", "card")
        self.ticks: dict[str, QCheckBox] = {}
        self.buttons: dict[str, Button] = {}
        layout = column(self, (13, 10, 13, 10), 4)
        head = row(gap=9)
        head.addWidget(label(title, "h3", wraps=True), 1)
        if grade is not None:
            chip, kind = Chip(look), choice.objective.kind
            state = grade_colour(grade, kind)
            chip.show_state(state, show_share(grade))
            head.addWidget(chip)
        layout.addLayout(head)
        for carried in choice.key_results:
            layout.addWidget(self._tick(carried.key_result.id, carried.carried_to is not None))
        layout.addLayout(self._foot(cycle))

    def _tick(self, key_result_id: str, gone: bool) -> QWidget:
        held = {one.key_result.id: one.key_result for one in self._choice.key_results}
        key_result = held[key_result_id]
        line = row(holder := QWidget(), gap=8)
        tick = QCheckBox(key_result.title)
        tick.setChecked(gone or self._choice.carried_to is None)
        open_still = self._choice.reason is None and not gone
        tick.setEnabled(open_still)
        tick.setAccessibleName(tr("{title} goes along").format(title=key_result.title))
        self.ticks[key_result_id] = tick
        line.addWidget(tick, 1)
        if key_result.grade is not None:
            line.addWidget(label(show_grade(key_result.grade), "quiet"))
        return holder

    def _foot(self, cycle: str) -> QHBoxLayout:
        line = row(gap=8)
        choice = self._choice
        if choice.reason is not None:
            says = tr("Ends here: {reason}").format(reason=choice.reason)
            line.addWidget(label(says, "small", wraps=True), 1)
        elif choice.carried_to is not None:
            line.addWidget(label(_GOES_ON.format(cycle=cycle), "small"))
            line.addWidget(self._button("open", tr("Open it"), "link", self._open))
            rest = [one for one in choice.key_results if one.carried_to is None]
            if rest:
                words = tr("Take the ticked along too")
                line.addWidget(self._button("carry", words, "mini", self._carry))
            line.addStretch(1)
        else:
            line.addWidget(self._button("carry", tr("Continue"), "mini", self._carry))
            line.addWidget(self._button("change", tr("Change…"), "mini", self._change))
            line.addWidget(self._button("drop", tr("Drop…"), "mini", self._drop))
            line.addStretch(1)
        return line

    def _button(self, name: str, words: str, kind: Kind, does: Callable[[], None]) -> Button:
        button = Button(self._look, words, kind=kind)
        button.setAccessibleName(f"{words} {self._choice.objective.title}")
        button.clicked.connect(does)
        self.buttons[name] = button
        return button

    @property
    def ticked(self) -> tuple[str, ...]:
        """The key results that are to go along."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def _carry(self) -> None:
        self.carries.emit(self._choice.objective.id, self.ticked)

    def _change(self) -> None:
        self.changes.emit(self._choice.objective.id, self.ticked)

    def _drop(self) -> None:
        self.drops.emit(self._choice.objective.id)

    def _open(self) -> None:
        self.opens.emit(self._choice.carried_to or "")
