"""The strip below the page: where the last change is, days left, zoom. Must not publish."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.icons import draw_icon
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.standing import Standing

_GAPS = 130  # pixels at 100 % between all its parts
_SCANT = 700  # pixels at 100 % below which the zoom is in its menu only


class StatusStrip(QFrame):
    """Saved state, what is in the way, open conflicts, what the page wants said, zoom.

    `goes` names a place; `explains` asks for the reason of what is in the way.
    """

    goes = Signal(str)
    explains = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._narrow = look, False
        self.setProperty("look", "foot")
        self._sign = _Sign(look)
        self.saved = label(tr("Saved on this computer"), "small")
        self.standing = Button(look, "", kind="deed")
        self.standing.hide()
        self.conflicts = Button(look, "", kind="link")
        self.conflicts.hide()
        self.left = Elided(look, left=True, grows=False)
        self.middle = label("", "quiet")
        self.right = Elided(look)
        self.zoom = label("", "quiet")
        for line in (self.left, self.right):  # as high as the labels beside them, so on one line
            line.setSizePolicy(line.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)
        layout = row(self, (14, 0, 14, 0), 6)
        layout.addWidget(self._sign)
        layout.addWidget(self.saved)
        layout.addSpacing(14)
        layout.addWidget(self.standing)
        layout.addWidget(self.conflicts)
        layout.addSpacing(6)
        layout.addWidget(self.left)
        layout.addSpacing(14)
        layout.addWidget(self.middle)
        layout.addSpacing(14)
        layout.addWidget(self.right, 1)
        layout.addSpacing(14)
        layout.addWidget(self.zoom)
        self.conflicts.clicked.connect(self._go_conflicts)
        self.standing.clicked.connect(self.explains)
        look.changed.connect(self._fit)
        self._fit()

    def show_conflicts(self, count: int) -> None:
        """Show how many conflicts are open, with the way to them; nothing when there is none."""
        self.conflicts.say(tr("1 conflict") if count == 1 else tr("{n} conflicts").format(n=count))
        self.conflicts.setVisible(bool(count))

    def show_standing(self, standing: Standing) -> None:
        """Show a badge for what is in the way, with its reason; none when nothing is."""
        self.standing.say(standing.word)
        self.standing.setToolTip(standing.says)
        self.standing.setAccessibleDescription(standing.says)
        self.standing.setVisible(bool(standing.word))

    def _go_conflicts(self) -> None:
        self.goes.emit("conflicts")

    def show_saved(self, says: str, shared: bool, because: str = "") -> None:
        """Say where the last change is; `shared` when nothing waits, else `because` of what."""
        self.saved.setText(says)
        self.saved.setToolTip(because)
        self.saved.setAccessibleDescription(because)
        self._sign.name = "check" if shared else "clock"
        self._sign.update()

    def show_days(self, left: str, middle: str) -> None:
        """Say how many days are left, and which day it is."""
        self.left.say(left)
        self.middle.setText(middle)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be seen elsewhere."""
        self._narrow = narrow
        self._give_way()

    def say(self, words: str) -> None:
        """Show what the page in sight wants said."""
        self.right.say(words)
        self._give_way()

    def _give_way(self) -> None:
        """The date leaves where what the page says would be cut beside it."""
        shown = (self._sign, self.saved, self.standing, self.conflicts, self.left, self.zoom)
        taken = sum(part.sizeHint().width() for part in shown if not part.isHidden())
        wanted = taken + self.middle.sizeHint().width() + self.right.wanted + self._look.px(_GAPS)
        self.middle.setVisible(not self._narrow and wanted <= self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zoom.setVisible(self.width() >= self._look.px(_SCANT))
        self._give_way()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(28))
        percent = round(self._look.zoom * 100)
        self.zoom.setText(tr("Zoom {n}%").format(n=percent))
        self._sign.updateGeometry()


class _Sign(QWidget):
    """The little mark before the saved state."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.name = "check"

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(14), self._look.px(14))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        size = self._look.px(14)
        box = QRectF(0, (self.height() - size) / 2, size, size)
        draw_icon(painter, box, self.name, self._look.theme.text)
        painter.end()
