"""Limits of a first number as they are typed. Must not judge them: the command does."""

from __future__ import annotations

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_value, written_value
from okrdesk.domain.starting_limits import StartingLimits
from okrdesk.domain.words import tr

_SECONDS_BELOW = 120.0  # longer durations are written with their parts


def typed_limits(worry: str, act: str, direction: str, unit: str) -> StartingLimits:
    """What was typed as "start to worry at" and "act at"; an empty text leaves that end open.

    In a range both are two numbers, such as "4..16". Raises OkrError `bad_value`.
    """
    healthy, watch = (_ends(text, direction, unit) for text in (worry, act))
    return StartingLimits(healthy[0], healthy[1], watch[0], watch[1])


def shown_limits(limits: StartingLimits, direction: str, unit: str) -> tuple[str, str]:
    """The two texts of limits, "" where there is none."""
    healthy = (limits.healthy_low, limits.healthy_high)
    watch = (limits.watch_low, limits.watch_high)
    return _text(healthy, direction, unit), _text(watch, direction, unit)


def _ends(text: str, direction: str, unit: str) -> tuple[float | None, float | None]:
    plain = text.strip()
    if not plain:
        return None, None
    if direction == "up":
        return parse_value(plain, unit), None
    if direction == "down":
        return None, parse_value(plain, unit)
    low, dots, high = plain.partition("..")
    if not dots:
        says = tr("'{text}' is one number; what is best in a range has two, such as 4..16.")
        raise OkrError("bad_value", says.format(text=plain))
    return _end(low, unit, "", f"..{high}"), _end(high, unit, f"{low}..", "")


def _end(text: str, unit: str, before: str, after: str) -> float | None:
    """One end of a range; the readings that a refusal offers are those of the whole range."""
    try:
        return parse_value(text.strip(), unit) if text.strip() else None
    except OkrError as refusal:
        whole = tuple(f"{before}{one}{after}" for one in refusal.candidates)
        raise OkrError(refusal.kind, refusal.says, candidates=whole) from refusal


def _text(ends: tuple[float | None, float | None], direction: str, unit: str) -> str:
    texts = ["" if end is None else _spelt(end, unit) for end in ends]
    return "..".join(texts) if direction == "range" and any(texts) else "".join(texts)


def _spelt(end: float, unit: str) -> str:
    """As one would type it: a duration with its unit, for 0.67 says little."""
    if unit != "duration" or abs(end) >= _SECONDS_BELOW:
        return written_value(end, unit)
    return f"{end * 1000:.3g} ms" if abs(end) < 1 else f"{end:.3g} s"
