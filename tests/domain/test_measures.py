"""What people type becomes the value they meant, or a sentence that says why not."""

from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import (
    parse_day,
    parse_duration,
    parse_range,
    parse_share,
    parse_value,
    parse_yes_no,
    plain_value,
)

FINITE = st.floats(allow_nan=False, allow_infinity=False)
UNITS = st.sampled_from(
    [None, "number", "percent", "share", "money", "money:EUR", "duration", "ratio", "points"]
)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("6.2", "percent", 6.2),
        ("6.2%", "percent", 6.2),
        (" 6.2 % ", "percent", 6.2),
        ("12/340", "share", 1200 / 340),
        ("3.5%", "share", 3.5),
        ("1_234_567.5", None, 1234567.5),
        ("1000", "number", 1000.0),
        ("-3", "number", -3.0),
        ("\N{MINUS SIGN}3", "number", -3.0),
        ("+.5", "number", 0.5),
        ("1e3", "number", 1000.0),
        ("48200", "money:EUR", 48200.0),
        ("48.2k", "money:EUR", 48200.0),
        ("$48.2k", "money:USD", 48200.0),
        ("-\N{EURO SIGN}1.25M", "money:EUR", -1250000.0),
        ("48.2k \N{EURO SIGN}", "money:EUR", 48200.0),
        ("2B", "number", 2e9),
        ("12K", None, 12000.0),
        ("90", "duration", 90.0),
        ("1m30s", "duration", 90.0),
        ("1m 30s", "duration", 90.0),
        ("2.5d", "duration", 216000.0),
        ("1w", "duration", 604800.0),
        ("87ms", "duration", 0.087),
        ("-2h", "duration", -7200.0),
        ("\N{MINUS SIGN}2h", "duration", -7200.0),
        ("+2h", "duration", 7200.0),
        ("yes", "yes-no", 1.0),
        ("No", "yes-no", 0.0),
        ("-0", "number", 0.0),
    ],
)
def test_a_value_is_read_in_its_unit(text: str, unit: str | None, value: float) -> None:
    read = parse_value(text, unit)
    assert read == pytest.approx(value, rel=1e-15)
    assert str(read) != "-0.0"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("", "number"),
        ("nan", "number"),
        ("NaN", "percent"),
        ("inf", "number"),
        ("-Infinity", "money"),
        ("1e309", "number"),
        ("1,234.5", "number"),
        ("12_34", "number"),
        ("1 000", "number"),
        ("6.2%", "number"),
        ("$48.2k", "number"),
        ("1.2m", "number"),
        ("48.2kk", "money:USD"),
        ("6.2k", "percent"),
        ("3,4k", "number"),
        ("twelve", "number"),
        ("١٢", "number"),
        ("12/0", "share"),
        ("12/-3", "share"),
        ("1e308/1e-10", "share"),
        ("1/2/3", "share"),
        ("30s1m", "duration"),
        ("1m1m", "duration"),
        ("1x", "duration"),
        ("h", "duration"),
        ("", "duration"),
        ("9" * 310 + "w", "duration"),
        ("perhaps", "yes-no"),
    ],
)
def test_what_is_no_value_is_refused_with_a_sentence(text: str, unit: str) -> None:
    with pytest.raises(OkrError) as refusal:
        parse_value(text, unit)
    assert refusal.value.kind == "bad_value"
    assert "nothing was changed" in refusal.value.says


def test_a_comma_that_nothing_follows_yet_offers_no_choice() -> None:
    with pytest.raises(OkrError, match="is not a number") as refusal:
        parse_value("2,", "number")
    assert refusal.value.candidates == ()


def test_a_comma_is_never_guessed() -> None:
    with pytest.raises(OkrError) as refusal:
        parse_value("3,4", "number")
    assert "could be 3.4 or 34" in refusal.value.says


def test_a_share_keeps_what_it_was_made_of() -> None:
    value, numerator, denominator = parse_share("12/340")
    assert (round(value, 3), numerator, denominator) == (3.529, 12.0, 340.0)
    assert parse_share("3.5%") == (3.5, None, None)


def test_yes_and_no_have_several_words() -> None:
    assert parse_yes_no("TRUE")
    assert not parse_yes_no(" false ")


@pytest.mark.parametrize(
    ("text", "unit", "ends"),
    [
        ("3..5", None, (3.0, 5.0)),
        ("..5", None, (None, 5.0)),
        ("3..", None, (3.0, None)),
        ("-5 .. -3", "number", (-5.0, -3.0)),
        ("1m..2m", "duration", (60.0, 120.0)),
        ("3%..5%", "percent", (3.0, 5.0)),
    ],
)
def test_a_range_may_be_open_on_one_side(
    text: str, unit: str | None, ends: tuple[float | None, float | None]
) -> None:
    assert parse_range(text, unit) == ends


@pytest.mark.parametrize("text", ["5", "..", "", "5..3", "a..b"])
def test_a_range_needs_ends_in_order(text: str) -> None:
    with pytest.raises(OkrError):
        parse_range(text)


def test_a_day_has_one_form_only() -> None:
    assert parse_day(" 2026-11-21 ") == dt.date(2026, 11, 21)
    for text in (
        "20261121",
        "2026-11-31",
        "21.11.2026",
        "2026-W47-6",
        "0026-11-21",
        "",
        "2300-01-01",
    ):
        with pytest.raises(OkrError):
            parse_day(text)


@given(FINITE, UNITS)
def test_plain_text_turns_back_into_exactly_the_value(value: float, unit: str | None) -> None:
    assert parse_value(plain_value(value, unit), unit) == value


def test_plain_text_is_short_and_says_yes_or_no() -> None:
    assert plain_value(6.0) == "6"
    assert plain_value(0.1, "percent") == "0.1"
    assert [plain_value(1.0, "yes-no"), plain_value(0.0, "yes-no")] == ["yes", "no"]


@given(st.text(max_size=12), UNITS)
def test_any_text_is_a_finite_value_or_a_refusal(text: str, unit: str | None) -> None:
    try:
        value = parse_value(text, unit)
    except OkrError:
        return
    assert abs(value) < float("inf")


@given(st.text(alphabet="0123456789.dhms-", max_size=10))
def test_any_text_is_a_duration_or_a_refusal(text: str) -> None:
    with contextlib.suppress(OkrError):
        assert isinstance(parse_duration(text), float)
