"""Which KPIs lack a fresh value: as the board says it, without reading the board."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from every_command import TODAY, company

from okrdesk.domain.fresh_values import without_fresh_value
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.loaded import NotLoaded


@pytest.mark.parametrize("ago", [-30, -8, -2, 0, 1, 6, 7, 8, 20, 400])
def test_it_names_those_that_the_board_calls_out_of_date_or_empty(ago: int) -> None:
    ws, day = company().ws, TODAY - dt.timedelta(days=ago)
    old = [k.kpi for k in read_board(ws, day).kpis if k.state in ("out_of_date", "no_data")]
    assert list(without_fresh_value(ws, day)) == old


def test_both_answers_come(world: Any) -> None:
    fresh, stale = world.kpi(4.0), world.kpi(4.0, end="2026-09-06")
    empty = world.kpi()
    assert without_fresh_value(world.ws, world.today) == (stale, empty)
    assert fresh not in without_fresh_value(world.ws, world.today)


def test_a_day_before_the_loaded_values_is_not_guessed(world: Any) -> None:
    kpi = world.kpi(4.0)
    held = world.ws.series_of(kpi.id)
    partly = replace(held, complete=False, whole_from=held.dates[0])
    ws = replace(world.ws, series=MappingProxyType({kpi.id: partly}))
    assert without_fresh_value(ws, world.today) == ()
    with pytest.raises(NotLoaded):
        without_fresh_value(ws, dt.date(2026, 1, 5))
