"""Text to value and back, exactly, with a decimal point. Must not format for looking at."""

from __future__ import annotations

import math
import re
from datetime import date

from okrdesk.domain.errors import OkrError, TwoReadingsError, UnreadError
from okrdesk.domain.separators import DECIMAL
from okrdesk.domain.words import tr

YES = frozenset({"yes", "y", "true", "done", "1"})
NO = frozenset({"no", "n", "false", "0"})
SECONDS = {"w": 604800.0, "d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
FIRST_YEAR, LAST_YEAR = 1900, 2199

# Compiled when they are first used.
_NUMBER = r"(?a)[+-]?(?:(?:\d{1,3}(?:_\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_SIGNS = r"[$\N{EURO SIGN}\N{POUND SIGN}\N{YEN SIGN}]?"
_SHORT = (
    rf"(?a)(?P<minus>[-+\N{{MINUS SIGN}}]?)(?P<before>{_SIGNS}) ?(?P<number>\d+(?:\.\d+)?)"
    rf" ?(?P<times>[kKMB]?)[ \N{{NO-BREAK SPACE}}]?(?P<after>{_SIGNS})"
)
_TIMES = {"": "", "k": "e3", "m": "e6", "b": "e9"}
_GROUPED = (
    rf"(?a)(?P<before>[-+\N{{MINUS SIGN}}]?{_SIGNS} ?)(?P<whole>[1-9]\d{{0,2}})[.,]"
    rf"(?P<rest>\d{{3}})(?P<after>[%\N{{NO-BREAK SPACE}} ]*{_SIGNS})"
)
_DURATION_PART = r"(?a)(\d+(?:\.\d*)?|\.\d+)(ms|[wdhms])"
_DAY = r"(?a)(\d{4})-(\d{2})-(\d{2})"


def parse_value(text: str, unit: str | None) -> float:
    """The value that `text` means for a KPI or key result of `unit` (None: a plain number).

    Percent and share in points ("6.2" and "6.2%" are 6.2; a share may be "12/340"), money in main
    units with or without its sign, it and plain numbers as "48.2k" or "1.2M" too, durations in
    seconds ("90", "1m30s", "2.5d"), yes-no as 1 or 0. `bad_value` otherwise. The decimal sign of
    the language is read too: who works in German types 6,2.
    """
    kind = (unit or "number").partition(":")[0]
    if kind == "share":
        return parse_share(text)[0]
    text = _pointed(text)
    if kind == "duration":
        return parse_duration(text)
    if kind == "yes-no":
        return 1.0 if parse_yes_no(text) else 0.0
    if kind == "percent":
        return parse_number(text.strip().removesuffix("%"))
    return parse_number(_spelt_out(text, money=kind == "money"))


def _spelt_out(text: str, *, money: bool) -> str:
    """ "$48.2k" as "48.2e3": as the window writes it one may type it; other texts stay."""
    found = re.fullmatch(_SHORT, text.strip())
    if found is None or (not money and (found["before"] or found["after"])):
        return text
    return f"{found['minus']}{found['number']}{_TIMES[found['times'].lower()]}"


def parse_number(text: str) -> float:
    """A finite number with a decimal point and optional `_` between thousands."""
    plain = text.strip().replace("\N{MINUS SIGN}", "-")
    if re.fullmatch(_NUMBER, plain) is None:
        raise _no_number(plain, text)
    value = float(plain)
    if not math.isfinite(value):
        says = tr("'{text}' is too large to keep, so {effect}. Use a smaller number.")
        raise UnreadError(says, text=text)
    return value + 0.0  # never minus zero


def read_number(text: str) -> float:
    """As `parse_number`, also with the decimal sign of the language: what somebody types."""
    return parse_number(_pointed(text))


def _pointed(plain: str) -> str:
    """With a point for the language's decimal sign, unless there is a point already.

    A point that may part thousands, as it does in a language with a decimal comma, is refused.
    """
    if "." not in plain.replace(DECIMAL, ""):
        return plain.replace(DECIMAL, ".")
    if DECIMAL != "." and (refusal := grouped_or_not(plain)) is not None:
        raise refusal
    return plain


def grouped_or_not(text: str) -> TwoReadingsError | None:
    """The refusal of "48.200" or "48,200", which are 48.2 or 48200; None for any other text.

    The candidate with the decimal sign never has three digits behind it, so it is in no doubt.
    """
    found = re.fullmatch(_GROUPED, text.strip())
    if found is None:
        return None
    whole, rest = found["whole"], found["rest"]
    fraction = rest.rstrip("0") if rest.endswith("0") else f"{rest}0"
    ways = (f"{whole}{DECIMAL}{fraction}".removesuffix(DECIMAL), whole + rest)
    point, grouped = (f"{found['before']}{way}{found['after']}" for way in ways)
    return _either(text, point, grouped)


def _no_number(plain: str, text: str) -> OkrError:
    """Why `text` is no number; the candidates are the two that a comma may mean."""
    with_point, without = plain.replace(",", "."), plain.replace(",", "")
    if (
        plain.count(",") == 1
        and not plain.endswith(",")  # somebody is about to go on
        and re.fullmatch(_NUMBER, with_point)
        and re.fullmatch(_NUMBER, without)
    ):
        return _either(text, with_point, without)
    says = tr("'{text}' is not a number, so {effect}. Write it like 1234.5.")
    return UnreadError(says, text=text)


def _either(text: str, point: str, whole: str) -> TwoReadingsError:
    says = tr("'{text}' could be {point} or {whole}, so {effect}. Write one of these two.")
    return TwoReadingsError(text, says, (point, whole))


def parse_share(text: str) -> tuple[float, float | None, float | None]:
    """The share in points with its numerator and denominator: "12/340" is 3.529…, 12, 340."""
    text = _pointed(text)
    above, stroke, below = text.partition("/")
    if not stroke:
        return parse_number(text.strip().removesuffix("%")), None, None
    numerator, denominator = parse_number(above), parse_number(below)
    if denominator <= 0:
        says = tr("'{text}' divides by {below}, so {effect}. Give how many there were.")
        raise UnreadError(says, text=text, below=below.strip())
    value = numerator / denominator * 100.0
    if not math.isfinite(value):
        says = tr("'{text}' is too large to keep, so {effect}. Use smaller numbers.")
        raise UnreadError(says, text=text)
    return value, numerator, denominator


def parse_duration(text: str) -> float:
    """Seconds from "90", "1m30s", "2h", "2.5d", "-3d"; larger parts come first."""
    plain = text.strip().replace("\N{MINUS SIGN}", "-").replace(" ", "").lower()
    if re.fullmatch(_NUMBER, plain):
        return parse_number(plain)
    sign, digits = (-1.0, plain[1:]) if plain.startswith("-") else (1.0, plain.removeprefix("+"))
    parts = re.findall(_DURATION_PART, digits)
    sizes = [SECONDS[name] for _, name in parts]
    whole = "".join(number + name for number, name in parts) == digits
    if not parts or not whole or sizes != sorted(set(sizes), reverse=True):
        says = tr("'{text}' is not a duration, so {effect}. Write it like 90 or 1m30s.")
        raise UnreadError(says, text=text)
    seconds = math.fsum(float(number) * SECONDS[name] for number, name in parts)
    if not math.isfinite(seconds):
        says = tr("'{text}' is too long to keep, so {effect}. Use a shorter time.")
        raise UnreadError(says, text=text)
    return sign * seconds + 0.0


def parse_yes_no(text: str) -> bool:
    """True for yes, false for no."""
    plain = text.strip().lower()
    if plain in YES or plain in NO:
        return plain in YES
    says = tr("'{text}' is neither yes nor no, so {effect}. Write yes or no.")
    raise UnreadError(says, text=text)


def parse_range(text: str, unit: str | None = None) -> tuple[float | None, float | None]:
    """Both ends of "3..5"; one side may be left out ("3..", "..5") and is then None."""
    low_text, dots, high_text = text.strip().partition("..")
    if not dots or not (low_text.strip() or high_text.strip()):
        says = tr("'{text}' is not a range, so {effect}. Write it like 3..5 or ..5.")
        raise UnreadError(says, text=text)
    low = parse_value(low_text, unit) if low_text.strip() else None
    high = parse_value(high_text, unit) if high_text.strip() else None
    if low is not None and high is not None and low > high:
        says = tr("In '{text}' the low end is above the high end, so {effect}.")
        raise UnreadError(says, text=text)
    return low, high


def parse_day(text: str) -> date:
    """The date that "YYYY-MM-DD" names; no other form is read."""
    found = re.fullmatch(_DAY, text.strip())
    if found is not None:
        try:
            return _in_our_time(date(*(int(part) for part in found.groups())))
        except ValueError:  # the calendar has no such day; said below like any other bad date
            pass
    says = tr("'{text}' is not a date, so {effect}. Write it like 2026-11-21.")
    raise UnreadError(says, text=text)


def _in_our_time(day: date) -> date:
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return day
    says = tr("{day} is not between {first} and {last}, so {effect}. Look at the year.")
    raise UnreadError(says, day=day, first=FIRST_YEAR, last=LAST_YEAR)


def plain_value(value: float, unit: str | None = None) -> str:
    """The shortest text that `parse_value` turns back into exactly `value`."""
    if unit == "yes-no" and value in (0.0, 1.0):
        return "yes" if value else "no"
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(value)


def written_value(value: float, unit: str | None = None) -> str:
    """As `plain_value`, with the decimal sign of the language: what a field begins with."""
    return plain_value(value, unit).replace(".", DECIMAL)
