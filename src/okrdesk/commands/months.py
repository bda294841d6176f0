"""The monthly look: one note on the patterns. Must not read the months."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.commands.checks import bad
from okrdesk.commands.rituals import add_ritual, change_ritual
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Ritual
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace


def finish_month(ws: Workspace, at: At, period: str, patterns: str) -> Change:
    """End the monthly session of a month ("2026-11") with what was seen; its note can be redone.

    The newest session of the month is the one, whoever began it: a month has one note.
    """
    note = patterns.strip()
    if not note:
        raise bad(tr("Say in a line what you see, so that the next month can be compared with it."))
    held = [r for r in ws.where(Ritual, "period", period) if r.kind == "monthly"]
    newest = max(held, key=lambda ritual: (ritual.begun or "", ritual.id), default=None)
    label = lasting("Finish the month {period}").format(period=period)
    if newest is None:
        made = add_ritual(ws, at, kind="monthly", period=period, ended=at.now, patterns=note)
    elif newest.patterns == note and newest.ended is not None:
        return Change(label, ())
    else:
        made = change_ritual(ws, at, newest.id, ended=at.now, patterns=note)
    return replace(made, label=label)
