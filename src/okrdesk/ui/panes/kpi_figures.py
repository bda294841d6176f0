"""What a KPI is today in large, above its trend. Must not read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.look.kpi_card import KpiCard
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import column, label, row

_NAME = 640  # pixels at 100 %: a longer name goes on below


class KpiFigures(QWidget):
    """Value, change, and what it was a year ago; its name where nothing else says it."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.name = label("", "h1", wraps=True)
        self.name.setMaximumWidth(look.px(_NAME))
        self.name.hide()
        self.value, self.delta = label("", "big"), label("", "h3")
        self.period = Elided(look, left=True)
        lines = column(words := QWidget())
        lines.addStretch(1)
        lines.addWidget(self.delta)
        lines.addWidget(self.period)
        lines.addStretch(1)
        figures = row(self, gap=14)
        for part in (self.name, self.value):
            figures.addWidget(part)
        figures.addWidget(words, 1)

    def show_card(self, card: KpiCard, whole: str, brief: str) -> None:
        """Show a KPI; `whole` and `brief` are the words of its period and of a year ago."""
        self.name.setText(card.name)
        self.value.setText(card.value)
        self.value.setToolTip(card.exact)
        self.delta.setText(card.delta)
        self.delta.setStyleSheet(f"color: {self._look.theme.of(card.tone)}")
        self.period.say(whole, brief)
        self.period.setVisible(bool(whole))
