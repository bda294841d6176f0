"""An alert as a record, and what all of them come to. Must not find any."""

from __future__ import annotations

import datetime as dt
from hashlib import blake2b

from okrdesk.domain.alert_links import Suggestion
from okrdesk.domain.alert_states import OPEN
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import AlertAction, Kpi

Actions = tuple[AlertAction, ...]


@dataclass(frozen=True, slots=True)
class Alert:
    """One KPI, one cause, from the value of `first` on; there is never a second open one.

    What came back soon is the same alert: it holds without a pause from the value of `since`, for
    the `times`-th time.

    `cause`: signal | band | overdue; `rule` says which pattern or state raised it. `state`:
    raised | acknowledged | acting | resolved | snoozed | cleared. `cleared`: the day the cause was
    over. `resolved_as`: why, by who resolved it. While it is open or snoozed `kpi_state` is what
    the KPI is now and `suggests` whom it asks.
    """

    id: str
    kpi: Kpi
    cause: str
    rule: str
    first: dt.date
    raised: dt.date
    cleared: dt.date | None
    state: str
    kpi_state: str | None
    says: str
    note: str | None
    resolved_as: str | None
    actions: Actions
    suggests: tuple[Suggestion, ...]
    since: dt.date
    times: int

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look or is on it."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Precision:
    """Of `judged` alerts that people resolved, `real` were a real change; `acted` led to work."""

    judged: int
    real: int
    acted: int


@dataclass(frozen=True, slots=True)
class Alerts:
    """Open ones first, guardrails and the North Star before all; then past ones, newest first.

    `watching`: sentences on lone unusual values that wait for the next one.
    """

    alerts: tuple[Alert, ...]
    watching: tuple[str, ...]
    precision: Precision

    @property
    def open(self) -> tuple[Alert, ...]:
        """Those that somebody still has to look at or is on."""
        return tuple(alert for alert in self.alerts if alert.is_open)


def alert_id(kpi_id: str, cause: str, first: dt.date) -> str:
    """The same text in every copy of a file: twelve hexadecimal digits."""
    text = f"{kpi_id} {cause} {first.isoformat()}"
    return blake2b(text.encode(), digest_size=6).hexdigest()
