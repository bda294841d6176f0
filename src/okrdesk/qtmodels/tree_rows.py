"""A tree of readings that tells views exactly what changed. Must not know what a cell shows."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from okrdesk.domain.overriding import override
from okrdesk.domain.tree_reading import CycleReading
from okrdesk.qtmodels.rows import steps
from okrdesk.qtmodels.tree_node import Reading, TreeNode, below, every, id_of

Index = QModelIndex | QPersistentModelIndex


class TreeRows(QAbstractItemModel):
    """The rows of a tree model: its subclass says what stands in their cells.

    Indexes hold a row's number, never the row itself, so that an index that outlived its row cannot
    reach into nothing. `settled` comes when all signals of one change have been given.
    """

    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_number = 0
        self._root = TreeNode("", 0, None)
        self._nodes: dict[str, TreeNode] = {}
        self._numbered: dict[int, TreeNode] = {}

    def index_of(self, record_id: str, column: int = 0) -> QModelIndex:
        """Where an objective or key result is; an invalid index if it is not in this cycle."""
        node = self._nodes.get(record_id)
        return QModelIndex() if node is None else self.createIndex(node.row, column, node.number)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    @override
    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        return self.rowCount(parent) > 0

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        children = self.node(parent).children
        if parent.column() > 0 or not (
            0 <= row < len(children) and 0 <= column < self.columnCount()
        ):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    # A QObject has a `parent()` without an index, which a model overloads.
    @override
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        above = self.node(child).parent if child.isValid() else None
        if above is None or above.parent is None:
            return QModelIndex()
        return self.createIndex(above.row, 0, above.number)

    def node(self, index: Index) -> TreeNode:
        """The row of an index; of an invalid one the root."""
        return self._numbered[index.internalId()] if index.isValid() else self._root

    def node_of(self, record_id: str) -> TreeNode | None:
        """The row of a record."""
        return self._nodes.get(record_id)

    def replace_rows(self, reading: CycleReading | None) -> None:
        """Start anew with the rows of another cycle; the caller frames it as a reset."""
        self._root = TreeNode("", 0, None)
        self._nodes.clear()
        self._numbered.clear()
        self._fill(self._root, reading)

    def settle_rows(self, reading: CycleReading | None) -> None:
        """Bring the rows to what was read now, by removals, moves, insertions and data changes."""
        kept = {id_of(each) for each in every(reading)}
        self._remove_gone(self._root, kept)
        self._gather(self._root, reading)
        self._settle(self._root, reading)
        self._remove_gone(self._root, kept)
        self.settled.emit()

    def _made(self, reading: Reading) -> TreeNode:
        self._last_number += 1
        node = TreeNode(id_of(reading), self._last_number, reading)
        self._nodes[node.id] = self._numbered[node.number] = node
        return node

    def _fill(self, parent: TreeNode, reading: Reading | CycleReading | None) -> None:
        for row, child in enumerate(below(reading)):
            node = self._made(child)
            parent.place(row, node)
            self._fill(node, child)

    def _remove_gone(self, parent: TreeNode, kept: set[str]) -> None:
        """Remove the rows whose whole branch is gone; others wait until their rows have left."""
        for node in reversed(list(parent.children)):
            self._remove_gone(node, kept)
            if node.id not in kept and not node.children:
                self.beginRemoveRows(self._index(parent), node.row, node.row)
                parent.take(node.row)
                del self._nodes[node.id], self._numbered[node.number]
                self.endRemoveRows()

    def _gather(self, parent: TreeNode, reading: Reading | CycleReading | None) -> None:
        """Bring rows below the ones they are below now, from the top down.

        What is to be above is in place by then, so no row is ever carried into its own branch.
        """
        row = 0
        for child in below(reading):
            node = self._nodes.get(id_of(child))
            if node is None:
                continue  # not there yet: what goes below it is carried when it is
            if node.parent is not parent:
                self._carry(node, parent, row)
            row = node.row + 1
            self._gather(node, child)

    def _settle(self, parent: TreeNode, reading: Reading | CycleReading | None) -> None:
        """Bring the rows below `parent` into the order that was read, from the top down."""
        wanted = {id_of(child): child for child in below(reading)}
        present = [node.id for node in parent.children]
        leaving = [key for key in present if key not in wanted]
        for step in steps(present, [*wanted, *leaving]):
            if step.what == "insert":
                self._bring(parent, step.row, wanted[step.key])
            else:
                self._carry(self._nodes[step.key], parent, step.row)
        for child in wanted.values():
            node = self._nodes[id_of(child)]
            if node.reading is child and len(node.children) == len(below(child)):
                continue  # nothing changed below it either
            if node.reading != child:
                node.reading = child
                self.dataChanged.emit(self._index(node), self._index(node, self.columnCount() - 1))
            self._settle(node, child)

    def _bring(self, parent: TreeNode, row: int, reading: Reading) -> None:
        node = self._nodes.get(id_of(reading))
        if node is None:
            self._insert(parent, row, reading)
        else:
            self._carry(node, parent, row)

    def _insert(self, parent: TreeNode, row: int, reading: Reading) -> None:
        """A new row, bare: what stands below it follows."""
        self.beginInsertRows(self._index(parent), row, row)
        parent.place(row, self._made(reading))
        self.endInsertRows()

    def _carry(self, node: TreeNode, parent: TreeNode, row: int) -> None:
        """Move a row with all below it to `row` of `parent`, counted as it will be."""
        old = node.parent
        assert old is not None
        before = row + 1 if old is parent and row > node.row else row
        self.beginMoveRows(self._index(old), node.row, node.row, self._index(parent), before)
        old.take(node.row)
        parent.place(row, node)
        self.endMoveRows()

    def _index(self, node: TreeNode, column: int = 0) -> QModelIndex:
        return self.createIndex(node.row, column, node.number) if node.parent else QModelIndex()
