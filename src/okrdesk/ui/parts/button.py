"""Buttons as the window draws them: text, icon, keycap, focus ring. Must not act by itself."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from okrdesk.charts.ink import write_in
from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.keycap import draw_keycap, keycap_width
from okrdesk.ui.parts.mirrored import mirror

Kind = Literal["plain", "primary", "mini", "deed", "link", "quiet", "field"]
_HEIGHTS: dict[Kind, int] = {
    "plain": 30, "primary": 30, "mini": 24, "deed": 24, "link": 20, "quiet": 24, "field": 30,
}  # fmt: skip
_PADS: dict[Kind, int] = {
    "plain": 11, "primary": 11, "mini": 8, "deed": 8, "link": 3, "quiet": 6, "field": 10,
}  # fmt: skip
# A link's ring keeps clear of its first and last letter.
_RADII: dict[Kind, int] = {"mini": 6, "deed": 6, "quiet": 6, "link": 4}
_LEAST_FIELD, _LEAST_LONG = 110, 260  # pixels at 100 %, within the inspector
_INKED = frozenset({"primary", "deed"})


class Button(QAbstractButton):
    """One push button; `keys` is shown as a keycap, `arrow` adds the sign of a menu.

    Kinds: plain (edge), primary (ink), mini (small), deed (small, ink), link (underlined), quiet
    (no edge until pointed at), field (looks like a text field and takes the width it gets).
    """

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        *,
        kind: Kind = "plain",
        keys: str = "",
        icon_name: str = "",
        arrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = appearance
        self._kind: Kind = kind
        self._keys = keys
        self._icon_name = icon_name
        self._brief = False
        self._arrow = arrow
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(text)
        self.setAccessibleName(text or icon_name)
        # Not fixed: one whose words name things of any length gives way, and cuts them.
        grows = QSizePolicy.Policy.Expanding if kind == "field" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(grows, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Show and speak `text` from now on."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_brief(self, brief: bool) -> None:
        """Leave out the keycap where there is little room."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    @property
    def _cap(self) -> str:
        return "" if self._brief else self._keys

    def set_icon(self, name: str) -> None:
        """Show another icon from now on."""
        self._icon_name = name
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does."""
        with_others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not with_others:
            self.click()
        else:
            super().keyPressEvent(event)

    def give_menu(self, menu: QMenu) -> None:
        """Open `menu` below the button when it is pressed."""
        self._menu = menu
        self.clicked.connect(self._open_menu)

    def _open_menu(self) -> None:
        assert self._menu is not None
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _font(self) -> QFont:
        size = 12 if self._kind in ("mini", "deed", "link", "quiet") else 13
        weight = QFont.Weight.Normal if self._kind in ("link", "field") else QFont.Weight.Medium
        return self._look.font(size, weight)

    def _wide(self) -> float:
        px = self._look.px
        wide = 2.0 * px(_PADS[self._kind]) + QFontMetricsF(self._font()).horizontalAdvance(
            self.text()
        )
        if self._icon_name:
            wide += px(16) + (px(8) if self.text() else 0)
        if self._cap:
            wide += px(8) + keycap_width(self._look, self._cap)
        return wide + (px(15) if self._arrow else 0)

    @override
    def sizeHint(self) -> QSize:
        wide = round(self._wide() + 0.5)
        if self._kind == "field":
            wide = max(wide, self._look.px(300))
        return QSize(wide, self._look.px(_HEIGHTS[self._kind]))

    @override
    def minimumSizeHint(self) -> QSize:
        """What holds the words; a field, and words that name things of any length, are cut."""
        wide = round(self._wide() + 0.5)
        most = self._look.px(_LEAST_FIELD if self._kind == "field" else _LEAST_LONG)
        return QSize(min(wide, most), self._look.px(_HEIGHTS[self._kind]))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirror(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter)
        self._paint_content(painter, ink)
        painter.end()

    def _ink(self) -> QColor:
        theme = self._look.theme
        if not self.isEnabled():
            return QColor(theme.muted)
        if self._kind in _INKED:
            return QColor(theme.card)
        return QColor(theme.muted if self._kind == "field" else theme.text)

    def _paint_ground(self, painter: QPainter) -> QColor:
        theme, ink = self._look.theme, self._ink()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = self._look.px(_RADII.get(self._kind, 7))
        pointed = self.underMouse() and self.isEnabled()
        ground = QColor(theme.usual if pointed or self.isChecked() else theme.card)
        if self._kind in _INKED:
            ground = QColor(theme.text if self.isEnabled() else theme.track)
        edged = self._kind not in ("link", "quiet")
        if edged or (pointed and self._kind == "quiet"):
            edge = QColor(theme.text if self._kind in _INKED else theme.edge)
            painter.setPen(QPen(edge if edged and self.isEnabled() else QColor(theme.line), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            inner = self._kind in _INKED
            painter.setPen(QPen(QColor(theme.card if inner else theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            space = 3.0 if inner else 0.5
            painter.drawRoundedRect(box.adjusted(space, space, -space, -space), radius, radius)
        return ink

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        px = self._look.px
        left, middle = float(px(_PADS[self._kind])), self.height() / 2
        if self._icon_name:
            box = QRectF(left, middle - px(8), px(16), px(16))
            draw_icon(painter, box, self._icon_name, ink.name())
            left += px(16) + (px(8) if self.text() else 0)
        font = QFont(self._font())  # a copy: the appearance hands out shared ones
        font.setUnderline(self._kind == "link")
        painter.setFont(font)
        painter.setPen(ink)
        metrics, text = QFontMetricsF(font), self.text()
        lacks = self._wide() - self.width()
        if lacks > 1:
            whole = metrics.horizontalAdvance(text)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, whole - lacks)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = QRectF(left, 0, self.width() - left, self.height())
        write_in(painter, room, flags, text)
        left += metrics.horizontalAdvance(text)
        if self._cap:
            wide = keycap_width(self._look, self._cap)
            if self._kind == "field":
                left = self.width() - wide - px(_PADS["field"]) - px(8)
            on_ink = self._kind in _INKED and self.isEnabled()  # else it lies on a light ground
            draw_keycap(painter, self._look, QPointF(left + px(8), middle), self._cap, on_ink)
        if self._arrow:
            self._paint_arrow(painter, QPointF(self.width() - px(_PADS[self._kind] + 4), middle))

    def _paint_arrow(self, painter: QPainter, at: QPointF) -> None:
        reach = self._look.px(4)
        painter.setPen(QPen(QColor(self._look.theme.muted), 1.5))
        tip = QPointF(at.x(), at.y() + reach / 2)
        painter.drawPolyline(
            [QPointF(at.x() - reach, at.y() - reach / 2), tip,
             QPointF(at.x() + reach, at.y() - reach / 2)]
        )  # fmt: skip
