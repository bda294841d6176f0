"""What the grades of a cycle come to, beside the cycle before. Must not compute a grade."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.grade import grade_colour
from okrdesk.domain.memory import past_quarters
from okrdesk.domain.records import Cycle
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.numbers import show_share
from okrdesk.qtmodels.grades_model import GradeRow
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, frame, label, row


class GradeMean(QFrame):
    """The mean of the objectives with its state; below it the mean of the last closed cycle."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._mean = label("", "big")
        self._state = Chip(look)
        self._before = label("", "tiny")
        inside = row(self, (12, 5, 12, 5), 11)
        inside.addWidget(self._mean)
        words = column(holder := frame("plain"), gap=1)
        words.addWidget(self._state)
        words.addWidget(self._before)
        inside.addWidget(holder)

    def show_rows(self, ws: Workspace, cycle: Cycle, rows: Sequence[GradeRow]) -> None:
        """Show the mean of these objectives; key results among them are part of theirs."""
        means = [row.grade for row in rows if row.is_objective and row.grade is not None]
        mean = weighted_mean((grade, 1.0) for grade in means)
        self._mean.setText(show_share(mean))
        self._state.setVisible(mean is not None)
        if mean is not None:
            self._state.show_state(grade_colour(mean, "aspirational"))
        past = past_quarters(ws, cycle, 1)
        self._before.setVisible(bool(past) and past[-1].grade is not None)
        if past:
            says = tr("{cycle} was {grade}")
            self._before.setText(
                says.format(cycle=past[-1].cycle.name, grade=show_share(past[-1].grade))
            )
