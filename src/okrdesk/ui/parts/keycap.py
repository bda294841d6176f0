"""Keys drawn as caps. Must not know what the keys do."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from okrdesk.charts.ink import write_in
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance

# As they stand on the keyboards of a language.
_SIGNS = {"Return": "↵", "Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
_NAMES = {
    "Ctrl": tr("Ctrl"), "Shift": tr("Shift"), "Delete": tr("Del"), "Del": tr("Del"),
    "PgUp": tr("PgUp"), "PgDown": tr("PgDn"), "Space": tr("Space"),
}  # fmt: skip


def keys_shown(keys: str) -> str:
    """A shortcut as people read it on a cap: "Ctrl+Return" becomes "Ctrl ↵"."""
    shown = keys
    for name, said in (_SIGNS | _NAMES).items():
        shown = re.sub(rf"\b{name}\b", said, shown)
    return shown.replace("++", "+＋").replace("+", " ").replace("＋", "+").strip()


def keycap_width(look: Appearance, keys: str) -> float:
    """How wide the cap of `keys` is, in pixels of the present zoom."""
    metrics = QFontMetricsF(look.font(11))
    return max(look.px(16), metrics.horizontalAdvance(keys_shown(keys)) + look.px(11))


def draw_keycap(
    painter: QPainter, look: Appearance, at: QPointF, keys: str, on_ink: bool = False
) -> None:
    """Draw the cap with its left edge and vertical middle at `at`."""
    high = look.px(17)
    box = QRectF(at.x(), at.y() - high / 2, keycap_width(look, keys), high)
    box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    theme = look.theme
    ink = QColor(theme.card if on_ink else theme.muted)
    edge = QColor(theme.card if on_ink else theme.edge)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_ink else QColor(theme.card))
    painter.drawRoundedRect(box, 4, 4)
    low = box.bottom() - 0.7
    painter.drawLine(QPointF(box.left() + 3, low), QPointF(box.right() - 3, low))
    painter.setFont(look.font(11))
    painter.setPen(ink)
    write_in(painter, box, Qt.AlignmentFlag.AlignCenter, keys_shown(keys))
    painter.restore()
