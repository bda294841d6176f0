"""A number with two readings is told of with what the file does elsewhere, where it does."""

from __future__ import annotations

import datetime as dt

import pytest
from every_command import Company

from okrdesk.commands.cycles import start_workspace
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective
from okrdesk.domain import measures
from okrdesk.domain.errors import OkrError, TwoReadingsError
from okrdesk.domain.measures import parse_value, read_number
from okrdesk.domain.records import Kpi, Objective
from okrdesk.domain.two_readings import heed_usual, told_of_file

PLAIN = "'3,4' could be 3.4 or 34, so nothing was changed. Write one of these two."
TOLD = "'3,4' could be 3.4 or 34. The file uses the decimal point elsewhere."


def refusal() -> TwoReadingsError:
    with pytest.raises(TwoReadingsError) as refused:
        parse_value("3,4", "number")
    return refused.value


@pytest.fixture
def company() -> Company:
    fresh = Company()
    fresh.do(start_workspace, "Tidewater")
    fresh.do(add_kpi, name="Churn", unit="percent")
    fresh.do(add_kpi, name="Sign-ups", kind="total")
    return fresh


def record(company: Company, name: str, value: float) -> None:
    kpi = next(one.id for one in company.ws.all(Kpi).values() if one.name == name)
    company.do(record_value, kpi, value, dt.date(2026, 11, 15))


@pytest.mark.parametrize(
    ("text", "usual", "candidates"),
    [
        ("48.200", 47_000.0, ("48.2", "48200")),
        ("-48.000 €", 47_000.0, ("-48 €", "-48000 €")),
        ("1.234", 900.0, ("1.2340", "1234")),
        ("48,200", 47_000.0, ("48.2", "48200")),
        ("48.200", 47.0, None),
        ("1.234", 41.0, None),
        ("48.200", None, None),
        ("48.20", 47_000.0, None),
        ("0.200", 47_000.0, None),
        ("48.200k", 47_000.0, None),
    ],
)
def test_a_sign_before_three_digits_is_read_as_the_usual_size_says(
    text: str, usual: float | None, candidates: tuple[str, str] | None
) -> None:
    if candidates is None:
        heed_usual(text, usual)
        return
    with pytest.raises(TwoReadingsError) as refused:
        heed_usual(text, usual)
    assert refused.value.candidates == candidates
    for one in candidates:
        heed_usual(one, usual)


def test_of_a_point_nothing_is_said_about_the_file(company: Company) -> None:
    record(company, "Churn", 3.2)
    with pytest.raises(TwoReadingsError) as refused:
        heed_usual("48.200", 47_000.0)
    assert told_of_file(company.ws, refused.value) is refused.value


def test_where_the_comma_is_the_decimal_sign_a_point_may_part_thousands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(measures, "DECIMAL", ",")
    assert read_number("48,5") == 48.5
    assert read_number("48.5") == 48.5
    with pytest.raises(TwoReadingsError) as refused:
        read_number("48.200")
    assert refused.value.candidates == ("48,2", "48200")


def test_of_a_file_of_whole_numbers_nothing_is_claimed(company: Company) -> None:
    record(company, "Sign-ups", 40.0)
    assert told_of_file(company.ws, refusal()).says == PLAIN


def test_a_value_with_a_fraction_shows_the_habit_of_the_file(company: Company) -> None:
    record(company, "Churn", 3.2)
    told = told_of_file(company.ws, refusal())
    assert (told.says, told.candidates, told.kind) == (TOLD, ("3.4", "34"), "bad_value")


@pytest.mark.parametrize(("baseline", "target", "says"), [(4.5, None, TOLD), (40.0, 120.0, PLAIN)])
def test_so_does_the_way_of_a_key_result(
    company: Company, baseline: float, target: float | None, says: str
) -> None:
    company.do(add_objective, title="Customers stay")
    objective = next(iter(company.ws.all(Objective)))
    way = {"baseline": baseline, "target": target}
    company.do(add_key_result, objective=objective, title="Renewals", **way)
    assert told_of_file(company.ws, refusal()).says == says


def test_every_other_refusal_stays_as_it_is(company: Company) -> None:
    record(company, "Churn", 3.2)
    other = OkrError("bad_value", "Two KPIs have that name.", candidates=("a", "b"))
    assert told_of_file(company.ws, other) is other
