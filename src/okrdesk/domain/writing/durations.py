"""Lengths of time as people read them. Must not know other units."""

from __future__ import annotations

from okrdesk.domain.writing.digits import signed, suffixed, written
from okrdesk.domain.writing.formats import GAP, Format

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def show_duration(seconds: float, finest: int | None, locale: Format) -> str:
    """Seconds as "610 ms", "42 s", "1 m 27 s", "3 h 20 m" or "2.5 d".

    `finest` is the smallest power of ten of a second worth writing, None if unknown.
    """
    size = abs(seconds)
    if size < _MINUTE - 0.5:
        return signed(_small(size, finest, locale), seconds)
    if size < _HOUR - 0.5:
        return signed(_pair(round(size), _MINUTE, "m", "s"), seconds)
    if size < _DAY - 30:
        return signed(_pair(round(size / _MINUTE), 60, "h", "m"), seconds)
    return signed(_one(size / _DAY, "d", locale), seconds)


def show_duration_short(seconds: float, locale: Format) -> str:
    """One number and one unit, for scale ends and limits: "87 s", "1.5 m", "36 h"."""
    size = abs(seconds)
    for limit, unit, length in ((120, "s", 1), (2 * _HOUR, "m", _MINUTE), (2 * _DAY, "h", _HOUR)):
        if size < limit:
            small = unit == "s"
            text = _small(size, None, locale) if small else _one(size / length, unit, locale)
            return signed(text, seconds)
    return signed(_one(size / _DAY, "d", locale), seconds)


def _small(size: float, finest: int | None, locale: Format) -> str:
    if 0 < size < 1:
        rounded = suffixed(size * 1000, 3, None if finest is None else finest + 3)
        return f"{written(rounded, locale)}{GAP}ms"
    return f"{written(suffixed(size, 3, finest), locale)}{GAP}s"


def _one(size: float, unit: str, locale: Format) -> str:
    return f"{written(suffixed(size, 3, None), locale)}{GAP}{unit}"


def _pair(size: int, per: int, big: str, small: str) -> str:
    """Two whole units; the small one is left out when it is 0."""
    whole, rest = divmod(size, per)
    first = f"{whole}{GAP}{big}"
    return f"{first}{GAP}{rest}{GAP}{small}" if rest else first
