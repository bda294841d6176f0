"""Objectives and key results of a cycle as a tree. Must not paint, judge or compute progress."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Measurement
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.states import STATES
from okrdesk.look.tree_words import (
    chance_words,
    confidence_words,
    from_to_words,
    now_words,
    owner_words,
    progress_words,
    title_words,
)
from okrdesk.qtmodels.columns import Column, header_text
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.touched import TREE_KINDS, touched_kpis
from okrdesk.qtmodels.tree_moves import MIME, Move, drop, push, why_not, written
from okrdesk.qtmodels.tree_node import Reading, id_of
from okrdesk.qtmodels.tree_reader import TreeReader
from okrdesk.qtmodels.tree_rows import TreeRows
from okrdesk.session import Session

Index = QModelIndex | QPersistentModelIndex
Row = tuple[Workspace, Reading, Format]

COLUMNS: tuple[Column[Row], ...] = (
    Column("title", tr("Objective and key result"), lambda r: title_words(r[1]), editable=True),
    Column("owner", tr("Owner"), lambda r: owner_words(r[0], r[1])),
    Column("from_to", tr("From → to"), lambda r: from_to_words(*r)),
    Column("now", tr("Now"), lambda r: now_words(*r), right=True),
    Column("progress", tr("Progress"), lambda r: progress_words(r[1], r[2])),
    Column("chance", tr("Chance"), lambda r: chance_words(r[1], r[2]), right=True),
    Column("confidence", tr("Confidence"), lambda r: " ".join(confidence_words(r[1])).strip()),
    Column("status", tr("Status"), lambda r: STATES[r[1].status].word),
)


_CELL = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_FLAGS = (_CELL, _CELL | Qt.ItemFlag.ItemIsEditable)  # put together once: Qt asks for each cell


class TreeModel(TreeRows):
    """Objectives with their key results, then the objectives below them, in their order.

    RECORD is an ObjectiveReading or KeyResultReading; `reading` the CycleReading of the whole,
    None without a cycle. Titles are edited in place; rows are moved by drag and drop or `push`.
    """

    def __init__(
        self,
        session: Session,
        cycle_id: str | None,
        parent: QObject | None = None,
        locale: Format = LOCAL,
        reader: TreeReader | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._cycle_id = cycle_id
        self._locale = locale
        self._texts_in: Workspace | None = None
        self._texts: dict[int, tuple[Reading, dict[int, str]]] = {}
        self._reader = reader or TreeReader(session)
        self.reading = self._reader.read(cycle_id)
        self.replace_rows(self.reading)
        session.changed.connect(self._follow)
        session.day_changed.connect(self._follow_day)

    def show_cycle(self, cycle_id: str | None) -> None:
        """Show another cycle: everything is another, so this one is a reset."""
        self.beginResetModel()
        self._cycle_id = cycle_id
        self.reading = self._reader.read(self._cycle_id)
        self.replace_rows(self.reading)
        self.endResetModel()

    @property
    def session(self) -> Session:
        """The document whose tree it is."""
        return self._session

    @property
    def cycle_id(self) -> str | None:
        """The cycle that is shown."""
        return self._cycle_id

    def push(self, record_id: str, by: int) -> bool:
        """Move a row down (or up) among those of its kind; False at the end or when refused."""
        node = self.node_of(record_id)
        return node is not None and self._move(push(node, by))

    def text(self, reading: Reading, place: int) -> str:
        """What stands in a cell of a row; found at once as long as nothing changes."""
        ws = self._session.workspace
        if ws is not self._texts_in:
            self._texts_in, self._texts = ws, {}
        known = self._texts.get(id(reading))
        if known is None or known[0] is not reading:
            known = self._texts[id(reading)] = reading, {}
        if place not in known[1]:
            known[1][place] = COLUMNS[place].text((ws, reading, self._locale))
        return known[1][place]

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        reading = self.node(index).reading
        if reading is None:
            return None
        if role == RECORD:
            return reading
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole and index.column() == 0:
            return _title(reading)
        row = (self._session.workspace, reading, self._locale)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return reading.says if not index.column() else f"{column.title} {column.text(row)}"
        if role == Qt.ItemDataRole.ToolTipRole and column.id == "status":
            return reading.status_says
        if role == Qt.ItemDataRole.ToolTipRole and column.id == "chance":
            return getattr(reading, "forecast_says", "")
        return column.answer(row, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return header_text(COLUMNS, section, orientation == Qt.Orientation.Horizontal, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _FLAGS[COLUMNS[index.column()].editable]

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        from okrdesk.commands.key_results import rename_key_result
        from okrdesk.commands.objectives import rename_objective

        reading = self.node(index).reading
        if reading is None or role != Qt.ItemDataRole.EditRole or index.column():
            return False
        is_objective = isinstance(reading, ObjectiveReading)
        rename = rename_objective if is_objective else rename_key_result
        return self._session.do(rename, id_of(reading), str(value))

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, QByteArray(written(self.node(indexes[0]))))
        return carried

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._dropped(data, row, parent) is not None

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._move(self._dropped(data, row, parent))

    def why_not(self, record_id: str, onto: Index) -> str:
        """Why the row of that record cannot be let go on another one; "" where it can."""
        dragged = self.node_of(record_id)
        return "" if dragged is None else why_not(dragged, self.node(onto))

    def _dropped(self, data: QMimeData, row: int, parent: Index) -> Move | None:
        dragged = self.node_of(bytes(data.data(MIME).data()).decode())
        if dragged is None or self._cycle_id is None:
            return None
        return drop(dragged, self.node(parent), row, self._cycle_id)

    def _move(self, move: Move | None) -> bool:
        if move is None:
            return False
        command, record_id, place = move
        return self._session.do(command, record_id, **place)

    @Slot(object)
    def _follow(self, applied: Applied) -> None:
        if self._is_concerned(applied.change):
            self._follow_day()

    def _is_concerned(self, change: Change) -> bool:
        """Values concern a tree only where one of its key results reads their KPI."""
        kinds = change.kinds() & TREE_KINDS
        if kinds != {Measurement.KIND}:
            return bool(kinds)
        touched = touched_kpis(change, self._session.workspace)
        readings = (node.reading for node in self._nodes.values())
        read = {one.key_result.kpi for one in readings if isinstance(one, KeyResultReading)}
        return touched is None or not read.isdisjoint(touched)

    @Slot()
    def _follow_day(self) -> None:
        self.reading = self._reader.read(self._cycle_id)
        self.settle_rows(self.reading)


def _title(reading: Reading) -> str:
    if isinstance(reading, ObjectiveReading):
        return reading.objective.title
    return reading.key_result.title
