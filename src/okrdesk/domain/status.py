"""The status of a key result, with its reason in words. Must not compute chances."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from okrdesk.domain.chance_status import chance_status
from okrdesk.domain.confidence import confidence_status
from okrdesk.domain.facts import Facts, facts_of, success_share
from okrdesk.domain.forecast.forecast import NoForecast, is_open, outlook_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import decimal_of
from okrdesk.domain.measured import Kept
from okrdesk.domain.progress import CHANGES, baseline_of
from okrdesk.domain.records import CheckIn
from okrdesk.domain.spoken import SET_ASIDE, STATUS_WORDS, local, spoken_day, spoken_number
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

ENDED = frozenset({"in_review", "closed"})
JUDGED = ("off_track", "at_risk", "on_track")  # the worst first
ON_TRACK_GAP, AT_RISK_GAP = decimal_of(-0.05), decimal_of(-0.20)
_STEERABLE = frozenset(JUDGED)


@dataclass(frozen=True, slots=True)
class Status:
    """One of the status words, what a chip says of it, and why it is so in a sentence."""

    status: str
    says: str
    reason: str


def status_of(ws: Workspace, facts: Facts) -> Status:
    """The first that applies: graded, to be graded, not started, no data, no baseline, stale, then
    what was set by hand until the next check-in, then what the figures lead to.

    A stale one says what it was. Silence is never green, not even when somebody set it by hand; a
    status set by hand does stand in for one that lacks its baseline.
    """
    early = _from_calendar(facts)
    if early is not None:
        return early
    touched, fresh_until = facts.touched, facts.fresh_until
    if touched is None or fresh_until is None:
        return _plain("no_data", tr("There is neither a value nor a check-in yet."))
    if facts.day <= fresh_until:
        return _current(ws, facts)
    if _lacks_baseline(facts):
        return _no_baseline()
    then = facts_of(ws, facts.key_result, facts.objective, facts.cycle, touched)
    return _stale(facts, _current(ws, then), touched)


def told_of(facts: Facts, status: Status) -> Status:
    """What is said of a status: of what was set aside that it was, and why, if that was said."""
    key_result = facts.key_result
    word = SET_ASIDE.get(key_result.state)
    return status if word is None else Status(status.status, word, key_result.reason or "")


def _current(ws: Workspace, facts: Facts) -> Status:
    """What it is while its news is fresh: set by hand until the next check-in, else computed."""
    newest = facts.newest
    if newest is not None and newest.status in _STEERABLE:
        return _by_hand(newest, newest.status)
    if _lacks_baseline(facts):
        return _no_baseline()
    return computed(ws, facts)


def _no_baseline() -> Status:
    return _plain("no_baseline", tr("It is not said yet where it starts from."))


def _plain(status: str, reason: str) -> Status:
    return Status(status, STATUS_WORDS[status], reason)


def _from_calendar(facts: Facts) -> Status | None:
    cycle, grade = facts.cycle, facts.key_result.grade
    if grade is not None:
        return _plain("graded", tr("Graded {grade}.").format(grade=local(f"{grade:.1f}")))
    if facts.day > cycle.end or cycle.state in ENDED:
        says = tr("{cycle} ended on {day}.").format(
            cycle=cycle.name, day=spoken_day(cycle.end, facts.day)
        )
        return _plain("to_be_graded", says)
    if facts.day < cycle.start:
        says = tr("{cycle} begins on {day}.").format(
            cycle=cycle.name, day=spoken_day(cycle.start, facts.day)
        )
        return _plain("not_started", says)
    return None


def _lacks_baseline(facts: Facts) -> bool:
    return facts.key_result.measure in CHANGES and baseline_of(facts.key_result) is None


def _stale(facts: Facts, then: Status, touched: date) -> Status:
    was = STATUS_WORDS[then.status]
    reason = tr("No news for {n} days; it was {status}.")
    return Status(
        "stale",
        tr("stale · was {status}").format(status=was),
        reason.format(n=(facts.day - touched).days, status=was),
    )


def _by_hand(check_in: CheckIn, status: str) -> Status:
    by = check_in.by or tr("somebody")
    reason = tr("Set by {by} until the next check-in: {reason}")
    return Status(
        status,
        tr("{status} · set by hand").format(status=STATUS_WORDS[status]),
        reason.format(by=by, reason=check_in.reason or tr("no reason given")),
    )


def computed(ws: Workspace, facts: Facts) -> Status:
    """The status that the figures lead to, by the measure."""
    rule = _RULES.get(facts.key_result.measure)
    found = rule(facts) if rule is not None else _by_chance(ws, facts) or _by_gap(facts)
    return found or _by_confidence(facts)


def _by_confidence(facts: Facts) -> Status:
    confidence = facts.confidence.value
    if confidence is None:
        return _plain("no_data", tr("Nobody said yet how sure they are."))
    says = tr("Confidence is {n} of 10.").format(n=confidence)
    return _plain(confidence_status(confidence), says)


def _by_chance(ws: Workspace, facts: Facts) -> Status | None:
    """The chance of success, where there is one."""
    outlook = outlook_of(ws, facts) if is_open(facts) else None
    if outlook is None or isinstance(outlook, NoForecast):
        return None
    return _plain(*chance_status(outlook.chances()))


def _by_gap(facts: Facts) -> Status | None:
    """Without a forecast the gap to the expected progress."""
    gap, expected = facts.gap, facts.expected
    if gap is None or expected is None:
        return None
    exact, reason = decimal_of(gap), _gap_says(gap, expected)
    if exact >= ON_TRACK_GAP:
        return _plain("on_track", reason)
    return _plain("at_risk" if exact >= AT_RISK_GAP else "off_track", reason)


def _gap_says(gap: float, expected: float) -> str:
    shown, even = spoken_number(abs(gap), 2), spoken_number(expected, 2)
    if shown == "0":
        return tr("As far as expected, {expected}.").format(expected=even)
    if gap < 0:
        return tr("{gap} behind the expected {expected}.").format(gap=shown, expected=even)
    return tr("{gap} ahead of the expected {expected}.").format(gap=shown, expected=even)


def _by_word(facts: Facts) -> Status | None:
    """yes-no and levels: done is done; past its own date it is off track; else the confidence."""
    due = facts.key_result.due
    if facts.measured.raw is not None and facts.measured.raw >= 1.0:
        return _plain("on_track", tr("It is reached."))
    if due is not None and facts.day > due:
        says = tr("It was due on {day}.").format(day=spoken_day(due, facts.day))
        return _plain("off_track", says)
    return None


def _by_dates(facts: Facts) -> Status | None:
    """Milestones against their dates: none late, one, or more; without dates the confidence."""
    if all(milestone.due is None for milestone in facts.milestones):
        return None
    late = [
        m
        for m in facts.milestones
        if m.due is not None and m.due < facts.day
        if m.done_on is None or m.done_on > facts.day
    ]
    if not late:
        return _plain("on_track", tr("No milestone is late."))
    if len(late) == 1:
        return _plain("at_risk", tr("Late: {title}.").format(title=late[0].title))
    return _plain("off_track", tr("{n} milestones are late.").format(n=len(late)))


def _by_periods(facts: Facts) -> Status | None:
    """A range: off track when even keeping it in all periods left is too little."""
    kept = facts.measured.kept
    if kept is None or not kept.due:
        return None
    line = decimal_of(success_share(facts.objective))
    says = tr("In range in {inside} of {due} periods so far.")
    reason = says.format(inside=kept.inside, due=kept.due)
    if decimal_of(best_share(kept)) < line:
        return _plain("off_track", reason)
    so_far = decimal_of(kept.inside / kept.due)
    return _plain("at_risk" if so_far < line else "on_track", reason)


def best_share(kept: Kept) -> float:
    """The best share of all periods in range that is still possible."""
    return (kept.inside + kept.left) / kept.total


_RULES: dict[str, Callable[[Facts], Status | None]] = {
    "yes-no": _by_word,
    "levels": _by_word,
    "milestones": _by_dates,
    "range": _by_periods,
}
