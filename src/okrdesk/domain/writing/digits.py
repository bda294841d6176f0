"""Rounding to significant digits and writing the result. Must not know units."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Context, Decimal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.writing.formats import Format

MINUS = "\u2212"
_EXACT = Context(prec=400, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Rounded:
    """A number rounded at the power of ten `place`, to be written in units of 1000 ** `steps`.

    With `keep_zeros` the zeros behind the decimal point stay: 1.00M says how exact it is.
    """

    number: Decimal
    place: int
    steps: int = 0
    keep_zeros: bool = False


def finest_place(spread: float | None) -> int | None:
    """The smallest power of ten worth writing: that of a tenth of the mean moving range `spread`.

    A spread of 12 000 leaves the thousands, one of 0.5 the hundredths. None where there is no
    spread (or none above 0): then nothing is known about the noise.
    """
    if spread is None or not spread > 0:
        return None
    return math.floor(math.log10(spread / 10) + 1e-9)


def at_place(value: float, place: int) -> Decimal:
    """`value` rounded half up at the power of ten `place`."""
    return Decimal(repr(value)).quantize(Decimal((0, (1,), place)), context=_EXACT)


def significant_place(value: float, count: int, finest: int | None) -> int:
    """The place of the last of `count` significant digits, after the rounding that it causes."""
    if value == 0:
        return 0 if finest is None else max(0, finest)
    place = Decimal(repr(value)).adjusted() - count + 1
    rounded = at_place(value, place)
    place = max(place, rounded.adjusted() - count + 1)
    return place if finest is None else max(place, finest)


def suffixed(value: float, count: int, finest: int | None) -> Rounded:
    """`value` in `count` digits with the suffix chosen after rounding: 999 950 is 1.00M."""
    place = significant_place(value, count, finest)
    number = at_place(value, place)
    steps = max(0, number.adjusted() // 3) if number else 0
    return Rounded(number, place, steps, keep_zeros=steps > 0)


def written(rounded: Rounded, locale: Format) -> str:
    """The digits without a sign, with separators and suffix."""
    number = abs(rounded.number)
    if rounded.steps >= len(locale.suffixes):
        return f"{number:.2e}".replace("e+", "e").replace(".", locale.decimal)
    scaled = number.scaleb(-3 * rounded.steps, context=_EXACT)
    decimals = max(0, 3 * rounded.steps - rounded.place)
    text = f"{scaled:,.{decimals}f}"
    if decimals and not rounded.keep_zeros:
        text = text.rstrip("0").rstrip(".")
    whole, _, part = text.partition(".")
    whole = whole.replace(",", locale.group)
    joined = f"{whole}{locale.decimal}{part}" if part else whole
    return joined + locale.suffixes[rounded.steps]


def signed(text: str, number: Decimal | float) -> str:
    """`text` with a minus in front (also of a currency sign) when `number` is below 0."""
    return f"{MINUS}{text}" if number < 0 else text
