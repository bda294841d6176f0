"""Where links and quotes are typed that show what a check-in says. Must not keep them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.tall_field import TallField
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.unfolding import Unfolding


class EvidenceField(QWidget):
    """One link or quote a line; folded away unless it is needed. `edited` as one types."""

    edited = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        asked = tr("What shows it? One link or quote a line.")
        self.lines = TallField(look, asked, tr("https://… or “We would buy it again”"), 1)
        inside = column(content := QWidget(), gap=3)
        inside.addWidget(label(asked, "quiet", wraps=True))
        inside.addWidget(self.lines)
        content.setFocusProxy(self.lines)
        self.fold = Unfolding(look, tr("Add evidence…"), content)
        column(self).addWidget(self.fold)
        self.lines.edited.connect(self.edited)

    def begin(self, key_result: KeyResult) -> None:
        """Empty; in sight at once where a level may not rise without it."""
        self.lines.show_text("")
        if key_result.measure == "levels":
            self.fold.unfold()
        else:
            self.fold.fold()

    def put_back(self, text: str) -> None:
        """Put back what was typed before."""
        if text:
            self.lines.show_text(text)
            self.fold.unfold()

    def answer(self) -> dict[str, Any]:
        """The arguments for a check-in; none without a word."""
        found = tuple(line.strip() for line in self.lines.text.splitlines() if line.strip())
        return {"evidence": found} if found else {}
