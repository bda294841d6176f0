"""The line above the board: its question, the counts, what is not shown. Must not count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import StateCount
from okrdesk.ui.parts.labels import label

_COUNTS = (
    ("healthy", tr("{n} healthy")),
    ("watch", tr("{n} watch")),
    ("act", tr("{n} act")),
    ("out_of_date", tr("{n} out of date")),
    ("no_data", tr("{n} without data")),
)

_LONGEST = 20  # letters of the one name that is told
_LEAST = 170  # pixels at 100 % that the question has, else the counts stand below it


class BoardHeading(QWidget):
    """ "Is the machine healthy?" with counts by state; `more` when the rest is asked for."""

    more = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = {state: StateCount(look, state) for state, _ in _COUNTS}
        self._more = Button(look, "", kind="link")
        self._more.hide()
        self._more.clicked.connect(self.more)
        layout = Beside(look, _LEAST, 14)
        self.setLayout(layout)
        layout.addWidget(label(tr("Is the machine healthy?"), "h2", wraps=True))
        for counted in self._counts.values():
            layout.addWidget(counted)
        layout.addWidget(self._more)

    def show_board(self, counts: Mapping[str, int], left: int, last: str) -> None:
        """Show the counts by state, and how many cards are left; `last` is the name of one."""
        for state, text in _COUNTS:
            count = counts.get(state, 0)
            self._counts[state].say(text.format(n=count) if count else "")
        says = tr("{n} more").format(n=left)
        if left == 1:
            says = tr("{n} more: {names}").format(n=1, names=_cut(last))
        self._more.setVisible(bool(left))
        self._more.say(says if left else "")
        self._more.setToolTip(last if left == 1 else "")


def _cut(name: str) -> str:
    """A name that leaves the question its line."""
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def counts_say(counts: Mapping[str, int]) -> str:
    """The counts in one line: "4 healthy · 1 watch"."""
    return " · ".join(text.format(n=counts[state]) for state, text in _COUNTS if state in counts)
