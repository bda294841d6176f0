"""Which places the side list offers. Must not draw them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from okrdesk.domain.grade import grade_colour
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.look.days import show_days_left
from okrdesk.look.numbers import show_share
from okrdesk.session import Session
from okrdesk.ui.desks.views import cycles_in_time
from okrdesk.ui.panes.side_list import SideRow
from okrdesk.ui.readings import tree_of

_MOST_CYCLES = 5


def side_rows(readings: Iterable[KpiReading], cycles: Sequence[SideRow]) -> tuple[SideRow, ...]:
    """Pages, with how many key KPIs are due, then the rows of the cycles."""
    due = sum(1 for reading in readings if reading.is_due)
    rows = [
        SideRow(tr("Home"), "home", "home"),
        SideRow(tr("KPIs"), "kpis", "gauge", tr("{n} due").format(n=due) if due else ""),
        SideRow(tr("OKRs"), "okrs", "list-tree"),
        SideRow(tr("Check-in"), "check_in", "calendar-check"),
        SideRow(""),
        SideRow(tr("History"), "history", "history"),
    ]
    if cycles:
        rows += [SideRow(""), SideRow(tr("Cycles")), *cycles]
    return tuple(rows)


def cycle_rows(session: Session) -> Iterator[SideRow]:
    """The newest cycles, with days left or grade; reads the trees of those that ended."""
    for cycle in list(reversed(cycles_in_time(session)))[:_MOST_CYCLES]:
        yield _cycle_row(session, cycle)


def _cycle_row(session: Session, cycle: Cycle) -> SideRow:
    place, today = f"cycle:{cycle.id}", session.today
    if cycle.end < today:
        reading = tree_of(session, cycle)
        if reading.grade is not None:
            state = grade_colour(reading.grade, "aspirational")
            return SideRow(cycle.name, place, note=show_share(reading.grade), state=state)
        return SideRow(cycle.name, place, note=tr("ended"))
    if cycle.start > today:
        return SideRow(cycle.name, place, note=tr("draft"))
    return SideRow(cycle.name, place, note=show_days_left((cycle.end - today).days))
