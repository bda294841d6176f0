"""What an import would make and change, a line each. Must not take it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import Kpi
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_exact
from okrdesk.ui.dialogs.form_rows import NOUNS

_SINGLY = 3  # values of a KPI that are told one by one


def taken_lines(ws: Workspace, change: Change, today: dt.date) -> list[str]:
    """Things by their names, then values by their days; what only belongs to a thing is not told.

    `ws` is the file as it is before.
    """
    made = {edit.after.id: edit.after for edit in change.records() if edit.after is not None}
    things = [line for edit in change.records() if (line := _thing(edit))]
    for edit in change.edits:
        if isinstance(edit, Points):
            kpi = made.get(edit.kpi) or ws.get(Kpi, edit.kpi)
            assert isinstance(kpi, Kpi)
            things += _values(ws, kpi, edit, today)
    return things


def _thing(edit: Edit) -> str:
    record = edit.after
    name = None if record is None else name_of(record)
    if record is None or name is None:
        return ""
    noun = NOUNS.get(record.KIND) or noun_said(record.KIND)
    if edit.before is None:
        return tr("New {noun}: {name}").format(noun=noun, name=name)
    says = tr("{noun} {name}, changed").format(noun=noun, name=name)
    return says[:1].upper() + says[1:]


def _values(ws: Workspace, kpi: Kpi, points: Points, today: dt.date) -> Iterator[str]:
    days = points.dates
    if len(days) > _SINGLY:
        first, last = show_day(days[0], today), show_day(days[-1], today)
        says = tr("{kpi}: {n} values, {first} to {last}")
        yield says.format(kpi=kpi.name, n=len(days), first=first, last=last)
        return
    known = ws.series_of(kpi.id)
    for day, value in zip(days, points.values, strict=True):
        before = known.at(day)
        held = None if before is None else before.value
        shown = _shown(ws, kpi, value)
        if held is not None and held != value:
            shown = f"{_shown(ws, kpi, held)} → {shown}"
        yield f"{kpi.name}, {show_day(day, today)}: {shown}"


def _shown(ws: Workspace, kpi: Kpi, value: float | None) -> str:
    if value is None:
        return tr("removed")
    return show_exact(value, kpi.unit, currency=ws.settings().currency)
