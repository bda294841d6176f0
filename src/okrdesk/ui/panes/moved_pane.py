"""What moved with a change, beside it. Must not work it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.moved import Moved
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import StateCount
from okrdesk.ui.parts.labels import clear, column, label


class MovedPane(QWidget):
    """Hidden until there is something to say; `asked` to work it out, `cancelled` while it is."""

    asked = Signal()
    cancelled = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        layout = column(self, (0, 8, 0, 0), 4)
        layout.addWidget(label(tr("What moved with it"), "h3"))
        self._says = label("", "quiet", wraps=True)
        self.button = Button(look, tr("Work it out"), kind="mini")
        self.cancel_button = Button(look, tr("Cancel"), kind="mini")
        self._inside = column(inside := QWidget())
        for part in (self._says, self.button, self.cancel_button, inside):
            layout.addWidget(part)
        self.button.clicked.connect(self.asked)
        self.cancel_button.clicked.connect(self.cancelled)
        self.hide()

    def offer(self) -> None:
        """In a large file it is worked out for who asks for it."""
        self._say(tr("This file is large, so it takes a while to work that out."), self.button)

    def refuse(self, says: str) -> None:
        """Say why it could not be worked out; one may try again."""
        self._say(says, self.button)

    def show_working(self, percent: int) -> None:
        """Say how far it is."""
        self._say(tr("Working it out… {n}%").format(n=percent), self.cancel_button)

    def show_moved(self, moved: Sequence[Moved]) -> None:
        """Show the figures around the change; those that moved stand out."""
        says = tr("None of these figures moved.")
        self._say("" if any(one.has_moved for one in moved) else says, None)
        grid = grid_in(self._inside, (4, 3, 3))
        for place, one in enumerate(moved):
            grid.addWidget(label(one.name, "quiet", wraps=True), place, 0)
            sides = ((one.before, one.before_state, False), (one.after, one.after_state, True))
            for side, (words, state, after) in enumerate(sides, start=1):
                strong = after and one.has_moved
                figure = self._figure(words, state, strong=strong)
                left = Qt.AlignmentFlag.AlignLeft if state else Qt.AlignmentFlag(0)
                grid.addWidget(figure, place, side, left)
        self.setVisible(bool(moved))

    def _say(self, says: str, button: Button | None) -> None:
        clear(self._inside)
        self._says.setText(says)
        self._says.setVisible(bool(says))
        for one in (self.button, self.cancel_button):
            one.setVisible(one is button)
        self.show()

    def _figure(self, words: str, state: str, *, strong: bool) -> QWidget:
        if not state:
            return label(words, "h3" if strong else "small", wraps=True)
        shown = StateCount(self._look, state)
        shown.say(words)
        return shown


def grid_in(layout: QVBoxLayout, shares: tuple[int, int, int]) -> QGridLayout:
    """Three columns of these shares, at the end of a layout."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(10)
    for place, stretch in enumerate(shares):
        grid.setColumnStretch(place, stretch)
    layout.addWidget(holder)
    return grid
