"""What the program can say from how many values on. Must not count them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label, row

_ROWS = (
    (tr("first check-in"), tr("the reading: machine and way together")),
    (tr("3 values"), tr("the chance of a key result")),
    (tr("6 values"), tr("limits on trial")),
    (tr("12 values"), tr("limits, signals and alerts; you have {n}")),
)


class Unlocks(QFrame):
    """Four lines, the last one with how far one is; the left ones are equally wide."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "card")
        layout = column(self, (14, 10, 12, 10), 4)
        layout.addWidget(label(tr("What unlocks when"), "h3"))
        for when, what in _ROWS:
            line = row(gap=8)
            early = label(when, "quiet")
            early.setFixedWidth(look.px(116))
            line.addWidget(early)
            self._last = label(what, "small", wraps=True)
            line.addWidget(self._last, 1)
            layout.addLayout(line)
        layout.addStretch(1)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many values the number has that has most."""
        self._last.setText(_ROWS[-1][1].format(n=count))
