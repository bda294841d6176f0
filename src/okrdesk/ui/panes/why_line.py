"""Why a KPI is in its state, in one line with the way to the arithmetic. Must not judge."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from okrdesk.domain.explain_kpis import ASSURANCE_WORDS, RULE_WORDS
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.spoken import STATE_WORDS, spoken_day
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row


class WhyLine(QFrame):
    """ "Why watch? Since 15 Nov. Above the usual range. Hit or miss." and Explain."""

    explains = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "card")
        layout = row(self, (12, 7, 12, 7), 8)
        self.question = label("", "h3")
        self.says = label("", "small", wraps=True)
        self.explain_button = Button(look, tr("Explain"), kind="link")
        layout.addWidget(self.question)
        layout.addWidget(self.says, 1)
        layout.addWidget(self.explain_button)
        self.explain_button.clicked.connect(self.explains)

    def show_reading(self, reading: KpiReading, today: dt.date) -> None:
        """Say why in short."""
        parts = []
        self.question.setText(tr("Why {state}?").format(state=STATE_WORDS[reading.state]))
        if reading.state == "unbanded":
            self.question.setText(tr("Why no colour?"))
            parts.append(tr("Nobody has said yet where worry starts."))
        if reading.state_since is not None:
            since = spoken_day(reading.state_since, today)
            parts.append(tr("Since {day}.").format(day=since))
        if reading.signal is not None:
            parts.append(_sentence(RULE_WORDS[reading.signal]))
        elif reading.usual is not None:
            parts.append(tr("The newest value is usual wobble."))
        if reading.assurance is not None:
            says = tr("Against the target: {assurance}.")
            parts.append(says.format(assurance=ASSURANCE_WORDS[reading.assurance]))
        self.says.setText(" ".join(parts))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
