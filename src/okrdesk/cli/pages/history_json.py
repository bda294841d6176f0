"""The changes of a file as JSON. Must not choose which."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import scalar
from okrdesk.cli.view import View
from okrdesk.domain.frozen import dataclass
from okrdesk.store import HistoryChange
from okrdesk.store.past import milliseconds_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for: of the thing that `ref` names, since a day; None for all."""

    ref: str | None = None
    since: str | None = None


def read_page(view: View, wanted: Wanted | None) -> tuple[HistoryChange, ...]:
    """The wanted changes, the newest first; with `--as-of` those recorded by then."""
    asked = wanted or Wanted()
    record = None if asked.ref is None else view.find(asked.ref).id
    changes = view.document.history(record_id=record, since=asked.since)
    if view.as_of is None:
        return changes
    until = milliseconds_of(view.as_of, end=True)
    return tuple(change for change in changes if milliseconds_of(change.at) <= until)


def page_json(_view: View, changes: tuple[HistoryChange, ...]) -> Json:
    """The keys of `history`."""
    return {"changes": [_change(change) for change in changes]}


def _change(change: HistoryChange) -> Json:
    return {
        "id": change.id,
        "at": change.at,
        "by": change.by,
        "label": change.label,
        "cause": change.cause,
        "undone": change.undone,
        "edits": [
            {
                "kind": edit.kind,
                "record": edit.record,
                "field": edit.field,
                "before": scalar(edit.before),
                "after": scalar(edit.after),
            }
            for edit in change.edits
        ],
    }
