"""The readings in words, and the question each of them asks. Must not choose among them."""

from __future__ import annotations

from collections.abc import Sequence

from okrdesk.domain.spoken import STATE_WORDS, STATUS_WORDS
from okrdesk.domain.words import tr

READINGS = {
    "cruising": tr("Cruising"),
    "pointed_wrong": tr("The machine works, but it is pointed wrong"),
    "overheating": tr("Reaching goals at an unsustainable cost; the engine is overheating"),
    "stop_and_fix": tr("Stop and fix"),
    "not_steering": tr("Stable, but not steering"),
    "steering_blind": tr("Steering blind"),
    "unknown": tr("Too much is silent to say"),
}
_NOT_STABLE = tr("Not steering")
QUESTIONS = {
    "cruising": tr("All stable. Where do we invest next?"),
    "pointed_wrong": tr("Which objective no longer matches reality?"),
    "overheating": tr("Which goal may slow down until {kpi} is healthy?"),
    "stop_and_fix": tr("What do we stop today?"),
    "not_steering": tr("What are we pushing on this quarter?"),
    "steering_blind": tr("Which three numbers would tell us how we are?"),
    "unknown": tr("Who can bring the missing numbers up to date?"),
}


def reading_says(reading: str, healthy: bool | None, exceptions: Sequence[str]) -> str:
    """ "Cruising, except: API p95 in act · Agency sign-ups off track"."""
    says = READINGS[reading]
    if reading == "not_steering" and healthy is not True:
        says = _NOT_STABLE
    if not exceptions:
        return says
    joined = " · ".join(exceptions)
    text = (
        tr("{reading}, except: {exceptions}") if reading in _GOOD else tr("{reading}: {exceptions}")
    )
    return text.format(reading=says, exceptions=joined)


_GOOD = frozenset({"cruising", "pointed_wrong", "overheating", "not_steering"})


def exception_says(name: str, state: str) -> str:
    """ "API p95 in act", "Agency sign-ups off track", "NPS out of date"."""
    if state in ("act", "watch"):
        return tr("{name} in {state}").format(name=name, state=STATE_WORDS[state])
    word = STATE_WORDS.get(state) or STATUS_WORDS[state]
    return tr("{name} {state}").format(name=name, state=word)
