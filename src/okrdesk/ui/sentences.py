"""Sentences about readings that several panes say. Must not compute figures."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from html import escape

from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.note_marks import MARKS
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Cycle, KeyResult, Objective, Person
from okrdesk.domain.tree_reading import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_delta, show_short, show_value
from okrdesk.look.tree_words import way_words

_MARKED = re.compile(rf"^\s*({'|'.join(MARKS)})", re.IGNORECASE | re.MULTILINE)
_BOXES = ("milestones", "yes-no", "levels")


def value_says(ws: Workspace, unit: str | None, value: float | None) -> str:
    """A value in its unit and the workspace's currency."""
    return show_value(value, unit, currency=ws.settings().currency)


def key_result_value(ws: Workspace, key_result: KeyResult, value: float | None) -> str:
    """A key result's value as people say it: "21", "yes", the name of its level."""
    if value is None:
        return "–"
    if key_result.measure == "yes-no":
        return tr("yes") if value else tr("no")
    return value_says(ws, unit_of(ws, key_result), value)


def from_to(ws: Workspace, key_result: KeyResult) -> str:
    """ "from 31 to 15", "keep in 3 to 5", "yes or no", "by milestones", "no target yet"."""
    unit = unit_of(ws, key_result)
    ends = (key_result.target, key_result.target_low, key_result.target_high)
    if key_result.measure not in _BOXES and ends == (None, None, None):
        return way_words(ws, key_result) or tr("no target yet")  # "by 40%" has no ends either
    if key_result.measure == "range":
        low, high = key_result.target_low, key_result.target_high
        return tr("keep in {low} to {high}").format(
            low=value_says(ws, unit, low), high=value_says(ws, unit, high)
        )
    if key_result.measure in _BOXES:
        return {
            "milestones": tr("by milestones"),
            "yes-no": tr("yes or no"),
            "levels": tr("by levels"),
        }[key_result.measure]
    return tr("from {baseline} to {target}").format(
        baseline=value_says(ws, unit, key_result.baseline),
        target=value_says(ws, unit, key_result.target),
    )


def note_markup(note: str) -> str:
    """A note as markup, its "Blocker:", "Next:", "Ask:" and "Why:" set off."""
    return _MARKED.sub(r"<b>\1</b>", escape(note)).replace("\n", "<br>")


def end_of(ws: Workspace, key_result: KeyResult) -> dt.date:
    """The day by which it is to be reached: its own due date or the cycle's end."""
    return key_result.due or cycle_of(ws, key_result).end


def cycle_of(ws: Workspace, key_result: KeyResult) -> Cycle:
    """The cycle of a key result's objective."""
    return ws.get(Cycle, ws.get(Objective, key_result.objective).cycle)


def promise(ws: Workspace, reading: KeyResultReading, today: dt.date) -> str:
    """ "From 31 to 15 by 31 Dec · success line 19.8"."""
    key_result = reading.key_result
    says = from_to(ws, key_result)
    says = tr("{what} by {day}").format(
        what=says[:1].upper() + says[1:], day=show_day(end_of(ws, key_result), today)
    )
    line = reading.success_line
    if line is None or key_result.measure in _BOXES or line == key_result.target:
        return says
    unit = "percent" if key_result.measure == "range" else unit_of(ws, key_result)
    shown = value_says(ws, unit, line * 100 if key_result.measure == "range" else line)
    return tr("{says} · success line {line}").format(says=says, line=shown)


def question(ws: Workspace, reading: KeyResultReading, today: dt.date) -> str:
    """How sure are you — of which event, by which day."""
    key_result = reading.key_result
    day = show_day(end_of(ws, key_result), today)
    unit = unit_of(ws, key_result)
    if key_result.measure in _BOXES or reading.success_line is None:
        return tr("How sure are you of reaching it by {day}?").format(day=day)
    if key_result.measure == "range":
        return tr("How sure are you of staying in the range until {day}?").format(day=day)
    line = value_says(ws, unit, reading.success_line)
    if key_result.target is None or reading.success_line == key_result.target:
        return tr("How sure are you of reaching {line} by {day}?").format(line=line, day=day)
    return tr(
        "How sure are you of reaching {line} or better by {day}? (0.7 of the way to {target})"
    ).format(line=line, day=day, target=value_says(ws, unit, key_result.target))


def owner_name(ws: Workspace, owner: str | None) -> str:
    """The name of a person by id, empty where nobody is named."""
    person = ws.find(Person, owner)
    return "" if person is None else person.name


def period_says(period: Period, today: dt.date) -> str:
    """ "week 47, 16-22 Nov, so far": which period a value speaks of."""
    says = period.name() if period.cadence == "day" else f"{period.name()}, {period.span()}"
    if period.cadence in ("month", "quarter"):
        says = period.name()
    running = period.start <= today < period.end
    return tr("{period}, so far").format(period=says) if running else says


def day_of(period: Period, today: dt.date) -> dt.date:
    """The date a value of `period` is written under: its last day, or today while it runs."""
    return min(period.end, today)


def band_says(ws: Workspace, reading: KpiReading) -> list[tuple[str, str]]:
    """The limits in force as (state, words): ("healthy", "Healthy up to 3%") …"""
    band, kpi = reading.band, reading.kpi
    if band is None:
        return []

    def shown(value: float | None) -> str:
        return show_short(value, kpi.unit, currency=ws.settings().currency)

    healthy, watch = (band.healthy_low, band.healthy_high), (band.watch_low, band.watch_high)
    says = {
        "up": (tr("Healthy from {low}"), tr("Watch from {low}"), tr("Act below {low}")),
        "down": (tr("Healthy up to {high}"), tr("Watch up to {high}"), tr("Act above {high}")),
        "range": (
            tr("Healthy {low} to {high}"), tr("Watch {low} to {high}"), tr("Act beyond that"),
        ),
    }[kpi.direction]  # fmt: skip
    lines = [("healthy", says[0], healthy), ("watch", says[1], watch), ("act", says[2], watch)]
    return [
        (state, text.format(low=shown(low), high=shown(high)))
        for state, text, (low, high) in lines
        if low is not None or high is not None
    ]


CADENCE_WORDS = {
    "day": tr("daily"), "week": tr("weekly"), "month": tr("monthly"), "quarter": tr("quarterly"),
}  # fmt: skip
DIRECTION_WORDS = {
    "up": tr("higher is better"), "down": tr("lower is better"), "range": tr("best in a range"),
}  # fmt: skip

_WORST = ("off_track", "at_risk", "stale", "no_data", "on_track")


def every_key_result(
    objectives: tuple[ObjectiveReading, ...],
) -> tuple[KeyResultReading, ...]:
    """All key results below objectives, in the order of the tree."""
    found: list[KeyResultReading] = []
    for objective in objectives:
        found += objective.key_results
        found += every_key_result(objective.children)
    return tuple(found)


def mine_of(
    ws: Workspace, by: str | None, readings: Sequence[KeyResultReading]
) -> list[KeyResultReading]:
    """The key results of the person named `by`; all of them where that person owns none."""
    mine = [one for one in readings if by and owner_name(ws, one.key_result.owner) == by]
    return mine or list(readings)


def worst_of(reading: CycleReading) -> KeyResult | None:
    """The key result that most needs a look: the first of the worst status."""
    found = every_key_result(reading.objectives)
    for status in _WORST:
        for key_result in found:
            if key_result.status == status:
                return key_result.key_result
    return found[0].key_result if found else None


def year_ago_says(
    ws: Workspace, reading: KpiReading, today: dt.date, *, brief: bool = False
) -> str:
    """ "+3.1 pts on a year ago · week 47, 16-22 Nov, so far"; in brief only the first of both."""
    parts = []
    if reading.year_ago is not None and reading.value is not None:
        change = show_delta(
            reading.value - reading.year_ago,
            reading.kpi.unit,
            beside=reading.value,
            decimals=reading.kpi.decimals,
            currency=ws.settings().currency,
        )
        parts.append(tr("{change} on a year ago").format(change=change))
    if reading.period is not None:
        name = reading.period.name().removesuffix(f" {today.year}")
        parts.append(name if brief else period_says(reading.period, today))
    return parts[0] if brief and parts else " · ".join(parts)
