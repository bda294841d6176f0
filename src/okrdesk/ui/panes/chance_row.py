"""The chance beside the stated confidence: one event, said twice. Must not compute either."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.confidence import is_far
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_percent
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.sentences import owner_name, value_says


class ChanceRow(QWidget):
    """ "Chance of 96 or better 14% · Jonas is this sure 4 of 10, was 7"; `explains` on "?"."""

    explains = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        layout = column(self, gap=4)
        layout.addWidget(rule())
        both = row(gap=10)
        chance, said = column(left := QWidget(), gap=1), column(right := QWidget(), gap=1)
        self.asked, self.chance = label("", "quiet", wraps=True), label("", "h2")
        self.who, self.said = label("", "quiet", wraps=True), label("", "h2")
        self._aside = label("", "quiet")
        self.why_button = Button(look, "?", kind="mini")
        self.why_button.setAccessibleName(tr("Explain the figures"))
        self.why_button.setToolTip(tr("Explain the figures"))
        chance.addWidget(self.asked)
        chance.addStretch(1)  # the figures stand in one line, however long the words above
        line = row(gap=7)
        line.addWidget(self.chance, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.why_button)
        line.addStretch(1)
        chance.addLayout(line)
        said.addWidget(self.who)
        said.addStretch(1)
        below = row(gap=7)
        below.addWidget(self.said, 0, Qt.AlignmentFlag.AlignBottom)
        below.addWidget(self._aside)
        below.addStretch(1)
        said.addLayout(below)
        both.addWidget(left, 1)
        both.addWidget(frame("upright"))
        both.addWidget(right, 1)
        layout.addLayout(both)
        self.says = label("", "quiet", wraps=True)
        layout.addWidget(self.says)
        layout.addWidget(rule())
        self.why_button.clicked.connect(self.explains)

    def show_reading(self, ws: Workspace, reading: KeyResultReading, today: dt.date) -> None:
        """Show both figures as they are today."""
        sure = reading.confidence
        self.asked.setText(_event(ws, reading))
        self.chance.setText(show_percent(reading.chance))
        owner = owner_name(ws, reading.key_result.owner).partition(" ")[0]
        self.who.setText(tr("{who} is this sure").format(who=owner) if owner else tr("How sure"))
        self.said.setText("–" if sure is None else str(sure))
        self._aside.setText(_aside(reading, today))
        self.says.setText(_compared(reading))
        spoken = f"{self.asked.text()}: {self.chance.text()}. {self.who.text()}: {self.said.text()}"
        self.setAccessibleName(f"{spoken}. {self.says.text()}")


def _event(ws: Workspace, reading: KeyResultReading) -> str:
    """ "Chance of 96 or better"."""
    key_result, line = reading.key_result, reading.success_line
    if line is None or key_result.measure in ("yes-no", "milestones", "levels", "range"):
        return tr("Chance of success")
    return tr("Chance of {line} or better").format(
        line=value_says(ws, unit_of(ws, key_result), line)
    )


def _aside(reading: KeyResultReading, today: dt.date) -> str:
    if reading.confidence is None:
        return tr("nobody said yet")
    parts = [tr("of 10")]
    if reading.previous_confidence is not None:
        parts.append(tr("was {n}").format(n=reading.previous_confidence))
    elif reading.confidence_date is not None:
        parts.append(show_day(reading.confidence_date, today))
    return ", ".join(parts)


def _compared(reading: KeyResultReading) -> str:
    """Where it will likely end; and that the two are far apart, if they are."""
    forecast, sure = reading.forecast, reading.confidence
    if forecast is None:
        return reading.forecast_says
    says = forecast.says
    if sure is not None and reading.chance is not None and is_far(sure, reading.chance):
        says += " " + tr("That is far from what was said: say why at the next check-in.")
    return says
