"""The four readings: is the machine healthy, and are we going the right way? Must not word them.

Replayed week by week from the cycle's start, so that it never depends on when the program ran."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.domain.alert_links import is_active, is_guardrail
from okrdesk.domain.calendar import period_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grade import decimal_of
from okrdesk.domain.health import SHARE as HEALTH_SHARE
from okrdesk.domain.kpi_path import health_path
from okrdesk.domain.kpi_reading import Board, KpiReading, read_board
from okrdesk.domain.kpi_rules import ANEW, KpiRules
from okrdesk.domain.okr_track import LEFT_OUT, Weighed, okr_track, weigh
from okrdesk.domain.reading_words import QUESTIONS, exception_says, reading_says
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.references import cycle_for
from okrdesk.domain.workspace import Workspace

LEAST_KPIS = 3
HEALTHY_SHARE, ON_TRACK_SHARE = decimal_of(0.70), decimal_of(0.60)
LEAVES_ON_TRACK, BECOMES_ON_TRACK = decimal_of(0.55), decimal_of(0.65)
_BY_SIDES = {
    (True, True): "cruising",
    (True, False): "pointed_wrong",
    (False, True): "overheating",
    (False, False): "stop_and_fix",
}


@dataclass(frozen=True, slots=True)
class Waypoint:
    """Where the company stood on a day; the shares 0-1, None where unknown."""

    date: dt.date
    kpi_health: float | None
    okr_track: float | None


@dataclass(frozen=True, slots=True)
class Misfit:
    """What does not fit the reading: a KPI in act or a key result off track."""

    kind: str
    id: str
    state: str
    says: str


@dataclass(frozen=True, slots=True)
class WorkspaceReading:
    """Which of the quadrants the workspace is in.

    `reading`: cruising | pointed_wrong | overheating | stop_and_fix | not_steering |
    steering_blind | unknown. `is_healthy` and `is_on_track`: None where unknown. `path`: the ends
    of the cycle's weeks until today, and today. `left_out`: what is silent and counts nowhere.
    """

    reading: str
    says: str
    question: str
    kpi_health: float | None
    okr_track: float | None
    is_healthy: bool | None
    is_on_track: bool | None
    path: tuple[Waypoint, ...]
    exceptions: tuple[Misfit, ...]
    left_out: tuple[Misfit, ...]
    board: Board
    key_results: tuple[Weighed, ...]
    today: dt.date


def read_workspace(
    ws: Workspace, today: dt.date, cycle: Cycle | None = None, rules: KpiRules = ANEW
) -> WorkspaceReading:
    """The reading on `today`, with its path through `cycle` (None: the running one).

    `NotLoaded` names the owner of entries it needs. `rules`: who knows some answers already.
    """
    days = list(_days(ws, today, cycle))
    board, weighed = read_board(ws, today, rules.read), weigh(ws, today)
    kpis = [reading.kpi for reading in board.kpis]
    health = [*health_path(ws, kpis, days[:-1], today, rules.states)]
    tracks = [*(okr_track(weigh(ws, day)) for day in days[:-1]), okr_track(weighed)]
    on_track: bool | None = None
    for track in tracks:
        on_track = _is_on_track(track, on_track)
    path = zip(days, [*health, board.health_share], tracks, strict=True)
    return _reading(ws, board, weighed, on_track, tuple(Waypoint(*point) for point in path))


def _days(ws: Workspace, today: dt.date, cycle: Cycle | None) -> Iterator[dt.date]:
    """The last days of the weeks that ended in the cycle, then today."""
    if cycle is None and any(found.start <= today for found in ws.all(Cycle).values()):
        cycle = cycle_for(ws, None, today)
    if cycle is not None:
        week = period_of(cycle.start, "week", ws.settings().week_start)
        while week.end < min(today, cycle.end + dt.timedelta(days=1)):
            yield week.end
            week = week.next()
    yield today


def _is_on_track(track: float | None, before: bool | None) -> bool | None:
    """The side of the line that O is on; a change needs .05 past it. Unknown stays unknown."""
    if track is None:
        return None
    line = {None: ON_TRACK_SHARE, True: LEAVES_ON_TRACK, False: BECOMES_ON_TRACK}[before]
    return decimal_of(track) >= line


def _reading(
    ws: Workspace,
    board: Board,
    weighed: tuple[Weighed, ...],
    on_track: bool | None,
    path: tuple[Waypoint, ...],
) -> WorkspaceReading:
    judged = (*board.kpis, *(r for r in board.others if is_guardrail(ws, r.kpi)))
    healthy = _is_healthy(ws, board.health_share, judged)
    if on_track and any(_is_committed_off(one) for one in weighed):
        on_track = False
    reading = _quadrant(ws, board, healthy, on_track)
    exceptions = tuple(_exceptions(judged, weighed))
    return WorkspaceReading(
        reading=reading,
        says=reading_says(reading, healthy, [one.says for one in exceptions]),
        question=_question(ws, reading, judged),
        kpi_health=path[-1].kpi_health,
        okr_track=path[-1].okr_track,
        is_healthy=healthy,
        is_on_track=on_track,
        path=path,
        exceptions=exceptions,
        left_out=tuple(_left_out(board.kpis, weighed)),
        board=board,
        key_results=weighed,
        today=board.today,
    )


def _is_committed_off(one: Weighed) -> bool:
    return one.objective.kind == "committed" and one.status == "off_track"


def _is_healthy(ws: Workspace, health: float | None, judged: Iterable[KpiReading]) -> bool | None:
    """H at least .70, and neither the North Star nor a guardrail in act; None where H is unknown.

    A guardrail counts here even when it is not a key KPI: somebody said that it must stay healthy.
    """
    if health is None:
        return None
    in_act = [reading.kpi for reading in judged if reading.state == "act"]
    is_stopped = any(kpi.north_star or is_guardrail(ws, kpi) for kpi in in_act)
    return not is_stopped and decimal_of(health) >= HEALTHY_SHARE


def _quadrant(ws: Workspace, board: Board, healthy: bool | None, on_track: bool | None) -> str:
    if sum(1 for reading in board.kpis if reading.value is not None) < LEAST_KPIS:
        return "steering_blind"
    if not any(is_active(ws, objective) for objective in ws.all(Objective).values()):
        return "not_steering"
    if healthy is None or on_track is None:
        return "unknown"
    return _BY_SIDES[healthy, on_track]


def _question(ws: Workspace, reading: str, judged: Iterable[KpiReading]) -> str:
    """It names the KPI that is worst: in act before watch, the North Star and guardrails first."""
    unwell = [one for one in judged if one.state in ("act", "watch")]

    def place(one: KpiReading) -> tuple[bool, bool]:
        return one.state != "act", not (one.kpi.north_star or is_guardrail(ws, one.kpi))

    name = min(unwell, key=place).kpi.name if unwell else ""
    return QUESTIONS[reading].format(kpi=name)


def _exceptions(kpis: Iterable[KpiReading], weighed: Iterable[Weighed]) -> Iterator[Misfit]:
    for reading in kpis:
        if reading.state == "act":
            says = exception_says(reading.kpi.name, reading.state)
            yield Misfit("kpi", reading.kpi.id, reading.state, says)
    for one in weighed:
        key_result, status = one.key_result, one.status
        if status == "off_track":
            says = exception_says(key_result.title, status)
            yield Misfit("key_result", key_result.id, status, says)


def _left_out(kpis: Iterable[KpiReading], weighed: Iterable[Weighed]) -> Iterator[Misfit]:
    for reading in kpis:
        if reading.state not in HEALTH_SHARE and reading.state != "unbanded":
            says = exception_says(reading.kpi.name, reading.state)
            yield Misfit("kpi", reading.kpi.id, reading.state, says)
    for one in weighed:
        key_result, status = one.key_result, one.status
        if status in LEFT_OUT:
            says = exception_says(key_result.title, status)
            yield Misfit("key_result", key_result.id, status, says)
