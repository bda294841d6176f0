"""What a record's fields read as text, the way the field table reads it back. Must not write."""

from __future__ import annotations

import datetime as dt
from typing import Any

from okrdesk.commands.fields import FIELDS, Field
from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.measures import plain_value
from okrdesk.domain.records import KeyResult, Kpi, Record
from okrdesk.domain.workspace import Workspace


def start_texts(ws: Workspace, kind: str, record: Record | None, today: dt.date) -> dict[str, str]:
    """Field name → text of a record; of a record yet to be made, what holds by default."""
    if record is None:
        return {field.name: field.default for field in FIELDS[kind] if field.default}
    holder: object = record
    texts = {}
    for field in FIELDS[kind]:
        if field.type == "limit" and isinstance(record, Kpi):
            holder = read_kpi(ws, record, today).band
        else:
            holder = record
        texts[field.name] = "" if holder is None else _text(ws, record, holder, field)
    return texts


def _text(ws: Workspace, record: Record, holder: object, field: Field) -> str:
    values = [getattr(holder, name, None) for name in field.attributes]
    unit = _unit(ws, record)
    if field.type == "limit":
        return _limit(values[0], values[1], unit, getattr(record, "direction", "up"))
    if field.type == "target":
        return _target(values, unit)
    value = values[0]
    if value is None or value == ():
        return ""
    if field.type == "yes_no":
        return "yes" if value else "no"
    if field.type == "value":
        return plain_value(value, unit)
    if isinstance(value, float):
        return plain_value(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _unit(ws: Workspace, record: Record) -> str | None:
    if isinstance(record, Kpi):
        return record.unit
    return unit_of(ws, record) if isinstance(record, KeyResult) else None


def _limit(low: float | None, high: float | None, unit: str | None, direction: str) -> str:
    if direction != "range":
        one = low if direction == "up" else high
        return "" if one is None else plain_value(one, unit)
    if low is None and high is None:
        return ""
    return f"{_or_empty(low, unit)}..{_or_empty(high, unit)}"


def _target(values: list[Any], unit: str | None) -> str:
    target, low, high, ratio = values
    if low is not None or high is not None:
        return f"{_or_empty(low, unit)}..{_or_empty(high, unit)}"
    if target is not None:
        return plain_value(target, unit)
    return "" if ratio is None else f"by {plain_value(ratio * 100)}%"


def _or_empty(value: float | None, unit: str | None) -> str:
    return "" if value is None else plain_value(value, unit)
