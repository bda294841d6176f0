"""Labels, cards and rules in the window's few looks. Must not hold text of their own."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

LabelLook = Literal[
    "text", "h1", "h2", "h3", "big", "muted", "small", "quiet", "tiny", "group", "refused"
]


def label(text: str, look: LabelLook = "text", *, wraps: bool = False) -> QLabel:
    """A label of plain text in one of the looks of the style sheet."""
    made = QLabel(text)
    made.setProperty("look", look)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if _is_mirrored():
        align(made)
    return made


def align(
    made: QLabel, *, at_end: bool = False, down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
) -> None:
    """Words where one begins to read, or `at_end`: by the window, not by their own language."""
    at_right = at_end is not _is_mirrored()
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | down)


def rich(text: str, look: LabelLook = "text") -> QLabel:
    """A wrapping label of markup; every value put into it has to be escaped by the caller."""
    made = label(text, look, wraps=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


def frame(look: str) -> QFrame:
    """A frame in one of the looks of the style sheet."""
    made = QFrame()
    made.setProperty("look", look)
    return made


def captioned(words: str, held: QWidget) -> QVBoxLayout:
    """A field close below what it is called, both clear of what stands above them."""
    layout = QVBoxLayout()
    _space(layout, (0, 4, 0, 0), 3)
    layout.addWidget(label(words, "quiet"))
    layout.addWidget(held)
    return layout


def rule() -> QFrame:
    """A hairline across."""
    return frame("rule")


def column(
    parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QVBoxLayout:
    """Lay the children of `parent` out from top to bottom."""
    layout = QVBoxLayout(parent)
    _space(layout, margins, gap)
    return layout


def together(layout: QBoxLayout, gap: int = 0) -> QVBoxLayout:
    """A column below what `layout` holds: what is put there in this turn comes into sight at once.

    Qt lays all around a widget out anew for each that it shows, of forty lines forty times.
    """
    inside = column(holder := QWidget(), gap=gap)
    layout.addWidget(holder)
    return inside


def row(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QHBoxLayout:
    """Lay children out in a row, on `parent` or to be put into another layout."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _space(layout, margins, gap)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _space(layout: QBoxLayout, margins: tuple[int, int, int, int], gap: int) -> None:
    left, top, right, bottom = margins
    if _is_mirrored():
        left, right = right, left  # Qt turns what is laid out, not the room around it
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(gap)
