"""The first rows of a list, and no others. Must not sort."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from okrdesk.domain.overriding import override


class FirstRows(QSortFilterProxyModel):
    """Lets `count` rows through."""

    def __init__(self, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = count

    def set_count(self, count: int) -> None:
        """Let that many rows through from now on."""
        if count != self._count:
            self.beginFilterChange()
            self._count = count
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @override
    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        return source_row < self._count
