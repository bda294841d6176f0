"""The bowler grid as a table: KPIs down, months across. Must not read or judge the months."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from okrdesk.domain.month import Month, Row
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.month_words import actual_words, cell_says, met_words, span_words
from okrdesk.qtmodels.roles import RECORD

Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """The first column names the KPI, the last says how often its target was met.

    RECORD is the Cell of a month, the Row in the first and last column. All months are read anew
    together, so that a new picture of them is a reset.
    """

    def __init__(self, parent: QObject | None = None, locale: Format = LOCAL) -> None:
        super().__init__(parent)
        self._locale = locale
        self._ws: Workspace | None = None
        self.month: Month | None = None

    def show_month(self, ws: Workspace, month: Month) -> None:
        """Show these months; nothing happens when they are as before."""
        if month == self.month:
            return
        self.beginResetModel()
        self._ws, self.month = ws, month
        self.endResetModel()

    def row(self, number: int) -> Row:
        """One KPI over the months."""
        assert self.month is not None
        return self.month.rows[number]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.month is None else len(self.month.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.month is None else len(self.month.months) + 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._ws is None:
            return None
        row, place = self.row(index.row()), index.column() - 1
        if not 0 <= place < len(row.cells):
            return self._edge(row, place < 0, role)
        cell = row.cells[place]
        if role == RECORD:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return actual_words(self._ws, row.kpi, cell, self._locale)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return cell_says(self._ws, row, cell)
        return None

    def _edge(self, row: Row, first: bool, role: int) -> Any:
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.kpi.name if first else met_words(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if first:
                return f"{row.kpi.name}, {span_words(row.kpi)}"
            says = tr("{kpi}: target met in {months} months")
            return says.format(kpi=row.kpi.name, months=met_words(row) or tr("no"))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        months = () if self.month is None else self.month.months
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return tr("Key KPI")
        if section > len(months):
            return tr("Target met")
        month = months[section - 1].start
        name = self._locale.months[month.month - 1]
        if section == len(months) and self.month is not None and self.month.runs:
            return tr("{month} so far").format(month=name)
        return f"{name} {month:%y}" if section == 1 or month.month == 1 else name
