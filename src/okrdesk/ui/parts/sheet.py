"""Questions inside the window: a box over a dimmed page. Must not open windows of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QSizePolicy, QWidget
from shiboken6 import isValid

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.key_hint import KeyHint
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.parts.page_key import is_page_key
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.tab_order import show_whole, step_focus

# How wide and how far down at 100 %, so that sheets of a kind come to the same place: those that
# ask a thing or two, and forms. Others are as wide as what they show.
SMALL = {"wide": 520, "top": 120}
FORM = {"wide": 620, "top": 70}
_SCRIM = 0x57
# A text longer than the sheet is read by keys, too; fields keep those that they need themselves.
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_EDGES = 4  # what the box and its layout keep for the edges at both sides
_BELOW = 24  # what stays free below the box, so that it is seen to lie over the page


class Sheet(QWidget):
    """Covers `over`, keeps the focus inside, goes on Esc or a click beside the box.

    Subclasses fill `body` and `foot`. `closed` comes once; the focus goes back to where it was.
    """

    closed = Signal()

    def __init__(
        self, look: Appearance, over: QWidget, title: str = "", *, wide: int = 560, top: int = 96
    ) -> None:
        super().__init__(over)
        self.look = look
        self._wide, self._top = wide, top
        self.gone = False  # Ctrl+Enter in a field reaches both field and sheet: answered once
        self._came_from: QWidget | None = over.window().focusWidget()
        self._sought: QWidget | None = None
        self.box: QFrame = frame("box")
        self.box.setParent(self)
        self.setAccessibleName(title)
        layout = column(self.box, (1, 1, 1, 1))
        self.head = row(margins=(17, 14, 17, 10))
        self._titled = bool(title)
        if title:
            self.head.addWidget(label(title, "h2", wraps=True), 1)
            layout.addLayout(self.head)
        self.body_area = ScrollColumn()
        self.body_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body = column(inner, (17, 2, 17, 10), 6)
        self.body_area.setWidget(inner)
        layout.addWidget(self.body_area)
        layout.addWidget(rule())
        self.foot = row(margins=(17, 11, 17, 13))
        layout.addLayout(self.foot)
        self._paint = PaintLater(self)
        over.installEventFilter(self)

    def tell_keys(self, *says: tuple[str, str]) -> None:
        """Say in the foot which keys do what; last, at the end, that Esc closes.

        Each is the keys, drawn as a cap, and what they do; without keys it is words alone.
        """
        for keys, does in says:
            shown = KeyHint(self.look, keys, does) if keys else label(does, "quiet")
            self.foot.addWidget(shown)
            self.foot.addSpacing(10)
        self.foot.addStretch(1)
        self.foot.addWidget(KeyHint(self.look, "Esc", tr("closes")))

    def appear(self) -> None:
        """Show the sheet; subclasses focus their first field afterwards."""
        inner = self.body_area.widget()
        assert inner is not None
        inner.installEventFilter(self)
        self._fit()
        self.show()
        self._paint.put_off()  # keys typed ahead come first: they are taken before it is painted
        self._fit()  # once more: fonts of the style sheet are known only now
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextPrevChild(True)

    def show_soon(self, stop: QWidget | None = None) -> None:
        """Scroll to the whole of it, else of what has the focus, once all has its place.

        What came just now has none yet.
        """
        self._sought = stop
        QTimer.singleShot(0, self._show_sought)

    def go(self) -> None:
        """Take the sheet away."""
        self.gone = True
        over = self.parentWidget()
        if over is not None:
            over.removeEventFilter(self)
        self.hide()
        back = self._came_from
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _show_sought(self) -> None:
        sought, self._sought = self._sought or self.focusWidget(), None
        if sought is not None and isValid(sought):
            show_whole(sought)

    def _fit(self) -> None:
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        wide, top = self._width(over), self._height_above(over)
        self.box.setFixedWidth(wide)
        self.body_area.let_wrap()
        self.body_area.setFixedHeight(self._body_height())
        self.box.adjustSize()
        around = self.box.layout()
        assert around is not None
        # Qt says -1 of what has no words that wrap, such as the palette.
        wraps = around.hasHeightForWidth()
        wanted = around.totalHeightForWidth(wide) if wraps else around.totalSizeHint().height()
        high = min(wanted, over.height() - top - 12)
        self.box.setGeometry(QRect((over.width() - wide) // 2, top, wide, high))

    def _width(self, over: QWidget) -> int:
        return min(self.look.px(self._wide), over.width() - 24)

    def _height_above(self, over: QWidget) -> int:
        return min(self.look.px(self._top), max(12, over.height() // 9))

    def _body_height(self) -> int:
        """What the body wants; where that is too much it scrolls, beside its bar."""
        over, layout = self.parentWidget(), self.body
        assert over is not None
        wide = self._width(over) - _EDGES
        wraps = layout.hasHeightForWidth()
        wanted = layout.totalHeightForWidth(wide) if wraps else layout.totalSizeHint().height()
        return min(wanted, self._room(over))

    def _room(self, over: QWidget) -> int:
        """How high the body may be."""
        around = self._around(self._width(over) - _EDGES) + _EDGES + _BELOW
        return over.height() - self._height_above(over) - around

    def _give_rest(self, part: QWidget, least: int, most: int) -> None:
        """Give `part` of the body the height that the rest of it leaves: it scrolls, not the sheet.

        `least` and `most` are pixels.
        """
        over, layout = self.parentWidget(), self.body
        assert over is not None
        part.setFixedHeight(least)
        wide = self._width(over) - _EDGES
        beside = max(layout.totalHeightForWidth(wide), layout.totalSizeHint().height()) - least
        part.setFixedHeight(max(least, min(most, self._room(over) - beside)))

    def _around(self, wide: int) -> int:
        """What title and foot take above and below the body."""
        parts = (self.head, self.foot) if self._titled else (self.foot,)
        return sum(
            max(part.totalHeightForWidth(wide), part.totalSizeHint().height()) for part in parts
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and what the body needs when that changes."""
        is_asked = event.type() is QEvent.Type.LayoutRequest and self.isVisible()
        if (event.type() is QEvent.Type.Resize and watched is self.parentWidget()) or (
            is_asked and self._body_height() != self.body_area.height()
        ):
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        is_claim = event.type() is QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and is_page_key(event):
            event.accept()  # the page that is covered does not hear it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        scrolls = _SCROLLS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        elif scrolls is not None and self.body_area.verticalScrollBar().maximum():
            self.body_area.verticalScrollBar().triggerAction(scrolls)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.go()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        step_focus(self.box, next)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        dim = QColor(self.look.theme.title if self.look.theme.dark else self.look.theme.text)
        dim.setAlpha(_SCRIM if not self.look.theme.dark else 0xA8)
        painter.fillRect(self.rect(), dim)
        painter.end()


def uppermost(window: QWidget) -> Sheet | None:
    """The sheet of a window that is in sight and above all others, None if there is none."""
    return next((s for s in reversed(window.findChildren(Sheet)) if not s.isHidden()), None)
