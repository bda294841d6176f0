"""Step 1 of the check-in: every KPI that is due, one line each. Must not choose what is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import give_focus
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule
from okrdesk.ui.parts.scroll_column import ScrollColumn


class NumberGrid(ScrollColumn):
    """Type, Tab, type, Tab; Ctrl+Enter goes on. `current` names the KPI that has the focus."""

    went_on = Signal()
    current = Signal(str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self.rows: list[NumberRow] = []
        self._behind: list[str] = []
        inner = QWidget()
        layout = column(inner, (20, 16, 20, 16), 3)
        layout.addWidget(label(tr("This week’s numbers"), "h1"))
        says = tr(
            "Type, Tab, type, Tab. A value of the running week counts as “so far”; when the week"
            " ends it is asked once more."
        )
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        card = frame("card")
        self._lines = column(card, (0, 4, 0, 4))
        layout.addWidget(card)
        layout.addSpacing(10)
        actions = row(gap=10)
        self.go_button = Button(look, tr("Go on"), kind="primary", keys="Ctrl+Return")
        self.skip_button = Button(look, tr("Skip"), keys="Alt+Right")
        actions.addWidget(self.go_button)
        actions.addWidget(self.skip_button)
        actions.addStretch(1)
        layout.addLayout(actions)
        layout.addStretch(1)
        self.setWidget(inner)
        self.go_button.clicked.connect(self.go_on)
        self.skip_button.clicked.connect(self.went_on)

    @property
    def count(self) -> int:
        """How many KPIs are asked about."""
        return len(self._behind) + len(self.rows)

    @property
    def recorded(self) -> int:
        """How many of them have got their value."""
        return len(self.recorded_ids())

    def recorded_ids(self) -> tuple[str, ...]:
        """The KPIs that have got their value in this check-in."""
        return (*self._behind, *(line.kpi_id for line in self.rows if line.recorded))

    def begin(self) -> None:
        """Begin a new check-in: nothing is recorded yet."""
        self.rows, self._behind = [], []

    def ask(self, readings: Sequence[KpiReading]) -> None:
        """Ask about these KPIs; what is recorded already is not asked again."""
        self._behind = list(self.recorded_ids())
        clear(self._lines)
        self.rows = []
        for place, reading in enumerate(readings):
            if place:
                self._lines.addWidget(rule())
            line = NumberRow(self._look, self._session, reading.kpi.id)
            line.entered.connect(self.current)
            self._lines.addWidget(line)
            self.rows.append(line)

    def focus_first(self) -> None:
        """Begin at the first KPI that has no value yet."""
        waiting = next((line for line in self.rows if not line.recorded), None)
        if waiting is not None:
            give_focus(waiting.value, Qt.FocusReason.TabFocusReason)
        else:
            self.go_button.setFocus()

    def go_on(self) -> None:
        """Record what is typed; go on if nothing was refused."""
        if all(line.record() for line in self.rows):
            self.went_on.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.go_on()
            return
        super().keyPressEvent(event)
