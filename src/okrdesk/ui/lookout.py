"""What the rules see of the whole file: alerts, reading, week, coach. Must not show it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.alert import Alerts
from okrdesk.domain.alerts import open_alerts_want, read_alerts, read_open_alerts, watched_kpis
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import is_pursued
from okrdesk.domain.kpi_rules import KpiRules, kept_rules
from okrdesk.domain.month import Month, read_month
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.wanted import board_wants, tree_wants
from okrdesk.domain.week import Week, read_week
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import WorkspaceReading, read_workspace
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session
from okrdesk.ui.watch import Recall, Watch

if TYPE_CHECKING:
    from okrdesk.coach.coached import Coached

# Beyond these counts the coach is asked only once somebody opens his page.
_FEW_KPIS, _FEW_KEY_RESULTS = 60, 300


@dataclass(frozen=True, slots=True)
class Sight:
    """What Home and the side list say of the whole file on a day; None while unknown."""

    alerts: Alerts | None = None
    reading: WorkspaceReading | None = None
    week: Week | None = None

    @property
    def due(self) -> int | None:
        """How many numbers and key results wait for somebody this week."""
        if self.week is None:
            return None
        return len(self.week.due_kpis) + len(self.week.due_key_results)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the side list says beside its places; None while unknown."""

    due: int | None = None
    alerts: int | None = None
    warnings: int | None = None


class Lookout(QObject):
    """`sighted(Sight)`, `alerted(Alerts)` with past ones, `coached(Coached)` as they become known.

    Nothing is asked before `begin`; alerts of the past and, in a large file, the coach only once a
    page asks for them.
    """

    sighted = Signal(object)
    alerted = Signal(object)
    coached = Signal(object)
    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        rules = kept_rules()  # a value changes what is true of one KPI
        self.open_alerts = Watch(
            session,
            partial(_open_alerts, rules),
            self,
            misses=partial(open_alerts_want, rules=rules),
        )
        self.reading = Watch(
            session,
            partial(_reading, rules),
            self,
            wants=_active_check_ins,
            misses=_reading_misses,
        )
        self.week = Watch(session, partial(_week, rules), self, misses=_reading_misses)
        self.alerts = Watch(session, _alerts, self, wants=_whole_series)
        self.years_back = 0
        self.month = Watch(session, self._month, self, wants=_whole_series)
        self._coach: Watch | None = None
        self._calibration: Watch | None = None
        self.alerts.told.connect(self.alerted)
        for watch in (self.open_alerts, self.reading, self.week):
            watch.told.connect(self._note)

    def look_back(self, years: int) -> None:
        """Ask for the months of so many years before."""
        self.years_back = years
        self.month.ask_anew()

    def _month(self, ws: Workspace, today: dt.date, _recall: Recall) -> Month:
        return read_month(ws, today, self.years_back)

    @property
    def coach(self) -> Watch:
        """What the coach says; his rules are imported when he is first asked."""
        if self._coach is None:
            from okrdesk.coach.coached import coached_on, coached_wants, remembered

            self._coach = Watch(self._session, coached_on, self, coached_wants, remembered)
            self._coach.told.connect(self.coached)
            self._coach.told.connect(self.counted)
        return self._coach

    @property
    def calibration(self) -> Watch:
        """How far confidence came true; its rules are imported when it is first asked."""
        if self._calibration is None:
            from okrdesk.domain.calibration.calibrated import calibrated_on, calibrated_wants

            self._calibration = Watch(
                self._session, calibrated_on, self, calibrated_wants, calibrated_wants
            )
        return self._calibration

    def begin(self) -> None:
        """The window was painted: look around, one after the other, and go on after each change."""
        self.open_alerts.follow()

    @property
    def now(self) -> Sight:
        """What was seen last."""
        return Sight(
            cast("Alerts | None", self.open_alerts.answer),
            cast("WorkspaceReading | None", self.reading.answer),
            cast("Week | None", self.week.answer),
        )

    def _note(self) -> None:
        """Tell what is known, and go on to what is not yet asked."""
        self.sighted.emit(self.now)
        self.counted.emit()
        if self.open_alerts.answer is not None:
            self.reading.follow()
        if self.reading.answer is not None:
            self.week.follow()
        if self.week.answer is not None and self._is_small():
            self.coach.follow()

    def _is_small(self) -> bool:
        ws = self._session.workspace
        return len(watched_kpis(ws)) <= _FEW_KPIS and len(ws.all(KeyResult)) <= _FEW_KEY_RESULTS

    @property
    def counts(self) -> Counts:
        """How much waits: KPIs with open alerts, warnings of the coach, what is due this week."""
        sight, said = self.now, None if self._coach is None else self._coach.answer
        alerts = sight.alerts
        return Counts(
            due=sight.due,
            alerts=None if alerts is None else len({a.kpi.id for a in alerts.open}),
            warnings=None if said is None else cast("Coached", said).warnings,
        )

    def open_now(self) -> Alerts | None:
        """The open alerts of the very picture there is now.

        None in a large file while they are being found out: `open_alerts.told` will bring them.
        """
        watch, today = self.open_alerts, self._session.today
        if watch.is_settled and watch.answer is not None:
            return cast("Alerts", watch.answer)
        if not self._is_small():
            return None
        return read_whole(self._session, lambda ws: read_open_alerts(ws, today))

    def watches(self) -> tuple[Watch, ...]:
        """All that is being asked."""
        lazy = tuple(w for w in (self._coach, self._calibration) if w is not None)
        return (self.open_alerts, self.reading, self.week, self.alerts, self.month, *lazy)

    def wait(self) -> None:
        """Let the event loop turn until all that is followed is known."""
        while not all(watch.is_settled for watch in self.watches()):
            for watch in self.watches():
                watch.wait()

    def stop(self) -> None:
        """Look no more."""
        for watch in self.watches():
            watch.stop()


def _open_alerts(rules: KpiRules, ws: Workspace, today: dt.date, _recall: Recall) -> Alerts:
    return read_open_alerts(ws, today, rules)


def _reading(rules: KpiRules, ws: Workspace, today: dt.date, _recall: Recall) -> WorkspaceReading:
    return read_workspace(ws, today, rules=rules)


def _week(rules: KpiRules, ws: Workspace, today: dt.date, _recall: Recall) -> Week:
    return read_week(ws, today, rules)


def _reading_misses(ws: Workspace, today: dt.date) -> tuple[str, ...]:
    """What state and track of today need; the weeks before mostly need no more."""
    active = (cycle for cycle in ws.all(Cycle).values() if cycle.state == "active")
    owners = (owner for cycle in active for owner in tree_wants(ws, cycle, today))
    return (*board_wants(ws, today), *owners)


def _active_check_ins(ws: Workspace, _today: dt.date) -> tuple[str, ...]:
    """The path looks back week by week: it needs more than the newest check-ins.

    Sought from the active cycles down: closed ones may hold ten thousand key results.
    """
    active = (cycle.id for cycle in ws.all(Cycle).values() if cycle.state == "active")
    goals = (goal.id for cycle in active for goal in ws.where(Objective, "cycle", cycle))
    sought = (kr for goal in goals for kr in ws.where(KeyResult, "objective", goal))
    asked = (kr.id for kr in sought if is_pursued(ws, kr))
    return tuple(owner for owner in asked if not ws.check_ins(owner).complete)


def _alerts(ws: Workspace, today: dt.date, _recall: Recall) -> Alerts:
    return read_alerts(ws, today)


def _whole_series(ws: Workspace, _today: dt.date) -> tuple[str, ...]:
    return tuple(kpi.id for kpi in watched_kpis(ws) if not ws.series_of(kpi.id).complete)
