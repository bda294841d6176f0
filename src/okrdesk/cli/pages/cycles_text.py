"""The cycles as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.domain.tree_reading import CycleReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_share

_COLUMNS = (
    Column(tr("Cycle"), least=12),
    Column(tr("From")),
    Column(tr("To")),
    Column(tr("State")),
    Column(tr("Grade"), "right"),
)


def page_text(_view: View, readings: list[CycleReading], width: int) -> list[str]:
    """One line per cycle."""
    rows = [_row(reading) for reading in readings]
    return table(_COLUMNS, rows, width) if rows else [tr("No cycles yet.")]


def _row(reading: CycleReading) -> tuple[str, ...]:
    cycle = reading.cycle
    grade = show_share(reading.grade) if reading.grade is not None else ""
    state = cycle.state.replace("_", " ")
    return cycle.name, show_day(cycle.start), show_day(cycle.end), state, grade
