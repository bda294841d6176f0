"""What the changes of the journal are about, and what came after them. Must not read it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Objective
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.history_words import record_named, shown_words
from okrdesk.session import Session
from okrdesk.store import HistoryChange
from okrdesk.store.circumstances import local_day
from okrdesk.ui.language import say_label

_LOOKED_AT, _EARLIER = 40, 5
_OWNERS = (KeyResult.KIND, Kpi.KIND, Objective.KIND)


def things_of(ws: Workspace, change: HistoryChange) -> frozenset[tuple[str, str]]:
    """(kind, id) of the KPIs, key results and objectives that a change is about."""
    return frozenset(_things(ws, change))


def _things(ws: Workspace, change: HistoryChange) -> Iterator[tuple[str, str]]:
    for edit in change.edits:
        if edit.kind == "measurement":
            yield Kpi.KIND, edit.record.partition("@")[0]
        elif edit.kind == CheckIn.KIND and edit.field == KeyResult.KIND and edit.after:
            yield KeyResult.KIND, str(edit.after)
        elif edit.kind in _OWNERS:
            yield edit.kind, edit.record
        else:
            record = record_named(ws, edit.kind, edit.record)
            owners = ((kind, getattr(record, kind, None)) for kind in _OWNERS)
            yield from ((kind, owner) for kind, owner in owners if owner)


def changed_since(
    changes: Sequence[HistoryChange], place: int
) -> tuple[tuple[str, HistoryChange], ...]:
    """The fields of the change at `place` that newer ones wrote, each with the newest of them.

    `changes` are newest first and without gaps from the newest on.
    """
    cells = {(edit.kind, edit.record, edit.field) for edit in changes[place].edits}
    found: dict[tuple[str, str, str], HistoryChange] = {}
    for newer in changes[:place]:
        for edit in newer.edits:
            key = (edit.kind, edit.record, edit.field)
            if key in cells and not newer.undone and newer.cause != "undo":
                found.setdefault(key, newer)
    return tuple((field, newer) for (_, _, field), newer in found.items())


def is_about(ws: Workspace, thing: str, change: HistoryChange) -> bool:
    """Whether a change is about the KPI, key result or objective with the id `thing`."""
    return any(key == thing for _, key in _things(ws, change))


def earlier_of(
    session: Session, thing: tuple[str, str], change: HistoryChange
) -> tuple[tuple[tuple[str, str], ...], str]:
    """(day, words) of some changes before this one of the same thing, and the way to all."""
    kind, record_id = thing
    ws, today = session.workspace, session.today
    found = [one for one in session.document.history(record_id, limit=_LOOKED_AT)
             if int(one.id) < int(change.id)]  # fmt: skip
    told = [(local_day(one.at),
             say_label(one.label), one.by) for one in found]  # fmt: skip
    if kind == KeyResult.KIND:
        told += _said_earlier(ws, record_id, change, today)
    newest = sorted(told, key=lambda one: one[0], reverse=True)[:_EARLIER]
    rows = tuple((show_day(day, today), ", ".join(filter(None, (words, by))))
                 for day, words, by in newest)  # fmt: skip
    return rows, tr("All its changes")


def _said_earlier(
    ws: Workspace, key_result: str, change: HistoryChange, today: dt.date
) -> list[tuple[dt.date, str, str | None]]:
    """The check-ins before those of the change: "76, 7 of 10"."""
    own = {edit.record for edit in change.edits}
    until = local_day(change.at)
    said = []
    for one in ws.check_ins(key_result):
        if one.id in own or one.date > until:
            continue
        value = shown_words(ws, CheckIn.KIND, one.id, "value", one.value, today)
        sure = "" if one.confidence is None else tr("{n} of 10").format(n=one.confidence)
        parts = (value if one.value is not None else "", sure)
        said.append((one.date, ", ".join(filter(None, parts)), one.by))
    return said
