"""Values, changes and shares as people read them. Must not compute figures.

Three significant digits; never digits finer than a tenth of the mean moving range; the exact value
belongs in tooltip and export. A missing value is an en dash.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from okrdesk.domain.words import tr
from okrdesk.domain.writing.digits import (
    Rounded,
    at_place,
    finest_place,
    signed,
    significant_place,
    suffixed,
    written,
)
from okrdesk.domain.writing.durations import show_duration, show_duration_short
from okrdesk.domain.writing.formats import GAP, LOCAL, Format

NOTHING = "–"
UP, DOWN, SAME = "↑", "↓", "→"
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪"}
_NO_CENTS = frozenset({"JPY", "KRW"})
_SHARES = frozenset({"percent", "share"})
_MEGABYTE = 1_000_000
_BARE = frozenset({"number", "ratio", "points", "money"})


def show_value(
    value: float | None,
    unit: str | None = "number",
    *,
    decimals: int | None = None,
    currency: str | None = None,
    spread: float | None = None,
    locale: Format = LOCAL,
) -> str:
    """A value in its unit: "$48.2k", "3.4%", "610 ms", "1 m 27 s", "1.00M".

    `unit` as in a KPI (money may be "money:EUR"; any other text stands behind the number);
    percent and share in points, money in main units, durations in seconds. `spread` is the mean
    moving range, `decimals` fixes the digits behind the point of numbers below 10 000.
    """
    if value is None:
        return NOTHING
    kind, currency = _kind(unit, currency)
    if kind == "duration":
        return show_duration(value, finest_place(spread), locale)
    rounded = _rounded(value, kind, currency, decimals, finest_place(spread))
    return _told(rounded, kind, currency, locale)


def show_short(
    value: float | None,
    unit: str | None = "number",
    *,
    currency: str | None = None,
    locale: Format = LOCAL,
) -> str:
    """A round number such as the end of a scale or a limit, without idle zeros: "$38k", "5%"."""
    if value is None:
        return NOTHING
    kind, currency = _kind(unit, currency)
    if kind == "duration":
        return show_duration_short(value, locale)
    rounded = _rounded(value, kind, currency, None, None)
    cents = kind == "money" and not rounded.steps
    rounded = replace(rounded, keep_zeros=cents and rounded.keep_zeros)
    return _told(rounded, kind, currency, locale)


def show_exact(
    value: float | None,
    unit: str | None = "number",
    *,
    currency: str | None = None,
    locale: Format = LOCAL,
) -> str:
    """Every digit of a value, for tooltips: "$48,234.50". Durations in seconds."""
    if value is None:
        return NOTHING
    kind, currency = _kind(unit, currency)
    number = Decimal(repr(value))
    places = max(0, -int(number.normalize().as_tuple().exponent))
    text = written(Rounded(number, -places), locale)
    dressed = f"{text}{GAP}s" if kind == "duration" else _dressed(text, kind, currency, locale)
    return signed(dressed, number)


def show_delta(
    delta: float | None,
    unit: str | None = "number",
    *,
    beside: float | None = None,
    decimals: int | None = None,
    currency: str | None = None,
    spread: float | None = None,
    locale: Format = LOCAL,
) -> str:
    """A change with the arrow of its direction: "↑ 0.3 pts", "↓ $0.5k", "→ no change".

    `beside` is the value it led to: the change is written in that value's suffix and digits where
    that leaves something to see. Differences of percent are points.
    """
    if delta is None:
        return NOTHING
    arrow = UP if delta > 0 else DOWN if delta < 0 else SAME
    if delta == 0:
        return f"{arrow} {tr('no change')}"
    kind, currency = _kind(unit, currency)
    size = abs(delta)
    if kind == "duration":
        return f"{arrow} {show_duration(size, finest_place(spread), locale)}"
    rounded = _rounded(size, kind, currency, decimals, finest_place(spread))
    if beside is not None:
        rounded = _like(rounded, size, _rounded(beside, kind, currency, decimals, None))
    text = written(rounded, locale)
    if kind in _SHARES:
        return f"{arrow} {text}{GAP}{tr('pts')}"
    return f"{arrow} {_dressed(text, kind, currency, locale)}"


def show_growth(previous: float | None, value: float | None, locale: Format = LOCAL) -> str | None:
    """The change in percent of `previous`; None from 0 or across a sign, where it means nothing."""
    if previous is None or value is None or previous * value <= 0:
        return None
    share = (value - previous) / abs(previous) * 100
    arrow = UP if share > 0 else DOWN if share < 0 else SAME
    return f"{arrow} {show_value(abs(share), 'percent', locale=locale)}"


def show_share(share: float | None, locale: Format = LOCAL) -> str:
    """Progress, pace or health 0-1 in hundredths: "0.56"."""
    return _fixed(share, 2, locale)


def show_grade(grade: float | None, locale: Format = LOCAL) -> str:
    """A key result's grade 0.0-1.0 in tenths: "0.7"."""
    return _fixed(grade, 1, locale)


def show_bytes(size: int, locale: Format = LOCAL) -> str:
    """ "84 kB", "1.2 MB": a size in bytes, by powers of a thousand."""
    if size < _MEGABYTE:
        return f"{_fixed(size / 1000, 0, locale)}{GAP}kB"
    return f"{_fixed(size / _MEGABYTE, 1, locale)}{GAP}MB"


def show_percent(share: float | None, locale: Format = LOCAL) -> str:
    """A share 0-1 or a chance in whole percent: "14%"."""
    if share is None:
        return NOTHING
    return f"{_fixed(share * 100, 0, locale)}{locale.percent_gap}%"


def _fixed(value: float | None, decimals: int, locale: Format) -> str:
    if value is None:
        return NOTHING
    number = at_place(value, -decimals)
    return signed(written(Rounded(number, -decimals, keep_zeros=True), locale), number)


def _kind(unit: str | None, currency: str | None) -> tuple[str, str | None]:
    kind, _, named = (unit or "number").partition(":")
    return kind, named or currency


def _rounded(
    value: float, kind: str, currency: str | None, decimals: int | None, finest: int | None
) -> Rounded:
    if decimals is not None and (kind in _SHARES or abs(value) < 10_000):
        return Rounded(at_place(value, -decimals), -decimals, keep_zeros=True)
    if kind in _SHARES:
        return _rounded_percent(value, finest)
    if kind == "money":
        return _rounded_money(value, currency, finest)
    return suffixed(value, 3, finest)


def _rounded_percent(value: float, finest: int | None) -> Rounded:
    """One decimal below 10, two digits below 0.1, so that a small share is not shown as none."""
    place = -1 if abs(value) < 100 else significant_place(value, 3, None)
    if 0 < abs(value) < 0.1:
        place = significant_place(value, 2, None)
    place = max(-1, place) if abs(value) >= 0.1 else place
    if finest is not None:
        place = max(place, finest)
    number = at_place(value, place)
    return Rounded(number, place, keep_zeros=0 < abs(number) < 10)


def _rounded_money(value: float, currency: str | None, finest: int | None) -> Rounded:
    """Cents below 100 unless the amount is whole; a part of a cent keeps two digits."""
    if not 0 < abs(value) < 100 or value == int(value):
        return suffixed(value, 3, finest)
    cents = 0 if currency in _NO_CENTS else -2
    place = cents if abs(value) >= 0.1 else min(cents, significant_place(value, 2, None))
    coarse = finest is not None and finest > place
    place = finest if coarse and finest is not None else place
    return Rounded(at_place(value, place), place, keep_zeros=not coarse)


def _like(own: Rounded, size: float, beside: Rounded) -> Rounded:
    """The change `size` in the digits of the value `beside`, unless nothing would be left of it."""
    if own.steps > beside.steps:
        return own
    place = max(own.place, beside.place)
    number = at_place(size, place)
    return Rounded(number, place, beside.steps) if number else own


def _told(rounded: Rounded, kind: str, currency: str | None, locale: Format) -> str:
    return signed(_dressed(written(rounded, locale), kind, currency, locale), rounded.number)


def _dressed(text: str, kind: str, currency: str | None, locale: Format) -> str:
    if kind in _SHARES:
        return f"{text}{locale.percent_gap}%"
    if kind == "money" and currency:
        symbol = _SYMBOLS.get(currency)
        if locale.currency_behind:
            return f"{text}{GAP}{symbol or currency}"
        return f"{symbol}{text}" if symbol else f"{currency}{GAP}{text}"
    return text if kind in _BARE else f"{text}{GAP}{kind}"
