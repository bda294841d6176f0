"""Why a KPI has its state and the board its health share. Must not compute them."""

from __future__ import annotations

import datetime as dt
import math

from okrdesk.domain.bands import limits_of
from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.health import SHARE
from okrdesk.domain.kpi_reading import Board, KpiReading
from okrdesk.domain.spoken import STATE_WORDS, spoken_day, spoken_number
from okrdesk.domain.words import tr

_STATE_RULE = tr(
    "worse to act at once, to watch after two values; better at once when past the line by a "
    "margin, else after two; a boundary belongs to the better side"
)
_AGE_RULE = tr("out of date when older than its cadence + max(1 day, 25 %)")


def explain_kpi(reading: KpiReading) -> tuple[Explanation, ...]:
    """The state of one KPI."""
    return (explain_state(reading),)


def explain_state(reading: KpiReading) -> Explanation:
    """Which limits its value was held against, and since when it is what it is."""
    inputs = [
        Input(tr("value"), reading.value, reading.date),
        *_limit_inputs(reading),
        Input(tr("previous value"), reading.previous),
        Input(tr("next value due by"), _day(reading.due), reading.due),
    ]
    rule = _AGE_RULE if reading.state in ("out_of_date", "no_data") else _STATE_RULE
    says = STATE_WORDS[reading.state]
    if reading.state_since is not None:
        says = tr("{state} since {day}").format(state=says, day=spoken_day(reading.state_since))
    return Explanation("state", f"{says}: {rule}.", tuple(inputs), reading.state, rule)


def _limit_inputs(reading: KpiReading) -> list[Input]:
    band = reading.band
    limits = limits_of(reading.kpi, band) if band is not None else None
    if band is None or limits is None:
        return []
    named = [
        (tr("healthy from"), limits.healthy[0]),
        (tr("healthy to"), limits.healthy[1]),
        (tr("watch from"), limits.watch[0]),
        (tr("watch to"), limits.watch[1]),
    ]
    return [Input(name, end, band.valid_from) for name, end in named if math.isfinite(end)]


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def explain_health(board: Board) -> Explanation:
    """H: which key KPIs count, with what, and which are left out."""
    inputs = tuple(
        Input(reading.kpi.name, STATE_WORDS[reading.state], reading.date) for reading in board.kpis
    )
    rule = tr(
        "healthy 1, watch 0.5, act 0 over the fresh key KPIs, the North Star double; unknown when "
        "under 60 % of the weight is fresh"
    )
    fresh = sum(1 for reading in board.kpis if reading.state in SHARE)
    unknown = tr("unknown")
    share = unknown if board.health_share is None else spoken_number(board.health_share, 2)
    says = tr("Health {share} from {n} of {total} key KPIs: {rule}.")
    says = says.format(share=share, n=fresh, total=len(board.kpis), rule=rule)
    return Explanation("health", says, inputs, board.health_share, rule)
