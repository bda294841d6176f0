"""Fills a workspace with the sample company. Must not hold its rows, only put them together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

from okrdesk.commands.sample import company_rows, kpi_rows, okr_rows, past_rows, series_rows
from okrdesk.commands.sample.calendar import DAY, WEEK, Calendar, quarter_name, quarter_of
from okrdesk.commands.sample.close_past import closed_quarter
from okrdesk.commands.sample.fresh_ids import FreshIds
from okrdesk.commands.sample.past_weeks import PAST_WEEKS
from okrdesk.commands.sample.week_rows import WEEKS, Said
from okrdesk.commands.sample.work_rows import work
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Person, Record, WorkspaceSettings
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


def fill_sample(ws: Workspace, at: At) -> Change:
    """Put Tidewater into the file: two years of gauges, a closed quarter and the present one.

    The same for the same `at.today`; a cycle that holds today already is used as it is.
    """
    held = _cycle_of_today(ws, at.today)
    when = _calendar(ws, at.today, held)
    ids = FreshIds(at.new_id)
    named = replace(ws.settings(), name=company_rows.NAME, currency=company_rows.CURRENCY)
    edits: list[Edit | Points] = [Edit(ws.find(WorkspaceSettings, named.id), named)]
    if held is not None:
        ids.keep("cycle", held.id)
    for record in _rows(ws, when, with_cycle=held is None):
        edits.append(Edit(None, ids.renamed(record)))
    for points in series_rows.all_points(when):
        edits.append(replace(points, kpi=ids.of(points.kpi)))
    for share in series_rows.shares(when):
        edits.append(Edit(None, replace(share, kpi=ids.of(share.kpi))))
    for check_in in _check_ins(when):
        edits.append(Edit(None, ids.renamed(check_in)))
    filled = Change(lasting("Fill with the sample company"), tuple(edits))
    return closed_quarter(ws, at, filled, ids, when)


def _cycle_of_today(ws: Workspace, today: dt.date) -> Cycle | None:
    return next((c for c in ws.ordered(Cycle) if c.start <= today <= c.end), None)


def _calendar(ws: Workspace, today: dt.date, held: Cycle | None) -> Calendar:
    month = ws.settings().fiscal_month
    start, end = (held.start, held.end) if held is not None else quarter_of(today, month)
    past_start, _ = quarter_of(start - DAY, month)
    return Calendar(today, start, end, past_start, start - DAY)


def _rows(ws: Workspace, when: Calendar, *, with_cycle: bool) -> tuple[Record, ...]:
    """Every record but values and check-ins, owners before what they own."""
    month = ws.settings().fiscal_month
    name = quarter_name(when.start, month)
    now = Cycle("cycle", name, when.start, when.end, state="active")
    past = Cycle(
        "past", quarter_name(when.past_start, month), when.past_start, when.past_end,
        state="active",
    )  # fmt: skip
    return (
        *company_rows.COMPANY,
        *((past, now) if with_cycle else (past,)),
        *kpi_rows.GAUGES,
        *series_rows.dated_bands(when),
        *series_rows.events(when),
        *past_rows.PAST,
        *okr_rows.OBJECTIVES,
        *okr_rows.KEY_RESULTS,
        *work(when),
    )


def _check_ins(when: Calendar) -> Iterator[CheckIn]:
    past = PAST_WEEKS, past_rows.PAST_KEY_RESULTS
    yield from _said(*past, when.past_start, when.past_end)
    last = min(when.end, when.today)
    yield from _said(WEEKS, okr_rows.KEY_RESULTS, when.start, last)


def _said(
    weeks: Mapping[str, tuple[Said, ...]],
    key_results: tuple[Record, ...],
    start: dt.date,
    last: dt.date,
) -> Iterator[CheckIn]:
    """Each Monday's check-ins up to the `last` day, on the value of the week before."""
    names = {row.id: row.name for row in company_rows.PEOPLE if isinstance(row, Person)}
    owners = {row.id: row.owner for row in key_results if isinstance(row, KeyResult)}
    monday = start + DAY * (-start.weekday() % 7)
    for key_result, rows in weeks.items():
        for place, (value, confidence, note) in enumerate(rows):
            day = monday + WEEK * place
            if day <= last:
                valued = day - DAY if value is not None and day > start else None
                by = names[owners[key_result] or "mira"]
                yield CheckIn("", key_result, day, value, valued, confidence, note, by=by)
