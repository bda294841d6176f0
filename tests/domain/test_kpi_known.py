"""What is known of KPIs is never wrong: it holds just as long as all that it was made from."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest
from every_command import CALLS, TODAY, Call, Company, NothingToPick, Picker, company

from okrdesk.commands.measurements import record_value
from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_known import KnownKpis
from okrdesk.domain.kpi_reading import read_board, read_kpi
from okrdesk.domain.records import Annotation, Kpi

SEEDS = 6


def ran(at: Company, call: Call, seed: int) -> Change | None:
    try:
        args, fields = call.arguments(Picker(at.ws, random.Random(seed).choice))
        return at.do(call.command, *args, **fields)
    except (OkrError, NothingToPick):
        return None


def with_values(at: Company) -> Kpi:
    kpis = at.ws.ordered(Kpi)
    return next(kpi for kpi in kpis if len(at.ws.series_of(kpi.id)) > 2 and not kpi.archived)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_with_what_is_known_every_command_leads_to_the_same_board(call: Call) -> None:
    for seed in range(SEEDS):
        tidewater, known = company(), KnownKpis()
        read_board(tidewater.ws, TODAY, known.glance)
        change = ran(tidewater, call, seed)
        if change is None:
            continue
        known.forget(change)
        fresh = read_board(tidewater.ws, TODAY)
        assert read_board(tidewater.ws, TODAY, known.read) == fresh
        assert read_board(tidewater.ws, TODAY, known.glance) == fresh


def test_a_value_makes_only_its_own_kpi_be_read_anew() -> None:
    tidewater, known = company(), KnownKpis()
    before = {one.kpi.id: one for one in read_board(tidewater.ws, TODAY, known.glance).kpis}
    kpi = with_values(tidewater)
    known.forget(tidewater.do(record_value, kpi.id, 3.21))
    after = {one.kpi.id: one for one in read_board(tidewater.ws, TODAY, known.glance).kpis}
    assert {key for key, one in after.items() if one is not before[key]} == {kpi.id}
    assert after[kpi.id].value == 3.21


def test_a_remark_of_the_whole_company_that_parts_limits_concerns_every_kpi() -> None:
    tidewater, known = company(), KnownKpis()
    kpi = with_values(tidewater)
    before = known.read(tidewater.ws, kpi, TODAY)
    tidewater.put(Annotation("a-1", kpi=None, date=TODAY, text="Moved", new_limits=True))
    after = known.read(tidewater.ws, kpi, TODAY)
    assert after is not before
    assert after == read_kpi(tidewater.ws, kpi, TODAY)


def test_older_values_that_were_loaded_are_read_by_who_asks_for_all_there_is() -> None:
    tidewater, known = company(), KnownKpis()
    kpi, whole = with_values(tidewater), tidewater.ws.series_of(with_values(tidewater).id)
    newest = replace(whole, dates=whole.dates[-2:], values=whole.values[-2:], extras={})
    glanced = known.glance(tidewater.ws.with_owner(newest), kpi, TODAY)
    assert known.glance(tidewater.ws, kpi, TODAY) is glanced
    assert known.read(tidewater.ws, kpi, TODAY) == read_kpi(tidewater.ws, kpi, TODAY)
    assert known.glance(tidewater.ws, kpi, TODAY) is not glanced


def test_on_another_day_everything_is_read_anew() -> None:
    tidewater, known = company(), KnownKpis()
    kpi = with_values(tidewater)
    tomorrow = TODAY + dt.timedelta(days=1)
    today = known.read(tidewater.ws, kpi, TODAY)
    assert known.read(tidewater.ws, kpi, tomorrow) == read_kpi(tidewater.ws, kpi, tomorrow)
    assert known.read(tidewater.ws, kpi, TODAY) == today
