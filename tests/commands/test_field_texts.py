from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import Any

import pytest
from every_command import TODAY, Company

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.field_texts import UnknownField, read_fields
from okrdesk.commands.fields import FIELDS, Field, field_named
from okrdesk.commands.value_texts import read_key_result_value
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KINDS, Band, Kpi, Measurement, Plan, Step


def read(company: Company, kind: str, record: Any = None, **texts: str) -> dict[str, Any]:
    return read_fields(company.ws, kind, texts, today=TODAY, record=record)


def test_every_field_writes_attributes_that_its_record_has() -> None:
    lists = {"co_owners", "supports", "tags", "source"}
    for kind, rows in FIELDS.items():
        record = Measurement if kind == "measurement" else KINDS[kind]
        own = {field.name for field in fields(record)}  # type: ignore[arg-type]
        own |= {field.name for field in fields(Band)} if kind == "kpi" else set()
        for row in rows:
            assert set(row.attributes) <= own | lists, (kind, row.name)


def test_no_kind_has_two_fields_of_one_name() -> None:
    for kind, rows in FIELDS.items():
        names = [row.name for row in rows]
        assert len(names) == len(set(names)), kind


def test_the_first_choice_is_what_a_record_has_that_nobody_chose() -> None:
    for kind, rows in FIELDS.items():
        record = Measurement if kind == "measurement" else KINDS[kind]
        held = {field.name: field.default for field in fields(record)}  # type: ignore[arg-type]
        for row in rows:
            if row.default is not None and (kind, row.name) != ("kpi", "indicator"):
                assert held[row.attributes[0]] == row.default, (kind, row.name)
            if row.type == "choice" and row.may_be_empty:
                assert held[row.attributes[0]] is None


def test_an_unknown_field_is_wrong_usage_and_names_those_that_there_are(tidewater: Company) -> None:
    with pytest.raises(UnknownField) as unknown:
        read(tidewater, "team", colour="red")
    assert (unknown.value.kind, unknown.value.name) == ("team", "colour")
    assert unknown.value.known == ("name", "parent", "lead")
    assert str(unknown.value) == "team has no field 'colour'; it has name, parent, lead"
    assert field_named("kpi", "north-star") == field_named("kpi", "north_star")


@pytest.mark.parametrize(
    ("kind", "texts", "attributes"),
    [
        ("kpi", {"name": " Churn "}, {"name": "Churn"}),
        (
            "kpi",
            {"unit": "money:EUR", "direction": "Down"},
            {"unit": "money:EUR", "direction": "down"},
        ),
        ("kpi", {"north-star": "yes", "decimals": "2"}, {"north_star": True, "decimals": 2}),
        ("kpi", {"base": "12", "order": "1.5"}, {"base": "12", "order": 1.5}),
        ("kpi", {"healthy": "5"}, {"healthy_low": 5.0, "healthy_high": None}),
        (
            "kpi",
            {"direction": "down", "healthy": "5%", "unit": "percent"},
            {
                "direction": "down",
                "unit": "percent",
                "healthy_low": None,
                "healthy_high": 5.0,
            },
        ),
        ("kpi", {"watch": "3.."}, {"watch_low": 3.0, "watch_high": None}),
        ("kpi", {"watch": ""}, {"watch_low": None, "watch_high": None}),
        (
            "kpi",
            {"direction": "range", "target": "4"},
            {"direction": "range", "target_low": 4.0, "target_high": 4.0},
        ),
        ("kpi", {"unit": "duration", "floor": "1m30s"}, {"unit": "duration", "floor": 90.0}),
        ("kpi", {"unit": "", "owner": ""}, {"unit": "number", "owner": None}),
        ("annotation", {"date": "2026-11-01"}, {"date": dt.date(2026, 11, 1)}),
        ("plan", {"period": "2026-W47"}, {"period": dt.date(2026, 11, 22)}),
        (
            "workspace",
            {"limit_key_results": "2..4"},
            {"limit_key_results_low": 2, "limit_key_results_high": 4},
        ),
        ("workspace", {"limit_key_results": "..4"}, {"limit_key_results_high": 4}),
        ("workspace", {"limit_kpis": "6"}, {"limit_kpis": 6}),
        ("level", {"share": "50 %"}, {"share": 0.5}),
        ("level", {"share": "1/4"}, {"share": 0.25}),
        ("level", {"share": "0.3"}, {"share": 0.3}),
        ("objective", {"coowners": ""}, {"co_owners": ()}),
        ("measurement", {"note": "Odd", "left_out": ""}, {"note": "Odd", "left_out": None}),
        (
            "key_result",
            {"measure": "percent", "target": "40%"},
            {
                "measure": "percent",
                "target": 40.0,
                "target_low": None,
                "target_high": None,
                "target_ratio": None,
            },
        ),
        (
            "key_result",
            {"target": "by -40%"},
            {"target": None, "target_low": None, "target_high": None, "target_ratio": -0.4},
        ),
        (
            "key_result",
            {"measure": "range", "target": "3..5"},
            {
                "measure": "range",
                "target": None,
                "target_low": 3.0,
                "target_high": 5.0,
                "target_ratio": None,
            },
        ),
        (
            "key_result",
            {"unit": "duration", "baseline": "2h"},
            {"unit": "duration", "baseline": 7200.0},
        ),
    ],
)
def test_texts_become_attributes(
    tidewater: Company, kind: str, texts: dict[str, str], attributes: dict[str, Any]
) -> None:
    assert read_fields(tidewater.ws, kind, texts, today=TODAY) == attributes


def test_references_are_found_by_name_or_position(tidewater: Company) -> None:
    found = read(
        tidewater, "objective", owner="Mira", coowners="mira, Jonas,", parent="2", supports="1"
    )
    assert found == {
        "owner": tidewater.id("Mira"),
        "co_owners": (tidewater.id("Mira"), tidewater.id("Jonas")),
        "parent": tidewater.id("2"),
        "supports": (tidewater.id("1"),),
    }
    old = read_fields(tidewater.ws, "milestone", {"kr": "1.1"}, today=TODAY, cycle="Q3 2026")
    assert old == {"key_result": tidewater.id("Old number")}


def test_values_are_read_in_the_unit_of_the_kpi(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    assert read(tidewater, "band", kpi="Churn", healthy="5%") == {
        "kpi": churn,
        "healthy_low": None,
        "healthy_high": 5.0,
    }
    band = next(iter(tidewater.ws.where(Band, "kpi", churn)))
    assert read(tidewater, "band", band, healthy="4%")["healthy_high"] == 4.0
    plan = next(iter(tidewater.ws.all(Plan).values()))
    assert read(tidewater, "plan", plan, value="30") == {"value": 30.0}
    assert (
        read(tidewater, "key_result", objective="1", kpi="Churn", baseline="6.2 %", title="X")[
            "baseline"
        ]
        == 6.2
    )
    assert read(tidewater, "key_result", tidewater.get("1.1"), target="5%")["target"] == 5.0
    value = tidewater.ws.series_of(churn).newest()
    assert read(tidewater, "measurement", value, value="6.1%") == {"value": 6.1}
    assert read(tidewater, "kpi", tidewater.ws.get(Kpi, churn), healthy="4%")["healthy_high"] == 4.0


def test_a_step_is_read_in_the_unit_of_its_key_result(tidewater: Company) -> None:
    step = next(iter(tidewater.ws.all(Step).values()))
    assert read(tidewater, "step", step, value="6") == {"value": 6.0}
    assert read(tidewater, "step", kr="1.1", value="5.5%")["value"] == 5.5
    assert read(tidewater, "step", value="5")["value"] == 5.0


def test_the_value_of_a_check_in_is_read_by_its_measure(tidewater: Company) -> None:
    audited = tidewater.id("Audited")
    tidewater.do(check_in, audited, confidence=5)
    said = tidewater.ws.check_ins(audited).items[0]
    assert read(tidewater, "check_in", said, value="yes") == {"value": 1.0}
    mature = tidewater.get("Mature")
    assert read_key_result_value(tidewater.ws, mature, " pilot ") == 0.5
    assert read_key_result_value(tidewater.ws, mature, "100 %") == 1.0
    assert read_key_result_value(tidewater.ws, tidewater.get("1.1"), "5.5 %") == 5.5


@pytest.mark.parametrize(
    ("kind", "texts", "says"),
    [
        ("kpi", {"decimals": "1.5"}, "whole number"),
        ("kpi", {"direction": "range", "healthy": "3"}, "a range like 3..5"),
        ("kpi", {"floor": "1e309"}, "too large"),
        ("annotation", {"date": "tomorrow"}, "not a date"),
        ("kpi", {"north_star": "maybe"}, "neither yes nor no"),
    ],
)
def test_a_text_that_cannot_be_read_is_a_bad_value(
    tidewater: Company, kind: str, texts: dict[str, str], says: str
) -> None:
    with pytest.raises(OkrError, match=says) as refused:
        read_fields(tidewater.ws, kind, texts, today=TODAY)
    assert refused.value.kind == "bad_value"


NEVER_EMPTY = {"date", "start", "end"}
ROWS = [(kind, row) for kind, rows in FIELDS.items() for row in rows]


def can_be_empty(kind: str, row: Field) -> bool:
    if row.needed or row.name in NEVER_EMPTY:
        return False
    return (kind, row.name) != ("measurement", "value")


def test_an_empty_text_clears_what_a_record_can_lack(tidewater: Company) -> None:
    for kind, row in ROWS:
        if can_be_empty(kind, row):
            cleared = read_fields(tidewater.ws, kind, {row.name: ""}, today=TODAY)
            assert set(cleared) == set(row.attributes)


def test_an_empty_text_is_refused_for_what_a_record_cannot_lack(tidewater: Company) -> None:
    for kind, row in ROWS:
        if not can_be_empty(kind, row):
            with pytest.raises(OkrError, match=f"The {row.name} cannot be empty"):
                read_fields(tidewater.ws, kind, {row.name: ""}, today=TODAY)
