"""Icons and state shapes drawn into a box of any zoom. Must not hold shapes of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.icons import paint_icon
from okrdesk.charts.marks import paint_state_mark
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme


def draw_icon(painter: QPainter, box: QRectF, name: str, colour: str) -> None:
    """One of the bundled icons in `colour`, filling `box`."""
    paint_icon(painter, box, name, colour)


def draw_state(painter: QPainter, box: QRectF, state: str, theme: Theme) -> None:
    """The shape of a state in its colour, filling `box`."""
    shown = STATES[state]
    paint_state_mark(painter, box, shown.shape, theme.of(shown.colour))
