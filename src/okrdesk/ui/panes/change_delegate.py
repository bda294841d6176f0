"""Paints the rows of the history: days, changes, their Undo. Must not undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from okrdesk.charts.fonts import width
from okrdesk.charts.ink import write
from okrdesk.charts.marks import paint_initials
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Person
from okrdesk.look.people import initials_of
from okrdesk.qtmodels.history_model import BEFORE, THING, TIME, UNDO, WHAT, WHO
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.zoomed import zoomed

if TYPE_CHECKING:
    from okrdesk.ui.panes.history_view import HistoryView

Index = QModelIndex | QPersistentModelIndex
PAD = 8.0  # beside the words of a cell
_ROW, _BASE = 30, 4.3


def shown_name(name: str, room: float) -> str:
    """The name of somebody, or the first of its words where all of it would be cut."""
    return name if width("small", name) <= room else name.split(" ")[0]


class ChangeDelegate(QStyledItemDelegate):
    """Text comes from the model; this chooses weight and colour, and draws Undo as a button."""

    def __init__(self, look: Appearance, session: Session, view: HistoryView) -> None:
        super().__init__(view)
        self._look, self._session, self._view = look, session, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        change = self._view.change(index)
        with zoomed(
            painter, option.rect, self._look.zoom, mirrored=self._view.isRightToLeft()
        ) as box:
            chosen = index.row() == self._view.currentIndex().row()
            self._paint_ground(painter, box, index, chosen=chosen, day=change is None)
            text = str(index.data())
            if change is None:
                write(painter, "small_strong", self._look.theme.text, PAD, self._base(box), text)
            else:
                self._paint_cell(painter, box, index, text, change)

    def _base(self, box: QRectF) -> float:
        return box.center().y() + _BASE

    def _paint_ground(
        self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool, day: bool
    ) -> None:
        theme = self._look.theme
        here = chosen and self._view.hasFocus()
        if day:
            painter.fillRect(box, QColor(theme.page))
        elif chosen:
            painter.fillRect(box, QColor(theme.usual if here else theme.selection))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if chosen and index.column() == TIME:
            painter.fillRect(QRectF(0, 0, 3, box.height()), QColor(theme.text))

    def _paint_cell(
        self, painter: QPainter, box: QRectF, index: Index, text: str, change: HistoryChange
    ) -> None:
        column, chosen = index.column(), index.row() == self._view.currentIndex().row()
        theme, room = self._look.theme, box.width() - 2 * PAD
        quiet = column in (TIME, WHAT, BEFORE) or change.undone
        ink = theme.muted if quiet else theme.text
        if column == UNDO:
            self._paint_undo(painter, box, text, change)
        elif column == WHO:
            at, letters = QPointF(PAD + 10, box.center().y()), self._initials(text)
            paint_initials(painter, at, letters, theme, chosen=chosen)
            name = shown_name(text, room - 26)
            write(painter, "small", ink, PAD + 26, self._base(box), name, room=room - 26)
        else:
            style = "small_strong" if column == THING else "small"
            write(painter, style, ink, PAD, self._base(box), text, room=room)

    def _paint_undo(self, painter: QPainter, box: QRectF, text: str, change: HistoryChange) -> None:
        theme = self._look.theme
        if change.undone:
            write(painter, "small", theme.muted, box.center().x(), self._base(box), text,
                  align="centre", room=box.width())  # fmt: skip
            return
        button = box.adjusted(8, 4, -8, -5)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(button, 6, 6)
        write(painter, "small_strong", theme.text, button.center().x(), self._base(box), text,
              align="centre", room=button.width() - 4)  # fmt: skip

    def _initials(self, name: str) -> str:
        people = self._session.workspace.all(Person).values()
        return initials_of(next((one for one in people if one.name == name), Person("", name)))
