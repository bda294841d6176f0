"""How a source writes numbers and dates, found over all cells. Must not guess a doubtful one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_duration, parse_number
from okrdesk.domain.periods import parse_period
from okrdesk.domain.words import tr

CURRENCIES = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}
_MONEY = re.compile(r"^([€$£¥]|EUR|USD|GBP|CHF)\s*|\s*([€$£¥]|EUR|USD|GBP|CHF)$")
_SCALES = {"k": 1e3, "m": 1e6, "bn": 1e9}
_PLAIN = re.compile(r"[+\-\u2212]?[\d.,'\u2019\u00a0\u202f ]*\d[.,]?")
_COMMA_IS_DECIMAL = re.compile(r"(\d{1,3}(\.\d{3})+|\d+),(\d{1,2}|\d{4,})|0,\d+")
_POINT_IS_DECIMAL = re.compile(r"(\d{1,3}(,\d{3})+|\d+)\.(\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+")
_EITHER = re.compile(r"\d{1,3}[.,]\d{3}")
_PARTS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$")
_MONTHS = (
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
)
_WORDED = re.compile(
    r"(?:(\d{1,2})\.?\s+([^\W\d]{3,9})\.?|([^\W\d]{3,9})\.?\s+(\d{1,2})),?\s+(\d{4})"
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """`decimal`: ".", "," or None where the cells do not tell; `dates`: ymd, dmy, mdy or None."""

    decimal: str | None
    dates: str | None

    def number(self, text: str) -> tuple[float, str | None]:
        """Value and unit (percent, money:EUR, share, duration or None); `bad_value` in doubt."""
        plain = text.strip()
        if "/" in plain and not plain.endswith("/"):
            above, _, below = plain.partition("/")
            return _divided(text, self.number(above)[0], self.number(below)[0]), "share"
        unit = None
        if plain.endswith("%"):
            plain, unit = plain[:-1].rstrip(), "percent"
        money = _MONEY.search(plain)
        if money is not None:
            sign = money[1] or money[2]
            unit = f"money:{CURRENCIES.get(sign, sign)}"
            plain = _MONEY.sub("", plain)
        if unit is None and re.search(r"\d\s*(ms|[dhs])$", plain):
            return parse_duration(plain), "duration"
        scale = next((s for s in _SCALES if plain.lower().endswith(s)), "")
        digits = plain[: len(plain) - len(scale)].rstrip()
        return self._digits(digits, text) * _SCALES.get(scale, 1.0), unit

    def _digits(self, digits: str, text: str) -> float:
        bare = re.sub(r"(?<=\d)['\u2019\u00a0\u202f ](?=\d{3})", "", digits)
        if _PLAIN.fullmatch(bare) is None or not ("," in bare or "." in bare):
            return parse_number(bare if bare else text)
        if self.decimal is None:
            return parse_number(_undoubted(bare, text))
        other = "." if self.decimal == "," else ","
        whole, _, fraction = bare.partition(self.decimal)
        if other in fraction or (other in whole and not _groups(whole, other)):
            raise _doubtful(text)
        return parse_number(bare.replace(other, "").replace(self.decimal, "."))

    def day(self, text: str, week_start: int = 1, fiscal_month: int = 1) -> date:
        """The date as given, or the last day of the period that is named; `bad_value` in doubt."""
        plain = _TIME.sub("", text.strip())
        year_first = _YEAR_FIRST.fullmatch(plain)
        if year_first is not None:
            return _date(text, *(int(part) for part in year_first.groups()))
        parts = _PARTS.fullmatch(plain)
        if parts is not None:
            return self._ordered(text, *parts.groups())
        return _worded(plain) or parse_period(_english(plain), week_start, fiscal_month).end

    def _ordered(self, text: str, first: str, second: str, third: str) -> date:
        year = int(third) + (2000 if len(third) == 2 else 0)
        order = self.dates or ("dmy" if "." in text else None)
        if order is None:
            order = _order_of(int(first), int(second))
        if order is None:
            says = tr(
                "'{text}' could be day or month first, so the row was left out. "
                "Say --dates dmy or --dates mdy."
            )
            raise OkrError("bad_value", says.format(text=text))
        if order == "dmy":
            return _date(text, year, int(second), int(first))
        return _date(text, year, int(first), int(second))


def spelling_of(cells: Iterable[str], decimal: str | None, dates: str | None) -> Spelling:
    """How the cells write numbers and dates; what the person said wins."""
    comma = point = day_first = month_first = 0
    for cell in cells:
        parts = _PARTS.fullmatch(_TIME.sub("", cell.strip()))
        if parts is not None:
            order = _order_of(int(parts[1]), int(parts[2]))
            day_first += order == "dmy"
            month_first += order == "mdy"
            continue
        bare = re.sub(r"[^\d.,]", "", cell)
        comma += bool(_COMMA_IS_DECIMAL.fullmatch(bare))
        point += bool(_POINT_IS_DECIMAL.fullmatch(bare))
    # One lone "3,4" proves nothing (it may be 34); one date with a 25 in it proves the order.
    comma_wins, point_wins = comma > 1 and not point, point > comma
    return Spelling(
        decimal or ("," if comma_wins else "." if point_wins else None),
        dates or _winner(day_first, month_first),
    )


def _winner(day_first: int, month_first: int) -> str | None:
    """The order of day and month that the dates agree on; a contradiction proves nothing."""
    if day_first and month_first:
        return None
    return "dmy" if day_first else "mdy" if month_first else None


def _order_of(first: int, second: int) -> str | None:
    if first > 12 >= second:
        return "dmy"
    if second > 12 >= first:
        return "mdy"
    return None


def _groups(whole: str, separator: str) -> bool:
    return re.fullmatch(rf"\D*\d{{1,3}}(\{separator}\d{{3}})*", whole) is not None


def _undoubted(bare: str, text: str) -> str:
    """The digits with a decimal point where only one reading is possible."""
    digits = re.sub(r"[^\d.,]", "", bare)
    if "," in digits and "." in digits:
        decimal = max(digits, key=digits.rfind) if digits else "."
        decimal = "," if digits.rfind(",") > digits.rfind(".") else "."
        other = "." if decimal == "," else ","
        if digits.count(decimal) == 1 and _groups(digits.partition(decimal)[0], other):
            return bare.replace(other, "").replace(decimal, ".")
        raise _doubtful(text)
    if digits.count(",") > 1 and _groups(digits, ","):
        return bare.replace(",", "")
    if "," in digits or _EITHER.fullmatch(digits):
        raise _doubtful(text)
    return bare


def _doubtful(text: str) -> OkrError:
    says = tr(
        "'{text}' could be read with a decimal point or a decimal comma, so the row was left out. "
        "Say --decimal . or --decimal ,"
    )
    return OkrError("bad_value", says.format(text=text))


def _divided(text: str, above: float, below: float) -> float:
    if below <= 0:
        says = tr("'{text}' divides by nothing, so the row was left out.")
        raise OkrError("bad_value", says.format(text=text))
    return above / below * 100.0


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        says = tr("'{text}' is not a date of the calendar, so the row was left out.")
        raise OkrError("bad_value", says.format(text=text)) from None


def _worded(plain: str) -> date | None:
    """ "21 Nov 2026", "Nov 21, 2026", "21. November 2026"; None for anything else."""
    found = _WORDED.fullmatch(plain)
    if found is None:
        return None
    month = _month(found[2] or found[3])
    return _date(plain, int(found[5]), month, int(found[1] or found[4])) if month else None


def _month(word: str) -> int:
    short = word.lower()[:3]
    return next((names.index(short) + 1 for names in _MONTHS if short in names), 0)


def _english(plain: str) -> str:
    """ "Okt 26" as "Oct 26": German month names as parse_period knows them."""
    found = re.fullmatch(r"([^\W\d]{3,9})\.?([-/ ]?)(\d{2}|\d{4})", plain)
    month = _month(found[1]) if found is not None else 0
    if found is None or not month:
        return plain
    return f"{_MONTHS[0][month - 1]} {found[3]}"
