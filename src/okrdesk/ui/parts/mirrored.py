"""Painting and pointing where one reads from right to left. Must not paint anything itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Where one reads from right to left, all that is painted from now on is turned round.

    `charts.ink.write_in` keeps words as they are, `upright` all else that must not be turned.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its words are
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def at_start(rect: QRectF, wide: float, *, mirrored: bool) -> QRectF:
    """The strip of `rect`, `wide` pixels across, at which one begins to read it."""
    left = rect.right() - wide if mirrored else rect.left()
    return QRectF(left, rect.top(), wide, rect.height())


def from_start(widget: QWidget, x: float) -> float:
    """How far a point is from the side at which one begins to read."""
    return widget.width() - x if widget.isRightToLeft() else x


def step_across(widget: QWidget, event: QKeyEvent) -> int | None:
    """1 for the arrow towards what comes next in reading, -1 for the other; None: another key."""
    step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
    return -step if step is not None and widget.isRightToLeft() else step
