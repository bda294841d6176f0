"""What somebody else changed while a person is typing. Must not change what is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.edits import Applied, Points
from okrdesk.domain.records import CheckIn, KeyResult, Measurement, Milestone
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.saved_words import clock_says
from okrdesk.ui.sentences import key_result_value

_FROM_ELSEWHERE = ("merge", "outside")


def comes_from_elsewhere(applied: Applied) -> bool:
    """Whether somebody changed it outside this window."""
    return applied.cause in _FROM_ELSEWHERE


def changed_says(session: Session, record_id: str, value: str) -> str:
    """ "Anna changed this to 5.9%"; a measurement's id is "KPI@DATE"."""
    newest = session.document.history(record_id, limit=1)
    who = newest[0].by if newest else None
    return tr("{who} changed this to {value}").format(who=who or tr("Somebody"), value=value)


def ticked_says(session: Session, milestone_id: str, done: bool) -> str:
    """ "Anna ticked this 10:12"."""
    newest = session.document.history(milestone_id, limit=1)
    who = (newest[0].by if newest else None) or tr("Somebody")
    now = dt.datetime.now(dt.UTC)
    at = dt.datetime.fromisoformat(newest[0].at) if newest else now
    says = tr("{who} ticked this {time}") if done else tr("{who} took this tick back {time}")
    return says.format(who=who, time=clock_says(at, now))


class CheckInOthers(QObject):
    """The lines beside value, confidence and note of the key result that is asked about.

    `ticked(id, done, says)`: a milestone of it was ticked, or its tick taken back.
    """

    ticked = Signal(str, bool, str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._key_result: KeyResult | None = None
        self._day = dt.date.min
        self.value, self.confidence, self.note = HintLine(), HintLine(), HintLine()
        session.changed.connect(self._follow)

    def ask(self, key_result: KeyResult, day: dt.date) -> None:
        """Begin anew: the value asked for is that of `day`."""
        self._key_result, self._day = key_result, day
        for line in (self.value, self.confidence, self.note):
            line.say("")

    def _follow(self, applied: Applied) -> None:
        if self._key_result is None or not comes_from_elsewhere(applied):
            return
        for record_id, line, says in self._news(self._key_result, applied):
            line.say(changed_says(self._session, record_id, says))
        for before, after in _milestones(self._key_result, applied):
            done = after.done_on is not None
            if done != (before.done_on is not None):
                self.ticked.emit(after.id, done, ticked_says(self._session, after.id, done))

    def _news(self, key_result: KeyResult, applied: Applied) -> Iterator[tuple[str, HintLine, str]]:
        ws = self._session.workspace
        for kpi, date, value in _measured(applied):
            if (kpi, date) == (key_result.kpi, self._day):
                yield f"{kpi}@{date}", self.value, key_result_value(ws, key_result, value)
        for edit in applied.change.records():
            found = edit.after
            if isinstance(found, CheckIn) and found.key_result == key_result.id:
                if found.value is not None:
                    yield found.id, self.value, key_result_value(ws, key_result, found.value)
                if found.confidence is not None:
                    yield found.id, self.confidence, tr("{n} of 10").format(n=found.confidence)
                if found.note:
                    yield found.id, self.note, tr("“{note}”").format(note=found.note)


def _milestones(key_result: KeyResult, applied: Applied) -> Iterator[tuple[Milestone, Milestone]]:
    """The milestones of a key result that a change touched, before and after."""
    for edit in applied.change.records():
        match edit.before, edit.after:
            case Milestone() as before, Milestone(key_result=key_result.id) as after:
                yield before, after


def _measured(applied: Applied) -> Iterator[tuple[str, dt.date, float | None]]:
    """The values of KPIs that a change set, None where one was removed."""
    for edit in applied.change.edits:
        if isinstance(edit, Points):
            yield from ((edit.kpi, *point) for point in zip(edit.dates, edit.values, strict=True))
        elif isinstance(edit.record, Measurement):
            after = edit.after
            value = after.value if isinstance(after, Measurement) else None
            yield edit.record.kpi, edit.record.date, value
