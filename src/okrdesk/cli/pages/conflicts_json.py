"""Conflicts, and what a merge decided for people, as JSON. Must not settle them."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.view import View
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Record
from okrdesk.domain.references import name_of
from okrdesk.store.conflict_list import Conflict, Side


@dataclass(frozen=True, slots=True)
class Open:
    """What needs a person: the conflicts, and a sentence on each decision of the merge."""

    conflicts: tuple[Conflict, ...]
    decided: tuple[str, ...]


def read_page(view: View, _subject: None = None) -> Open:
    """The open conflicts of the file as it is now."""
    return Open(view.document.conflicts(), view.document.flags())


def page_json(view: View, found: Open) -> Json:
    """The keys of `show conflicts`."""
    return {
        "conflicts": [conflict_json(view, conflict) for conflict in found.conflicts],
        "decided": list(found.decided),
    }


def conflict_json(view: View, conflict: Conflict) -> Json:
    """The keys of one conflict."""
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "record": conflict.record,
        "name": called(view, conflict),
        "field": conflict.field,
        "ours": _side(conflict.ours),
        "theirs": _side(conflict.theirs),
    }


def called(view: View, conflict: Conflict) -> str | None:
    """What people call the thing; a value is called by its KPI."""
    kind, record = conflict.kind, conflict.record
    if kind == "measurement":
        kind, record = "kpi", record.partition("@")[0]
    found = thing(view, kind, record)
    return None if found is None else name_of(found)


def thing(view: View, kind: str, record: str) -> Record | None:
    """The record of a kind and id, None where it is not there."""
    if kind in view.workspace.tables:
        return view.workspace.tables[kind].get(record)
    try:
        return view.find(f"{kind}:{record}")
    except OkrError:  # of a kind that has no name of its own
        return None


def _side(side: Side) -> Json:
    return {"value": side.value, "by": side.by, "at": side.at}
