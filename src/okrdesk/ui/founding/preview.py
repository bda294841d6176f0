"""How a first number will look, before any file is there. Must not write anything."""

from __future__ import annotations

import datetime as dt
from itertools import count

from okrdesk.commands.founding import Founding, FoundingKpi, found_workspace
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace

_NOON = "T12:00:00Z"


def founded_on(founding: Founding, today: dt.date) -> Change:
    """The change that the answers lead to; raises OkrError where they cannot be taken."""
    numbers = count()
    at = At(today, founding.person, lambda: f"{next(numbers):012d}", f"{today}{_NOON}")
    return found_workspace(Workspace(), at, founding)


def previewed(number: FoundingKpi, currency: str | None, today: dt.date) -> KpiReading:
    """The reading of one number alone."""
    change = founded_on(Founding("-", "-", currency, kpis=(number,)), today)
    ws = Workspace().apply(change)
    return read_kpi(ws, next(iter(ws.all(Kpi).values())), today)
