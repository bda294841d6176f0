"""Lucide icons, tinted when they are painted. Must not know which action has which icon."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from okrdesk import resources
from okrdesk.charts.ink import upright
from okrdesk.domain.overriding import override

# Names that read better in our code than Lucide's own.
ALIASES = {
    "home": "house",
    "undo": "undo-2",
    "redo": "redo-2",
    "filter": "funnel",
    "help": "circle-question-mark",
}


@cache
def _drawing(name: str) -> str:
    return resources.path(f"icons/{ALIASES.get(name, name)}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    tinted = _drawing(name).replace("currentColor", ink)
    return QSvgRenderer(QByteArray(tinted.encode()))


@lru_cache(maxsize=512)
def icon_pixmap(name: str, ink: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `size` pixels square in the colour `ink`; `ratio` is the screen's pixel ratio.

    Raises FileNotFoundError for a name that is not shipped. The picture is shared: do not paint
    on it.
    """
    drawing = _renderer(name, ink)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def paint_icon(painter: QPainter, rect: QRectF, name: str, ink: str) -> None:
    """The icon in the middle of `rect`, as large as its shorter side."""
    side = min(rect.width(), rect.height())
    corner = rect.center() - QPointF(side / 2, side / 2)
    with upright(painter, rect.left(), rect.right()):
        _renderer(name, ink).render(painter, QRectF(corner.x(), corner.y(), side, side))


def icon(name: str, ink: str, disabled_ink: str | None = None) -> QIcon:
    """The icon for buttons and menus, sharp at any size; greyed in `disabled_ink` if given."""
    return QIcon(_TintedEngine(name, ink, disabled_ink or ink))


class _TintedEngine(QIconEngine):
    """Draws an icon at whatever size Qt asks for."""

    def __init__(self, name: str, ink: str, disabled_ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._disabled_ink = disabled_ink

    def _ink_of(self, mode: QIcon.Mode) -> str:
        return self._disabled_ink if mode == QIcon.Mode.Disabled else self._ink

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._ink_of(mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return icon_pixmap(self._name, self._ink_of(mode), min(size.width(), size.height()))

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return icon_pixmap(self._name, self._ink_of(mode), round(side / scale), scale)

    @override
    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._ink, self._disabled_ink)
