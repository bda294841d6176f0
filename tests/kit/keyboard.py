"""Keys pressed where the focus is, and counted: what a person at a keyboard can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """`pressed` counts keys, held ones (Ctrl, Alt, Shift) too; `typed` the characters of texts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = self.typed = 0

    @property
    def focus(self) -> QWidget:
        """Where a key goes now."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key, with others held."""
        self.pressed += 1 + sum(bool(held & one) for one in (CONTROL, SHIFT, ALT))
        self._qtbot.keyClick(self.focus, key, held)

    def type(self, text: str) -> None:
        """Type a text."""
        self.typed += len(text)
        self._qtbot.keyClicks(self.focus, text)

    def tab_to(self, widget: QWidget, most: int = 40) -> None:
        """Press Tab until the focus is there."""
        for _ in range(most):
            if self.focus is widget:
                return
            self.press(Qt.Key.Key_Tab)
        assert self.focus is widget
