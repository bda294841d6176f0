"""The cycle that a page shows, and the others to choose from. Must not change the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button


class CycleButton(Button):
    """`picked` is the id of the cycle that is wanted."""

    picked = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(look, "", arrow=True, parent=parent)
        self._cycles = QMenu(self)
        self.give_menu(self._cycles)

    def show_cycles(self, cycles: tuple[tuple[str, str], ...], shown: str) -> None:
        """Offer `cycles` as (id, name) and name the one that is shown."""
        self.say(dict(cycles).get(shown, tr("No cycle")))
        self.setAccessibleName(tr("Cycle {name}").format(name=self.text()))
        self._cycles.clear()
        for cycle_id, name in cycles:
            entry = self._cycles.addAction(name)
            entry.setData(cycle_id)
            entry.setCheckable(True)
            entry.setChecked(cycle_id == shown)
            entry.triggered.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self.sender().data())  # type: ignore[attr-defined]
