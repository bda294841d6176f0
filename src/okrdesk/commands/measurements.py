"""What people do with values of KPIs. Must not judge them: bands and signals are rules.

KPI values are never refused for a closed cycle: they become its errata.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import series_from
from okrdesk.domain.measures import parse_day
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.writing.formats import ENGLISH
from okrdesk.domain.writing.numbers import show_exact, show_value

Pair = tuple[date, float | None]


class Origin(TypedDict, total=False):
    origin: str
    numerator: float | None
    denominator: float | None


class MeasurementFields(TypedDict, total=False):
    value: float
    note: str | None
    left_out: str | None


def record_value(
    ws: Workspace,
    at: At,
    kpi_id: str,
    value: float,
    day: date | None = None,
    note: str | None = None,
    **origin: Unpack[Origin],
) -> Change:
    """Write the value of a KPI at a date (None: today), in place of one that has that date.

    `value` is in the KPI's unit, percent and share in points. A note of None keeps the one there,
    an empty one clears it. Refused: a date beyond the end of the period that holds today.
    """
    kpi = ws.get(Kpi, kpi_id)
    day = at.today if day is None else day
    edit = value_edit(ws, at, kpi, Measurement(kpi_id, day, value, note, **origin))
    label = lasting("Record {kpi} {value}").format(kpi=kpi.name, value=_shown(ws, kpi, value))
    return Change(label, () if edit is None else (edit,))


def value_edit(ws: Workspace, at: At, kpi: Kpi, new: Measurement) -> Edit | None:
    """The edit that writes `new` into the KPI's series; None when it is there already."""
    _refuse_later(ws, at, kpi, new.date)
    _refuse_odd_numbers(new)
    before = series_from(ws, kpi.id, new.date).at(new.date)
    after = replace(new, value=new.value + 0.0, note=_text(new.note))
    if before is not None:
        after = _in_place_of(before, after, keep_note=new.note is None)
    return None if after == before else Edit(before, after)


def _in_place_of(before: Measurement, after: Measurement, *, keep_note: bool) -> Measurement:
    """`after` where `before` stood: another value is counted again and has its own origin."""
    if keep_note:
        after = replace(after, note=before.note)
    if after.value != before.value:
        return after
    parts = (before.numerator, before.denominator)
    if after.numerator is not None:
        parts = (after.numerator, after.denominator)
    return replace(
        after,
        origin=before.origin,
        left_out=before.left_out,
        numerator=parts[0],
        denominator=parts[1],
    )


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None


def _refuse_later(ws: Workspace, at: At, kpi: Kpi, day: date) -> None:
    period = kpi_period(ws, kpi, at.today)
    if day > period.end:
        says = tr("{day} is after {period}, which has not ended, so nothing was written.")
        raise bad(says.format(day=day, period=period.name()))


def _refuse_odd_numbers(new: Measurement) -> None:
    numbers = (new.value, new.numerator or 0.0, new.denominator or 0.0)
    if not all(math.isfinite(number) for number in numbers):
        raise bad(tr("This is not a number that can be kept, so nothing was written."))
    if (new.numerator is None) != (new.denominator is None):
        raise bad(tr("A share needs both its parts, like 12/340, so nothing was written."))
    if new.denominator is not None and new.denominator <= 0:
        raise bad(tr("A share is a part of more than nothing, so nothing was written."))


def _shown(ws: Workspace, kpi: Kpi, value: float) -> str:
    """The value in its unit, in English as all labels are, to the digits that people type."""
    currency, rounded = ws.settings().currency, round(value, 4)
    if kpi.unit == "duration":
        return show_value(rounded, kpi.unit, locale=ENGLISH)
    return show_exact(rounded, kpi.unit, currency=currency, locale=ENGLISH)


def leave_out(ws: Workspace, at: At, kpi_id: str, day: date, reason: str | None) -> Change:
    """Keep a value out of the limits, with a reason; a reason of None counts it again."""
    before = _held(ws, kpi_id, day)
    if reason is not None and not reason.strip():
        raise bad(tr("Say why the value is left out, so that others understand; nothing changed."))
    after = replace(before, left_out=_text(reason))
    text = (
        lasting("Count {kpi} of {day} again")
        if reason is None
        else lasting("Leave out {kpi} of {day}")
    )
    return _correction(ws, before, after, text)


def change_measurement(
    ws: Workspace, at: At, measurement_id: str, **fields: Unpack[MeasurementFields]
) -> Change:
    """Correct the value, note or left-out reason of the measurement "KPI@YYYY-MM-DD"."""
    kpi_id, _, day = measurement_id.rpartition("@")
    before = _held(ws, kpi_id, parse_day(day))
    after = replace(before, **fields)
    if after.value != before.value:
        after = replace(after, origin="typed", numerator=None, denominator=None)
    _refuse_odd_numbers(after)
    tidy = replace(after, note=_text(after.note), left_out=_text(after.left_out))
    return _correction(ws, before, tidy, lasting("Correct {kpi} of {day}"))


def remove_value(ws: Workspace, at: At, kpi_id: str, day: date) -> Change:
    """Take away the value of a KPI at a date."""
    return _correction(ws, _held(ws, kpi_id, day), None, lasting("Remove {kpi} of {day}"))


def remove_measurement(ws: Workspace, at: At, measurement_id: str) -> Change:
    """Take away the measurement "KPI@YYYY-MM-DD"."""
    kpi_id, _, day = measurement_id.rpartition("@")
    return remove_value(ws, at, kpi_id, parse_day(day))


def _held(ws: Workspace, kpi_id: str, day: date) -> Measurement:
    kpi = ws.get(Kpi, kpi_id)
    held = series_from(ws, kpi_id, day).at(day)
    if held is None:
        says = tr("{kpi} has no value dated {day}, so nothing was done. Look at its values again.")
        raise OkrError("not_found", says.format(kpi=kpi.name, day=day))
    return held


def _correction(ws: Workspace, before: Measurement, after: Measurement | None, text: str) -> Change:
    label = text.format(kpi=ws.get(Kpi, before.kpi).name, day=before.date)
    return Change(label, () if after == before else (Edit(before, after),))


def paste_values(ws: Workspace, at: At, kpi_id: str, pairs: Iterable[Pair]) -> Change:
    """Write many values of a KPI at once; of two with one date the later counts, None removes.

    A value that is there already stays as it is, with its note and origin.
    """
    kpi = ws.get(Kpi, kpi_id)
    wanted = dict(sorted(dict(pairs).items()))
    label = lasting("Paste {n} values of {kpi}").format(n=len(wanted), kpi=kpi.name)
    if not wanted:
        return Change(label, ())
    series = series_from(ws, kpi_id, next(iter(wanted)))
    replaced: list[Edit | Points] = []
    fresh: dict[date, float] = {}
    for day, value in wanted.items():
        held = series.at(day)
        if held is not None:
            replaced += _pasted_over(ws, at, kpi, held, value)
        elif value is not None:
            value_edit(ws, at, kpi, Measurement(kpi_id, day, value))
            fresh[day] = value + 0.0
    if fresh:
        replaced.append(Points(kpi_id, tuple(fresh), tuple(fresh.values()), "pasted"))
    return Change(label, tuple(replaced))


def _pasted_over(
    ws: Workspace, at: At, kpi: Kpi, held: Measurement, value: float | None
) -> list[Edit]:
    if value is None:
        return [Edit(held, None)]
    edit = value_edit(ws, at, kpi, Measurement(kpi.id, held.date, value, None, "pasted"))
    return [] if edit is None else [edit]
