"""Step 1 of the check-in: every KPI that is due, one line each. Must not choose what is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.check_in_step import CheckInStep
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.parts.focus import give_focus


class NumberGrid(CheckInStep):
    """Type, Tab, type, Tab; Ctrl+Enter goes on. `current` names the KPI that has the focus."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        says = tr(
            "Type, Tab, type, Tab. A value of the running week counts as “so far”; when the week"
            " ends it is asked once more."
        )
        super().__init__(look, tr("This week’s numbers"), says, 4, parent)
        self._look, self._session = look, session
        self.rows: list[NumberRow] = []
        self._behind: list[str] = []
        self.asks_on.connect(self.go_on)

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
        self.rows = []
        for reading in readings:
            line = NumberRow(self._look, self._session, reading.kpi.id)
            line.entered.connect(self.current)
            self.rows.append(line)
        self.show_lines(self.rows)

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
