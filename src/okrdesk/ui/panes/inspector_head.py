"""What the inspector shows is called, whose it is and how it stands. Must not read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.long_words import LongWords


class InspectorHead(QWidget):
    """The upper end of every pane of the inspector; `can_hide`: it is in the inspector itself."""

    def __init__(
        self, look: Appearance, parent: QWidget | None = None, *, can_hide: bool = True
    ) -> None:
        super().__init__(parent)
        self._ref = label("", "quiet")
        self.title = LongWords(look, "h2")
        self._about = label("", "quiet", wraps=True)
        self.chip = Chip(look)
        self._reason = label("", "quiet", wraps=True)
        layout = column(self, gap=3)
        top = row()
        top.addWidget(self._ref)
        top.addStretch(1)
        if can_hide:
            top.addWidget(label(tr("Ctrl I hides this"), "quiet"))
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addWidget(self._about)
        layout.addSpacing(5)
        state = Flow()
        state.addWidget(self.chip)
        state.addWidget(self._reason)
        layout.addLayout(state)

    def say(self, ref: str, title: str, about: str) -> None:
        """`ref`: what kind of thing it is, and which; `about`: whose, and what is known at once."""
        self._ref.setText(ref)
        self.title.say(title)
        self._about.setText(about)

    def show_state(self, state: str, word: str = "", reason: str = "") -> None:
        """How it stands, in its own word or in `word`, and what holds it so."""
        self.chip.show_state(state, word)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
