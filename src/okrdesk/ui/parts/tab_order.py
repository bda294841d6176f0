"""Where Tab goes: as the eye does, along the layouts. Must not know what it walks through.

Two of Qt's ways to walk are left alone, because in Python they harm what they touch. A layout's
item stays known as the layout's child when it is gone, and is taken for another one that Qt makes
at the same place in memory. A neighbour in the focus chain becomes the child of whoever was asked:
when that label dies, a living field, or the window, counts as dead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget

_AROUND = 16  # what is kept in sight above and below


def step_focus(root: QWidget, forward: bool) -> bool:
    """Take the focus on to the next stop below `root`, round and round, and bring it into sight.

    Instead of Qt's order, which is the one in which things were made: rows come and go. False if
    nothing in `root` takes the focus.
    """
    now = root.window().focusWidget()
    stops = (one for one in stops_in(root) if one is not root)
    stop = _after(stops, now) if forward else _before(stops, now)
    if stop is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    show_whole(stop)
    return True


def _after(stops: Iterable[QWidget], now: QWidget | None) -> QWidget | None:
    """The next one that can be stopped at, walked no further than to it; after the last the first.

    Also from one that was hidden under the focus.
    """
    first: QWidget | None = None
    here: QWidget | None = None
    for one in stops:
        if _is_at(one, now):
            here = here or one
        elif (here is not None or first is None) and can_stop(one):
            if here is not None:
                return one
            first = one
    alone = first is None and here is not None and can_stop(here)
    return here if alone else first


def _before(stops: Iterable[QWidget], now: QWidget | None) -> QWidget | None:
    """The one before that can be stopped at; before the first the last."""
    last: QWidget | None = None
    passed = False
    for one in stops:
        if not passed and _is_at(one, now):
            if last is not None:
                return last
            passed = True
        if can_stop(one):
            last = one
    return last


def _is_at(stop: QWidget, now: QWidget | None) -> bool:
    return now in (stop, stop.focusProxy())


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab in `widget` (itself first), shown or not, as the eye meets it.

    A widget that has `in_order(stops)` may put its own in another order.
    """
    in_order: Callable[[list[QWidget]], list[QWidget]] | None
    in_order = getattr(widget, "in_order", None)
    stops = _stops_in(widget)
    yield from stops if in_order is None else in_order(list(stops))


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
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


def show_whole(stop: QWidget) -> None:
    """Scroll to the whole of it, to its upper end where it is too high.

    Qt's own way asks a field of several lines for its cursor, and is content with that.
    """
    above = stop.parentWidget()
    while above is not None and not above.isWindow():
        inner = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inner is not None:
            for corner in (stop.rect().bottomLeft(), stop.rect().topLeft()):
                at = stop.mapTo(inner, corner)
                above.ensureVisible(at.x(), at.y(), 0, _AROUND)
        above = above.parentWidget()


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
