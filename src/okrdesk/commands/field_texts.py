"""Turns texts into what commands take, by the field table. Must not act, nor know the command line.

A text is read in the unit of the KPI or key result that it speaks of, so the whole row is read at
once: the texts beside it count, then the record that is being changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from dataclasses import fields as dataclass_fields
from datetime import date
from typing import Any

from okrdesk.commands.checks import bad
from okrdesk.commands.fields import FIELDS, Field, field_named
from okrdesk.commands.value_texts import (
    UNIT_OF_MEASURE,
    read_key_result_value,
    read_share,
    unit_of,
)
from okrdesk.domain.choices import choice_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measures import parse_day, parse_range, parse_value, parse_yes_no, read_number
from okrdesk.domain.periods import parse_period
from okrdesk.domain.records import (
    KINDS,
    Band,
    CheckIn,
    KeyResult,
    Kpi,
    Measurement,
    Record,
    Step,
)
from okrdesk.domain.references import find_reference
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


class UnknownField(LookupError):  # noqa: N818 (it is no error: the caller makes it one)
    """There is no such field: wrong usage, not a refusal. `known` names those that there are."""

    def __init__(self, kind: str, name: str) -> None:
        self.kind = kind
        self.name = name
        self.known = tuple(field.name for field in FIELDS[kind])
        super().__init__(f"{kind} has no field '{name}'; it has {', '.join(self.known)}")


@dataclass(frozen=True, slots=True)
class _Row:
    """What is known while the texts of one record are read."""

    ws: Workspace
    kind: str
    texts: Mapping[str, str]
    record: Record | None
    today: date
    cycle: str | None

    def refer(self, text: str, kinds: tuple[str, ...]) -> str:
        return find_reference(self.ws, text, self.cycle, kinds, self.today).id

    def held(self, attribute: str) -> Any:
        """What the record has now, else the default of its kind."""
        if self.record is not None:
            return getattr(self.record, attribute)
        return _defaults(KINDS[self.kind])[attribute]


def read_fields(
    ws: Workspace,
    kind: str,
    texts: Mapping[str, str],
    *,
    today: date,
    record: Record | None = None,
    cycle: str | None = None,
) -> dict[str, Any]:
    """The attributes that `texts` (field name → text) mean for a record of `kind`.

    An empty text clears the field. `record` is the one being changed; `cycle` names the one in
    which positions count. `UnknownField`, or `bad_value`, `not_found`, `ambiguous` by OkrError.
    """
    named = {name.replace("-", "_"): text for name, text in texts.items()}
    row = _Row(ws, kind, named, record, today, cycle)
    attributes: dict[str, Any] = {}
    for name, text in named.items():
        field = field_named(kind, name)
        if field is None:
            raise UnknownField(kind, name)
        read = _READERS[field.type] if text.strip() else _cleared
        try:
            attributes |= read(row, field, text)
        except OkrError as refusal:
            raise refusal.about(field.name) from None
    return attributes


def _cleared(row: _Row, field: Field, _text: str) -> dict[str, Any]:
    """The attributes as a record has them that nobody filled in; refused where one is needed."""
    if field.type in ("references", "words"):
        return {field.attributes[0]: ()}
    kind = Measurement if row.kind == "measurement" else KINDS[row.kind]
    band_or_own = Band if row.kind == "kpi" and field.type == "limit" else kind
    # What a record of its own holds, as a KPI's source does, is gone when it is empty.
    held = {name: _defaults(band_or_own).get(name) for name in field.attributes}
    if field.needed or any(value in (MISSING, date.min, date.max) for value in held.values()):
        says = tr("The {field} cannot be empty, so nothing was changed. Give it.")
        raise bad(says.format(field=field.name))
    return held


def _defaults(kind: type[Record]) -> dict[str, Any]:
    return {field.name: field.default for field in dataclass_fields(kind)}


def _one(read: Callable[[_Row, Field, str], Any]) -> Callable[[_Row, Field, str], dict[str, Any]]:
    """A reader of a field that writes one attribute."""
    return lambda row, field, text: {field.attributes[0]: read(row, field, text)}


def _whole(_row: _Row, field: Field, text: str) -> int:
    number = read_number(text)
    if number != int(number):
        says = tr("{field} is a whole number, so '{text}' was not taken.")
        raise bad(says.format(field=field.name, text=text))
    return int(number)


def _period(row: _Row, _field: Field, text: str) -> date:
    settings = row.ws.settings()
    return parse_period(text, settings.week_start, settings.fiscal_month).end


def _references(row: _Row, field: Field, text: str) -> tuple[str, ...]:
    return tuple(row.refer(part, field.to) for part in text.split(",") if part.strip())


def _words(_row: _Row, _field: Field, text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _whole_range(_row: _Row, field: Field, text: str) -> dict[str, Any]:
    low, high = parse_range(text)
    found = {}
    for attribute, end in zip(field.attributes, (low, high), strict=True):
        if end is not None:
            found[attribute] = _whole(_row, field, repr(end))
    return found


def _limit(row: _Row, field: Field, text: str) -> dict[str, Any]:
    """One number on the side of the KPI's direction, or both ends of a range."""
    low_name, high_name = field.attributes
    unit, direction = _unit(row), _direction(row)
    if ".." in text:
        low, high = parse_range(text, unit)
        return {low_name: low, high_name: high}
    value = parse_value(text, unit)
    if direction == "range" and field.name != "target":
        says = tr("{field} of a KPI that keeps in a range is a range like 3..5, not '{text}'.")
        raise bad(says.format(field=field.name, text=text))
    return {
        low_name: None if direction == "down" else value,
        high_name: None if direction == "up" else value,
    }


def _target(row: _Row, _field: Field, text: str) -> dict[str, Any]:
    unit = _unit(row)
    target: dict[str, Any] = dict.fromkeys(("target", "target_low", "target_high", "target_ratio"))
    plain = text.strip().lower()
    if ".." in text:
        target["target_low"], target["target_high"] = parse_range(text, unit)
    elif plain.startswith("by ") and plain.endswith("%"):
        target["target_ratio"] = parse_value(plain.removeprefix("by "), "percent") / 100
    else:
        target["target"] = parse_value(text, unit)
    return target


_READERS: dict[str, Callable[[_Row, Field, str], dict[str, Any]]] = {
    "text": _one(lambda _row, _field, text: text.strip()),
    "choice": _one(lambda _row, field, text: choice_of(text, field.choices)),
    "unit": _one(lambda _row, _field, text: text.strip()),
    "base": _one(lambda _row, _field, text: text.strip()),
    "number": _one(lambda _row, _field, text: read_number(text)),
    "whole": _one(_whole),
    "yes_no": _one(lambda _row, _field, text: parse_yes_no(text)),
    "day": _one(lambda _row, _field, text: parse_day(text)),
    "period": _one(_period),
    "reference": _one(lambda row, field, text: row.refer(text, field.to)),
    "references": _one(_references),
    "words": _one(_words),
    "value": _one(lambda row, _field, text: _value(row, text)),
    "share": _one(lambda _row, _field, text: read_share(text)),
    "limit": _limit,
    "target": _target,
    "whole_range": _whole_range,
}


def _value(row: _Row, text: str) -> float:
    if isinstance(row.record, CheckIn):
        key_result = row.ws.get(KeyResult, row.record.key_result)
        return read_key_result_value(row.ws, key_result, text)
    return parse_value(text, _unit(row))


def _kpi(row: _Row) -> Kpi | None:
    """The KPI that the row belongs to, where it is not one itself."""
    if row.texts.get("kpi", "").strip():
        return row.ws.get(Kpi, row.refer(row.texts["kpi"], ("kpi",)))
    held = getattr(row.record, "kpi", None)
    return row.ws.find(Kpi, held)


def _unit(row: _Row) -> str | None:
    if row.kind == "kpi":
        return row.texts.get("unit", "").strip() or row.held("unit")
    kpi = _kpi(row)
    if kpi is not None:
        return kpi.unit
    if row.kind == "key_result":
        return _own_unit(row)
    key_result = _key_result(row)
    return None if key_result is None else unit_of(row.ws, key_result)


def _own_unit(row: _Row) -> str | None:
    unit = row.texts.get("unit", "").strip() or row.held("unit")
    measure = row.texts.get("measure", "").strip() or row.held("measure")
    return unit or UNIT_OF_MEASURE.get(measure)


def _key_result(row: _Row) -> KeyResult | None:
    if row.texts.get("kr", "").strip():
        return row.ws.get(KeyResult, row.refer(row.texts["kr"], ("key_result",)))
    held = row.record.key_result if isinstance(row.record, Step) else None
    return row.ws.find(KeyResult, held)


def _direction(row: _Row) -> str:
    if row.kind == "kpi":
        return row.texts.get("direction", "").strip() or str(row.held("direction"))
    kpi = _kpi(row)
    return kpi.direction if kpi is not None else "up"
