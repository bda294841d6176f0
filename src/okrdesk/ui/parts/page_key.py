"""Keys of a page, heard wherever the focus is except in a sheet. Must not know what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

FIND, NOTHING_CHANGED = QKeySequence.StandardKey.Find, "Alt+N"
_ALL = (FIND, NOTHING_CHANGED)


def page_key(page: QWidget, key: QKeySequence.StandardKey | str, act: Callable[[], object]) -> None:
    """Call `act` when the key is pressed while the page is in sight and nothing lies over it."""
    QShortcut(QKeySequence(key), page).activated.connect(act)


def go_to_field(field: QLineEdit) -> None:
    """Go into a field to type it anew; not where the page has nothing to find and hides it."""
    if field.isVisible():
        field.setFocus()
        field.selectAll()


def is_page_key(event: QKeyEvent) -> bool:
    """Whether a page may wait for this key: a sheet keeps it from the page that it covers."""
    pressed = QKeySequence(event.keyCombination())
    return any(pressed == QKeySequence(key) for key in _ALL)
