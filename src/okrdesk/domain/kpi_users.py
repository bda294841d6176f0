"""Who uses a KPI: the key results and objectives that it is tied to. Must not judge them."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.alert_links import guarded
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import key_results_on
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.workspace import Workspace

Kind = Literal["same_metric", "guards", "leads_to"]


@dataclass(frozen=True, slots=True)
class User:
    """A key result that reads the KPI, or what it guards or leads to."""

    record: KeyResult | Objective
    kind: Kind


def used_by(ws: Workspace, kpi: Kpi) -> tuple[User, ...]:
    """All of them that are pursued: those that read it first, then what it guards, leads to."""
    users = [User(key_result, "same_metric") for key_result in key_results_on(ws, kpi)]
    for kind in _LINKS:
        users += [User(record, kind) for record in guarded(ws, kpi, kind)]
    return tuple(users)


_LINKS: tuple[Kind, ...] = ("guards", "leads_to")
