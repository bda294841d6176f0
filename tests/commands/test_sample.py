"""The sample company can be looked at on any day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import fields
from itertools import count

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.commands.sample.calendar import quarter_name, quarter_of
from okrdesk.domain.at import At
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    KINDS,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Measurement,
    Milestone,
    Objective,
    WorkspaceSettings,
)
from okrdesk.domain.workspace import Workspace

MOCK_DAY = dt.date(2026, 11, 21)
DAYS = (
    MOCK_DAY,
    dt.date(2026, 10, 1),
    dt.date(2026, 12, 31),
    dt.date(2027, 1, 1),
    dt.date(2024, 2, 29),
    dt.date(2028, 3, 31),
    dt.date(2026, 11, 22),
    dt.date(2026, 11, 23),
)


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{next(numbers):012d}"


def at(today: dt.date) -> At:
    return At(today, "Mira Brandt", ids(), f"{today}T09:00:00Z")


def sample(today: dt.date = MOCK_DAY, ws: Workspace | None = None) -> Workspace:
    ws = ws or Workspace()
    return ws.apply(fill_sample(ws, at(today)))


def kpi_named(ws: Workspace, name: str) -> Kpi:
    return next(kpi for kpi in ws.all(Kpi).values() if kpi.name == name)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_every_reference_of_the_sample_leads_somewhere(today: dt.date) -> None:
    ws = sample(today)
    for bond in BONDS:
        for record in ws.tables.get(bond.kind, {}).values():
            named = getattr(record, bond.field)
            assert named is None or any(named in ws.tables.get(to, {}) for to in bond.to), record
    check_ins = [item for entries in ws.entries.values() for item in entries]
    assert all(item.key_result in ws.all(KeyResult) for item in check_ins)
    assert set(ws.series) <= set(ws.all(Kpi))


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_nothing_in_the_sample_is_from_the_future_or_outside_its_quarter(today: dt.date) -> None:
    ws = sample(today)
    assert all(series.dates[-1] <= today for series in ws.series.values())
    assert all(m.done_on is None or m.done_on <= today for m in ws.all(Milestone).values())
    for key_result_id, entries in ws.entries.items():
        objective = ws.get(Objective, ws.get(KeyResult, key_result_id).objective)
        cycle = ws.get(Cycle, objective.cycle)
        for item in entries:
            assert cycle.start <= item.date <= min(cycle.end, today)
            assert item.value_date is None or cycle.start <= item.value_date <= item.date


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_a_quarter_runs_today_and_one_is_closed(today: dt.date) -> None:
    states = {c.state: c for c in sample(today).all(Cycle).values()}
    assert states["active"].start <= today <= states["active"].end
    assert states["closed"].end == states["active"].start - dt.timedelta(days=1)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_series_ascend_without_repeats_for_two_years(today: dt.date) -> None:
    ws = sample(today)
    for series in ws.series.values():
        assert list(series.dates) == sorted(set(series.dates))
    mrr = ws.series_of(kpi_named(ws, "MRR").id)
    assert len(mrr) == 104
    assert today - mrr.dates[-1] < dt.timedelta(days=7)


def test_the_sample_is_the_same_every_time() -> None:
    assert fill_sample(Workspace(), at(MOCK_DAY)) == fill_sample(Workspace(), at(MOCK_DAY))


def test_ids_are_fresh_and_never_repeat() -> None:
    change = fill_sample(Workspace(), at(MOCK_DAY))
    made = [
        edit.record.id
        for edit in change.records()
        if not isinstance(edit.record, Measurement | WorkspaceSettings)
    ]
    assert len(made) == len(set(made))
    assert all(record_id.isdigit() for record_id in made)


def test_the_gauges_show_the_figures_of_the_story() -> None:
    ws = sample()
    newest = {
        kpi.name: value.value
        for kpi in ws.all(Kpi).values()
        if (value := ws.series_of(kpi.id).newest()) is not None
    }
    assert newest["MRR"] == 48_200
    assert newest["Customer churn"] == 3.4
    assert newest["API response p95"] == 0.61
    assert newest["Trial to paid"] == pytest.approx(11.818, abs=0.001)
    assert newest["Net Promoter Score"] == 41
    assert newest["Runway in months"] == 14.2
    assert newest["Activation in 7 days"] == 47.4


def test_the_sample_has_six_key_gauges_three_objectives_and_eight_key_results() -> None:
    ws = sample()
    key = [k for k in ws.all(Kpi).values() if k.standing == "key" and k.parent is None]
    cycle = next(c for c in ws.all(Cycle).values() if c.state == "active")
    objectives = ws.where(Objective, "cycle", cycle.id)
    key_results = [k for o in objectives for k in ws.where(KeyResult, "objective", o.id)]
    assert (len(key), len(objectives), len(key_results)) == (6, 3, 8)
    assert {k.measure for k in key_results} >= {"range", "total", "yes-no", "milestones"}
    assert sum(k.kpi is not None for k in key_results) == 2


def test_the_survey_is_out_of_date_on_any_day() -> None:
    for day in range(366):
        today = dt.date(2026, 1, 1) + dt.timedelta(days=day)
        ws = sample(today) if day % 61 == 0 else None
        if ws is not None:
            newest = ws.series_of(kpi_named(ws, "Net Promoter Score").id).dates[-1]
            assert 45 <= (today - newest).days <= 76


def test_a_cycle_that_holds_today_is_used_as_it_is() -> None:
    held = Cycle("mine", "Autumn", dt.date(2026, 9, 1), dt.date(2026, 12, 31), state="active")
    settings = WorkspaceSettings(name="Untitled", week_start=7)
    begun = Workspace().apply(Change("begin", (Edit(None, held), Edit(None, settings))))
    ws = sample(ws=begun)
    assert len(ws.where(Objective, "cycle", "mine")) == 3
    assert len(ws.all(Cycle)) == 2
    assert ws.settings().name == "Tidewater"
    assert ws.settings().week_start == 7


def test_a_file_that_is_filled_can_be_emptied_again() -> None:
    change = fill_sample(Workspace(), at(MOCK_DAY))
    assert all(edit.before is None for edit in change.records())
    assert {e.record.KIND for e in change.records()} <= {*KINDS, "measurement"}


def test_check_ins_say_who_and_how_sure() -> None:
    ws = sample()
    items = [item for entries in ws.entries.values() for item in entries]
    assert all(item.by and item.confidence is not None for item in items)
    notes = " ".join(item.note or "" for item in items)
    assert all(mark in notes for mark in ("Blocker:", "Next:", "Ask:"))
    assert {f.name for f in fields(CheckIn)} >= {"confidence", "note"}


def test_fiscal_quarters_are_named_after_the_year_they_end_in() -> None:
    assert quarter_of(MOCK_DAY, 1) == (dt.date(2026, 10, 1), dt.date(2026, 12, 31))
    assert quarter_of(dt.date(2027, 1, 31), 2) == (dt.date(2026, 11, 1), dt.date(2027, 1, 31))
    assert quarter_name(dt.date(2026, 10, 1), 1) == "Q4 2026"
    assert quarter_name(dt.date(2026, 4, 1), 4) == "Q1 2027"
    assert quarter_name(dt.date(2027, 1, 1), 4) == "Q4 2027"


def test_values_come_in_bulk_one_edit_a_gauge() -> None:
    change = fill_sample(Workspace(), at(MOCK_DAY))
    bulk = [edit.kpi for edit in change.edits if isinstance(edit, Points)]
    assert len(bulk) == len(set(bulk)) == 11
