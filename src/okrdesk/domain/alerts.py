"""The alerts of a company on a day, computed from its values; what people did is kept beside them.

Must not write: alerts propose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from okrdesk.domain.alert import Actions, Alert, Alerts, Precision, alert_id
from okrdesk.domain.alert_causes import CAUSES
from okrdesk.domain.alert_links import Suggestion, guarded, is_guardrail, suggestions
from okrdesk.domain.alert_spans import Span
from okrdesk.domain.alert_states import OPEN, actions_by_alert, resolved_as, state_of
from okrdesk.domain.alert_words import depends_says, open_says, past_says, watching_says
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.kpi_rules import ANEW, KpiRules
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_SHORTEST = 4
_RANKS = {"act": 0, "watch": 1}


def read_alerts(ws: Workspace, today: dt.date) -> Alerts:
    """All alerts of the key KPIs, open and past; `NotLoaded` without their whole series."""
    for kpi in watched_kpis(ws):
        if not ws.series_of(kpi.id).complete:
            raise NotLoaded(kpi.id)
    return _read(ws, today, watched_kpis(ws))


def read_open_alerts(ws: Workspace, today: dt.date, rules: KpiRules = ANEW) -> Alerts:
    """The alerts that are open or snoozed, from the newest values.

    `NotLoaded` in the rare case that an older value began one. Precision is not known here.
    `rules`: who knows some answers already.
    """
    found = _read(ws, today, watched_kpis(ws), rules)
    still = tuple(a for a in found.alerts if a.cleared is None and a.state != "resolved")
    return Alerts(still, found.watching, Precision(0, 0, 0))


def open_alerts_want(ws: Workspace, today: dt.date, rules: KpiRules = ANEW) -> tuple[str, ...]:
    """The KPIs whose older values `read_open_alerts` needs: load them at once, not one by one."""
    done = actions_by_alert(ws, today)
    partly = (kpi for kpi in watched_kpis(ws) if not ws.series_of(kpi.id).complete)
    return tuple(kpi.id for kpi in partly if _Kpi(ws, kpi, today, done, rules).is_short())


def kpi_alerts(ws: Workspace, kpi: Kpi, today: dt.date) -> tuple[Alert, ...]:
    """The alerts of one KPI, the newest first; none if it is not watched. `NotLoaded` as above."""
    if kpi not in watched_kpis(ws):
        return ()
    if not ws.series_of(kpi.id).complete:
        raise NotLoaded(kpi.id)
    found = _read(ws, today, (kpi,)).alerts
    return tuple(sorted(found, key=lambda alert: (alert.first, alert.id), reverse=True))


def watched_kpis(ws: Workspace) -> tuple[Kpi, ...]:
    """The KPIs that alert: key, not archived, no segments."""
    return tuple(
        kpi
        for kpi in ws.ordered(Kpi)
        if kpi.standing == "key" and not kpi.archived and kpi.parent is None
    )


def find_alert(ws: Workspace, text: str, today: dt.date) -> Alert:
    """The alert with that id, or the only one whose id begins so (four digits at least)."""
    found = read_alerts(ws, today).alerts
    wanted = text.strip().lower()
    hits = [alert for alert in found if alert.id == wanted]
    if not hits and len(wanted) >= _SHORTEST:
        hits = [alert for alert in found if alert.id.startswith(wanted)]
    if len(hits) == 1:
        return hits[0]
    if hits:
        candidates = tuple(alert.id for alert in hits)
        says = tr("'{text}' could be {ids}, so nothing was done. Name one of them.")
        ids = ", ".join(candidates)
        raise OkrError("ambiguous", says.format(text=text, ids=ids), candidates=candidates)
    says = tr("There is no alert '{text}', so nothing was done. Look at the alerts again.")
    raise OkrError("not_found", says.format(text=text))


def _read(ws: Workspace, today: dt.date, kpis: Sequence[Kpi], rules: KpiRules = ANEW) -> Alerts:
    done = actions_by_alert(ws, today)
    alerts: list[Alert] = []
    watching: list[str] = []
    for kpi in kpis:
        found, watches = _Kpi(ws, kpi, today, done, rules).seen()
        alerts += found
        watching += watches
    alerts += _answered(ws, kpis, today, done, {alert.id for alert in alerts})
    return Alerts(tuple(_in_order(ws, alerts)), tuple(watching), precision(alerts))


def _in_order(ws: Workspace, alerts: Sequence[Alert]) -> list[Alert]:
    asking = {alert.kpi.id: alert.kpi for alert in alerts if alert.is_open}.values()
    first = {kpi.id for kpi in asking if kpi.north_star or is_guardrail(ws, kpi)}
    newest = sorted(alerts, key=lambda alert: (alert.raised, alert.id), reverse=True)

    def place(alert: Alert) -> tuple[int, bool, int, float]:
        if not alert.is_open:
            return 1, False, 0, 0.0
        return 0, alert.kpi.id not in first, _RANKS.get(alert.kpi_state or "", 2), alert.kpi.order

    return sorted(newest, key=place)


def precision(alerts: Iterable[Alert]) -> Precision:
    """How far alerts could be trusted: of those that people resolved, how many were real."""
    judged = [alert for alert in alerts if alert.resolved_as is not None]
    real = sum(1 for alert in judged if alert.resolved_as == "real_change")
    acted = sum(1 for a in judged if any(action.what == "acting" for action in a.actions))
    return Precision(len(judged), real, acted)


class _Kpi:
    """The alerts of one KPI; its reading is made only where one is open."""

    def __init__(
        self,
        ws: Workspace,
        kpi: Kpi,
        today: dt.date,
        done: Mapping[str, Actions],
        rules: KpiRules,
    ) -> None:
        self.ws, self.kpi, self.today, self.done = ws, kpi, today, done
        self._rules = rules
        self._reading: KpiReading | None = None

    @property
    def reading(self) -> KpiReading:
        """The KPI on the day."""
        if self._reading is None:
            self._reading = self._rules.read(self.ws, self.kpi, self.today)
        return self._reading

    def is_short(self) -> bool:
        """Whether older values than those that are loaded are needed."""
        try:
            self.seen()
        except NotLoaded:
            return True
        return False

    def seen(self) -> tuple[tuple[Alert, ...], tuple[str, ...]]:
        """Its alerts, and what is said of a value that may become one."""
        causes = self._rules.causes(self.ws, self.kpi, self.today)
        found = tuple(self._alert(cause, span) for cause, span in causes.spans)
        watches = causes.is_watched and all(alert.cleared is not None for alert in found)
        return found, (watching_says(self.reading),) if watches else ()

    def _alert(self, cause: str, span: Span) -> Alert:
        own_id = alert_id(self.kpi.id, cause, span.first)
        actions = self.done.get(own_id, ())
        state = state_of(span, actions, self.today)
        alert = _past(own_id, self.kpi, cause, span, state, actions)
        if state not in OPEN and state != "snoozed":
            return alert
        depends = depends_says(guarded(self.ws, self.kpi))
        currency = self.ws.settings().currency
        return replace(
            alert,
            kpi_state=self.reading.state,
            says=open_says(self.reading, self.today, cause, span, currency, depends),
            suggests=self._suggests(span),
        )

    def _suggests(self, span: Span) -> tuple[Suggestion, ...]:
        before = kpi_period(self.ws, self.kpi, span.first).start - dt.timedelta(days=1)
        return suggestions(self.ws, self.kpi, before, self.today)


def _past(own_id: str, kpi: Kpi, cause: str, span: Span, state: str, actions: Actions) -> Alert:
    """An alert of which nobody is asked anything any more."""
    return Alert(
        id=own_id,
        kpi=kpi,
        cause=cause,
        rule=span.rule,
        first=span.first,
        raised=span.reopened or span.raised,
        cleared=span.cleared,
        state=state,
        kpi_state=None,
        says=past_says(kpi, cause, span),
        note=next((action.note for action in reversed(actions) if action.note), None),
        resolved_as=resolved_as(actions) if state == "resolved" else None,
        actions=actions,
        suggests=(),
        since=span.since,
        times=span.times,
    )


def _answered(
    ws: Workspace,
    kpis: Iterable[Kpi],
    today: dt.date,
    done: Mapping[str, Actions],
    known: set[str],
) -> Iterator[Alert]:
    """Alerts whose cause is gone by what people did (a value left out, new limits): they stay.

    An id cannot be read backwards, so those of all values are compared.
    """
    missing = done.keys() - known
    if not missing:
        return
    for kpi in kpis:
        for day in ws.series_of(kpi.id).dates:
            for cause in CAUSES:
                own_id = alert_id(kpi.id, cause, day)
                if own_id in missing:
                    actions = done[own_id]
                    state = state_of(None, actions, today)
                    yield _past(own_id, kpi, cause, Span(day, "", day, day, day), state, actions)
