"""The day that a value is of, where it is not the check-in's own. Must not keep it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.measures import parse_day
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.unfolding import Unfolding


class ValueDay(QWidget):
    """Folded behind a link until it is asked for; `edited` as one types."""

    edited = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("The day that the value is of"))
        inside = row(content := QWidget())
        inside.addWidget(label(tr("The value is of"), "quiet"))
        inside.addWidget(self.line)
        inside.addStretch(1)
        content.setFocusProxy(self.line)
        self.fold = Unfolding(look, tr("Of another day…"), content)
        column(self).addWidget(self.fold)
        self.line.textEdited.connect(self.edited)

    def begin(self, key_result: KeyResult, today: dt.date, *, asks_value: bool) -> None:
        """Empty and folded; out of sight where the value names its day itself, or there is none."""
        asked = asks_value and key_result.kpi is None and key_result.measure != "milestones"
        self.line.clear()
        self.line.setPlaceholderText(today.isoformat())
        self.fold.fold()
        self.setVisible(asked)

    def put_back(self, text: str) -> None:
        """Put back what was typed before."""
        if text:
            self.line.setText(text)
            self.fold.unfold()

    def answer(self) -> dict[str, Any]:
        """The argument for a check-in that gives a value; `bad_value` where it is no day."""
        text = self.line.text().strip()
        return {"value_day": parse_day(text)} if text else {}
