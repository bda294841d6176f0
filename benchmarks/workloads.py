"""Seeded documents of known size, as Changes through the same door as a user's. Must not time."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Band,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Objective,
    WorkspaceSettings,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 20)
WHO = Who("Bench", "bench")


def five_year(_ws: Workspace, at: At, kpis: int = 60) -> Change:
    """`kpis` KPIs (5 in 6 weekly, 1 in 6 on working days), 20 quarters of 13 key results."""
    return Change("Fill", (*_settings(), *_kpis(at, kpis, 5), *_quarters(at, 20, 13, 20)))


def outlier(_ws: Workspace, at: At) -> Change:
    """1,000 KPIs of 1,000 days, 40 quarters of 250 key results with 10 check-ins each."""
    return Change("Fill", (*_settings(), *_days(at, 1000, 1000), *_quarters(at, 40, 250, 10)))


def wide(_ws: Workspace, at: At) -> Change:
    """One quarter of 1,000 objectives with 10 key results each, no check-ins."""
    return Change("Fill", (*_settings(), *_quarters(at, 1, 10_000, 0, below=10)))


def ruled() -> Workspace:
    """200 KPIs of 84 weeks, one quarter of 25 key results with 13 check-ins each; in no file."""
    ids = itertools.count()
    at = At(TODAY, WHO.person, lambda: f"{next(ids):012d}", f"{TODAY}T10:00:00Z")
    kpis = (edit for number in range(200) for edit in _kpi(at, number, "week", _weeks(84)))
    return Workspace().apply(Change("Fill", (*_settings(), *kpis, *_quarters(at, 1, 25, 13))))


def fill(path: Path, home: Path, command: object, **sizes: int) -> Path:
    """Write the document at `path` unless it is there; its replica lives under `home`."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    document = Document.create(path, home=Home(home), who=WHO, today=lambda: TODAY)
    document.do(command, **sizes)
    document.publish()
    document.close()
    return path


def _settings() -> Iterator[Edit]:
    yield Edit(None, WorkspaceSettings(name="Bench"))


def _kpis(at: At, count: int, years: int) -> Iterator[Edit | Points]:
    for number in range(count):
        daily = number % 6 == 5
        days = _working_days(260 * years) if daily else _weeks(52 * years)
        yield from _kpi(at, number, "day" if daily else "week", days)


def _days(at: At, count: int, length: int) -> Iterator[Edit | Points]:
    days = tuple(TODAY - dt.timedelta(days=length - 1 - day) for day in range(length))
    for number in range(count):
        yield from _kpi(at, number, "day", days)


def _kpi(at: At, number: int, cadence: str, days: tuple[dt.date, ...]) -> Iterator[Edit | Points]:
    chance = random.Random(number)
    kpi = Kpi(at.new_id(), name=f"KPI {number}", cadence=cadence, order=float(number))
    values, level = [], 100.0
    for _day in days:
        level += chance.gauss(0, 0.3)
        values.append(round(level + chance.gauss(0, 2), 2))
    yield Edit(None, kpi)
    yield Edit(
        None, Band(at.new_id(), kpi=kpi.id, healthy_low=98.0, watch_low=94.0, target_low=100.0)
    )
    yield Points(kpi.id, days, tuple(values))


def _weeks(count: int) -> tuple[dt.date, ...]:
    last = TODAY - dt.timedelta(days=TODAY.isoweekday() % 7)
    return tuple(last - dt.timedelta(weeks=count - 1 - week) for week in range(count))


def _working_days(count: int) -> tuple[dt.date, ...]:
    days, day = [], TODAY
    while len(days) < count:
        if day.isoweekday() <= 5:
            days.append(day)
        day -= dt.timedelta(days=1)
    return tuple(reversed(days))


def _quarters(
    at: At, count: int, key_results: int, check_ins: int, below: int = 4
) -> Iterator[Edit]:
    first = TODAY.year * 4 + (TODAY.month - 1) // 3 - count + 1
    for place in range(count):
        year, quarter = divmod(first + place, 4)
        start = dt.date(year, quarter * 3 + 1, 1)
        end = dt.date(year, quarter * 3 + 4, 1) if quarter < 3 else dt.date(year + 1, 1, 1)
        state = "active" if place == count - 1 else "closed"
        cycle = Cycle(
            at.new_id(),
            name=f"Q{quarter + 1} {year}",
            start=start,
            end=end - dt.timedelta(days=1),
            state=state,
        )
        yield Edit(None, cycle)
        yield from _objectives(at, cycle, key_results, check_ins, below)


def _objectives(
    at: At, cycle: Cycle, key_results: int, check_ins: int, below: int
) -> Iterator[Edit]:
    objective = ""
    for number in range(key_results):
        if number % below == 0:
            objective = at.new_id()
            title = f"Objective {number // below + 1} of {cycle.name}"
            yield Edit(
                None,
                Objective(objective, title=title, cycle=cycle.id, order=float(number)),
            )
        grade = 0.7 if cycle.state == "closed" else None
        key_result = KeyResult(
            at.new_id(),
            objective=objective,
            title=f"Key result {number}",
            baseline=0.0,
            target=100.0,
            order=float(number),
            grade=grade,
        )
        yield Edit(None, key_result)
        yield from _check_ins(at, cycle, key_result, check_ins)


def _check_ins(at: At, cycle: Cycle, key_result: KeyResult, count: int) -> Iterator[Edit]:
    last = min(cycle.end, TODAY)
    span = (last - cycle.start).days
    for number in range(count):
        day = cycle.start + dt.timedelta(days=span * (number + 1) // (count + 1))
        yield Edit(
            None,
            CheckIn(
                at.new_id(),
                key_result=key_result.id,
                date=day,
                value=100.0 * (number + 1) / count,
                confidence=number % 11,
                note="Slow but steady.",
                by="Bench",
            ),
        )
