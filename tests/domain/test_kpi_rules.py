"""Answers of rules that are kept are never wrong: they hold as long as what they were made from."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest
from every_command import CALLS, TODAY, Call, Company, NothingToPick, Picker, company

from okrdesk.commands.measurements import record_value
from okrdesk.domain.alert_causes import Causes, causes_of
from okrdesk.domain.alerts import open_alerts_want, read_open_alerts, watched_kpis
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_rules import Kept, KpiRules, kept_rules
from okrdesk.domain.records import Kpi
from okrdesk.domain.week import read_week
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import read_workspace

SEEDS = 3


def did(at: Company, call: Call, seed: int) -> bool:
    try:
        args, fields = call.arguments(Picker(at.ws, random.Random(seed).choice))
        at.do(call.command, *args, **fields)
    except (OkrError, NothingToPick):
        return False
    return True


def said(ws: Workspace, today: dt.date, rules: KpiRules) -> tuple[object, ...]:
    return (
        read_open_alerts(ws, today, rules),
        read_workspace(ws, today, rules=rules),
        read_week(ws, today, rules),
    )


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_after_every_command_kept_rules_say_what_rules_asked_anew_say(call: Call) -> None:
    for seed in range(SEEDS):
        tidewater, rules = company(), kept_rules()
        said(tidewater.ws, TODAY, rules)
        if did(tidewater, call, seed):
            assert said(tidewater.ws, TODAY, rules) == said(tidewater.ws, TODAY, KpiRules())


def test_on_another_day_kept_rules_are_asked_anew() -> None:
    ws, rules = company().ws, kept_rules()
    said(ws, TODAY, rules)
    later = TODAY + dt.timedelta(days=30)
    assert said(ws, later, rules) == said(ws, later, KpiRules())


def test_a_value_makes_a_rule_be_asked_of_its_own_kpi_alone() -> None:
    tidewater, asked = company(), list[str]()

    def rule(ws: Workspace, kpi: Kpi, today: dt.date) -> Causes:
        asked.append(kpi.id)
        return causes_of(ws, kpi, today)

    rules = KpiRules(causes=Kept(rule))
    read_open_alerts(tidewater.ws, TODAY, rules)
    kpi = next(kpi for kpi in watched_kpis(tidewater.ws) if len(tidewater.ws.series_of(kpi.id)) > 2)
    tidewater.do(record_value, kpi.id, 3.21)
    asked.clear()
    read_open_alerts(tidewater.ws, TODAY, rules)
    assert asked == [kpi.id]


def test_a_kpi_whose_older_values_are_needed_is_asked_anew_once_they_are_there() -> None:
    tidewater, rules = company(), kept_rules()
    whole = {kpi.id: tidewater.ws.series_of(kpi.id) for kpi in watched_kpis(tidewater.ws)}
    ws = tidewater.ws
    for series in whole.values():
        short = replace(series, dates=series.dates[-2:], values=series.values[-2:], extras={})
        ws = ws.with_owner(replace(short, complete=False))
    wants = open_alerts_want(ws, TODAY, rules)
    assert wants
    assert wants == open_alerts_want(ws, TODAY)
    for owner in whole:
        ws = ws.with_owner(whole[owner])
    assert not open_alerts_want(ws, TODAY, rules)
    assert said(ws, TODAY, rules) == said(ws, TODAY, KpiRules())
