"""What is written about a key result: check-ins and initiatives. Must not write any."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from okrdesk.domain.records import CheckIn, Evidence, KeyResult
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.states import STATES
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.inspector_facts import InspectorFacts
from okrdesk.ui.panes.remark_facts import show_remarks
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.chip import StateCount
from okrdesk.ui.parts.evidence_lines import EvidenceLines
from okrdesk.ui.parts.labels import align, column, frame, label, rich, row
from okrdesk.ui.readings import statuses_of
from okrdesk.ui.sentences import key_result_value, note_markup, owner_name

_EARLIER = 5
_MARKS = {"todo": "☐", "doing": "◧", "done": "☑", "dropped": "–"}


class KeyResultLog(InspectorFacts):
    """The newest check-in with its note and evidence, initiatives, earlier ones, remarks."""

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__(look)
        self._session = session
        self._key_result = KeyResult("")
        self._asked: list[tuple[dt.date, StateCount]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_statuses)

    def show_reading(self, reading: KeyResultReading) -> None:
        """Show what is written about the key result now."""
        self._key_result = reading.key_result
        self.clear()
        self._asked = []
        entries = tuple(self._session.workspace.check_ins(self._key_result.id))
        if entries:
            self._show_newest(entries[-1])
        self._show_initiatives(reading)
        earlier = tuple(reversed(entries[:-1]))[:_EARLIER]
        if earlier:
            self.heading(tr("Earlier check-ins"))
            said = [self._show_earlier(entry) for entry in earlier]
            _widen([how_sure for how_sure in said if how_sure is not None])
            self._soon.start()
        show_remarks(self, self._session.workspace, self._key_result.id, self._session.today)

    def _show_newest(self, entry: CheckIn) -> None:
        today = self._session.today
        head = tr("Check-in, {day}").format(day=show_day(entry.date, today))
        self.heading(f"{head}, {entry.by}" if entry.by else head)
        if entry.note:
            well = frame("well")
            column(well, (10, 8, 10, 8)).addWidget(rich(note_markup(entry.note), "small"))
            self.add(well)
        if entry.value_date is not None:
            day = show_day(entry.value_date, today)
            self.add(label(tr("Its value is of {day}").format(day=day), "quiet"))
        held = self._session.workspace.where(Evidence, "check_in", entry.id)
        if held:
            self.add(lines := EvidenceLines())
            lines.show_texts([one.text for one in held])

    def _show_initiatives(self, reading: KeyResultReading) -> None:
        if not reading.initiatives:
            return
        self.heading(tr("Initiatives"))
        ws, today = self._session.workspace, self._session.today
        for initiative in reading.initiatives:
            due = "" if initiative.due is None else show_day(initiative.due, today)
            tail = ", ".join(part for part in (owner_name(ws, initiative.owner), due) if part)
            text = f"{_MARKS[initiative.state]} {initiative.title}"
            self.say(f"{text}  {tail}".rstrip())

    def _show_statuses(self) -> None:
        """How it stood at each of them, in a turn of its own: every day is foreseen anew."""
        session, days = self._session, [day for day, _ in self._asked]
        if not session.is_open or session.workspace.find(KeyResult, self._key_result.id) is None:
            return  # closed or removed by now
        of_then = statuses_of(session, self._key_result, days)
        for (_, status), then in zip(self._asked, of_then, strict=True):
            status.show_state(then.status, STATES[then.status].word)
        _widen([status for _, status in self._asked])

    def _show_earlier(self, entry: CheckIn) -> QLabel | None:
        """One line, and its first words; the label that says how sure it was, if it does."""
        ws, today, key_result = self._session.workspace, self._session.today, self._key_result
        said = row(figures := QWidget())
        said.addWidget(label(show_day(entry.date, today), "quiet"))
        said.addStretch(1)
        if entry.value is not None:
            said.addWidget(label(key_result_value(ws, key_result, entry.value), "small"))
        how_sure = None
        if entry.confidence is not None:
            said.addSpacing(12)
            how_sure = label(tr("{n} of 10").format(n=entry.confidence), "small")
            align(how_sure, at_end=True)
            said.addWidget(how_sure)
        status = StateCount(self._look, "no_data")
        status.hide()
        self._asked.append((entry.date, status))
        line = Beside(self._look, 0, 12)
        line.addWidget(figures)
        line.addWidget(status)
        self.add(line)
        if entry.note:
            self.add(label(entry.note.splitlines()[0], "quiet", wraps=True))
        return how_sure


def _widen(figures: Sequence[QWidget]) -> None:
    """Let the figures of one column be as wide as the widest, so that they stand in line."""
    widest = max((one.sizeHint().width() for one in figures), default=0)
    for one in figures:
        one.setMinimumWidth(widest)
