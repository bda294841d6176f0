"""What the rules see of the whole file: alerts, reading, week, coach. Must not show it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from okrdesk.coach.evidence import Recorded
from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.alerts import read_alerts, read_open_alerts, watched_kpis
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.month import Month, read_month
from okrdesk.domain.records import KeyResult
from okrdesk.domain.week import Week, read_week
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import WorkspaceReading, read_workspace
from okrdesk.session import Session
from okrdesk.ui.watch import Watch

if TYPE_CHECKING:
    from okrdesk.coach.coached import Coached

# Beyond these counts the coach is asked only once somebody opens his page.
_FEW_KPIS, _FEW_KEY_RESULTS = 60, 300


@dataclass(frozen=True, slots=True)
class Sight:
    """What Home and the side list say of the whole file on a day."""

    alerts: Alerts
    reading: WorkspaceReading
    week: Week

    @property
    def due(self) -> int:
        """How many numbers and key results wait for somebody this week."""
        return len(self.week.due_kpis) + len(self.week.due_key_results)


@dataclass(frozen=True, slots=True)
class AlertedKpi:
    """The open (or snoozed) alerts of one KPI: they ask about the same number.

    The first leads: a worse band before a signal before data that stay away.
    """

    reading: KpiReading
    alerts: tuple[Alert, ...]

    @property
    def leading(self) -> Alert:
        """The alert that names the KPI's state best."""
        return self.alerts[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(alert.id for alert in self.alerts)


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
        self.sight = Watch(session, _sight, self)
        self.alerts = Watch(session, _alerts, self, wants=_whole_series)
        self.month = Watch(session, _month, self, wants=_whole_series)
        self._coach: Watch | None = None
        self.sight.told.connect(self.sighted)
        self.alerts.told.connect(self.alerted)
        self.sight.told.connect(self.counted)

    @property
    def coach(self) -> Watch:
        """What the coach says; his rules are imported when he is first asked."""
        if self._coach is None:
            from okrdesk.coach.coached import coached_on, coached_wants, remembered

            self._coach = Watch(self._session, coached_on, self, coached_wants, remembered)
            self._coach.told.connect(self.coached)
            self._coach.told.connect(self.counted)
        return self._coach

    def begin(self) -> None:
        """The window was painted: look around, and go on looking after every change."""
        ws = self._session.workspace
        self.sight.ask()
        if len(watched_kpis(ws)) <= _FEW_KPIS and len(ws.all(KeyResult)) <= _FEW_KEY_RESULTS:
            self.coach.ask()

    @property
    def now(self) -> Sight | None:
        """What was seen last."""
        return cast("Sight | None", self.sight.answer)

    @property
    def counts(self) -> Counts:
        """How much waits: KPIs with open alerts, warnings of the coach, what is due this week."""
        sight, said = self.now, None if self._coach is None else self._coach.answer
        return Counts(
            due=None if sight is None else sight.due,
            alerts=None if sight is None else len({a.kpi.id for a in sight.alerts.open}),
            warnings=None if said is None else cast("Coached", said).warnings,
        )

    def watches(self) -> tuple[Watch, ...]:
        """All that is being asked."""
        return (
            self.sight,
            self.alerts,
            self.month,
            *(() if self._coach is None else (self._coach,)),
        )

    def wait(self) -> None:
        """Let the event loop turn until all that is followed is known."""
        for watch in self.watches():
            watch.wait()

    def stop(self) -> None:
        """Look no more."""
        for watch in self.watches():
            watch.stop()


def _sight(ws: Workspace, today: dt.date, _recall: tuple[Recorded, ...]) -> Sight:
    return Sight(read_open_alerts(ws, today), read_workspace(ws, today), read_week(ws, today))


def _alerts(ws: Workspace, today: dt.date, _recall: tuple[Recorded, ...]) -> Alerts:
    return read_alerts(ws, today)


def _month(ws: Workspace, today: dt.date, _recall: tuple[Recorded, ...]) -> Month:
    return read_month(ws, today)


def _whole_series(ws: Workspace, _today: dt.date) -> tuple[str, ...]:
    return tuple(kpi.id for kpi in watched_kpis(ws) if not ws.series_of(kpi.id).complete)
