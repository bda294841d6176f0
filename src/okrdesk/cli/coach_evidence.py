"""Loads and remembers for the coach what it asks for. Must not judge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.cli.pages.history_json import Wanted, read_page
from okrdesk.cli.view import View
from okrdesk.coach.coached import Coached, coached_on, coached_wants, remembered
from okrdesk.coach.evidence import Recorded

__all__ = ["Coached", "coached"]


def coached(view: View) -> Coached:
    """All findings of the view's day, with everything loaded that they need."""
    view.load(coached_wants(view.workspace, view.today))
    recorded = tuple(_recorded(view, remembered(view.workspace, view.today)))
    return view.ask(coached_on, view.today, recorded)


def _recorded(view: View, ids: Iterable[str]) -> Iterator[Recorded]:
    """The changes of those records that still stand; what was undone never happened."""
    for record_id in ids:
        for change in read_page(view, Wanted(record_id)):
            if not change.undone and change.cause != "undo":
                day = dt.date.fromisoformat(change.at[:10])
                for edit in change.edits:
                    if edit.record == record_id:
                        yield Recorded(day, record_id, edit.field, edit.before, edit.after)
