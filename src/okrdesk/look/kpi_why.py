"""Why a KPI is in its state, in one sentence. Must not judge it."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.formats import Format
from okrdesk.look.states import STATES

CADENCES = {
    "day": tr("daily"),
    "week": tr("weekly"),
    "month": tr("monthly"),
    "quarter": tr("quarterly"),
}
_RULES = {
    "beyond_upper": tr("Above its usual range"),
    "beyond_lower": tr("Below its usual range"),
    "trend_up": tr("7 values rising in a row"),
    "trend_down": tr("7 values falling in a row"),
    "two_of_three_high": tr("2 of the last 3 values near the upper end of the usual range"),
    "two_of_three_low": tr("2 of the last 3 values near the lower end of the usual range"),
    "shift_high": tr("7 values in a row above the usual middle"),
    "shift_low": tr("7 values in a row below the usual middle"),
}


def why_words(reading: KpiReading, today: dt.date, locale: Format) -> str:
    """One sentence on why a KPI is in its state; empty where nothing is known."""
    if reading.state == "no_data":
        return tr("No value yet: add the first one")
    if reading.state == "out_of_date" and reading.due is not None:
        late = (today - reading.due).days
        cadence = CADENCES[reading.kpi.cadence]
        if late == 1:
            return tr("Expected {cadence}: 1 day overdue").format(cadence=cadence)
        return tr("Expected {cadence}: {n} days overdue").format(cadence=cadence, n=late)
    if reading.signal is not None:
        return _RULES[reading.signal]
    if reading.variation == "common_cause":
        return tr("Usual wobble")
    if reading.state == "unbanded":
        return tr("No limits yet: say where worry starts")
    if reading.state_since is None:
        return ""
    since = show_day(reading.state_since, today, locale)
    return tr("{state} since {day}").format(state=STATES[reading.state].word, day=since)
