"""Step 1 of the check-in: every KPI that is due, one line each. Must not choose what is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.alert_groups import Group
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.clipboard_text import clipboard_text
from okrdesk.ui.panes.asks_ahead import AsksAhead
from okrdesk.ui.panes.check_in_step import CheckInStep
from okrdesk.ui.panes.line_by_line import LineByLine
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.panes.number_table import NumberTable
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import give_focus
from okrdesk.ui.parts.tab_order import show_whole
from okrdesk.ui.pasted import Known, PastedRow, known_value, numbers_rows
from okrdesk.ui.sentences import day_of


class NumberGrid(CheckInStep):
    """Type, Tab, type, Tab; Ctrl+Enter goes on. `filled` says that one more has its value.

    Of very many KPIs the first are shown; the others come as one gets to the end of those. `came`
    when a few more lines are there.
    """

    filled = Signal()
    came = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        says = tr(
            "Type, Tab, type, Tab. A value of the running week counts as “so far”; when the week"
            " ends it is asked once more."
        )
        super().__init__(look, tr("This week’s numbers"), says, 0, parent)
        self._look, self._session = look, session
        self.rows: list[NumberRow] = []
        self._waiting: list[str] = []
        self._behind: list[str] = []
        self._now = ""
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._sight.timeout.connect(self._show_now)
        self.coming = LineByLine(self._add_line, self)
        self.coming.came.connect(self._note_came)
        self.table = NumberTable(look)
        self.show_lines((self.table,))
        self.paste_button = Button(look, tr("Paste values"), keys="Ctrl+Shift+V")
        self.buttons.addWidget(self.paste_button)
        self.ahead = AsksAhead(look, session)
        self.below.addWidget(self.ahead)
        self.asks_on.connect(self.go_on)
        self.asks_more.connect(self.show_more)
        self.paste_button.clicked.connect(self.paste)

    @property
    def is_shown(self) -> bool:
        """Whether all is there that comes by itself."""
        return self.coming.is_done and self.ahead.is_shown

    @property
    def count(self) -> int:
        """How many KPIs are asked about."""
        return len(self._behind) + len(self.rows) + len(self._waiting)

    @property
    def waiting(self) -> int:
        """How many of them have no line yet."""
        return len(self._waiting)

    def asked_ids(self) -> tuple[str, ...]:
        """The KPIs that are asked about, those that wait too."""
        return (*(line.kpi_id for line in self.rows), *self._waiting)

    @property
    def recorded(self) -> int:
        """How many of them have got their value."""
        return len(self.recorded_ids())

    @property
    def now(self) -> str:
        """The KPI in whose line one types, empty before."""
        return self._now

    def recorded_ids(self) -> tuple[str, ...]:
        """The KPIs that have got their value in this check-in."""
        return (*self._behind, *(line.kpi_id for line in self.rows if line.recorded))

    def begin(self) -> None:
        """Begin a new check-in: nothing is recorded yet."""
        self.coming.stop()
        self.rows, self._waiting, self._behind, self._now = [], [], [], ""

    def ask(self, readings: Sequence[KpiReading]) -> None:
        """Ask about these KPIs; what is recorded already is not asked again."""
        self.coming.stop()
        self._behind = list(self.recorded_ids())
        self._waiting = [one.kpi.id for one in readings]
        self.rows = []
        self.table.show_rows(())
        self.coming.begin()
        self._say_waiting()

    def show_more(self) -> None:
        """Show some of those that wait."""
        self.coming.go_on()
        self._say_waiting()

    def _add_line(self) -> bool:
        """A line of the next that waits."""
        if not (self._waiting and self._session.is_open):
            return False
        line = NumberRow(self._look, self._session, self._waiting.pop(0))
        line.entered.connect(self._enter)
        line.filled.connect(self.filled)
        self.rows.append(line)
        self.table.add_row(line)
        for before in self.rows[-2:-1]:
            QWidget.setTabOrder(before.value, line.value)
        return True

    def _note_came(self) -> None:
        self._sight.start()  # lines above have changed their height meanwhile
        self._say_waiting()
        self.came.emit()

    def _say_waiting(self) -> None:
        self.say_waiting(len(self._waiting) - self.coming.ahead)

    def show_ahead(self, asked: Sequence[Group], known: Sequence[Group], after: str) -> None:
        """Say what step 2 will ask; `after` names what comes where it asks nothing."""
        here = set(self.asked_ids())
        mine = [group for group in known if group[0].kpi.id in here]
        self.ahead.show_asked(asked, mine)
        says = after
        if asked:
            says = tr("Next: {kpi} needs a word").format(kpi=asked[0][0].kpi.name)
        self.next.say(says)

    def show_number(self, kpi_id: str) -> None:
        """Go to the line of a KPI."""
        line = next((one for one in self.rows if one.kpi_id == kpi_id), None)
        if line is not None:
            give_focus(line.value, Qt.FocusReason.TabFocusReason)

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

    def paste(self) -> None:
        """Show what the clipboard holds for these KPIs, from the one in the focus on."""
        from okrdesk.ui.dialogs.paste_sheet import PasteSheet

        ids = self.asked_ids()
        first = ids.index(self._now) if self._now in ids else 0
        kpis = [self._session.workspace.get(Kpi, one) for one in (*ids[first:], *ids[:first])]
        try:
            rows = numbers_rows(clipboard_text(), kpis)
        except OkrError as refusal:
            self._session.refused.emit(refusal)
            return
        title = tr("Paste values of this check-in")
        sheet = PasteSheet(self._look, self.window(), title, rows, self._held)
        sheet.agreed.connect(self._take)
        sheet.appear()

    def _held(self, pasted: PastedRow) -> Known | None:
        line, ws = self._line(str(pasted.key)), self._session.workspace
        held = ws.series_of(line.kpi_id).at(day_of(line.period, self._session.today))
        return known_value(ws, ws.get(Kpi, line.kpi_id), held)

    def _line(self, kpi_id: str) -> NumberRow:
        """The line of a KPI, which is shown if it waits."""
        while kpi_id in self._waiting:
            self._add_line()
        self._say_waiting()
        return next(one for one in self.rows if one.kpi_id == kpi_id)

    def _take(self, rows: tuple[PastedRow, ...]) -> None:
        for pasted in rows:
            self._line(str(pasted.key)).fill(pasted.value)

    def _show_now(self) -> None:
        """Scroll to the field in the focus, also in a line that was not laid out when it got it."""
        line = next((one for one in self.rows if one.value.hasFocus()), None)
        if line is not None:
            show_whole(line.value)

    def _enter(self, kpi_id: str) -> None:
        self._now = kpi_id
        self._sight.start()
        if self._waiting and self.sender() in self.rows[-1:]:  # not one that is leaving
            self.show_more()
        self.current.emit(kpi_id)
