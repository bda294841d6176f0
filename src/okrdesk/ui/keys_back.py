"""Where the keys go when what had them is gone. Must not open or close anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from okrdesk.domain.overriding import override


class KeysBack(QObject):
    """Takes the keys back for a window, also where no window manager hands them on.

    In the window nothing may be left without them: `give` is asked to find something in sight when
    what had them was deleted, such as the button of a card that an answer has made needless.
    """

    def __init__(self, window: QWidget, give: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._give = window, give
        window.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowUnblocked and isinstance(watched, QWidget):
            watched.activateWindow()
        return False

    @Slot()
    def _follow(self) -> None:
        if QApplication.focusWidget() is None:
            self._soon.start()

    def _look(self) -> None:
        """A turn later: whoever takes the focus from one to another leaves none in between."""
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            self._give()
