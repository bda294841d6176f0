"""The parts of a printed review: which, and in which order. Must not keep the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.review_pdf import SECTIONS
from okrdesk.ui.appearance import Appearance

_NAMES = {
    "glance": tr("At a glance"), "gauges": tr("Gauges"), "objectives": tr("Objectives"),
    "learned": tr("What we learned"), "risks": tr("Risks, decisions, asks"),
    "next": tr("Next quarter"), "appendix": tr("Appendix"),
}  # fmt: skip
_PART = Qt.ItemDataRole.UserRole + 1
_ROW = 27


class PartOrder(QListWidget):
    """Space ticks a part, Alt+↑ and Alt+↓ move it, so does dragging; `ordered` says the parts."""

    ordered = Signal(list)

    def __init__(self, look: Appearance, parts: Sequence[str]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Parts of the review; Alt+↑ and Alt+↓ move one"))
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setFixedSize(look.px(250), look.px(_ROW) * len(SECTIONS) + 4)
        for part in (*parts, *(part for part in SECTIONS if part not in parts)):
            item = QListWidgetItem(_NAMES[part])
            item.setData(_PART, part)
            item.setSizeHint(QSize(look.px(120), look.px(_ROW)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            on = part in parts
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemChanged.connect(self._tell)
        self.model().rowsMoved.connect(self._tell)

    @property
    def parts(self) -> list[str]:
        """The parts that are printed, in their order."""
        items = (self.item(place) for place in range(self.count()))
        return [
            str(item.data(_PART))
            for item in items
            if item is not None and item.checkState() is Qt.CheckState.Checked
        ]

    def move_current(self, step: int) -> None:
        """Move the part in hand so many places down."""
        place = self.currentRow() + step
        if 0 <= place < self.count():
            item = self.takeItem(self.currentRow())
            self.insertItem(place, item)
            self.setCurrentRow(place)
            self._tell()

    def _tell(self) -> None:
        if self.parts:
            self.ordered.emit(self.parts)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _step(event):  # else the tree moves
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _step(event):
            self.move_current(step)
            return
        super().keyPressEvent(event)


def _step(event: QEvent) -> int:
    """Which way a key moves a part, 0 for any other."""
    pad = Qt.KeyboardModifier.KeypadModifier  # arrows carry it on some systems
    alt = Qt.KeyboardModifier.AltModifier
    if not isinstance(event, QKeyEvent) or event.modifiers() & ~pad != alt:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
