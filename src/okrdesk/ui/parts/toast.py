"""What was just done, with the way back, at the lower right. Must not do or undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row

SHOWN_FOR_MS = 7000


class Toast(QFrame):
    """One sentence and one action, gone after a while; `pressed` when the action is taken."""

    pressed = Signal()

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self.setProperty("look", "toast")
        self._says = label("")
        self._action = Button(look, "", kind="mini")
        layout = row(self, (14, 9, 10, 9), 10)
        layout.addWidget(self._says)
        layout.addWidget(self._action)
        self._action.clicked.connect(self._press)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_FOR_MS)
        self._clock.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty while hidden."""
        return "" if self.isHidden() else self._says.text()

    def tell(self, says: str, action: str = "", *, stays: bool = False) -> None:
        """Show `says`, with a button named `action` if there is one; `stays`: until it is over."""
        self._says.setText(says)
        self._action.say(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(says)
        self._place()
        self.show()
        self.raise_()
        if stays:
            self._clock.stop()
        else:
            self._clock.start()

    def _press(self) -> None:
        self.hide()
        self.pressed.emit()

    def _place(self) -> None:
        over = self.parentWidget()
        assert over is not None
        room = over.width() - 40
        self._says.setWordWrap(False)
        self.setFixedWidth(min(self.sizeHint().width(), room))
        self._says.setWordWrap(self.sizeHint().width() > room)
        self.adjustSize()
        self.move(
            over.width() - self.width() - 20, over.height() - self.height() - self._look.px(44)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
