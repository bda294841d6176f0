"""How often stable series raise an alert, and how soon one that shifted does."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

from okrdesk.domain.alerts import read_alerts
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import Kpi, WorkspaceSettings
from okrdesk.domain.workspace import Workspace

BEFORE, WEEKS, SOON = 24, 26, 4
_FIRST = dt.date(2025, 1, 5)
_DAYS = tuple(_FIRST + dt.timedelta(weeks=n) for n in range(BEFORE + WEEKS))
Draw = Callable[[random.Random], float]

KINDS: dict[str, Draw] = {
    "normal": lambda luck: luck.gauss(0, 1),
    "skewed": lambda luck: (luck.gammavariate(2, 1) - 2) / 2**0.5,
    "uniform": lambda luck: (luck.random() - 0.5) * 12**0.5,
}


def false_and_seen(series: int, seed: int = 21) -> dict[str, tuple[float, float]]:
    """By kind: the share of stable series that ever alert, of shifted ones that do in time."""
    found = {}
    for kind, draw in KINDS.items():
        luck = random.Random(seed)
        false = sum(_alerts(_picture(draw, luck, 0.0), WEEKS) for _ in range(series))
        seen = sum(_alerts(_picture(draw, luck, 2.0), SOON) for _ in range(series))
        found[kind] = false / series, seen / series
    return found


def _picture(draw: Draw, luck: random.Random, shift: float) -> Workspace:
    """A file with one weekly KPI that shifts in the bad direction after its 24th value."""
    values = tuple(draw(luck) + shift * (place >= BEFORE) for place in range(BEFORE + WEEKS))
    records = (WorkspaceSettings(), Kpi("k", name="K", direction="down", standing="key"))
    ws = Workspace().apply(Change("put", tuple(Edit(None, record) for record in records)))
    return ws.apply(Change("values", (Points("k", _DAYS, values),)))


def _alerts(ws: Workspace, weeks: int) -> bool:
    """Whether anything is raised in the first weeks after the 24th value, looked at on Sundays."""
    last = _DAYS[BEFORE + weeks - 1]
    raised = (alert.raised for alert in read_alerts(ws, last).alerts)
    return any(day >= _DAYS[BEFORE] for day in raised)
