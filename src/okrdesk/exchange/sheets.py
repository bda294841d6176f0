"""The tables that go out, one row a thing, in columns that spreadsheets know. Must not write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from okrdesk.domain.frozen_tree import tree_of
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Person, Team
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.workspace import Workspace

Cell = str | float | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its word on the command line, its title, its headers and its rows."""

    what: str
    title: str
    headers: tuple[str, ...]
    rows: Callable[[Workspace, date], Iterator[tuple[Cell, ...]]]


def _okrs(ws: Workspace, today: date) -> Iterator[tuple[Cell, ...]]:
    for cycle in _cycles(ws):
        for objective in tree_of(ws, cycle, today).objectives:
            yield from _objective_rows(ws, cycle, objective)


def _objective_rows(
    ws: Workspace, cycle: Cycle, reading: ObjectiveReading
) -> Iterator[tuple[Cell, ...]]:
    yield (
        cycle.name,
        reading.ref,
        reading.objective.title,
        None,
        _name(ws.find(Person, reading.objective.owner)),
        _name(ws.find(Team, reading.objective.team)),
        *(None,) * 4,
        reading.confidence,
        reading.progress,
        reading.status,
        reading.grade,
        reading.objective.reflection,
        reading.objective.id,
    )
    for key_result in reading.key_results:
        yield _key_result_row(ws, cycle, reading, key_result)
    for child in reading.children:
        yield from _objective_rows(ws, cycle, child)


def _key_result_row(
    ws: Workspace, cycle: Cycle, above: ObjectiveReading, reading: KeyResultReading
) -> tuple[Cell, ...]:
    record = reading.key_result
    return (
        cycle.name,
        reading.ref,
        above.objective.title,
        record.title,
        _name(ws.find(Person, record.owner)),
        _name(ws.find(Team, above.objective.team)),
        record.unit,
        record.baseline,
        record.target,
        reading.value,
        reading.confidence,
        reading.progress,
        reading.status,
        record.grade,
        record.grade_reason,
        record.id,
    )


def _check_ins(ws: Workspace, today: date) -> Iterator[tuple[Cell, ...]]:
    del today  # what was said stays said
    for key_result in ws.ordered(KeyResult):
        for entry in ws.check_ins(key_result.id):
            yield (
                entry.date,
                key_result.title,
                entry.by,
                entry.value,
                entry.confidence,
                entry.note,
                entry.status,
                entry.reason,
                entry.id,
            )


def _kpis(ws: Workspace, today: date) -> Iterator[tuple[Cell, ...]]:
    for kpi in ws.ordered(Kpi):
        reading = read_kpi(ws, kpi, today)
        band = reading.band
        limits = (
            (None,) * 6
            if band is None
            else (
                band.healthy_low,
                band.healthy_high,
                band.watch_low,
                band.watch_high,
                band.target_low,
                band.target_high,
            )
        )
        yield (
            kpi.name,
            kpi.unit,
            kpi.direction,
            kpi.kind,
            kpi.cadence,
            kpi.standing,
            _name(ws.find(Person, kpi.owner)),
            *limits,
            reading.value,
            reading.date,
            reading.state,
            kpi.question,
            kpi.definition,
            kpi.id,
        )


def _measurements(ws: Workspace, today: date) -> Iterator[tuple[Cell, ...]]:
    del today  # what was measured stays measured
    for kpi in ws.ordered(Kpi):
        for point in ws.series_of(kpi.id):
            yield (
                point.date,
                kpi.name,
                point.value,
                point.note,
                point.origin,
                point.left_out,
                point.numerator,
                point.denominator,
            )


def _cycles(ws: Workspace) -> list[Cycle]:
    return sorted(ws.all(Cycle).values(), key=lambda cycle: (cycle.start, cycle.id))


def _name(record: Person | Team | None) -> str | None:
    return record.name if record is not None else None


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "okrs",
        "OKRs",
        (
            "Quarter",
            "Number",
            "Objective",
            "Key Result",
            "Owner",
            "Team",
            "Unit",
            "Start Value",
            "Target Value",
            "Current Value",
            "Confidence",
            "Progress",
            "Status",
            "Score",
            "Reason",
            "ID",
        ),
        _okrs,
    ),
    Sheet(
        "check-ins",
        "Check-ins",
        (
            "Date",
            "Key Result",
            "Owner",
            "Current Value",
            "Confidence",
            "Notes",
            "Status",
            "Reason",
            "ID",
        ),
        _check_ins,
    ),
    Sheet(
        "kpis",
        "KPIs",
        (
            "Name",
            "Unit",
            "Direction",
            "Kind",
            "Cadence",
            "Standing",
            "Owner",
            "Healthy From",
            "Healthy To",
            "Watch From",
            "Watch To",
            "Target From",
            "Target To",
            "Value",
            "Date",
            "State",
            "Question",
            "Definition",
            "ID",
        ),
        _kpis,
    ),
    Sheet(
        "measurements",
        "Measurements",
        ("Date", "KPI", "Value", "Note", "Origin", "Left Out", "Numerator", "Denominator"),
        _measurements,
    ),
)
