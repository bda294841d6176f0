"""Columns of a model as data. Must not know what they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

R = TypeVar("R")

# The tooltip says the whole text, wherever its cell is too narrow for it.
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: an id for code, a title for people, and the text of a row's cell."""

    id: str
    title: str
    text: Callable[[R], str]
    right: bool = False
    editable: bool = False

    @property
    def side(self) -> Qt.AlignmentFlag:
        """Where in its cell the text stands."""
        across = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter

    def answer(self, row: R, role: int) -> Any:
        """The cell for the roles that all columns share; None for others."""
        if role in _TEXTS:
            return self.text(row)
        return self.side if role == Qt.ItemDataRole.TextAlignmentRole else None


def header_text(columns: tuple[Column[Any], ...], section: int, across: bool, role: int) -> Any:
    """What headerData answers for a row of columns: title and side."""
    if not across or not 0 <= section < len(columns):
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return columns[section].title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return columns[section].side
    return None
