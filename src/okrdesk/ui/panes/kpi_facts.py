"""Cards below a KPI's trend: what it means, where it comes from. Must not judge."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.told_sources import told_source
from okrdesk.domain.words import tr
from okrdesk.look.days import show_age
from okrdesk.look.origins import ORIGINS
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.columns import Columns
from okrdesk.ui.parts.labels import clear, column, frame, label
from okrdesk.ui.sentences import CADENCE_WORDS, owner_name

_LEAST = 230  # pixels at 100 % that a card has
_KINDS = {
    "level": tr("A level: the newest value counts."),
    "total": tr("A total per period."),
    "share": tr("A share."),
}


class KpiFacts(QWidget):
    """Two cards beside each other and beside a third, one below the other where it is narrow."""

    def __init__(self, look: Appearance, session: Session, third: QWidget) -> None:
        super().__init__()
        self._session = session
        self._cards = Columns(look, _LEAST)
        self.setLayout(self._cards)
        self._meant, self._from = _card(), _card()
        for card in (self._meant, self._from, third):
            self._cards.addWidget(card)

    def show_reading(self, reading: KpiReading) -> None:
        """Show what is known of the KPI now."""
        _fill(self._meant, tr("What it means"), self._meaning(reading))
        _fill(self._from, tr("Where it comes from"), self._source(reading))

    def _meaning(self, reading: KpiReading) -> list[str]:
        kpi = reading.kpi
        lines = [kpi.definition or tr("Nobody has written yet what it means.")]
        lines.append(_KINDS[kpi.kind])
        if kpi.question:
            lines.append(tr("Question: {question}").format(question=kpi.question))
        return lines

    def _source(self, reading: KpiReading) -> list[str]:
        kpi = reading.kpi
        origins: dict[str, int] = {}
        for point in reading.recent:
            origins[point.origin] = origins.get(point.origin, 0) + 1
        most = sorted(origins, key=lambda origin: -origins[origin])
        says = ", ".join(ORIGINS[origin] for origin in most) or tr("no values yet")
        parts = [owner_name(self._session.workspace, kpi.owner), CADENCE_WORDS[kpi.cadence]]
        if reading.age_days is not None:
            parts.append(show_age(max(0, reading.age_days)))
        told = told_source(self._session.workspace, kpi.id)
        lines = [told.value] if told is not None else []
        return [
            *lines,
            says[:1].upper() + says[1:] + ".",
            " · ".join(part for part in parts if part),
        ]


def _card() -> QFrame:
    card = frame("card")
    column(card, (12, 10, 12, 10), 3)
    return card


def _fill(card: QFrame, title: str, lines: list[str]) -> None:
    layout = card.layout()
    assert isinstance(layout, QVBoxLayout)
    # What is new is not in sight before the next turn of events: paper would lack it.
    if [line.text() for line in card.findChildren(QLabel) if line.isVisible()] == [title, *lines]:
        return
    clear(layout)
    layout.addWidget(label(title, "h3"))
    for line in lines:
        layout.addWidget(label(line, "small", wraps=True))
    layout.addStretch(1)
