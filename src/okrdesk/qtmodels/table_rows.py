"""A flat table of keyed rows that tells views exactly what changed. Must not know what they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from okrdesk.domain.overriding import override
from okrdesk.qtmodels.columns import Column, header_text
from okrdesk.qtmodels.rows import steps

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


class TableRows(QAbstractTableModel, Generic[R]):
    """Rows of one kind in the columns given; its subclass reads them and calls `settle_rows`."""

    def __init__(self, columns: tuple[Column[R], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._keys: list[str] = []
        self._rows: dict[str, R] = {}

    def settle_rows(self, wanted: Mapping[str, R]) -> None:
        """Become exactly these rows, in their order, by removals, moves, insertions, changes."""
        if not self._keys:
            self._fill(wanted)
            return
        for step in steps(self._keys, tuple(wanted)):
            if step.what == "remove":
                self._remove(step.row)
            elif step.what == "insert":
                self._insert(step.row, step.key, wanted[step.key])
            else:
                self._move(step.from_row, step.row)
        for row, (key, fresh) in enumerate(wanted.items()):
            if self._rows[key] is not fresh and self._rows[key] != fresh:
                self._rows[key] = fresh
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def _fill(self, wanted: Mapping[str, R]) -> None:
        """All of them at once, where there was none."""
        if wanted:
            self.beginInsertRows(QModelIndex(), 0, len(wanted) - 1)
            self._keys, self._rows = list(wanted), dict(wanted)
            self.endInsertRows()

    def row_of(self, key: str) -> int:
        """The row of a key, -1 if it is not here."""
        return self._keys.index(key) if key in self._rows else -1

    def at(self, row: int) -> R:
        """What stands in a row."""
        return self._rows[self._keys[row]]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return header_text(self.columns, section, orientation == Qt.Orientation.Horizontal, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].editable:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[self._keys.pop(row)]
        self.endRemoveRows()

    def _insert(self, row: int, key: str, fresh: R) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self._keys.insert(row, key)
        self._rows[key] = fresh
        self.endInsertRows()

    def _move(self, from_row: int, row: int) -> None:
        nowhere = QModelIndex()
        below = row + 1 if row > from_row else row
        self.beginMoveRows(nowhere, from_row, from_row, nowhere, below)
        self._keys.insert(row, self._keys.pop(from_row))
        self.endMoveRows()
