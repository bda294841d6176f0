"""How far down a page has something to see. Must not resize it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QWidget

_MARGIN = 16


def content_height(part: QWidget) -> int:
    """How far down there is something to see: lists often end above the foot of a page."""
    views = [view for view in part.findChildren(QAbstractItemView) if view.isVisible()]
    if isinstance(part, QMainWindow) or not views:
        return part.height()
    low = 0
    for view in views:
        index = view.model().index(view.model().rowCount() - 1, 0)
        while view.model().rowCount(index):
            index = view.model().index(view.model().rowCount(index) - 1, 0, index)
        foot = view.viewport().mapTo(part, view.visualRect(index).bottomLeft()).y()
        low = max(low, foot)
    return min(part.height(), low + _MARGIN)
