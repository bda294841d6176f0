"""Reads for the rules what the history holds of some records. Must not judge it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from okrdesk.cli.pages.history_json import Wanted, read_page
from okrdesk.cli.view import View
from okrdesk.domain.recorded import Recorded


def recorded_of(view: View, ids: Iterable[str]) -> Iterator[Recorded]:
    """The changes of those records that still stand; what was undone never happened."""
    for record_id in ids:
        for change in read_page(view, Wanted(record_id)):
            if not change.undone and change.cause != "undo":
                day = dt.date.fromisoformat(change.at[:10])
                for edit in change.edits:
                    if edit.record == record_id:
                        yield Recorded(day, record_id, edit.field, edit.before, edit.after)
