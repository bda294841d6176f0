"""What is known of a thing in the inspector, under headings. Must not read it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, together
from okrdesk.ui.parts.long_words import LongWords


class InspectorFacts(QWidget):
    """Headings with words, links and figures below them; `chosen(id)` when a link is followed."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._whole = column(self)
        self._rows = together(self._whole, 3)

    def clear(self) -> None:
        """Begin anew."""
        clear(self._whole)
        self._rows = together(self._whole, 3)

    def heading(self, text: str) -> None:
        """What follows, in a word."""
        self._rows.addSpacing(10)
        self._rows.addWidget(label(text, "h3"))

    def say(self, text: str) -> None:
        """A fact in words; of a long one the beginning."""
        words = LongWords(self._look, "small")
        words.say(text)
        self._rows.addWidget(words)

    def link(self, text: str, record_id: str) -> None:
        """A thing that may be gone to."""
        link = Button(self._look, text, kind="link")
        link.setProperty("record", record_id)
        link.clicked.connect(self._choose)
        self._rows.addWidget(link)

    def add(self, facts: QLayout | QWidget) -> None:
        """Facts that are laid out by whoever brings them."""
        if isinstance(facts, QLayout):
            self._rows.addLayout(facts)
        else:
            self._rows.addWidget(facts)

    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("record")))
