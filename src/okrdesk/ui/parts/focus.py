"""Gives the focus to what was laid out just now. Must not choose what gets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

_HIDDEN = (
    Qt.WidgetAttribute.WA_WState_Hidden,
    Qt.WidgetAttribute.WA_WState_ExplicitShowHide,
)


def focus_shown(*fields: QWidget) -> None:
    """Focus the first of these that is in sight; a list that is empty gives way to its note.

    In the turn in which a page came none of them is in sight: the last gets it once it is.
    """
    shown = (field for field in fields if field.isVisibleTo(field.window()))
    next(shown, fields[-1]).setFocus()


def give_focus(field: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Focus a field also in the turn in which it was put into a layout.

    A layout shows its new widgets one turn later, and what is not shown takes no focus. What was
    hidden on purpose stays hidden.
    """
    waiting: list[QWidget] = []
    above: QWidget | None = field
    while above is not None and not above.isWindow() and not above.isVisible():
        if all(above.testAttribute(mark) for mark in _HIDDEN):
            break
        waiting.append(above)
        above = above.parentWidget()
    for widget in reversed(waiting):
        widget.show()
    field.setFocus(reason)


def bring_into_sight(stack: QStackedWidget, shown: QWidget) -> None:
    """Show another widget of a stack, and take the focus along into it."""
    goes_along = stack.currentWidget() is not shown and hold_focus(stack)
    stack.setCurrentWidget(shown)
    if goes_along:
        shown.setFocus(Qt.FocusReason.OtherFocusReason)


def hold_focus(around: QWidget) -> bool:
    """Keep the focus in `around` while what has it goes; False where it is elsewhere.

    What hides under the focus would have the whole window searched for what comes next.
    """
    now = around.window().focusWidget()
    if now is None or not around.isAncestorOf(now):
        return False
    around.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
