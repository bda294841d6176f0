"""From when to when a cause is in force, replayed in date order. Must not know KPIs.

A cause that comes back within 14 days is the same alert again. Where older values are missing, what
began among them is not known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from okrdesk.domain.frozen import dataclass

REOPENS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Moment:
    """On a day a cause is in force since the value of `first` (None: it is not), by a rule.

    Of two rules in one stretch that of the higher `rank` names it, else the first.
    """

    day: date
    first: date | None = None
    rule: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A cause in force: from the value of `first`, seen on `raised`, over on `cleared` (None: not).

    `reopened` is the day it last came back, None when it never went; it came in `times` stretches,
    the last of which began with the value of `since` and was called for by `rule`.
    """

    first: date
    rule: str
    raised: date
    cleared: date | None
    since: date
    reopened: date | None = None
    times: int = 1


def spans(moments: Sequence[Moment], whole: bool) -> tuple[tuple[Span, ...], Span | None]:
    """The alerts of one cause, oldest first, and the one that is open but began nobody knows when.

    Of a series that is not `whole` only those are given whose beginning is known for sure.
    """
    sure_from: date | None = None
    if not whole:
        calm = next((place for place, moment in enumerate(moments) if moment.first is None), None)
        if calm is None:
            open_now = moments[-1] if moments else None
            return (), None if open_now is None else _begun(open_now)
        sure_from, moments = moments[calm].day, moments[calm:]
    found = list(_merged(_runs(moments)))
    if sure_from is None:
        return tuple(found), None
    sure = tuple(span for span in found if span.raised - sure_from > REOPENS)
    unsure = next((s for s in found if s not in sure and s.cleared is None), None)
    return sure, unsure


def _begun(moment: Moment) -> Span:
    first = moment.first or moment.day
    return Span(first, moment.rule, moment.day, None, first)


def _runs(moments: Iterable[Moment]) -> Iterable[Span]:
    """Each uninterrupted stretch of days in force."""
    begun: Span | None = None
    rank = 0
    for moment in moments:
        if moment.first is not None:
            if begun is None:
                begun, rank = _begun(moment), moment.rank
            elif moment.rank > rank:
                begun, rank = replace(begun, rule=moment.rule), moment.rank
        elif begun is not None:
            yield replace(begun, cleared=moment.day)
            begun = None
    if begun is not None:
        yield begun


def _merged(runs: Iterable[Span]) -> Iterable[Span]:
    held: Span | None = None
    for run in runs:
        if held is not None and held.cleared is not None and run.raised - held.cleared <= REOPENS:
            held = replace(
                run,
                first=held.first,
                raised=held.raised,
                reopened=run.raised,
                times=held.times + 1,
            )
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held
