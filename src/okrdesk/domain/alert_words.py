"""What an alert says in a sentence. Must not raise alerts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from okrdesk.domain.alert_spans import Span
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.spoken import STATE_WORDS, dated, spoken_day, spoken_limit, spoken_value
from okrdesk.domain.words import tr

PATTERNS = {
    "far": tr("far beyond its usual range"),
    "confirmed": tr("beyond its usual range, confirmed by the next value"),
    "two_of_three": tr("2 of 3 values near the end of its usual range"),
    "run": tr("8 values in a row on the worse side of its usual middle"),
    "watch": tr("watch"),
    "act": tr("act"),
    "": tr("no value for two periods"),
}
ANSWERED = {
    "signal": tr("a signal"),
    "band": tr("a worse band"),
    "overdue": tr("data overdue"),
}


def open_says(
    reading: KpiReading,
    today: date,
    cause: str,
    span: Span,
    currency: str | None,
    depends: str,
) -> str:
    """An open alert, as in "Churn 6.2%, act since 16 Nov. It guards Pricing grows"."""
    held = min(held_since(reading, cause, span.since), today)  # a week that runs ends later
    kpi, since = reading.kpi, spoken_day(held, today)
    if cause == "overdue" or reading.value is None:
        says = tr("{name} has no value since {day}: two in a row are missing.")
        return says.format(name=kpi.name, day=since) + depends
    value = spoken_value(reading.value, kpi.unit, currency, kpi.decimals)
    pattern = PATTERNS[span.rule]
    if cause == "band" and reading.state in STATE_WORDS:
        pattern = STATE_WORDS[reading.state]
    says = tr("{name} {value}, {pattern} since {day}.")
    said = says.format(name=kpi.name, value=value, pattern=pattern, day=since)
    return said + _range_says(reading, cause, currency) + depends


def held_since(reading: KpiReading, cause: str, since: date) -> date:
    """From which value on it is what it is: a band alert may have gone from watch to act since."""
    if cause == "band" and reading.state in ("watch", "act") and reading.state_since is not None:
        return max(since, reading.state_since)
    return since


def _range_says(reading: KpiReading, cause: str, currency: str | None) -> str:
    if cause != "signal" or reading.usual is None:
        return ""
    low, high = (spoken_limit(end, reading.kpi.unit, currency) for end in reading.usual)
    return " " + tr("Usual is {low} to {high}.").format(low=low, high=high)


def past_says(kpi: Kpi, cause: str, span: Span) -> str:
    """An alert that is over, as in "Churn, watch from 15 Nov 2026, over on 22 Nov 2026".

    The days are those of the values that began and ended it; past alerts go back far, so they say
    their year. What came and went within 14 days is one alert: its last stretch is told.
    """
    since = dated(span.since)
    if span.cleared == span.first:
        says = tr("{name}, {what} of {day}: what was done took it away.")
        return says.format(name=kpi.name, what=ANSWERED[cause], day=since)
    says = tr("{name}, {pattern} since {first}.")
    if span.cleared is not None:
        says = _WORST_OVER if cause == "band" else _OVER
    last = "" if span.cleared is None else dated(span.cleared)
    named = {"name": kpi.name, "pattern": PATTERNS[span.rule], "first": since, "last": last}
    return _again(span, says.format(**named))


_OVER = tr("{name}, {pattern} from {first}, over on {last}.")
_WORST_OVER = tr(
    "{name}, out of its healthy range from {first}, over on {last}: {pattern} at worst."
)


def _again(span: Span, says: str) -> str:
    """What came before the stretch that is told."""
    if span.times == 1:
        return says
    once = tr("{says} It had come once before, on {day}.")
    often = tr("{says} It had come {n} times before, first on {day}.")
    text = once if span.times == 2 else often
    return text.format(says=says, n=span.times - 1, day=dated(span.first))


def depends_says(things: Iterable[Objective | KeyResult]) -> str:
    """ " It guards Pricing grows."; nothing where it guards nothing."""
    titles = ", ".join(thing.title for thing in things)
    return " " + tr("It guards {titles}.").format(titles=titles) if titles else ""


def watching_says(reading: KpiReading) -> str:
    """A lone unusual value: no alert yet."""
    says = tr("{name}: one unusual {period}, watching.")
    return says.format(name=reading.kpi.name, period=_PERIODS[reading.kpi.cadence])


_PERIODS = {
    "day": tr("day"),
    "week": tr("week"),
    "month": tr("month"),
    "quarter": tr("quarter"),
}
