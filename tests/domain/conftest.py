"""A small company to ask the rules about, on Saturday 21 November 2026, in week 47."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Band,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Record,
    WorkspaceSettings,
)
from okrdesk.domain.workspace import Workspace


class World:
    """Builds a picture record by record; `ws` is the picture so far."""

    def __init__(self) -> None:
        self.ws = Workspace()
        self.today = dt.date(2026, 11, 21)
        self._numbers = count(1)

    def put(self, *records: Record) -> None:
        edits = tuple(Edit(None, record) for record in records)
        self.ws = self.ws.apply(Change("put", edits))

    def new(self, kind: Any, /, **fields: Any) -> Any:
        record = kind(f"{kind.KIND[:4]}{next(self._numbers):08d}", **fields)
        self.put(record)
        return record

    def settings(self, **fields: Any) -> None:
        self.put(replace(self.ws.settings(), **fields))

    def kpi(self, *values: float, end: str = "2026-11-22", **fields: Any) -> Kpi:
        """A weekly KPI (or of another cadence) with values one period apart, the last on `end`."""
        limits = {
            name: fields.pop(name)
            for name in list(fields)
            if name.partition("_")[0] in ("healthy", "watch", "target")
        }
        kpi: Kpi = self.new(Kpi, **{"name": "Churn", **fields})
        if limits:
            self.band(kpi, **limits)
        step = {"day": 1, "week": 7}[kpi.cadence] if values else 1
        last = dt.date.fromisoformat(end)
        days = tuple(last - dt.timedelta(step * back) for back in range(len(values)))[::-1]
        self.ws = self.ws.apply(Change("values", (Points(kpi.id, days, values),)))
        return kpi

    def band(self, kpi: Kpi, **fields: Any) -> Band:
        band: Band = self.new(Band, kpi=kpi.id, **fields)
        return band

    def value(self, kpi: Kpi, day: str, value: float, **fields: Any) -> None:
        self.put(Measurement(kpi.id, dt.date.fromisoformat(day), value, **fields))

    def cycle(self, **fields: Any) -> Cycle:
        start, end = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
        cycle: Cycle = self.new(
            Cycle, **{"name": "Q4 2026", "start": start, "end": end, "state": "active", **fields}
        )
        return cycle

    def objective(self, cycle: Cycle | None = None, **fields: Any) -> Objective:
        cycle = cycle or next(iter(self.ws.all(Cycle).values()), None) or self.cycle()
        objective: Objective = self.new(Objective, cycle=cycle.id, **fields)
        return objective

    def key_result(self, objective: Objective | None = None, **fields: Any) -> KeyResult:
        objective = objective or self.objective()
        key_result: KeyResult = self.new(KeyResult, objective=objective.id, **fields)
        return key_result

    def check_in(self, key_result: KeyResult, day: str, **fields: Any) -> CheckIn:
        date = dt.date.fromisoformat(day)
        check_in: CheckIn = self.new(CheckIn, key_result=key_result.id, date=date, **fields)
        return check_in

    def set(self, record: Any, **fields: Any) -> Any:
        after = replace(record, **fields)
        self.ws = self.ws.apply(Change("set", (Edit(record, after),)))
        return after


@pytest.fixture
def world() -> World:
    world = World()
    world.put(WorkspaceSettings(currency="EUR"))
    return world
