"""What the coach says to a title while it is written. Must not judge, nor mend.

He is heard when the field is left or after a pause, never while one types.
"""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from okrdesk.coach.coach import hear
from okrdesk.coach.finding import Finding
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, row

PAUSE_MS = 1500
_MOST = 2


class HeardIn(Protocol):
    """What a text is held against: a session, or a workspace that is still to be made."""

    @property
    def workspace(self) -> Workspace:
        """What is there already."""
        ...

    @property
    def today(self) -> dt.date:
        """The day that counts as today."""
        ...


class HintBox(QFrame):
    """Below the title of an objective or key result; `takes` hands over a finding to mend.

    `settled` comes whenever the box has become another, so that what holds it can fit.
    """

    takes = Signal(object)
    settled = Signal()

    def __init__(
        self, look: Appearance, place: HeardIn, kind: str, field: QLineEdit, *, mends: bool
    ) -> None:
        super().__init__()
        self._look, self._place, self._kind = look, place, kind
        self._field, self._mends = field, mends
        self._listens = True
        self.findings: tuple[Finding, ...] = ()
        self.setProperty("look", "hint")
        self._rows = column(self, (12, 8, 10, 8), 5)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.listen)
        self._begun = field.text().strip()
        field.textEdited.connect(self._wait)
        field.editingFinished.connect(self.listen)
        self.hide()

    def listen(self) -> None:
        """Hear the text as it is now; one that was there before is left in peace."""
        self._pause.stop()
        text = self._field.text().strip()
        found: tuple[Finding, ...] = ()
        if text != self._begun and self._listens:
            ws, today = self._place.workspace, self._place.today
            found = hear(text, self._kind, ws, today)[:_MOST]
        if found != self.findings:
            self.findings = found
            self._show()

    def hear_as(self, kind: str, listens: bool = True) -> None:
        """Take the text for the title of an objective or key result, or (`listens`) for neither."""
        self._kind, self._listens = kind, listens
        self.listen()

    def _wait(self) -> None:
        self._pause.start()

    def _show(self) -> None:
        clear(self._rows)
        for place, finding in enumerate(self.findings):
            self._rows.addWidget(self._row(place, finding))
        self.setAccessibleName(" ".join(finding.says for finding in self.findings))
        self.setVisible(bool(self.findings))
        self.settled.emit()

    def _row(self, place: int, finding: Finding) -> QWidget:
        layout = column(one := QWidget(), gap=2)
        layout.addWidget(label(finding.says, "h3", wraps=True))
        because = tr("Because {reason}").format(reason=finding.because)
        layout.addWidget(label(because, "quiet", wraps=True))
        if self._mends and finding.mend is not None and not finding.mend.asks:
            button = Button(self._look, finding.mend.label, kind="mini")
            button.setProperty("place", place)
            button.clicked.connect(self._take)
            line = row()
            line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)
        return one

    def _take(self) -> None:
        self.takes.emit(self.findings[int(self.sender().property("place"))])
