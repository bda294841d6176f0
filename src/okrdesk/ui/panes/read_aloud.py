"""Thirty seconds to read aloud why an objective is there. Must not judge the reader."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.records import Objective
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label

SECONDS = 30
_WORDS_A_SECOND = 2.5


class ReadAloud(QFrame):
    """Shows an objective's why while the seconds run; a tick a second, no other movement."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "well")
        self.left = SECONDS
        self._whys: dict[str, str] = {}
        self.which = Choice(look, tr("Objective"))
        self.button = Button(look, tr("Read aloud, 30 seconds"), kind="mini", icon_name="clock")
        self.seconds = label("", "h3")
        self.why = label("", "small", wraps=True)
        self._about = label("", "tiny", wraps=True)
        layout = column(self, (11, 8, 11, 9), 4)
        head = Flow()
        head.addWidget(self.which)
        head.addWidget(self.seconds)
        head.addWidget(self.button)
        layout.addLayout(head)
        layout.addWidget(self.why)
        layout.addWidget(self._about)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        self.button.clicked.connect(self._toggle)
        self.which.chosen.connect(self._show)

    def offer(self, objectives: tuple[Objective, ...]) -> None:
        """Offer the objectives of the cycle to be read."""
        self._whys = {objective.id: objective.why or "" for objective in objectives}
        self.setVisible(bool(objectives))
        if objectives:
            self.which.offer([(objective.id, _short(objective.title)) for objective in objectives])
            self._show()

    def tick(self) -> None:
        """A second has gone by."""
        self.left -= 1
        if self.left <= 0:
            self._stop(tr("Time. Could a new colleague say now why it is there?"))
        else:
            self.seconds.setText(tr("{n} s").format(n=self.left))

    @property
    def runs(self) -> bool:
        """Whether the seconds are running."""
        return self._clock.isActive()

    def _toggle(self) -> None:
        if self.runs:
            self._stop(tr("Read in {n} seconds.").format(n=SECONDS - self.left))
            return
        self.left = SECONDS
        self.seconds.setText(tr("{n} s").format(n=self.left))
        self.button.say(tr("Stop"))
        self._clock.start()

    def _stop(self, says: str) -> None:
        self._clock.stop()
        self.seconds.setText("")
        self.button.say(tr("Read aloud, 30 seconds"))
        self._about.setText(says)

    def _show(self) -> None:
        why = self._whys.get(self.which.value, "")
        words = len(why.split())
        self.why.setText(why or tr("Nothing is written there: this objective has no why."))
        seconds = round(words / _WORDS_A_SECOND)
        says = tr("{words} words, about {n} seconds aloud").format(words=words, n=seconds)
        self._about.setText(says if why else "")


def _short(title: str) -> str:
    return title if len(title) <= 44 else title[:43].rstrip() + "…"
