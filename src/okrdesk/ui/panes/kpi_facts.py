"""Cards below a KPI's trend: what it means, where it comes from. Must not judge."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_age
from okrdesk.session import Session
from okrdesk.ui.parts.labels import clear, column, frame, label, row
from okrdesk.ui.sentences import CADENCE_WORDS, owner_name

_KINDS = {
    "level": tr("A level: the newest value counts."),
    "total": tr("A total per period."),
    "share": tr("A share."),
}
_ORIGINS = {
    "typed": tr("typed by hand"), "pasted": tr("pasted"), "imported": tr("imported"),
    "pulled": tr("pulled from a source"), "check-in": tr("from check-ins"),
    "formula": tr("computed"),
}  # fmt: skip


class KpiFacts(QWidget):
    """Two cards beside each other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row(self, gap=10)

    def show_reading(self, reading: KpiReading) -> None:
        """Show what is known of the KPI now."""
        clear(self._row)
        self._card(tr("What it means"), self._meaning(reading))
        self._card(tr("Where it comes from"), self._source(reading))

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
        says = ", ".join(_ORIGINS[origin] for origin in most) or tr("no values yet")
        parts = [owner_name(self._session.workspace, kpi.owner), CADENCE_WORDS[kpi.cadence]]
        if reading.age_days is not None:
            parts.append(show_age(max(0, reading.age_days)))
        return [says[:1].upper() + says[1:] + ".", " · ".join(part for part in parts if part)]

    def _card(self, title: str, lines: list[str]) -> None:
        card = frame("card")
        layout = column(card, (12, 10, 12, 10), 3)
        layout.addWidget(label(title, "h3"))
        for line in lines:
            layout.addWidget(label(line, "small", wraps=True))
        layout.addStretch(1)
        self._row.addWidget(card, 1)
