"""Cells whose words keep their own direction in a mirrored table. Must not change what they say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.domain.overriding import override

_BEGIN, _END = "\u2068", "\u2069"  # Unicode's "first strong isolate" and its end


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """`text` as it reads by itself: "7 Nov 2025" is no "Nov 2025 7" in a line from the right."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    return f"{_BEGIN}{text}{_END}" if mirrored and text else text


class IsolatedCells(QStyledItemDelegate):
    """Qt gives every cell the direction of its table; each has that of its first letter here."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text, option.direction)
