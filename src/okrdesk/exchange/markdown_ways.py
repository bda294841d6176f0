"""How a key result is measured, as the end of its Markdown line: "(from 42 to 10 minutes)".

Written and read here, so that what goes out comes back. Must not read sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable

from okrdesk.domain.measures import plain_value
from okrdesk.domain.progress import is_summed
from okrdesk.domain.records import KeyResult, Level
from okrdesk.exchange.from_to import FromTo

_N = r"[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
_MONEY = r"(?:(?P<money>[A-Z]{3}) )?"
_AGAIN = r"(?:[A-Z]{3} )?"
_UNIT = r"(?P<unit>%| [^()]+)?"
_NO_TARGET = "no target yet"
_WORDS = {"duration": "seconds"}  # how a unit of ours is called in a text
_PLAIN = {"yes or no": "yes-no", "milestones": "milestones", "in words": "levels"}
_FORMS = tuple(
    (measure, re.compile(rf"\s*\({form}\)$"))
    for measure, form in (
        ("change", rf"from {_MONEY}(?P<b>{_N})%? to {_AGAIN}(?P<t>{_N}){_UNIT}"),
        ("change", rf"from {_MONEY}(?P<b>{_N}){_UNIT}, {_NO_TARGET}"),
        ("change", rf"to {_MONEY}(?P<t>{_N}){_UNIT}"),
        ("change", rf"by (?P<ratio>{_N})%"),
        ("change", _NO_TARGET),
        ("total", rf"total {_MONEY}(?P<t>{_N}){_UNIT}"),
        ("total", f"total, {_NO_TARGET}"),
        ("range", rf"keep at {_MONEY}(?P<low>{_N})%? to {_AGAIN}(?P<high>{_N}){_UNIT}"),
        ("range", rf"keep at least {_MONEY}(?P<low>{_N}){_UNIT}"),
        ("range", rf"keep at most {_MONEY}(?P<high>{_N}){_UNIT}"),
        ("levels", r"levels: (?P<levels>[^()]+)"),
        ("plain", rf"(?P<plain>{'|'.join(_PLAIN)})"),
    )
)


def way_words(record: KeyResult, unit: str, levels: Iterable[Level]) -> str:
    """ "from 42 to 10 minutes", "keep at 1 to 4", "total 30", "yes or no" …; never empty."""
    plain = next((words for words, measure in _PLAIN.items() if measure == record.measure), "")
    if record.measure == "levels":
        named = sorted(levels, key=lambda level: (level.share, level.id))
        shares = "; ".join(f"{bare(one.name)} {_number(one.share * 100)}%" for one in named)
        return f"levels: {shares}" if shares else plain
    if plain:
        return plain
    if record.measure == "range":
        return _range_words(record.target_low, record.target_high, unit)
    if is_summed(record):
        return f"total {_said(record.target, unit)}" if record.target is not None else _total()
    return _change_words(record, unit)


def _total() -> str:
    return f"total, {_NO_TARGET}"


def _range_words(low: float | None, high: float | None, unit: str) -> str:
    if low is None:
        return _NO_TARGET if high is None else f"keep at most {_said(high, unit)}"
    if high is None:
        return f"keep at least {_said(low, unit)}"
    return f"keep at {_said(low, unit, named=False)} to {_said(high, unit)}"


def _change_words(record: KeyResult, unit: str) -> str:
    begin, end = record.baseline, record.target
    if end is None and record.target_ratio is not None:
        return f"by {_number(record.target_ratio * 100)}%"
    if begin is None:
        return _NO_TARGET if end is None else f"to {_said(end, unit)}"
    if end is None:
        return f"from {_said(begin, unit)}, {_NO_TARGET}"
    return f"from {_said(begin, unit, named=False)} to {_said(end, unit)}"


def _said(value: float, unit: str, *, named: bool = True) -> str:
    """The number in its unit; of two numbers only the last is `named`, but for % and money."""
    kind, _, currency = unit.partition(":")
    if kind in ("percent", "share"):
        return f"{_number(value)}%"
    if currency:
        return f"{currency} {_number(value)}"
    word = "" if kind == "number" or not named else bare(_WORDS.get(kind, kind))
    return f"{_number(value)} {word}".rstrip()


def _number(value: float) -> str:
    return plain_value(round(value, 12))


def bare(text: str) -> str:
    """A text that may stand inside round brackets, between commas, colons and semicolons."""
    return " ".join(re.sub(r"[():;,]", " ", text).split())


def read_way(text: str) -> tuple[str, FromTo | None]:
    """The text without its end that says how it is measured, and that; None where none does."""
    for measure, form in _FORMS:
        found = form.search(text)
        if found is not None and found.start() > 0:
            return text[: found.start()], _way(measure, found.groupdict())
    return text, None


def _way(measure: str, told: dict[str, str | None]) -> FromTo:
    if measure == "plain":
        return FromTo(_PLAIN[told["plain"] or ""], None)
    if measure == "levels":
        return FromTo("levels", None, levels=_levels(told["levels"] or ""))
    kind, unit = _unit(told)
    ratio = _value(told, "ratio")
    return FromTo(
        kind if measure == "change" else measure,
        unit,
        _value(told, "b"),
        _value(told, "t"),
        None if ratio is None else ratio / 100.0,
        _value(told, "low"),
        _value(told, "high"),
    )


def _unit(told: dict[str, str | None]) -> tuple[str, str]:
    """The measure of a change in it, and the unit as it is stored."""
    word = (told.get("unit") or "").strip()
    if word == "%":
        return "percent", "percent"
    if told.get("money"):
        return "money", f"money:{told['money']}"
    unit = next((kind for kind, said in _WORDS.items() if said == word), word) or "number"
    return ("money" if unit == "money" else "number"), unit


def _value(told: dict[str, str | None], name: str) -> float | None:
    text = told.get(name)
    return None if text is None else float(text)


def _levels(text: str) -> tuple[tuple[str, float], ...]:
    """ "signed 50%; paid 100%" as names and shares."""
    parts = (part.strip().removesuffix("%").rpartition(" ") for part in text.split(";"))
    return tuple((name, float(share) / 100.0) for name, _, share in parts if _is_number(share))


def _is_number(text: str) -> bool:
    return re.fullmatch(_N, text) is not None
