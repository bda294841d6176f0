"""Why a KPI has its state and the board its health share. Must not compute them."""

from __future__ import annotations

import datetime as dt
import math

from okrdesk.domain.attainment import Attainment
from okrdesk.domain.bands import limits_of, target_of
from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.explain_kpi_figures import explain_figures
from okrdesk.domain.health import SHARE
from okrdesk.domain.kpi_reading import Board, KpiReading
from okrdesk.domain.spoken import STATE_WORDS, spoken_day, spoken_number
from okrdesk.domain.words import tr

_STATE_RULE = tr(
    "worse to act at once, to watch after two values; better at once when past the line by a "
    "margin, else after two; a boundary belongs to the better side"
)
_AGE_RULE = tr("out of date when older than its cadence + max(1 day, 25 %)")


_SIGNAL_RULE = tr(
    "centre ± 2.66 × mean moving range of the first 24 values since a break; news is what is "
    "beyond a limit, 7 values rising or falling, 2 of 3 beyond two thirds of a limit, or 7 on one "
    "side; no limits under 6 values, on trial under 12"
)
_ASSURANCE_RULE = tr(
    "it will meet its target when the whole usual range does, miss it when none of it does, else "
    "hit or miss"
)
ASSURANCE_WORDS = {
    "consistent_pass": tr("will meet its target"),
    "consistent_fail": tr("will miss its target"),
    "inconsistent": tr("hit or miss"),
}


def explain_kpi(
    reading: KpiReading,
    today: dt.date,
    met: Attainment | None = None,
    currency: str | None = None,
) -> tuple[Explanation, ...]:
    """The state of one KPI, what is news in it, whether it passes its target, then its figures."""
    found = [explain_state(reading, today), explain_signal(reading)]
    if reading.assurance is not None:
        found.append(explain_assurance(reading))
    return (*found, *explain_figures(reading, today, met, currency))


def explain_signal(reading: KpiReading) -> Explanation:
    """The usual range that the newest value was held against."""
    if reading.usual is None:
        says = tr("No usual range yet: it needs {n} more values.").format(n=reading.needed)
        if not reading.needed:
            says = tr("No usual range: this KPI has no chart.")
        return Explanation("signal", says, (), None, _SIGNAL_RULE)
    rule = RULE_WORDS.get(reading.signal or "", tr("usual wobble"))
    inputs = (
        Input(tr("value"), reading.value, reading.date),
        Input(tr("usual from"), reading.usual[0]),
        Input(tr("usual middle"), reading.centre),
        Input(tr("usual to"), reading.usual[1]),
        Input(tr("variation"), reading.variation),
    )
    text = tr("{rule}, by limits on trial: {how}.") if reading.trial else tr("{rule}: {how}.")
    says = text.format(rule=rule, how=_SIGNAL_RULE)
    return Explanation("signal", says, inputs, reading.signal, _SIGNAL_RULE)


RULE_WORDS = {
    "beyond_upper": tr("above the usual range"),
    "beyond_lower": tr("below the usual range"),
    "trend_up": tr("7 values rising in a row"),
    "trend_down": tr("7 values falling in a row"),
    "two_of_three_high": tr("2 of 3 values near the upper limit"),
    "two_of_three_low": tr("2 of 3 values near the lower limit"),
    "shift_high": tr("7 values in a row above the usual middle"),
    "shift_low": tr("7 values in a row below the usual middle"),
}


def explain_assurance(reading: KpiReading) -> Explanation:
    """Whether the usual range passes the target."""
    low, high = reading.usual or (None, None)
    ends = target_of(reading.kpi, reading.band) if reading.band is not None else None
    inputs = (
        Input(tr("usual from"), low),
        Input(tr("usual to"), high),
        *(Input(tr("target"), end) for end in ends or () if math.isfinite(end)),
    )
    says = f"{ASSURANCE_WORDS[reading.assurance or 'inconsistent']}: {_ASSURANCE_RULE}."
    return Explanation("assurance", says, inputs, reading.assurance, _ASSURANCE_RULE)


def explain_state(reading: KpiReading, today: dt.date) -> Explanation:
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
        since = spoken_day(reading.state_since, today)
        says = tr("{state} since {day}").format(state=says, day=since)
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
