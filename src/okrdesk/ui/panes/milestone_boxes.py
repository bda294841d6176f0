"""The milestones of a key result as boxes to tick. Must not record a tick."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from okrdesk.domain.records import Milestone
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.parts.labels import column


class MilestoneBoxes(QWidget):
    """What is done already is ticked and stays so; `edited` at every tick."""

    edited = Signal()

    def __init__(self, ws: Workspace, key_result_id: str) -> None:
        super().__init__()
        layout = column(self, gap=4)
        self.boxes: dict[str, QCheckBox] = {}
        self._hints: dict[str, HintLine] = {}
        for milestone in ws.where(Milestone, "key_result", key_result_id):
            box = QCheckBox(milestone.title)
            box.setChecked(milestone.done_on is not None)
            box.setEnabled(milestone.done_on is None)
            box.setAccessibleName(milestone.title)
            box.toggled.connect(self._tell)
            self.boxes[milestone.id] = box
            self._hints[milestone.id] = hint = HintLine()
            layout.addWidget(box)
            layout.addWidget(hint)

    def show_tick(self, milestone_id: str, done: bool, says: str) -> None:
        """Somebody else ticked a milestone, or took the tick back: show it, and say who did."""
        box = self.boxes.get(milestone_id)
        if box is not None:
            with QSignalBlocker(box):
                box.setChecked(done)
            box.setEnabled(not done)
            self._hints[milestone_id].say(says)

    def ticked(self) -> tuple[str, ...]:
        """The milestones that were ticked here."""
        return tuple(key for key, box in self.boxes.items() if box.isEnabled() and box.isChecked())

    def _tell(self) -> None:
        self.edited.emit()
