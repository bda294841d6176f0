"""How far down a page has something to see. Must not resize it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from okrdesk.ui.panes.chain_view import ChainView

_MARGIN = 26
_WORDS = (QLabel, QLineEdit, QPlainTextEdit, QAbstractButton)


def content_height(part: QWidget) -> int:
    """How far down there is something to see: lists and maps often end above the foot of a page.

    What is read or written below them counts, the cards around it do not: those fill the page.
    """
    views = [view for view in part.findChildren(QAbstractItemView) if view.isVisible()]
    maps = [one for one in part.findChildren(ChainView) if one.isVisible()]
    if isinstance(part, QMainWindow) or not (views or maps):
        return part.height()
    low = 0
    for view in views:
        index = view.model().index(view.model().rowCount() - 1, 0)
        while view.model().rowCount(index):
            index = view.model().index(view.model().rowCount(index) - 1, 0, index)
        foot = view.viewport().mapTo(part, view.visualRect(index).bottomLeft()).y()
        low = max(low, foot)
    words = (one for kind in _WORDS for one in part.findChildren(kind) if one.isVisible())
    for one in (*maps, *words):
        low = max(low, one.mapTo(part, QPoint(0, one.height())).y())
    return min(part.height(), low + _MARGIN)
