"""The sentences of a review that nobody wrote by hand. Must not hold figures of its own."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import grade_colour
from okrdesk.domain.health_words import machine_says
from okrdesk.domain.kpi_reading import Board
from okrdesk.domain.review_goals import ReviewObjective
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.domain.words import tr

_BAD_STATES = ("act", "watch", "out_of_date")
_SILENT = frozenset({"no_data", "no_baseline", "not_started"})
_BAD_STATUSES = ("missed", "off_track", "stale")


@dataclass(frozen=True, slots=True)
class Exempt:
    """Something that is not as it should be: a KPI's state or a key result's status."""

    state: str
    ref: str | None
    name: str


def headline(board: Board, objectives: tuple[ObjectiveReading, ...]) -> str:
    """The message of the first page when the founder wrote none: how machine and way are."""
    machine, way = machine_says(board), _way(objectives)
    both = tr("{machine}, and {way}.").format(machine=machine, way=way)
    said = both if machine and way else f"{machine or way}."
    if machine or way:
        return f"{said[0].upper()}{said[1:]}"
    return tr("There is nothing to report yet: no gauges and no objectives.")


def _way(objectives: tuple[ObjectiveReading, ...]) -> str:
    count, statuses = len(objectives), {reading.status for reading in objectives}
    if not count:
        return ""
    if statuses <= _SILENT:
        one = tr("the one objective has no data yet")
        many = tr("the {n} objectives have no data yet")
        return one if count == 1 else many.format(n=count)
    if statuses == {"graded"}:
        return _delivered(objectives)
    good = sum(reading.status == "on_track" for reading in objectives)
    if good == count > 1:
        return tr("all {n} objectives are on track").format(n=count)
    if good == 1:
        return tr("1 of {n} objectives is on track").format(n=count)
    return tr("{good} of {n} objectives are on track").format(good=good, n=count)


def _delivered(objectives: tuple[ObjectiveReading, ...]) -> str:
    count = len(objectives)
    good = sum(
        grade_colour(one.grade or 0.0, one.objective.kind) == "delivered" for one in objectives
    )
    if count == 1:
        one, none = tr("the one objective was delivered"), tr("the one objective was not delivered")
        return one if good else none
    if good == count:
        return tr("all {n} objectives were delivered").format(n=count)
    if good == 1:
        return tr("1 of {n} objectives was delivered").format(n=count)
    return tr("{good} of {n} objectives were delivered").format(good=good, n=count)


def all_readings(objectives: tuple[ObjectiveReading, ...]) -> tuple[ObjectiveReading, ...]:
    """The objectives and all below them, each parent before its children."""
    return tuple(found for one in objectives for found in (one, *all_readings(one.children)))


def exceptions(board: Board, objectives: tuple[ReviewObjective, ...]) -> tuple[Exempt, ...]:
    """What the board should look at first: gauges, worst first, then key results."""
    key_results = [part for goal in objectives for part in goal.key_results]
    gauges = [
        Exempt(state, None, reading.kpi.name)
        for state in _BAD_STATES
        for reading in board.kpis
        if reading.state == state
    ]
    goals = [
        Exempt(status, part.reading.ref, part.reading.key_result.title)
        for status in _BAD_STATUSES
        for part in key_results
        if (part.grade_state or part.reading.status) == status
    ]
    return (*gauges, *goals)
