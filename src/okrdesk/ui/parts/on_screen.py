"""What is of use on the screen alone, marked so. Must not hide anything."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_MARK, _WHILE = "on screen only", "on screen while"


def on_screen_only(widget: QWidget, *, while_value: str | None = None) -> QWidget:
    """Mark what nobody misses on paper: what is pressed, and words about keys and the pointer.

    `while_value`: only as long as it has this value; a filter that leaves something out says so.
    """
    widget.setProperty(_MARK, True)
    widget.setProperty(_WHILE, while_value)
    return widget


def is_on_screen_only(widget: QWidget) -> bool:
    """Whether it was marked so, and is of no more use now."""
    while_value = widget.property(_WHILE)
    held = while_value is None or while_value == getattr(widget, "value", None)
    return bool(widget.property(_MARK)) and held
