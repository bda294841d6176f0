"""How sure somebody is of a key result, asked by its event. Must not keep the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.why_field import WhyField
from okrdesk.ui.parts.confidence_strip import ConfidenceStrip
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.scale_ends import ScaleEnds

# By whether something was said before, and whether a chance is known.
_HINTS = {
    (False, False): tr("Type a digit, X for 10."),
    (False, True): tr("Type a digit, X for 10. The mark above is the chance."),
    (True, False): tr("Type a digit, X for 10. Last time’s is underlined."),
    (True, True): tr(
        "Type a digit, X for 10. Last time’s is underlined; the mark above is the chance."
    ),
}


class ConfidenceQuestion(QWidget):
    """The strip under its question, and one "why?" where the answer calls for it.

    `chosen` when a confidence was chosen, `explained` as the why is typed; `others` says below the
    strip what somebody else chose meanwhile.
    """

    chosen = Signal()
    explained = Signal()

    def __init__(self, look: Appearance, others: QWidget) -> None:
        super().__init__()
        self._question = label("", "h3", wraps=True)
        self._hint = label("", "quiet", wraps=True)
        self.strip = ConfidenceStrip(look)
        self.why = WhyField()
        layout = column(self, gap=5)
        layout.addWidget(self._question)
        layout.addWidget(self._hint)
        layout.addWidget(self.strip)
        layout.addWidget(ScaleEnds(tr("no chance"), tr("coin toss"), tr("certain")))
        layout.addWidget(others)
        layout.addWidget(self.why)
        self.strip.chosen.connect(self.chosen)
        self.why.edited.connect(self.explained)

    @property
    def lacks_first(self) -> bool:
        """Whether nobody ever said how sure they are, nor is it said now."""
        return self.strip.last is None and self.strip.value is None

    def ask(self, question: str, last: int | None) -> None:
        """Begin anew; `last` (of 10) was said before."""
        self._question.setText(question)
        self.strip.ask(question, last)
        self.why.begin()

    def show_chance(self, chance: float | None) -> None:
        """Show what the forecast gives it, 0 to 1, and ask why where the answer is far from it."""
        self.strip.show_chance(chance)
        self._hint.setText(_HINTS[self.strip.last is not None, chance is not None])
        self.why.ask(self.strip.value, self.strip.last, chance)
