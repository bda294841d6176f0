"""A flat list of keys becomes another one, and views are told. Must not know what the keys mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from okrdesk.qtmodels.rows import steps


def become(model: QAbstractItemModel, keys: list[str], wanted: Sequence[str]) -> None:
    """Turn `keys`, the rows of `model`, into `wanted` by removals, insertions and moves."""
    nowhere = QModelIndex()
    for step in steps(keys, wanted):
        row = step.row
        if step.what == "remove":
            model.beginRemoveRows(nowhere, row, row)
            keys.pop(row)
            model.endRemoveRows()
        elif step.what == "insert":
            model.beginInsertRows(nowhere, row, row)
            keys.insert(row, step.key)
            model.endInsertRows()
        else:
            below = row + 1 if row > step.from_row else row
            model.beginMoveRows(nowhere, step.from_row, step.from_row, nowhere, below)
            keys.insert(row, keys.pop(step.from_row))
            model.endMoveRows()
