"""A ground whose lower corners are as round as the card it ends in. Must not know what is on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath


def fill_ground(painter: QPainter, box: QRectF, ink: str, corner: float) -> None:
    """Fill `box`, its lower corners rounded by `corner` pixels; 0: none is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(0, -corner, 0, 0), corner, corner)
    painter.setClipRect(box)
    painter.fillPath(path, QColor(ink))
