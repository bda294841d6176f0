"""Whether everything in sight has the room that it needs, for tests of any page at any size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QDateEdit,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip, StateCount
from okrdesk.ui.parts.segments import Segments

_WHOLE = (Button, Segments, Chip, StateCount, QCheckBox, QRadioButton, QDateEdit)


def cramped(root: QWidget) -> list[str]:
    """One line for each thing below `root` that gets less room than its text or edges need."""
    found = [root, *root.findChildren(QWidget)]
    told = (f"{_named(one)}: {says}" for one in found if one.isVisible() for says in _lacks(one))
    return list(dict.fromkeys(told))


def _lacks(one: QWidget) -> Iterator[str]:
    if isinstance(one, QAbstractScrollArea):
        yield from _sideways(one)
    if isinstance(one, QLabel):
        yield from _cut_label(one)
    elif isinstance(one, _WHOLE) and one.width() < _least(one):
        yield f"{one.width()} wide, needs {_least(one)}"
    elif isinstance(one, _WHOLE) and _is_fixed(one) and one.width() < one.sizeHint().width():
        yield f"{one.width()} wide, wants {one.sizeHint().width()}"
    yield from _beyond(one)
    yield from _overlaps(one)


def _least(one: QWidget) -> int:
    """What was set for it, else what it asks for."""
    return one.minimumWidth() or one.minimumSizeHint().width()


def _is_fixed(one: QWidget) -> bool:
    return one.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed


def _sideways(area: QAbstractScrollArea) -> Iterator[str]:
    bar = area.horizontalScrollBar()
    # Of a text that wraps anywhere nothing is cut: Qt counts the air around its lines at times.
    if bar.maximum() > bar.minimum() and not _wraps_anywhere(area):
        hidden = not bar.isVisible()
        yield f"{'is cut' if hidden else 'scrolls sideways'} by {bar.maximum() - bar.minimum()}"
    inner = area.widget() if isinstance(area, QScrollArea) else None
    if inner is not None and inner.minimumSizeHint().width() > area.viewport().width() + 1:
        yield f"holds what needs {inner.minimumSizeHint().width()}, gets {area.viewport().width()}"


def _wraps_anywhere(area: QAbstractScrollArea) -> bool:
    anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    return (
        isinstance(area, QPlainTextEdit)
        and area.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
        and area.wordWrapMode() is anywhere
    )


def _cut_label(one: QLabel) -> Iterator[str]:
    if not one.text() or one.textFormat() == Qt.TextFormat.RichText:
        return
    room = one.contentsRect().size()
    words = one.text().split() if one.wordWrap() else [one.text()]
    needed = max((one.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    if needed > room.width() + 1:
        yield f"{room.width()} wide, the text needs {needed}"
    elif one.wordWrap() and one.height() < one.heightForWidth(one.width()) - 1:
        yield f"{one.height()} high, the text needs {one.heightForWidth(one.width())}"


def _beyond(one: QWidget) -> Iterator[str]:
    """What lies outside of the widget around it is cut."""
    around = one.parentWidget()
    if around is None or one.isWindow() or isinstance(around.parentWidget(), QAbstractScrollArea):
        return
    if not isinstance(one, (QLabel, *_WHOLE)) or one.rect().isEmpty():
        return
    over = one.geometry()
    wide = max(-over.left(), over.right() + 1 - around.width())
    high = max(-over.top(), over.bottom() + 1 - around.height())
    if wide > 1 or high > 1:
        yield f"stands {max(wide, high)} outside of {type(around).__name__}"


def _overlaps(around: QWidget) -> Iterator[str]:
    layout = around.layout()
    if layout is None:
        return
    kinds = (QLabel, *_WHOLE)
    own = [w for w in around.children() if isinstance(w, kinds) and w.isVisible()]
    for place, one in enumerate(own):
        for other in own[place + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > 2 and common.height() > 2:
                yield f"{_named(one)} lies on {_named(other)}"


def _named(one: QWidget) -> str:
    says = getattr(one, "text", None)
    text = says() if callable(says) else one.accessibleName()
    return f"{type(one).__name__} {str(text)[:60]!r}"
