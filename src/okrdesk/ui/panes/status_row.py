"""The computed status of a key result, and the way to say another one. Must not compute it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.states import STATES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.parts.segments import Segments

_OVERRIDES = ("on_track", "at_risk", "off_track")


class StatusRow(QWidget):
    """Chip and reason; "Not right?" unfolds a choice that needs a reason. `edited` as one types.

    Where it is not `wide`, the reason stands below the chip.
    """

    edited = Signal()

    def __init__(
        self, look: Appearance, *, wide: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chip = Chip(look)
        self._says = label("", "small", wraps=True)
        self.not_right = Button(look, tr("Not right?"), kind="link")
        self.override = Segments(
            look,
            tr("Status instead"),
            tuple((s, STATES[s].word) for s in _OVERRIDES),
            "",
            inked=True,
        )
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why? It holds until the next check-in."))
        self.reason.setAccessibleName(tr("Reason for the other status"))
        layout = column(self, gap=5)
        head = row()
        head.addWidget(label(tr("Status"), "h3"))
        head.addStretch(1)
        head.addWidget(label(tr("computed, not chosen"), "quiet"))
        layout.addLayout(head)
        layout.addWidget(self._card(wide))
        layout.addWidget(self.override)
        layout.addWidget(self.reason)
        self.not_right.clicked.connect(self._unfold)
        self.override.chosen.connect(self.edited)
        self.reason.textEdited.connect(self.edited)

    def _card(self, wide: bool) -> QWidget:
        card = frame("card")
        inside = column(card, (12, 8, 12, 8), 5)
        if wide:
            line = row(gap=12)
            line.addWidget(self.chip)
            line.addWidget(self._says, 1)
            line.addWidget(self.not_right)
            inside.addLayout(line)
            return card
        above = Flow(12)
        above.addWidget(self.chip)
        above.addWidget(self.not_right)
        inside.addLayout(above)
        inside.addWidget(self._says)
        return card

    def begin(self) -> None:
        """Fold the choice, nothing chosen."""
        self.reason.clear()
        self.override.value = ""
        self.override.hide()
        self.reason.hide()

    def show_reading(self, reading: KeyResultReading) -> None:
        """Show what the status is now, and why."""
        self.chip.show_state(reading.status, reading.status_says)
        self._says.setText(reading.status_reason)

    def answer(self) -> dict[str, Any]:
        """The arguments for a check-in, none unless another status was chosen."""
        if not self.override.value:
            return {}
        return {"status": self.override.value, "reason": self.reason.text().strip() or None}

    def _unfold(self) -> None:
        self.override.show()
        self.reason.show()
        self.override.setFocus(Qt.FocusReason.OtherFocusReason)
