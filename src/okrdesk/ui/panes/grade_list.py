"""Objectives and key results with their grades, set by keys or the pointer. Must not keep grades.

Keys: ← → a tenth less or more, a digit for tenths, X for 1.0, Delete goes back to what was
measured, Enter goes on to the reason.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from okrdesk.charts.fonts import wrapped
from okrdesk.charts.grade_slider import grade_at, paint_grade_slider
from okrdesk.charts.ink import brush, pen, write
from okrdesk.charts.marks import paint_chip
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_grade, show_share
from okrdesk.qtmodels.grades_model import GradeRow, GradesModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.grade_columns import GRADE_ROW, PAD, GradeColumns
from okrdesk.ui.parts.mirrored import from_start, step_across
from okrdesk.ui.parts.zoomed import zoomed

Index = QModelIndex | QPersistentModelIndex
_OBJECTIVE = 33
_BASE, _LINE = 4.5, 14.0  # from the middle to the baseline; from line to line
_DIGITS = {Qt.Key.Key_0.value + digit: digit / 10 for digit in range(10)} | {
    Qt.Key.Key_X.value: 1.0
}


class GradeList(QListView):
    """`graded` says which key result is to have which grade; `current` which row is in hand."""

    graded = Signal(str, float)
    current = Signal(str)
    reasoned = Signal()

    def __init__(self, look: Appearance, model: GradesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._rows = look, model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Grades"))
        self.setItemDelegate(_GradeDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        model.modelReset.connect(self.updateGeometry)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def row(self) -> GradeRow | None:
        """The key result in hand, None on an objective or nothing."""
        index = self.currentIndex()
        row: GradeRow | None = index.data(RECORD) if index.isValid() else None
        return None if row is None or row.is_objective else row

    def choose(self, record_id: str) -> None:
        """Take a row in hand."""
        place = self._rows.place_of(record_id)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def wanted_height(self) -> int:
        """How high it is to show all rows."""
        objectives = sum(row.is_objective for row in self._rows.rows)
        plain = len(self._rows.rows) - objectives
        return self._look.px(GRADE_ROW) * plain + self._look.px(_OBJECTIVE) * objectives + 2

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(RECORD) if current.isValid() else None
        self.current.emit("" if row is None or row.is_objective else row.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.row, event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = not held or held == Qt.KeyboardModifier.ShiftModifier
        if row is None or not plain:
            super().keyPressEvent(event)
        elif key in _DIGITS:
            self.graded.emit(row.id, _DIGITS[key])
        elif (step := step_across(self, event)) is not None:
            tenths = round(10 * (row.grade or 0.0)) + step
            self.graded.emit(row.id, max(0, min(10, tenths)) / 10)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.graded.emit(row.id, row.proposed)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reasoned.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._drag(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)
        else:
            super().mouseMoveEvent(event)

    def _drag(self, event: QMouseEvent) -> None:
        """Set the grade where the pointer is on the slider of the row in hand."""
        row, zoom = self.row, self._look.zoom
        x = from_start(self.viewport(), event.position().x()) / zoom
        slider = GradeColumns(self.viewport().width() / zoom).slider
        if row is None or not slider.left() - 6 <= x <= slider.right() + 6:
            return
        grade = grade_at(slider, x)
        if row.grade is None or abs(grade - row.grade) > 1e-9 or not row.given:
            self.graded.emit(row.id, grade)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.wanted_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.wanted_height(), self._look.px(5 * GRADE_ROW)))


class _GradeDelegate(QStyledItemDelegate):
    """Paints one row in design pixels."""

    def __init__(self, look: Appearance, view: GradeList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: GradeRow = index.data(RECORD)
        return QSize(10, self._look.px(_OBJECTIVE if row.is_objective else GRADE_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GradeRow = index.data(RECORD)
        with zoomed(
            painter, option.rect, self._look.zoom, mirrored=self._view.isRightToLeft()
        ) as box:
            self._paint_ground(painter, box, row, option.state)
            self._paint_row(painter, box, row)

    def _paint_ground(
        self, painter: QPainter, box: QRectF, row: GradeRow, state: QStyle.StateFlag
    ) -> None:
        theme = self._look.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            here = self._view.hasFocus()
            painter.fillRect(box, brush(theme.usual if here else theme.selection))
            painter.fillRect(QRectF(0, 0, 3, box.height()), brush(theme.text))
        elif row.is_objective or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, brush(theme.page))
        painter.setPen(pen(theme.line))
        low = box.bottom() - 0.5
        painter.drawLine(QPointF(0, low), QPointF(box.right(), low))

    def _paint_row(self, painter: QPainter, box: QRectF, row: GradeRow) -> None:
        theme, base = self._look.theme, box.center().y() + _BASE
        at = GradeColumns(box.width())
        if row.is_objective:
            room = at.slider.left() - 2 * PAD
            self._paint_title(painter, "table_strong", PAD, box, row, room)
            if row.grade is not None:
                long = write(painter, "small", theme.muted, at.slider.left() + 4, base, tr("mean"))
                left = at.slider.left() + 9 + long
                write(painter, "table_strong", theme.text, left, base, show_share(row.grade))
        else:
            room = at.title - 20 - (2 if row.way and not at.tight else 0)
            room += 0 if row.way or at.tight else at.end - 58 - at.way
            self._paint_title(painter, "table", 20, box, row, room)
            self._paint_figures(painter, box, row, at)
        if row.look is not None and row.grade is not None:
            right = QPointF(at.chip, box.center().y())
            paint_chip(painter, right, row.look, theme, row.look.word, box.width())

    def _paint_title(
        self, painter: QPainter, style: str, left: float, box: QRectF, row: GradeRow, room: float
    ) -> None:
        """On two lines where one would cut it: a row is high enough for both."""
        lines = wrapped(style, row.title, int(room), 2)
        first = box.center().y() + _BASE - _LINE * (len(lines) - 1) / 2
        for place, line in enumerate(lines):
            write(painter, style, self._look.theme.text, left, first + _LINE * place, line)

    def _paint_figures(
        self, painter: QPainter, box: QRectF, row: GradeRow, at: GradeColumns
    ) -> None:
        theme, base = self._look.theme, box.center().y() + _BASE
        if not at.tight:
            write(painter, "small", theme.muted, at.way, base, row.way, room=at.end - 46 - at.way)
        write(painter, "small", theme.text, at.end, base, row.end, align="right", room=74)
        measured = show_share(row.measured)
        write(painter, "small", theme.muted, at.measured, base, measured, align="right")
        if row.grade is None or row.look is None:
            return
        slider = QRectF(at.slider.left(), 0, at.slider.width(), box.height())
        paint_grade_slider(
            painter, slider, row.grade, row.proposed, row.look, theme, given=row.given
        )
        style = "table_strong" if row.given else "table"
        ink = QColor(theme.act if row.wants else theme.text if row.given else theme.muted).name()
        mark = "!" if row.wants else ""
        write(painter, style, ink, at.value, base, show_grade(row.grade) + mark, align="right")
