"""Which places the side list offers. Must not draw them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from okrdesk.domain.grade import grade_colour
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import Cycle, Frozen
from okrdesk.domain.sameness import same_objects
from okrdesk.domain.words import tr
from okrdesk.look.days import show_days_left
from okrdesk.look.numbers import show_share
from okrdesk.session import Session
from okrdesk.ui.desks.views import cycles_in_time
from okrdesk.ui.panes.side_delegate import SideRow

if TYPE_CHECKING:
    from okrdesk.ui.lookout import Counts

_MOST_CYCLES = 5
# On which day and of which records a row was made, and the row.
KnownRow = tuple[dt.date, tuple[object, ...], SideRow]


def side_rows(
    counts: Counts | None,
    cycles: Sequence[SideRow],
    conflicts: int = 0,
    pins: Sequence[SideRow] = (),
) -> tuple[SideRow, ...]:
    """Pages, with what waits on them as far as it is known, then pins, then cycles.

    Conflicts are a place only while there are any.
    """
    due = alerts = warnings = None
    if counts is not None:
        due, alerts, warnings = counts.due, counts.alerts, counts.warnings
    rows = [
        SideRow(tr("Home"), "home", "home"),
        SideRow(
            tr("This week"), "week", "calendar-days", tr("{n} due").format(n=due) if due else ""
        ),
        SideRow(tr("KPIs"), "kpis", "gauge"),
        SideRow(tr("OKRs"), "okrs", "list-tree"),
        SideRow(tr("Alerts"), "alerts", "bell", _noted(alerts)),
        SideRow(tr("Coach"), "coach", "lightbulb", _noted(warnings)),
        SideRow(tr("Review"), "review", "file-text"),
        SideRow(tr("Check-in"), "check_in", "calendar-check"),
        SideRow(""),
        SideRow(tr("Month"), "month", "grid-3x3"),
        SideRow(tr("Check-in log"), "log", "message-square"),
        SideRow(tr("History"), "history", "history"),
        SideRow(tr("Parking lot"), "parking", "square-parking"),
    ]
    if conflicts:
        rows.append(SideRow(tr("Conflicts"), "conflicts", "git-merge", str(conflicts)))
    for title, found in ((tr("Pinned"), pins), (tr("Cycles"), cycles)):
        if found:
            rows += [*([] if found is cycles and pins else [SideRow("")]), SideRow(title), *found]
    return tuple(rows)


def _noted(count: int | None) -> str:
    return str(count) if count else ""


def cycle_rows(session: Session, known: dict[str, KnownRow]) -> Iterator[SideRow]:
    """The newest cycles, with days left or grade; what is `known` of one and holds stays."""
    for cycle in list(reversed(cycles_in_time(session)))[:_MOST_CYCLES]:
        source = _made_from(session, cycle)
        before = known.get(cycle.id)
        if before is None or before[0] != session.today or not same_objects(before[1], source):
            before = known[cycle.id] = session.today, source, _cycle_row(session, cycle)
        yield before[2]


def _made_from(session: Session, cycle: Cycle) -> tuple[object, ...]:
    """The records that a cycle's grade is made from."""
    ws = session.workspace
    goals = (record for _, record in numbered(ws, cycle.id))
    return cycle, *ws.where(Frozen, "cycle", cycle.id), *goals


def _cycle_row(session: Session, cycle: Cycle) -> SideRow:
    place, today = f"cycle:{cycle.id}", session.today
    if cycle.state == "in_review":
        return SideRow(cycle.name, place, note=tr("in review"))
    if cycle.state == "closed" or cycle.end < today:
        from okrdesk.domain.frozen_tree import grade_of  # forecasts and all: not before the paint

        grade = grade_of(session.workspace, cycle)
        if grade is not None:
            state = grade_colour(grade, "aspirational")
            return SideRow(cycle.name, place, note=show_share(grade), state=state)
        ended = tr("closed") if cycle.state == "closed" else tr("ended")
        return SideRow(cycle.name, place, note=ended)
    if cycle.start > today or cycle.state == "draft":
        return SideRow(cycle.name, place, note=tr("draft"))
    return SideRow(cycle.name, place, note=show_days_left((cycle.end - today).days))
