"""Questions inside the window: a box over a dimmed page. Must not open windows of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from shiboken6 import isValid
from typing_extensions import override

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, frame, label, row, rule
from okrdesk.ui.parts.scroll_column import ScrollColumn

_SCRIM = 0x57


class Sheet(QWidget):
    """Covers `over`, keeps the focus inside, goes on Esc or a click beside the box.

    Subclasses fill `body` and `foot`. `closed` comes once; the focus goes back to where it was.
    """

    closed = Signal()

    def __init__(
        self, look: Appearance, over: QWidget, title: str = "", *, wide: int = 460, top: int = 96
    ) -> None:
        super().__init__(over)
        self.look = look
        self._wide, self._top = wide, top
        self.gone = False  # Ctrl+Enter in a field reaches both field and sheet: answered once
        self._came_from: QWidget | None = over.window().focusWidget()
        self.box: QFrame = frame("box")
        self.box.setParent(self)
        self.setAccessibleName(title)
        layout = column(self.box, (1, 1, 1, 1))
        self.head = row(margins=(17, 14, 17, 10))
        if title:
            self.head.addWidget(label(title, "h2"))
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
        over.installEventFilter(self)

    def appear(self) -> None:
        """Show the sheet; subclasses focus their first field afterwards."""
        self._fit()
        self.show()
        self._fit()  # once more: fonts of the style sheet are known only now
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextPrevChild(True)

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

    def _fit(self) -> None:
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        wide = min(self.look.px(self._wide), over.width() - 24)
        top = min(self.look.px(self._top), max(12, over.height() // 9))
        inner = self.body_area.widget()
        self.box.setFixedWidth(wide)
        if inner is not None:
            most = over.height() - top - self.look.px(150)
            wanted = self._content_height(inner, wide - 2)
            bar = self.body_area.verticalScrollBar().sizeHint().width() if wanted > most else 0
            inner.setFixedWidth(wide - 2 - bar)
            self.body_area.setFixedHeight(min(wanted, most))
        self.box.adjustSize()
        high = min(self.box.sizeHint().height(), over.height() - top - 12)
        self.box.setGeometry(QRect((over.width() - wide) // 2, top, wide, high))

    @staticmethod
    def _content_height(inner: QWidget, wide: int) -> int:
        layout = inner.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(wide)
        return layout.totalSizeHint().height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.go()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        now = self.focusWidget() or self
        step = now
        while True:
            following = step.nextInFocusChain() if next else step.previousInFocusChain()
            if following is None or following is now:
                return True
            step = following
            policy = step.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if self.isAncestorOf(step) and policy and step.isVisible() and step.isEnabled():
                step.setFocus(Qt.FocusReason.TabFocusReason)
                return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        dim = QColor(self.look.theme.title if self.look.theme.dark else self.look.theme.text)
        dim.setAlpha(_SCRIM if not self.look.theme.dark else 0xA8)
        painter.fillRect(self.rect(), dim)
        painter.end()
