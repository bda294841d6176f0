"""One KPI whole, as lines for people. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.cli.pages.kpi_json import annotations_of, attainment_of, bands_of, seen_points
from okrdesk.cli.pages.kpi_keys import limits_of
from okrdesk.cli.plain_json import person_name, team_name
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import (
    day_words,
    limit_words,
    paragraph,
    state_words,
    value_words,
)
from okrdesk.domain.explain_kpis import explain_kpi
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Band, Kpi, Measurement
from okrdesk.domain.references import reference_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_NEWEST = 12
_BAND_COLUMNS = tuple(Column(tr(name)) for name in ("From", "Healthy", "Watch", "Target", "Why"))
_POINT_COLUMNS = (
    Column(tr("Date")),
    Column(tr("Value"), "right"),
    Column(tr("Note"), least=12),
)


def page_text(view: View, reading: KpiReading, width: int) -> list[str]:
    """Sentence, meaning, bands, remarks and the newest values."""
    ws, kpi, today = view.workspace, reading.kpi, view.today
    lines = [f"{kpi.name} · {state_words(reading.state)}", *paragraph(reading.says, width), ""]
    lines += _meaning(ws, reading, width)
    for heading, section in (
        (tr("Why"), list(_why(view, reading, width))),
        (tr("Bands"), _bands(ws, kpi, today, width)),
        (tr("Remarks"), _annotations(ws, kpi, today)),
        (tr("Newest values"), _points(ws, kpi, today, width)),
    ):
        if section:
            lines += ["", heading, *section]
    return lines


def _meaning(ws: Workspace, reading: KpiReading, width: int) -> Iterator[str]:
    kpi = reading.kpi
    used_by = ", ".join(f"{reference_of(ws, r)} {r.title}" for r in reading.key_results)
    facts = (
        (tr("Question"), kpi.question),
        (tr("Definition"), kpi.definition),
        (tr("Owner"), person_name(ws, kpi.owner)),
        (tr("Team"), team_name(ws, kpi.team)),
        (tr("Every"), kpi.cadence),
        (tr("Used by"), used_by),
        (tr("Segments"), ", ".join(s.segment or s.name for s in reading.segments)),
    )
    for name, fact in facts:
        if fact:
            yield from paragraph(f"{name}: {fact}", width)


def _why(view: View, reading: KpiReading, width: int) -> Iterator[str]:
    met = attainment_of(view, reading.kpi)
    currency = view.workspace.settings().currency
    said = [one.says for one in explain_kpi(reading, view.today, None, currency)]
    if met is not None:
        said.append(f"{met[0].name}: {met[1].says}")
    for sentence in said:
        yield from paragraph(sentence, width)


def _bands(ws: Workspace, kpi: Kpi, today: dt.date, width: int) -> list[str]:
    rows = [_band(ws, kpi, band, today) for band in bands_of(ws, kpi)]
    return table(_BAND_COLUMNS, rows, width) if rows else []


def _band(ws: Workspace, kpi: Kpi, band: Band, today: dt.date) -> tuple[str, ...]:
    since = day_words(band.valid_from, today) or tr("the beginning")
    until = tr(" until {day}").format(day=day_words(band.until, today)) if band.until else ""
    limits = (limit_words(ws, limit, kpi.unit) for limit in limits_of(kpi, band))
    return (since + until, *limits, band.reason or "")


def _annotations(ws: Workspace, kpi: Kpi, today: dt.date) -> list[str]:
    return [f"{day_words(a.date, today)}  {a.text}" for a in annotations_of(ws, kpi)]


def _points(ws: Workspace, kpi: Kpi, today: dt.date, width: int) -> list[str]:
    seen = seen_points(ws, kpi, today)
    rows = [_point(ws, kpi, point, today) for point in reversed(seen[-_NEWEST:])]
    lines = table(_POINT_COLUMNS, rows, width) if rows else []
    if len(seen) > _NEWEST:
        lines.append(tr("… and {n} older; --json lists all").format(n=len(seen) - _NEWEST))
    return lines


def _point(ws: Workspace, kpi: Kpi, point: Measurement, today: dt.date) -> tuple[str, ...]:
    left_out = tr("left out: {why}").format(why=point.left_out) if point.left_out else ""
    notes = " · ".join(part for part in (point.note, left_out) if part)
    return day_words(point.date, today), value_words(ws, point.value, kpi.unit, kpi.decimals), notes
