"""Why a KPI's change, age and attainment are what they are. Must not compute them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.attainment import Attainment
from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr
from okrdesk.domain.writing.numbers import show_delta

_CHANGE_RULE = tr("the newest value of this period - the newest value of the period before")
_YEAR_RULE = tr("the value of this period - the value of the same period a year ago")
_DUE_RULE = tr(
    "the next value is due on the last day of the period after this one; out of date when older "
    "than its cadence + max(1 day, 25 %)"
)
_MET_RULE = tr(
    "periods over in the cycle whose value met the target in force on its date / all periods over; "
    "a missing value did not meet it"
)


def explain_figures(
    reading: KpiReading, today: dt.date, met: Attainment | None, currency: str | None
) -> Iterator[Explanation]:
    """The change to the period before and to last year, the age, and the attainment if given."""
    if reading.delta is not None:
        yield _change(reading, currency)
    if reading.year_ago is not None and reading.value is not None:
        yield _year(reading, reading.value, reading.year_ago, currency)
    if reading.due is not None:
        yield _age(reading, today)
    if met is not None:
        yield _attainment(met)


def _change(reading: KpiReading, currency: str | None) -> Explanation:
    earlier = reading.recent[-2]
    inputs = (
        Input(tr("value"), reading.value, reading.date),
        Input(tr("previous value"), reading.previous, earlier.date),
    )
    says = tr("Change {change}: {rule}.").format(
        change=show_delta(reading.delta, reading.kpi.unit, currency=currency), rule=_CHANGE_RULE
    )
    return Explanation("delta", says, inputs, reading.delta, _CHANGE_RULE)


def _year(reading: KpiReading, value: float, year_ago: float, currency: str | None) -> Explanation:
    inputs = (
        Input(tr("value"), value, reading.date),
        Input(tr("value a year ago"), year_ago),
    )
    says = tr("Change on a year ago {change}: {rule}.").format(
        change=show_delta(value - year_ago, reading.kpi.unit, currency=currency), rule=_YEAR_RULE
    )
    return Explanation("year_ago", says, inputs, value - year_ago, _YEAR_RULE)


def _age(reading: KpiReading, today: dt.date) -> Explanation:
    period, due = reading.period, reading.due
    assert due is not None
    assert period is not None
    inputs = (
        Input(tr("newest value"), reading.value, reading.date),
        Input(tr("it speaks of the time until"), period.end.isoformat(), period.end),
        Input(tr("age in days"), float(reading.age_days or 0)),
    )
    says = tr("Next value by {day}: {rule}.").format(day=spoken_day(due, today), rule=_DUE_RULE)
    return Explanation("due", says, inputs, due.isoformat(), _DUE_RULE)


def _attainment(met: Attainment) -> Explanation:
    inputs = (
        Input(tr("periods with the target met"), float(met.met)),
        Input(tr("periods over"), float(met.due)),
    )
    says = tr("{says}: {rule}.").format(says=met.says[:1].upper() + met.says[1:], rule=_MET_RULE)
    share = met.met / met.due if met.due else None
    return Explanation("attainment", says, inputs, share, _MET_RULE)
