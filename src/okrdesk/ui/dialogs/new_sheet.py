"""Which instrument fits: change, stay, a destination, work. Must not make it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet

_CHOICES = (
    ("kpi", tr("A number that should stay where it is"),
     tr("A KPI with limits: watched all the time, shown as a gauge.")),
    ("key_result", tr("A number that should change this quarter"),
     tr("A key result: from here to there, by the end of the cycle.")),
    ("objective", tr("A place we want to get to"),
     tr("An objective: words, proved by two to five key results.")),
    ("initiative", tr("Something we do"),
     tr("An initiative: work in the hope of moving a key result; never counts as progress.")),
)  # fmt: skip


class NewSheet(Sheet):
    """Four answers; `picked` says the kind of record."""

    picked = Signal(str)

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("What do you want to add?"), wide=520)
        for kind, text, why in _CHOICES:
            button = Button(look, text)
            button.setProperty("kind", kind)
            button.clicked.connect(self._pick)
            self.body.addWidget(button)
            self.body.addWidget(label(why, "quiet", wraps=True))
            self.body.addSpacing(6)
        self.foot.addWidget(label(tr("Tab chooses, Space takes it, Esc closes"), "quiet"))
        self.foot.addStretch(1)

    def _pick(self) -> None:
        kind = str(self.sender().property("kind"))
        self.go()
        self.picked.emit(kind)
