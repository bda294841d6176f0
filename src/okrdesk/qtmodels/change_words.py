"""What a change was about, before and after, in a row's few words. Must not read the journal."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.bonds import BONDS
from okrdesk.domain.records import CheckIn, KeyResult
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.history_words import field_words, record_named, shown_words, thing_words
from okrdesk.look.numbers import show_exact
from okrdesk.store import HistoryChange, HistoryEdit

NOTHING = "–"
KIND_WORDS: dict[str, str] = {
    "check_in": tr("Check-in"),
    "value": tr("Value"),
    "goal": tr("Goal"),
    "number": tr("KPI"),
    "note": tr("Note"),
    "alert": tr("Alert"),
    "cycle": tr("Cycle"),
    "people": tr("People"),
    "other": tr("Other"),
    "undo": tr("Undo"),
}
_NAMES = ("name", "title", "text")
_OWNERS = {(one.kind, one.field) for one in BONDS if one.on_remove == "owned"} - {
    ("kpi", "parent"),
    ("objective", "parent"),
}
_KINDS: dict[str, str] = {
    **dict.fromkeys(("check_in", "evidence"), "check_in"),
    "measurement": "value",
    **dict.fromkeys(
        ("objective", "key_result", "assumption", "co_owner", "support", "milestone", "level",
         "step", "initiative"), "goal"),
    **dict.fromkeys(("kpi", "band", "plan", "source", "source_field", "link"), "number"),
    **dict.fromkeys(("remark", "annotation", "tag"), "note"),
    "alert_action": "alert",
    **dict.fromkeys(
        ("cycle", "review", "lesson", "risk", "decision", "ask", "litmus_answer", "frozen",
         "ritual", "skipped_item"), "cycle"),
    **dict.fromkeys(("person", "team"), "people"),
}  # fmt: skip
_ORDER = tuple(KIND_WORDS)  # of several kinds in one change the first one names it
_SAID = ("value", "confidence")


def change_kind(change: HistoryChange) -> str:
    """Which of KIND_WORDS a change is."""
    if change.cause == "undo":
        return "undo"
    found = {_KINDS.get(edit.kind, "other") for edit in change.edits} or {"other"}
    return min(found, key=_ORDER.index)


def change_words(
    ws: Workspace, change: HistoryChange, today: dt.date, label: str
) -> tuple[str, str, str]:
    """(thing, before, after); `label` stands for what is about several things."""
    edits = change.edits
    said = [edit for edit in edits if edit.kind == CheckIn.KIND]
    records = {(edit.kind, edit.record) for edit in edits}
    if len({edit.record for edit in said}) == 1:
        return _check_in_words(ws, said, edits, today)
    if len(records) != 1 or change.fields > len(edits):
        many = show_exact(max(change.fields, len(edits)))
        return label, NOTHING, tr("{n} fields").format(n=many)
    return _record_words(ws, edits, today)


def _record_words(
    ws: Workspace, edits: tuple[HistoryEdit, ...], today: dt.date
) -> tuple[str, str, str]:
    first = next((edit for edit in edits if edit.field == "deleted"), edits[0])
    thing = thing_words(ws, first.kind, first.record, today)
    if first.field == "deleted":
        return thing, NOTHING, _side(ws, first, first.after, today)
    if first.kind == "measurement":
        first = next((edit for edit in edits if edit.field == "value"), first)
    elif any(edit.before is None and _makes(edit) for edit in edits):
        return thing, NOTHING, tr("added")
    else:
        named = tr("{thing}, {field}")
        thing = named.format(thing=thing, field=field_words(first.field).lower())
    before, after = (_side(ws, first, value, today) for value in (first.before, first.after))
    if len(edits) > 1 and first.kind != "measurement":
        after = tr("{value} and {n} more").format(value=after, n=len(edits) - 1)
    return thing, before, after


def _makes(edit: HistoryEdit) -> bool:
    """Whether the field is one that a thing has from its beginning: its name, or whose it is."""
    return edit.field in _NAMES or (edit.kind, edit.field) in _OWNERS


def _check_in_words(
    ws: Workspace, said: list[HistoryEdit], edits: tuple[HistoryEdit, ...], today: dt.date
) -> tuple[str, str, str]:
    """ "KR 2.1 Agency sign-ups", "76, 7 of 10", "71, 4 of 10"."""
    record = record_named(ws, CheckIn.KIND, said[0].record)
    owner = next((str(e.after) for e in said if e.field == KeyResult.KIND and e.after), "")
    if not owner and isinstance(record, CheckIn):
        owner = record.key_result
    thing = thing_words(ws, KeyResult.KIND, owner, today)
    told = sorted((e for e in edits if e.field in _SAID), key=lambda e: _SAID.index(e.field))
    after = [_said_words(ws, edit, edit.after, today) for edit in told if edit.after is not None]
    before = [_said_words(ws, edit, edit.before, today) for edit in told if edit.before is not None]
    if not before and isinstance(record, CheckIn):
        before = _previous_words(ws, record, today)
    return thing, ", ".join(before) or NOTHING, ", ".join(after) or tr("note")


def _previous_words(ws: Workspace, check_in: CheckIn, today: dt.date) -> list[str]:
    """What the check-in before it had said."""
    earlier = [one for one in ws.check_ins(check_in.key_result)
               if (one.date, one.id) < (check_in.date, check_in.id)]  # fmt: skip
    if not earlier:
        return []
    fields = ((field, getattr(earlier[-1], field)) for field in _SAID)
    edits = (HistoryEdit(CheckIn.KIND, earlier[-1].id, field, None, value)
             for field, value in fields if value is not None)  # fmt: skip
    return [_said_words(ws, edit, edit.after, today) for edit in edits]


def _said_words(ws: Workspace, edit: HistoryEdit, value: object, today: dt.date) -> str:
    if edit.field == "confidence":
        return tr("{n} of 10").format(n=value)
    return shown_words(ws, edit.kind, edit.record, edit.field, value, today)


def _side(ws: Workspace, edit: HistoryEdit, value: object, today: dt.date) -> str:
    if value is None or value == "":
        return NOTHING
    return shown_words(ws, edit.kind, edit.record, edit.field, value, today)
