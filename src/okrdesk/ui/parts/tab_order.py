"""Where Tab goes: as the eye does, along the layouts. Must not move the focus.

Two of Qt's ways to walk are left alone, because in Python they harm what they touch. A layout's
item stays known as the layout's child when it is gone, and is taken for another one that Qt makes
at the same place in memory. A neighbour in the focus chain becomes the child of whoever was asked:
when that label dies, a living field, or the window, counts as dead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def order_tabs(root: QWidget, *, late: QWidget | None = None, after: QWidget | None = None) -> None:
    """Let Tab follow the layouts below `root` instead of the order in which things were made.

    What is rarely wanted may come `late`: `after` another field that stands below it.
    """
    stops = list(stops_in(root))
    if late is not None and after is not None:
        rare = list(stops_in(late))
        stops = [stop for stop in stops if stop not in rare]
        place = stops.index(after) + 1
        stops[place:place] = rare
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab in `widget` (itself first), shown or not, as the eye meets it."""
    takes_focus = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if takes_focus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from stops_in(inner)
    elif layout is not None:
        yield from _stops_of(layout)
    elif not (takes_focus or isinstance(widget, QAbstractScrollArea)):
        for child in _children(widget):
            yield from stops_in(child)


def can_stop(widget: QWidget) -> bool:
    """Whether the focus may go there now."""
    return widget.isVisible() and widget.isEnabled()


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    around = layout.parentWidget()
    widgets = [] if around is None else _children(around)
    layouts = [one for one in layout.children() if isinstance(one, QLayout)]
    places: dict[int, QWidget | QLayout] = {layout.indexOf(one): one for one in widgets}
    places |= {layout.indexOf(one): one for one in layouts}
    for place in sorted(place for place in places if place >= 0):  # -1: in another layout
        one = places[place]
        yield from stops_in(one) if isinstance(one, QWidget) else _stops_of(one)


def _children(widget: QWidget) -> list[QWidget]:
    found = (child for child in widget.children() if isinstance(child, QWidget))
    return [child for child in found if not child.isWindow()]
