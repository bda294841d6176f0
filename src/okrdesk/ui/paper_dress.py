"""A page of the window as it goes onto paper: without what is pressed, typed into or scrolled.

Must not lay it out nor draw it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLineEdit, QWidget

from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.on_screen import is_on_screen_only

_MERELY = QItemSelectionModel.SelectionFlag.NoUpdate


@runtime_checkable
class ForPaper(Protocol):
    """A view that paints something to press leaves it out on paper."""

    def set_on_paper(self, on_paper: bool) -> None:
        """Leave out what is pressed, or show it again."""


@contextmanager
def dressed_for_paper(page: QWidget) -> Iterator[None]:
    """For as long as it is printed. A filter that leaves something out stays: it says so."""
    with ExitStack() as back:
        back.callback(settle_layouts, page)
        _hide_pressed(page, back)
        _hide_bars(page, back)
        for view in page.findChildren(QWidget):
            if isinstance(view, ForPaper):
                view.set_on_paper(True)
                back.callback(view.set_on_paper, False)
        focus = _list_in_focus(page)
        if focus is not None:
            focus.clearFocus()  # its ring
            back.callback(focus.setFocus)
        _hide_chosen(page, back)
        settle_layouts(page)
        yield


def _hide_pressed(page: QWidget, back: ExitStack) -> None:
    for one in page.findChildren(QWidget):
        if not one.isHidden() and _is_pressed(one):
            one.hide()
            back.callback(one.show)


def _hide_bars(page: QWidget, back: ExitStack) -> None:
    for area in page.findChildren(QAbstractScrollArea):
        back.callback(area.setVerticalScrollBarPolicy, area.verticalScrollBarPolicy())
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _hide_chosen(page: QWidget, back: ExitStack) -> None:
    """Mark no row as the one where the cursor is; nobody hears that it was, and is again."""
    for view in page.findChildren(QAbstractItemView):
        chosen = view.selectionModel()
        if chosen is not None and chosen.currentIndex().isValid():
            back.callback(chosen.blockSignals, chosen.blockSignals(True))
            back.callback(chosen.select, chosen.selection(), chosen.SelectionFlag.Select)
            back.callback(chosen.setCurrentIndex, chosen.currentIndex(), _MERELY)
            chosen.clear()


def settle_layouts(page: QWidget) -> None:
    """Lay out now what is in a page, which would come with the next events; not what is around."""
    for one in (page, *page.findChildren(QWidget)):
        QCoreApplication.sendPostedEvents(one, QEvent.Type.LayoutRequest.value)


def _list_in_focus(page: QWidget) -> QWidget | None:
    """A field keeps the focus: leaving it may record what is typed."""
    focus = page.window().focusWidget()
    is_list = isinstance(focus, QAbstractItemView) and page.isAncestorOf(focus)
    return focus if is_list else None


def _is_pressed(one: QWidget) -> bool:
    if isinstance(one, Choice):
        return not one.value
    if isinstance(one, QLineEdit):
        return not one.text()
    return isinstance(one, Button) or is_on_screen_only(one)
