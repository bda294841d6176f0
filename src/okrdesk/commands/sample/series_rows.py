"""Two years of values for each gauge, the same every time. Must not depend on anything but today.

Wobble comes from a generator with a fixed seed per KPI, so a new KPI does not move the others.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence

from okrdesk.commands.sample.calendar import DAY, Calendar
from okrdesk.commands.sample.week_rows import ACTIVATION, RETENTION
from okrdesk.domain.edits import Points
from okrdesk.domain.records import Annotation, Band, Measurement, Record

TWO_YEARS = 104
LIMITS_AGO = 16
YEAR = 52
CHURN_NOW = (2.6, 2.7, 2.8, 2.9, 3.0, 3.1, 3.4)
TRIALS_NOW = ((24, 206), (25, 204), (23, 209), (26, 211), (25, 217), (27, 219), (24, 202),
              (26, 208), (25, 215), (26, 222), (25, 206), (24, 200), (26, 220))  # fmt: skip
P95_LIMITS_AGO = 56
P95_NOW = (0.58, 0.596, 0.602, 0.604, 0.61)


def all_points(when: Calendar) -> tuple[Points, ...]:
    """One bulk edit per KPI, by its key."""
    weeks, months = when.sundays(TWO_YEARS), when.month_ends(24)
    surveys = when.month_ends(22, days_ago=45)
    days = tuple(when.today - DAY * back for back in range(7 * TWO_YEARS, 0, -1))
    return (
        _points("mrr", weeks, _mrr()),
        _points("churn", weeks, _churn()),
        _points("p95", days, _p95(len(days))),
        _points("trial", weeks[: -len(TRIALS_NOW)], _trial()),
        _points("nps", surveys, _around("nps", len(surveys), 33.0, 41.0, 1.8, 0)),
        _points("runway", months, _runway()),
        _points("churn-agencies", weeks[-52:], _around("agencies", 52, 1.7, 2.1, 0.14, 1)),
        _points("churn-direct", weeks[-52:], _around("direct", 52, 3.2, 4.3, 0.2, 1)),
        _points(
            "activation", weeks, _quarter(when, weeks, "activation", 35.0, 38.0, 0.5, ACTIVATION)
        ),
        _points(
            "retention", weeks, _quarter(when, weeks, "retention", 98.5, 101.0, 0.2, RETENTION)
        ),
        _points("releases", weeks, _around("releases", TWO_YEARS, 6.5, 9.0, 1.4, 0)),
    )


def shares(when: Calendar) -> tuple[Measurement, ...]:
    """The newest weeks of the trial with their counts: how many of how many."""
    weeks = when.sundays(len(TRIALS_NOW))
    return tuple(
        Measurement("trial", day, 100 * paid / trials, numerator=paid, denominator=trials)
        for day, (paid, trials) in zip(weeks, TRIALS_NOW, strict=True)
    )


def dated_bands(when: Calendar) -> tuple[Record, ...]:
    """Bands that began with a quarter, and why."""
    return (
        Band(
            "",
            "mrr",
            valid_from=when.start,
            healthy_low=46_000,
            watch_low=43_000,
            target_low=50_000,
            reason="Set with the board for this quarter.",
        ),
        Band(
            "",
            "trial",
            valid_from=when.past_start,
            healthy_low=11.0,
            watch_low=10.0,
            target_low=12.0,
            reason="The sample report raised what is usual.",
        ),
    )


def events(when: Calendar) -> tuple[Record, ...]:
    """What happened on which day."""
    weeks = when.sundays(TWO_YEARS)
    limits = weeks[-LIMITS_AGO] - 6 * DAY
    return (
        Annotation("", "churn", limits, "Price change", new_limits=True),
        Annotation("", "churn", weeks[-8], "Old plan closed"),
        Annotation("", "runway", when.month_ends(15)[0], "Seed round", new_limits=True),
        Annotation("", "mrr", weeks[-YEAR] - 6 * DAY, "Yearly plans", new_limits=True),
        Annotation(
            "",
            "trial",
            weeks[-len(TRIALS_NOW)] - 6 * DAY,
            "The sample report greets every trial",
            new_limits=True,
        ),
        Annotation("", "p95", when.today - P95_LIMITS_AGO * DAY, "Larger servers", new_limits=True),
        Annotation("", "p95", when.today - 5 * DAY, "Search moved to the new index"),
        Annotation("", None, weeks[-30], "Moved into the new office"),
    )


def _points(kpi: str, days: Sequence[dt.date], values: Sequence[float]) -> Points:
    return Points(kpi, tuple(days), tuple(values))


def _around(
    seed: str, count: int, first: float, last: float, spread: float, digits: int
) -> list[float]:
    """A straight way from `first` to `last`, exact at its end, with wobble on it."""
    chance = random.Random(f"tidewater {seed}")
    slope = (last - first) / (count - 1)
    line = [first + slope * place + chance.gauss(0, spread) for place in range(count - 1)]
    return [round(value, digits) for value in (*line, last)]


def _mrr() -> list[float]:
    values = _around("mrr", TWO_YEARS, 30_900.0, 48_200.0, 160.0, -2)
    return [*values[:-2], 47_700.0, 48_200.0]


def _churn() -> list[float]:
    before = _around("churn before", TWO_YEARS - LIMITS_AGO, 2.5, 2.4, 0.15, 1)
    after = _around("churn after", LIMITS_AGO - len(CHURN_NOW), 2.8, 2.7, 0.1, 1)
    return [*before, *after, *CHURN_NOW]


def _p95(count: int) -> list[float]:
    calm = _around("p95", count - len(P95_NOW), 0.318, 0.352, 0.008, 3)
    return [*calm, *P95_NOW]


def _trial() -> list[float]:
    calm = _around("trial before", TWO_YEARS - 26, 9.4, 9.7, 0.3, 1)
    return [*calm, *_around("trial after", 13, 10.2, 11.6, 0.3, 1)]


def _runway() -> list[float]:
    before = _around("runway before", 9, 12.6, 8.8, 0.1, 1)
    return [*before, *_around("runway after", 14, 20.4, 14.6, 0.08, 1), 14.2]


def _quarter(
    when: Calendar,
    weeks: Sequence[dt.date],
    seed: str,
    first: float,
    baseline: float,
    spread: float,
    told: Sequence[float],
) -> list[float]:
    """Wobble up to the baseline, then the values told for the quarter's weeks; the last holds."""
    begun = sum(day >= when.start for day in weeks)
    before = _around(seed, len(weeks) - begun, first, baseline, spread, 1)
    known = [*told[:begun], *[told[-1]] * (begun - len(told))]
    return [*before, *known]
