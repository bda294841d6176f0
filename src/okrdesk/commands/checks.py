"""Holds a record against the field table and the bonds. Must not know rules of single nouns."""

from __future__ import annotations

import math
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from okrdesk.commands.fields import FIELDS, Field
from okrdesk.domain.bonds import BONDS, Bond
from okrdesk.domain.errors import OkrError
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import KINDS, Cycle, KeyResult, Objective, Record
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

R = TypeVar("R", bound=Record)
_NOTHING = (None, "", date.min)


def bad(says: str, field: str = "") -> OkrError:
    """The refusal of a value of `field` that cannot stand; `says` is already filled in."""
    return OkrError("bad_value", says).about(field)


def cleaned(record: R) -> R:
    """The record with texts stripped (empty ones None), numbers as finite floats, no minus zero."""
    tidy: dict[str, Any] = {}
    for field in dataclass_fields(record):
        value = getattr(record, field.name)
        optional = "None" in str(field.type)
        if isinstance(value, str):
            tidy[field.name] = value.strip() or (None if optional else "")
        elif str(field.type).startswith("float") and value is not None:
            tidy[field.name] = _finite(field.name, float(value))
    return replace(record, **tidy)


def _finite(name: str, value: float) -> float:
    if not math.isfinite(value):
        says = tr("{field} must be a number that can be kept, so nothing was changed.")
        raise bad(says.format(field=_words(name)), name)
    return value + 0.0


def checked(ws: Workspace, record: R) -> R:
    """The record cleaned; refused where a field is missing, out of bounds or names nothing."""
    tidy = cleaned(record)
    for field in FIELDS.get(record.KIND, ()):
        for attribute in field.attributes:
            if hasattr(tidy, attribute):
                _check_field(field, getattr(tidy, attribute))
    for bond in BONDS:
        if bond.kind == record.KIND:
            _check_bond(ws, tidy, bond)
    return tidy


def _check_field(field: Field, value: object) -> None:
    if value in _NOTHING:
        if field.needed:
            says = tr("The {field} is missing, so nothing was changed. Give it.")
            raise bad(says.format(field=_words(field.name)), field.name)
        return
    if field.type == "choice" and value not in field.choices:
        says = tr("{field} cannot be '{value}', so nothing was changed. Choose {choices}.")
        choices = ", ".join(field.choices)
        raise bad(says.format(field=_words(field.name), value=value, choices=choices), field.name)
    if isinstance(value, float | int):
        _check_bounds(field, value)


def _check_bounds(field: Field, value: float) -> None:
    if field.least is not None and value < field.least:
        says = tr("{field} cannot be below {least:g}, so nothing was changed.")
        raise bad(says.format(field=_words(field.name), least=field.least), field.name)
    if field.most is not None and value > field.most:
        says = tr("{field} cannot be above {most:g}, so nothing was changed.")
        raise bad(says.format(field=_words(field.name), most=field.most), field.name)


def _check_bond(ws: Workspace, record: Record, bond: Bond) -> None:
    target = getattr(record, bond.field)
    if target is None:
        return
    if target == "":
        says = tr("The {field} is missing, so nothing was changed. Name it.")
        raise bad(says.format(field=_words(bond.field)), bond.field)
    if found_in(ws, target, bond.to) is None:
        says = tr("There is no {kinds} {id}, so nothing was changed. Add it first or name another.")
        kinds = tr(" or ").join(_words(kind) for kind in bond.to)
        raise OkrError("not_found", says.format(kinds=kinds, id=target))


def found_in(ws: Workspace, record_id: str, kinds: tuple[str, ...]) -> Record | None:
    """The record with that id among the kinds, None if there is none."""
    for kind in kinds:
        if kind == "check_in":
            entries = (held.find(record_id) for held in ws.entries.values())
            found: Record | None = next((item for item in entries if item is not None), None)
        else:
            found = ws.find(KINDS[kind], record_id)
        if found is not None:
            return found
    return None


def require_open(ws: Workspace, objective_id: str) -> Cycle:
    """The cycle of an objective; `closed` when it was closed: its figures stand for good."""
    return require_open_cycle(ws, ws.get(Objective, objective_id).cycle)


def require_open_key_result(ws: Workspace, key_result_id: str) -> Cycle:
    """The cycle of a key result; `closed` when it was closed."""
    return require_open(ws, ws.get(KeyResult, key_result_id).objective)


def require_open_cycle(ws: Workspace, cycle_id: str) -> Cycle:
    """The cycle; `closed` when it was closed."""
    cycle = ws.get(Cycle, cycle_id)
    if cycle.state == "closed":
        says = tr("{cycle} is closed, so nothing in it was changed. Reopen it with a reason first.")
        raise OkrError("closed", says.format(cycle=cycle.name))
    return cycle


def refuse_loop(ws: Workspace, record: Record, field: str) -> None:
    """Refuse a record whose chain of `field` leads back to itself."""
    above = getattr(record, field)
    while above is not None:
        if above == record.id:
            says = tr("This would put it below itself, so nothing was moved. Choose another place.")
            raise OkrError("not_allowed", says)
        found = ws.find(type(record), above)
        above = getattr(found, field, None)


def _words(name: str) -> str:
    return noun_said(name)
