"""A board on which segments fold under their KPI, and which is filtered. Must not read figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.look.fold import Fold
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.roles import FOLD
from okrdesk.qtmodels.told_rows import become

Index = QModelIndex | QPersistentModelIndex
Fits = Callable[[Kpi], bool]


class FoldedBoard(QAbstractListModel):
    """The rows of one board, each with its segments below it while it is unfolded.

    FOLD is the row's Fold, all else is what the boards say. `turned` tells that `unfolded` is
    another set. While a filter is on, a segment that fits is in sight with its KPI.
    """

    turned = Signal()
    sifted = Signal()

    def __init__(
        self, top: BoardModel, segments: BoardModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._top, self._segments = top, segments
        self._fits: Fits | None = None
        self.unfolded: frozenset[str] = frozenset()
        self._folds: dict[str, Fold] = {}
        self._ids: list[str] = []
        self._ids = self._wanted()
        for source in (top, segments):
            # Once for all its steps: a thousand that move would be sorted a thousand times.
            source.rearranged.connect(self._settle_rows)
            source.dataChanged.connect(self._hand_on)

    @property
    def count(self) -> int:
        """How many KPIs stand at the top, whatever is filtered."""
        return self._top.rowCount()

    def show_unfolded(self, kpi_ids: frozenset[str]) -> None:
        """Unfold exactly these."""
        if kpi_ids != self.unfolded:
            self.unfolded = kpi_ids
            self._settle_rows()
            self.turned.emit()

    def turn(self, kpi_id: str, *, unfold: bool) -> None:
        """Unfold the segments of a KPI, or fold them."""
        one = frozenset({kpi_id})
        self.show_unfolded(self.unfolded | one if unfold else self.unfolded - one)

    def sift(self, fits: Fits | None) -> None:
        """Show only the KPIs that fit, with those above them; None: all."""
        self._fits = fits
        self._settle_rows()
        self.sifted.emit()

    def row_of(self, kpi_id: str) -> int:
        """The row of a KPI, -1 where it is not in sight."""
        return self._ids.index(kpi_id) if kpi_id in self._folds else -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kpi_id = self._ids[index.row()]
        fold = self._folds[kpi_id]
        if role == FOLD:
            return fold
        said = self._source(kpi_id).data(self._source_index(kpi_id), role)
        if role == Qt.ItemDataRole.AccessibleTextRole and fold.says:
            return f"{said}, {fold.says}"
        return said

    def _source(self, kpi_id: str) -> BoardModel:
        return self._segments if self._folds[kpi_id].depth else self._top

    def _source_index(self, kpi_id: str) -> QModelIndex:
        source = self._source(kpi_id)
        return source.index(source.row_of(kpi_id))

    def _wanted(self) -> list[str]:
        """The ids in sight from top to bottom; how each is folded is noted on the way."""
        below: dict[str, list[Kpi]] = {}
        for kpi in self._segments.kpis():
            below.setdefault(kpi.parent or "", []).append(kpi)
        self._folds = dict(
            row for kpi in self._top.kpis() for row in self._branch(kpi, below, 0, whole=False)
        )
        return list(self._folds)

    def _branch(
        self, kpi: Kpi, below: dict[str, list[Kpi]], depth: int, *, whole: bool
    ) -> Iterator[tuple[str, Fold]]:
        """A KPI and what is to be seen below it; nothing where neither it nor those fit.

        `whole`: something above it fits, so all below may be seen.
        """
        own = below.get(kpi.id, [])
        fits = whole or self._fits is None or self._fits(kpi)
        is_open = kpi.id in self.unfolded
        deeper = [row for one in own for row in self._branch(one, below, depth + 1, whole=fits)]
        if not fits and not deeper:
            return
        is_open = is_open or not fits
        yield kpi.id, Fold(len(own), is_open and bool(own), depth)
        if is_open:
            yield from deeper

    @Slot()
    def _settle_rows(self) -> None:
        before, wanted = self._folds, self._wanted()
        now, self._folds = self._folds, {**before, **self._folds}
        become(self, self._ids, wanted)
        self._folds = now
        for row, kpi_id in enumerate(self._ids):
            if kpi_id in before and before[kpi_id] != now[kpi_id]:
                self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(QModelIndex, QModelIndex)
    def _hand_on(self, first: QModelIndex, last: QModelIndex) -> None:
        """What changed in a board changes here; of many rows all are told at once."""
        source = self.sender()
        assert isinstance(source, BoardModel)
        if first.row() != last.row():
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        row = self.row_of(source.id_at(first.row()))
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
