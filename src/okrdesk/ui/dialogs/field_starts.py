"""What a record's fields read as text, the way the field table reads it back. Must not write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields as dataclass_fields
from typing import Any

from okrdesk.commands.fields import FIELDS, Field
from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.bands import band_on
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.measures import written_value
from okrdesk.domain.records import (
    KINDS,
    Band,
    CheckIn,
    CoOwner,
    KeyResult,
    Kpi,
    Level,
    Objective,
    Plan,
    Record,
    Step,
    Support,
    Tag,
)
from okrdesk.domain.told_sources import told_source
from okrdesk.domain.workspace import Workspace

# What new limits take over from those before them; the rest is about why and how long.
_LASTING = ("healthy", "watch", "target", "percent_of_plan")


def start_texts(ws: Workspace, kind: str, record: Record | None, today: dt.date) -> dict[str, str]:
    """Field name → text of a record; of a record yet to be made, what holds by default."""
    if record is None:
        return _defaults(kind)
    holder: object = record
    texts = {}
    for field in FIELDS[kind]:
        if field.type == "limit" and isinstance(record, Kpi):
            holder = read_kpi(ws, record, today).band
        else:
            holder = record
        texts[field.name] = "" if holder is None else _text(ws, record, holder, field)
    return texts


def limits_now(ws: Workspace, kpi_id: str, today: dt.date) -> dict[str, str]:
    """The limits that hold today, as a new band is given them; nothing where none do."""
    band = band_on(ws.where(Band, "kpi", kpi_id), today)
    if band is None:
        return {}
    texts = start_texts(ws, Band.KIND, band, today)
    fields = {field.name: field for field in FIELDS[Band.KIND]}
    given = {fields[name].attributes[0]: texts[name] for name in _LASTING}
    return {attribute: text for attribute, text in given.items() if text}


def given_texts(kind: str, given: Mapping[str, str]) -> dict[str, str]:
    """`given` by attribute as texts by the field table's names."""
    names = {attribute: field.name for field in FIELDS[kind] for attribute in field.attributes}
    return {names[attribute]: text for attribute, text in given.items()}


def _defaults(kind: str) -> dict[str, str]:
    own = {field.name: field.default for field in dataclass_fields(KINDS[kind])}
    texts = {field.name: field.default for field in FIELDS[kind] if field.default}
    ticks = (field for field in FIELDS[kind] if field.type == "yes_no")
    return texts | {field.name: _yes_no(own[field.attributes[0]]) for field in ticks}


def _text(ws: Workspace, record: Record, holder: object, field: Field) -> str:
    if field.type == "words":
        tags = (tag.text for tag in ws.where(Tag, "on", record.id))
        return ", ".join(sorted(tags, key=str.casefold))
    if (record.KIND, field.name) == (Kpi.KIND, "source"):
        told = told_source(ws, record.id)
        return "" if told is None else told.value
    if field.type == "references":
        return _references(ws, record, field)
    values = [getattr(holder, name, None) for name in field.attributes]
    unit = _unit(ws, record)
    if field.type == "limit":
        return _limit(values[0], values[1], unit, _direction(ws, record))
    if field.type == "whole_range":
        return f"{values[0]}..{values[1]}"
    if field.type == "target":
        return _target(values, unit)
    if isinstance(record, CheckIn) and field.type == "value":
        return _said(ws, record, unit)
    return "" if values[0] is None else _plain(values[0], field, unit)


def _plain(value: object, field: Field, unit: str | None) -> str:
    if field.type == "yes_no":
        return _yes_no(value)
    if isinstance(value, float):
        return written_value(value, unit if field.type == "value" else None)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _said(ws: Workspace, check_in: CheckIn, unit: str | None) -> str:
    """The value of a check-in; a level by its name."""
    levels = ws.where(Level, "key_result", check_in.key_result)
    named = next((level.name for level in levels if level.share == check_in.value), None)
    return named or ("" if check_in.value is None else written_value(check_in.value, unit))


def _yes_no(value: object) -> str:
    return "yes" if value else "no"


def _references(ws: Workspace, record: Record, field: Field) -> str:
    """The ids of those beside an objective that have records of their own, parted by commas."""
    assert isinstance(record, Objective)
    if field.name == "coowners":
        return ",".join(held.person for held in ws.where(CoOwner, "objective", record.id))
    return ",".join(held.supports for held in ws.where(Support, "objective", record.id))


def _unit(ws: Workspace, record: Record) -> str | None:
    if isinstance(record, Band | Plan):
        return ws.get(Kpi, record.kpi).unit
    if isinstance(record, Kpi):
        return record.unit
    of_one = ws.get(KeyResult, record.key_result) if isinstance(record, Step | CheckIn) else record
    return unit_of(ws, of_one) if isinstance(of_one, KeyResult) else None


def _direction(ws: Workspace, record: Record) -> str:
    kpi = ws.get(Kpi, record.kpi) if isinstance(record, Band) else record
    assert isinstance(kpi, Kpi)
    return kpi.direction


def _limit(low: float | None, high: float | None, unit: str | None, direction: str) -> str:
    if direction != "range":
        one = low if direction == "up" else high
        return "" if one is None else written_value(one, unit)
    if low is None and high is None:
        return ""
    return f"{_or_empty(low, unit)}..{_or_empty(high, unit)}"


def _target(values: list[Any], unit: str | None) -> str:
    target, low, high, ratio = values
    if low is not None or high is not None:
        return f"{_or_empty(low, unit)}..{_or_empty(high, unit)}"
    if target is not None:
        return written_value(target, unit)
    return "" if ratio is None else f"by {written_value(ratio * 100)}%"


def _or_empty(value: float | None, unit: str | None) -> str:
    return "" if value is None else written_value(value, unit)
