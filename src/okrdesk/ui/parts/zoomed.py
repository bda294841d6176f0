"""Painting in pixels of 100 % zoom. Must not paint anything itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter


@contextmanager
def zoomed(
    painter: QPainter,
    rect: QRect | QRectF,
    zoom: float,
    *,
    clipped: bool = True,
    mirrored: bool = False,
) -> Iterator[QRectF]:
    """Paint into `rect` as if the zoom were 100 %: what is given is its box, from its own corner.

    Smooth. `mirrored`: that corner is the upper right one, and what goes to the right on paper
    goes to the left; the strokes of charts keep words, icons and times as they are.
    """
    painter.save()
    try:  # a painter left with saved states would bring Qt down with it
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its words are
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if clipped:
            painter.setClipRect(rect)
        painter.translate(rect.left() + (rect.width() if mirrored else 0), rect.top())
        painter.scale(-zoom if mirrored else zoom, zoom)
        yield QRectF(0, 0, rect.width() / zoom, rect.height() / zoom)
    finally:
        painter.restore()
