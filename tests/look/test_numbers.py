"""Values read as people say them, in three digits and no finer than the noise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.look.formats import ENGLISH, FORMATS, GERMAN, format_of
from okrdesk.look.numbers import (
    show_bytes,
    show_delta,
    show_exact,
    show_grade,
    show_growth,
    show_percent,
    show_share,
    show_short,
    show_value,
)

GAP = "\u00a0"


def plain(text: str | None) -> str | None:
    return text and text.replace(GAP, " ")


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (999_950, "number", "1.00M"),
        (999.6, "number", "1.00k"),
        (1234, "number", "1.23k"),
        (71, "number", "71"),
        (14.25, "number", "14.3"),
        (0.6123, "number", "0.612"),
        (0, "number", "0"),
        (-7, "number", "−7"),
        (1e300, "number", "1.00e300"),
        (48_234, "money:USD", "$48.2k"),
        (-4_000, "money:EUR", "−€4.00k"),
        (66.2, "money:USD", "$66.20"),
        (61, "money:USD", "$61"),
        (610.4, "money:USD", "$610"),
        (66.2, "money:JPY", "¥66"),
        (0.0042, "money:USD", "$0.0042"),
        (5, "money:CHF", "CHF 5"),
        (5, "money", "5"),
        (6.2, "percent", "6.2%"),
        (6, "share", "6.0%"),
        (9.96, "percent", "10%"),
        (46.25, "percent", "46.3%"),
        (106.4, "percent", "106%"),
        (1234, "percent", "1,230%"),
        (0.042, "percent", "0.042%"),
        (0, "percent", "0%"),
        (0.61, "duration", "610 ms"),
        (0.0004, "duration", "0.4 ms"),
        (42, "duration", "42 s"),
        (87, "duration", "1 m 27 s"),
        (120, "duration", "2 m"),
        (59.8, "duration", "1 m"),
        (12_000, "duration", "3 h 20 m"),
        (86_390, "duration", "1 d"),
        (216_000, "duration", "2.5 d"),
        (-87, "duration", "−1 m 27 s"),
        (0, "duration", "0 s"),
        (14.2, "mo", "14.2 mo"),
        (41, "points", "41"),
        (3.21, "ratio", "3.21"),
        (3, None, "3"),
        (None, "number", "–"),
    ],
)
def test_a_value_is_shown_in_its_unit(value: float | None, unit: str | None, shown: str) -> None:
    assert plain(show_value(value, unit)) == shown


@pytest.mark.parametrize(
    ("value", "unit", "spread", "shown"),
    [
        (48_234, "number", 12_000, "48k"),
        (48_234, "number", 5_000, "48.2k"),
        (3.4567, "number", 1, "3.5"),
        (3.4567, "number", 0.5, "3.46"),
        (46.27, "percent", 30, "46%"),
        (0.6123, "duration", 0.5, "610 ms"),
        (66.21, "money:USD", 40, "$66"),
        (0, "number", 400, "0"),
        (3.4567, "number", 0, "3.46"),
    ],
)
def test_no_digit_is_finer_than_a_tenth_of_the_spread(
    value: float, unit: str, spread: float, shown: str
) -> None:
    assert plain(show_value(value, unit, spread=spread)) == shown


def test_decimals_of_the_kpi_win() -> None:
    assert show_value(1240, "number", decimals=0) == "1,240"
    assert show_value(99.95, "percent", decimals=2) == "99.95%"
    assert show_value(-0.001, "percent", decimals=1) == "0.0%"


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (38_000, "money:USD", "$38k"),
        (5, "percent", "5%"),
        (66.2, "money:USD", "$66.20"),
        (1_000_000, "number", "1M"),
        (87, "duration", "87 s"),
        (0.8, "duration", "800 ms"),
        (900, "duration", "15 m"),
        (129_600, "duration", "36 h"),
        (864_000, "duration", "10 d"),
        (None, "number", "–"),
    ],
)
def test_scale_ends_have_no_idle_zeros(value: float | None, unit: str, shown: str) -> None:
    assert plain(show_short(value, unit)) == shown


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (48_234.5, "money:USD", "$48,234.5"),
        (3.14159, "number", "3.14159"),
        (-1e6, "number", "−1,000,000"),
        (0.61, "duration", "0.61 s"),
        (None, "number", "–"),
    ],
)
def test_the_exact_value_has_every_digit(value: float | None, unit: str, shown: str) -> None:
    assert plain(show_exact(value, unit)) == shown


@pytest.mark.parametrize(
    ("delta", "unit", "beside", "shown"),
    [
        (0.3, "percent", 3.4, "↑ 0.3 pts"),
        (500, "money:USD", 48_200, "↑ $0.5k"),
        (4, "money:EUR", 431_000, "↑ €4"),
        (0.006, "duration", 0.61, "↑ 6 ms"),
        (-0.4, "mo", 14.2, "↓ 0.4 mo"),
        (3.333, "number", 71, "↑ 3.3"),
        (-5000, "number", 71, "↓ 5.00k"),
        (0.333, "number", 71, "↑ 0.3"),
        (0, "number", 71, "→ no change"),
        (12, "number", None, "↑ 12"),
        (None, "number", 71, "–"),
    ],
)
def test_a_change_speaks_the_digits_of_its_value(
    delta: float | None, unit: str, beside: float | None, shown: str
) -> None:
    assert plain(show_delta(delta, unit, beside=beside)) == shown


def test_growth_says_nothing_from_zero_or_across_a_sign() -> None:
    assert show_growth(0, 3) is None
    assert show_growth(-1, 3) is None
    assert show_growth(None, 3) is None
    assert show_growth(4, 5) == "↑ 25%"
    assert show_growth(-4, -5) == "↓ 25%"
    assert show_growth(4, 4) == "→ 0%"


def test_shares_grades_and_chances() -> None:
    assert show_share(0.565) == "0.57"
    assert show_share(1) == "1.00"
    assert show_share(None) == "–"
    assert show_grade(0.35) == "0.4"
    assert show_percent(0.144) == "14%"
    assert show_percent(None) == "–"
    assert plain(show_percent(0.144, GERMAN)) == "14 %"


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (48_234, "money:EUR", "48,2k €"),
        (-48_234, "money:CHF", "−48,2k CHF"),
        (6.2, "percent", "6,2 %"),
        (1234, "percent", "1.230 %"),
        (999_950, "number", "1,00 Mio."),
    ],
)
def test_german_has_its_own_separators(value: float, unit: str, shown: str) -> None:
    assert plain(show_value(value, unit, locale=GERMAN)) == shown


def test_an_unknown_language_is_written_like_english() -> None:
    assert format_of("de_AT") is GERMAN
    assert format_of("en-GB") is ENGLISH
    assert format_of("xx") is ENGLISH
    assert set(FORMATS) == {"en", "de"}


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14))
def test_rounding_never_moves_a_number_by_more_than_half_a_percent(value: float) -> None:
    shown = show_value(value).replace("−", "-")
    factor = {"k": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}.get(shown[-1], 1)
    back = float(shown.rstrip("kMBT")) * factor
    assert back == pytest.approx(value, rel=0.0051)


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["number", "percent", "money:EUR", "duration", "points", "mo"]),
)
def test_every_finite_number_can_be_shown(value: float, unit: str) -> None:
    assert show_value(value, unit)
    assert show_short(value, unit)
    assert show_delta(value, unit, beside=1.0)


def test_sizes_are_said_in_thousands_of_bytes() -> None:
    assert show_bytes(84_400) == "84\u00a0kB"
    assert show_bytes(1_234_567) == "1.2\u00a0MB"
    assert show_bytes(1_234_567, GERMAN) == "1,2\u00a0MB"
