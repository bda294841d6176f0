"""What somebody else changed while a person is typing. Must not change what is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.edits import Applied, Points
from okrdesk.domain.periods import Period
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Measurement, Milestone
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.saved_words import clock_says


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


class ValueOthers(QObject):
    """The line beside the value of a KPI in one period; `came` when somebody else set it."""

    came = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kpi: Kpi | None = None
        self._period: Period | None = None
        self.line = HintLine()
        session.changed.connect(self._follow)

    def ask(self, kpi: Kpi, period: Period) -> None:
        """Begin anew: the value asked for is that of `period`."""
        self._kpi, self._period = kpi, period
        self.line.say("")

    def _follow(self, applied: Applied) -> None:
        kpi, period = self._kpi, self._period
        if kpi is None or period is None or not applied.is_from_elsewhere:
            return
        for owner, day, value in _measured(applied):
            if owner == kpi.id and period.start <= day <= period.end:
                from okrdesk.ui.sentences import value_says  # it brings the rules along

                shown = value_says(self._session.workspace, kpi.unit, value)
                self.line.say(changed_says(self._session, f"{owner}@{day}", shown))
                self.came.emit()


class CheckInOthers(QObject):
    """The lines beside value, confidence and note of the key result that is asked about.

    `valued(value)`: the value that is asked for was set. `ticked(id, done, says)`: a milestone of
    it was ticked, or its tick taken back.
    """

    valued = Signal(float)
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
        if self._key_result is None or not applied.is_from_elsewhere:
            return
        for record_id, line, says in self._news(self._key_result, applied):
            line.say(changed_says(self._session, record_id, says))
        for _, value in self._values(self._key_result, applied):
            if value is not None:
                self.valued.emit(value)
        for before, after in _milestones(self._key_result, applied):
            done = after.done_on is not None
            if done != (before.done_on is not None):
                self.ticked.emit(after.id, done, ticked_says(self._session, after.id, done))

    def _values(
        self, key_result: KeyResult, applied: Applied
    ) -> Iterator[tuple[str, float | None]]:
        for kpi, date, value in _measured(applied):
            if (kpi, date) == (key_result.kpi, self._day):
                yield f"{kpi}@{date}", value
        for found in _check_ins(key_result, applied):
            if found.value is not None:
                yield found.id, found.value

    def _news(self, key_result: KeyResult, applied: Applied) -> Iterator[tuple[str, HintLine, str]]:
        for record_id, value in self._values(key_result, applied):
            from okrdesk.ui.sentences import key_result_value  # it brings the rules along

            shown = key_result_value(self._session.workspace, key_result, value)
            yield record_id, self.value, shown
        for found in _check_ins(key_result, applied):
            if found.confidence is not None:
                yield found.id, self.confidence, tr("{n} of 10").format(n=found.confidence)
            if found.note:
                yield found.id, self.note, tr("“{note}”").format(note=found.note)


def _check_ins(key_result: KeyResult, applied: Applied) -> Iterator[CheckIn]:
    """The check-ins of a key result as a change left them."""
    for edit in applied.change.records():
        match edit.after:
            case CheckIn(key_result=key_result.id) as found:
                yield found


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
