"""Which keys are a text field's and which the window's. Must not act on any of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from okrdesk.domain.overriding import override
from okrdesk.ui.actions import ACTIONS

OWN_KEYS = "own keys"  # a field's property: what is the window's elsewhere and its own here
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
# In a field these are about its letters, whatever they do elsewhere: nobody who deletes a word
# means to remove the chosen thing.
_OF_THE_TEXT = frozenset({"Ctrl+C", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Delete"})


def takes_text(widget: QWidget | None) -> bool:
    """Whether letters that are typed there become text."""
    return isinstance(widget, _FIELDS)


class FieldKeys(QObject):
    """Keeps the window's keys the same in a field as elsewhere, on every system.

    A field may claim a key before the window hears it, and which ones it claims differs: on X11 a
    line takes Ctrl+E as "go to the end", while no field claims Ctrl+Delete before it would be the
    window's. Only the field that has the focus is listened to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        keys = {key for row in ACTIONS for key in row.keys}
        self._kept = {QKeySequence(key).toString() for key in keys & _OF_THE_TEXT}
        self._ours = {QKeySequence(key).toString() for key in keys - _OF_THE_TEXT}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = None
        if now is not None and takes_text(now) and now.window() is self._window:
            now.installEventFilter(self)
            self._field = now

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed in self._kept or pressed in (watched.property(OWN_KEYS) or ()):
            event.accept()
            return True
        if pressed in self._ours:
            event.ignore()
            return True
        return False
