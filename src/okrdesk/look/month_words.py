"""The words in the cells of the bowler grid. Must not compute figures or paint."""

from __future__ import annotations

import math

from okrdesk.domain.month import Cell, Row
from okrdesk.domain.periods import Period
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import show_short, show_value
from okrdesk.look.states import STATES

_SPANS = {
    "level": tr("last of the month"),
    "total": tr("total of the month"),
    "share": tr("whole month"),
}
SIGNALS = {
    "special_cause_concern": (tr("a signal of concern"), "act"),
    "special_cause_improvement": (tr("a signal of improvement"), "good"),
    "special_cause_neutral_high": (tr("a signal upwards"), "neutral"),
    "special_cause_neutral_low": (tr("a signal downwards"), "neutral"),
}


def span_words(kpi: Kpi) -> str:
    """ "last of the month · North Star"."""
    tag = tr("North Star") if kpi.north_star else tr("guardrail") if kpi.guardrail else ""
    return " · ".join(part for part in (_SPANS[kpi.kind], tag) if part)


def actual_words(ws: Workspace, kpi: Kpi, cell: Cell, locale: Format = LOCAL) -> str:
    """The month's value; empty where there is none."""
    if cell.actual is None:
        return ""
    return show_value(
        cell.actual,
        kpi.unit,
        decimals=kpi.decimals,
        currency=ws.settings().currency,
        locale=locale,
    )


def target_words(
    ws: Workspace, kpi: Kpi, cell: Cell, *, running: bool = False, locale: Format = LOCAL
) -> str:
    """The target's end or ends: "3%", "4 to 16"; without a value when it is due, or was.

    Nothing is missing in a month before the first value.
    """
    if cell.actual is None and running:
        return due_words(cell.month, locale)
    if cell.actual is None:
        return "" if cell.state == "no_data" else tr("missing")
    if cell.target is None:
        return ""
    ends = [
        show_short(end, kpi.unit, currency=ws.settings().currency, locale=locale)
        for end in cell.target
        if math.isfinite(end)
    ]
    return tr(" to ").join(dict.fromkeys(ends))


def due_words(month: Period, locale: Format = LOCAL) -> str:
    """When the value of a month is due: "due 30 Nov"."""
    return tr("due {day}").format(day=show_day(month.end, month.end, locale))


def cell_says(ws: Workspace, row: Row, cell: Cell) -> str:
    """The cell in one sentence, for those who hear it."""
    kpi = row.kpi
    said = [f"{kpi.name}, {cell.month.name()}"]
    if cell.actual is None:
        said.append(tr("no value"))
    else:
        said.append(actual_words(ws, kpi, cell))
        if cell.so_far:
            said.append(tr("so far"))
        if cell.target is not None:
            said.append(tr("target {target}").format(target=target_words(ws, kpi, cell)))
        said.append(STATES[cell.state].word.lower())
    if cell.signal is not None:
        said.append(SIGNALS[cell.signal][0])
    return ", ".join(said)


def met_words(row: Row) -> str:
    """ "5 of 11"."""
    return tr("{met} of {due}").format(met=row.met, due=row.due) if row.due else ""
