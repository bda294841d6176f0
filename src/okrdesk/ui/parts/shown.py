"""Whether a part of the window is in sight. Must not open a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_when(widget: QWidget, wanted: bool) -> None:
    """Show or hide `widget`; one that has no place yet comes into sight together with its place.

    Shown before it has a parent, a widget is a window: it flashes and takes the keyboard away.
    """
    if wanted and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(wanted)
