"""Beside a key result: the gauges that lead to it and have turned. Must not judge it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import KeyResult, Link
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.states import STATES
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.readings import kpi_of
from okrdesk.ui.sentences import value_says

_TURNED = ("watch", "act")
_HEADS = {
    "leads_to": tr("A gauge leads here"),
    "guards": tr("A gauge guards this"),
}


class LeadingGauge(QFrame):
    """ "Customer churn 3.4%, watch. Are you still as sure?" """

    def __init__(self, look: Appearance, ws: Workspace, link: Link, reading: KpiReading) -> None:
        super().__init__()
        self.setProperty("look", "hint")
        inside = column(self, (12, 8, 10, 8), 4)
        head = row(gap=8)
        chip = Chip(look)
        chip.show_state(reading.state, "")
        head.addWidget(label(_HEADS[link.kind], "h3", wraps=True), 1)
        head.addWidget(chip)
        inside.addLayout(head)
        says = tr("{kpi} {value}, {state}. Are you still as sure?").format(
            kpi=reading.kpi.name,
            value=value_says(ws, reading.kpi.unit, reading.value),
            state=STATES[reading.state].word.lower(),
        )
        inside.addWidget(label(says, "small", wraps=True))
        self.setAccessibleName(says)


def leading_gauges(
    look: Appearance, session: Session, key_result: KeyResult
) -> Iterator[LeadingGauge]:
    """One for each KPI in watch or act that leads to the key result, or guards it or its goal."""
    ws = session.workspace
    links = [*ws.where(Link, "to", key_result.id), *ws.where(Link, "to", key_result.objective)]
    asked = {link.kpi: link for link in reversed(links)}  # the nearer link of two
    for kpi_id, link in asked.items():
        reading = kpi_of(session, kpi_id)
        if reading.state in _TURNED and kpi_id != key_result.kpi:
            yield LeadingGauge(look, ws, link, reading)
