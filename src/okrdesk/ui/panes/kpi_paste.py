"""Dates and values out of the clipboard into one KPI. Must not read the texts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from okrdesk.commands.measurements import paste_values
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.typed_value import doubts_of
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.clipboard_text import clipboard_text
from okrdesk.ui.pasted import Known, PastedRow, dated_rows, known_value


class KpiPaste(QObject):
    """Shows what would be taken; what is agreed to is one change."""

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._kpi_id = ""

    def ask(self, kpi_id: str) -> None:
        """Show the dates and values of the clipboard as values of a KPI."""
        from okrdesk.ui.dialogs.paste_sheet import PasteSheet

        self._kpi_id = kpi_id
        ws = self._session.workspace
        kpi = ws.get(Kpi, kpi_id)
        try:
            rows = dated_rows(clipboard_text(), kpi, ws.settings())
        except OkrError as refusal:
            self._session.refused.emit(refusal)
            return
        rows = self._doubted(rows)
        title = tr("Paste values of {kpi}").format(kpi=kpi.name)
        sheet = PasteSheet(self._look, self._over.window(), title, rows, self._held)
        sheet.agreed.connect(self._take)
        sheet.appear()

    def _doubted(self, rows: tuple[PastedRow, ...]) -> tuple[PastedRow, ...]:
        """Ask about values of now that are far from usual; what was usual long ago is not known."""
        newest = self._session.workspace.series_of(self._kpi_id).newest()
        if newest is None:
            return rows
        doubt, last = doubts_of(self._session, self._kpi_id), newest.date
        return tuple(
            replace(row, doubt=doubt(row.number))
            if isinstance(row.key, dt.date) and row.key >= last
            else row
            for row in rows
        )

    def _held(self, pasted: PastedRow) -> Known | None:
        assert isinstance(pasted.key, dt.date)
        ws, kpi = self._session.workspace, self._kpi_id
        return known_value(ws, ws.get(Kpi, kpi), ws.series_of(kpi).at(pasted.key))

    def _take(self, rows: tuple[PastedRow, ...]) -> None:
        pairs = [(row.key, row.number) for row in rows if isinstance(row.key, dt.date)]
        self._session.do(paste_values, self._kpi_id, pairs)
