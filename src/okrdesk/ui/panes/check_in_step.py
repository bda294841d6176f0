"""A step of the check-in that asks line by line: heading, lines, Go on, Skip. Must not ask."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule
from okrdesk.ui.parts.scroll_column import ScrollColumn


class CheckInStep(ScrollColumn):
    """`asks_on` when the step wants to go on, also by Ctrl+Return; `went_on` when it did.

    `current` names the KPI that has the focus; `buttons` and `below` take what a step has more,
    `next` says what comes after it. `asks_more`: somebody wants to see lines that still wait.
    """

    asks_on = Signal()
    asks_more = Signal()
    went_on = Signal()
    current = Signal(str)

    def __init__(
        self, look: Appearance, title: str, says: str, pad: int, parent: QWidget | None = None
    ) -> None:
        """`pad` px stand above the first line and below the last."""
        super().__init__(parent)
        self.inner = QWidget()
        layout = column(self.inner, (20, 16, 20, 16), 3)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        card = frame("card")
        self._lines = column(card, (0, pad, 0, pad))
        layout.addWidget(card)
        self.more_button = Button(look, "", kind="link")
        self.more_button.hide()
        layout.addWidget(self.more_button)
        layout.addSpacing(10)
        actions = row(gap=10)
        self.go_button = Button(look, tr("Go on"), kind="primary", keys="Ctrl+Return")
        self.skip_button = Button(look, tr("Skip"), keys="Alt+Right")
        self.buttons = Flow(gap=10)
        self.buttons.addWidget(self.go_button)
        self.buttons.addWidget(self.skip_button)
        held = QWidget()  # a layout inside a layout is asked for its height while it goes
        held.setLayout(self.buttons)
        self.next = Elided(look, grows=False)
        actions.addWidget(held, 1)
        actions.addWidget(self.next)
        layout.addLayout(actions)
        layout.addSpacing(12)
        self.below = column(below := QWidget())
        layout.addWidget(below)
        layout.addStretch(1)
        self.setWidget(self.inner)
        self.go_button.clicked.connect(self.asks_on)
        self.more_button.clicked.connect(self.asks_more)
        self.skip_button.clicked.connect(self.went_on)

    def show_lines(self, lines: Iterable[QWidget]) -> None:
        """These lines in place of those before, with a rule between each two."""
        clear(self._lines)
        self.add_lines(lines)

    def add_lines(self, lines: Iterable[QWidget]) -> None:
        """These lines below those that are there."""
        for line in lines:
            if self._lines.count():
                self._lines.addWidget(rule())
            self._lines.addWidget(line)

    def say_waiting(self, count: int) -> None:
        """How many lines more there are: of very many the first are shown."""
        self.more_button.say(tr("Show more: {n} wait").format(n=count))
        self.more_button.setVisible(count > 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.asks_on.emit()
            return
        super().keyPressEvent(event)
