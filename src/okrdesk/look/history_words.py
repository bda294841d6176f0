"""Things, fields and values of the journal in people's words. Must not read the journal."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.bonds import BONDS
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Objective, Record
from okrdesk.domain.references import name_of, reference_of
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.choice_words import CHOICE_WORDS
from okrdesk.look.days import show_day
from okrdesk.look.numbers import show_exact

_REFERENCES = {(bond.kind, bond.field): bond.to for bond in BONDS}
_KPI_VALUES = frozenset({"value", "floor", "ceiling"})
_KEY_RESULT_VALUES = frozenset({"baseline", "target", "target_low", "target_high", "value"})
_WORDS = {"deleted": tr("Removed"), "numerator": tr("Top of the share"),
          "denominator": tr("Bottom of the share"), "order": tr("Place in the list"),
          "checkin_weekday": tr("Check-in day")}  # fmt: skip


def record_named(ws: Workspace, kind: str, record_id: str) -> Record | None:
    """The record, as far as it is in the picture; a value ("KPI@DATE") is its KPI."""
    if kind == "measurement":
        return ws.find(Kpi, record_id.partition("@")[0])
    if kind == CheckIn.KIND:
        return next(
            (one for entries in ws.entries.values() for one in entries if one.id == record_id), None
        )
    return ws.tables.get(kind, {}).get(record_id)


def thing_words(ws: Workspace, kind: str, record_id: str, today: dt.date) -> str:
    """ "Customer churn, 16 Nov", "KR 2.1 Agency sign-ups", else the kind alone."""
    record = record_named(ws, kind, record_id)
    noun = noun_said(kind)
    if record is None:
        return noun
    if kind == "measurement":
        day = show_day(dt.date.fromisoformat(record_id.partition("@")[2]), today)
        return f"{name_of(record)}, {day}"
    if isinstance(record, CheckIn):
        return tr("Check-in on {thing}").format(
            thing=thing_words(ws, KeyResult.KIND, record.key_result, today)
        )
    named = name_of(record)
    if isinstance(record, KeyResult):
        return f"KR {reference_of(ws, record)} {named}"
    if isinstance(record, Objective):
        return f"{reference_of(ws, record)} {named}"
    owner = _owner_of(ws, record)
    if owner is not None:
        return tr("{kind} of {thing}").format(kind=noun, thing=owner)
    return named or noun


def field_words(field: str) -> str:
    """A field as a heading: "Target low"."""
    return _WORDS.get(field) or _heading(noun_said(field))


def _heading(text: str) -> str:
    return text[:1].upper() + text[1:]


def shown_words(
    ws: Workspace, kind: str, record_id: str, field: str, value: object, today: dt.date
) -> str:
    """What a field of the journal held: every digit, names for ids, "nothing" where empty."""
    if field == "deleted":
        return tr("removed") if value else tr("kept")
    if value is None or value == "":
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        unit = _unit(ws, kind, record_id, field)
        return show_exact(float(value), unit, currency=ws.settings().currency)
    for to in _REFERENCES.get((kind, field), ()):
        named = record_named(ws, to, str(value))
        if named is not None:
            return name_of(named) or str(value)
    return CHOICE_WORDS.get((field, str(value))) or _day_words(str(value), today)


def _owner_of(ws: Workspace, record: Record) -> str | None:
    """The KPI, key result or objective that a part such as a band belongs to."""
    for owner, field in ((Kpi, "kpi"), (KeyResult, "key_result"), (Objective, "objective")):
        found = ws.find(owner, getattr(record, field, None))
        if found is not None:
            return name_of(found)
    return None


def _unit(ws: Workspace, kind: str, record_id: str, field: str) -> str:
    record = record_named(ws, kind, record_id)
    if isinstance(record, Kpi) and field in _KPI_VALUES:
        return record.unit
    if isinstance(record, CheckIn):
        record = ws.find(KeyResult, record.key_result)
    if isinstance(record, KeyResult) and field in _KEY_RESULT_VALUES:
        return unit_of(ws, record)
    return "number"


def _day_words(text: str, today: dt.date) -> str:
    try:
        return show_day(dt.date.fromisoformat(text), today)
    except ValueError:
        return text
