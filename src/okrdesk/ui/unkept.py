"""Cells that were being typed into when the program ended: offered again. Must not record them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import KINDS, Kpi
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.cell_drafts import Cell, CellDrafts

if TYPE_CHECKING:
    from okrdesk.ui.workbench import Workbench

_SAYS = {
    "title": tr("“{typed}” was typed as the title of “{thing}” and not recorded."),
    "value": tr("“{typed}” was typed as the value of “{thing}”, {period}, and not recorded."),
    "note": tr("“{typed}” was typed as the note of “{thing}”, {period}, and not recorded."),
}


class Unkept(QObject):
    """One after the other, above the page; what is closed there is offered at the next start.

    A notice that is there already is left to be read first.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._drafts = bench, CellDrafts(bench.session)
        ws = bench.session.workspace
        said = ((cell, _says(ws, cell, typed)) for cell, typed in self._drafts.all())
        self._waiting = [(cell, says) for cell, says in said if says]
        queued = Qt.ConnectionType.QueuedConnection  # the button pressed is answered before
        bench.banner.hidden.connect(self.offer, queued)

    def offer(self) -> None:
        """Say what was typed into the next cell, with the way there."""
        if not self._waiting or not self._bench.banner.isHidden():
            return
        self._cell, says = self._waiting.pop(0)
        acts = {tr("Write on"): self._write_on, tr("Let it go"): self._let_go}
        self._bench.notices.offer(says, acts)

    def _write_on(self) -> None:
        cell = self._cell
        self._bench.go(f"{cell.kind}:{cell.record_id}")
        self._bench.pages.page.edit_cell(cell)

    def _let_go(self) -> None:
        self._drafts.drop(self._cell)


def _says(ws: Workspace, cell: Cell, typed: str) -> str:
    """Empty where the thing is gone, or the cell is none that this version knows."""
    kind = KINDS.get(cell.kind)
    record = None if kind is None else ws.find(kind, cell.record_id)
    words = _SAYS.get(cell.field)
    if record is None or words is None or isinstance(record, Kpi) is not bool(cell.day):
        return ""
    period = ""
    if isinstance(record, Kpi):
        period = kpi_period(ws, record, dt.date.fromisoformat(cell.day)).name()
    return words.format(typed=typed, thing=name_of(record), period=period)
