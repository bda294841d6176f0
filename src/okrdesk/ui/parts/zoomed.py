"""Painting in pixels of 100 % zoom. Must not paint anything itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter


@contextmanager
def zoomed(
    painter: QPainter, rect: QRect | QRectF, zoom: float, *, clipped: bool = True
) -> Iterator[QRectF]:
    """Paint into `rect` as if the zoom were 100 %: what is given is its box, from its own corner.

    Smooth, and from left to right in every language: what is painted finds its places itself.
    """
    painter.save()
    try:  # a painter left with saved states would bring Qt down with it
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if clipped:
            painter.setClipRect(rect)
        painter.translate(rect.left(), rect.top())
        painter.scale(zoom, zoom)
        yield QRectF(0, 0, rect.width() / zoom, rect.height() / zoom)
    finally:
        painter.restore()
