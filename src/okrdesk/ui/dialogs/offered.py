"""What a field of a form may refer to, in words. Must not read what is chosen."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.commands.fields import Field
from okrdesk.domain.records import (
    KINDS,
    Cycle,
    KeyResult,
    Kpi,
    Objective,
    Person,
    Record,
    Remark,
    Tag,
)
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

_TOLD_APART = {
    Objective.KIND: tr("Objective: {name}"), KeyResult.KIND: tr("Key result: {name}"),
}  # fmt: skip


class Offered:
    """What is over, gone or put away is offered only where it is chosen already.

    `record` is the one that the form is about, None: a new one; `on` the id of what a remark is on.
    """

    def __init__(self, ws: Workspace, record: Record | None = None, on: str = "") -> None:
        self._ws, self._record, self._on = ws, record, on

    def by(self, field: Field, start: str) -> list[tuple[str, str]]:
        """Ids and words of what may be chosen; `start` holds the ids that are chosen already."""
        return [(record.id, _named(record, field)) for record in self._records(field, start)]

    def tags(self) -> list[str]:
        """The tags there are in the file."""
        return sorted({tag.text for tag in self._ws.all(Tag).values()}, key=str.casefold)

    def _records(self, field: Field, start: str) -> Iterator[Record]:
        chosen = start.split(",")
        for kind in field.to:
            for record in self._ws.ordered(KINDS[kind]):
                if record.id in chosen or self._is_open(record):
                    yield record

    def _is_open(self, record: Record) -> bool:
        if isinstance(record, Remark):
            return record.on == self._on and record != self._record
        return not _is_over(self._ws, record)


def _named(record: Record, field: Field) -> str:
    if isinstance(record, Remark):
        return remark_says(record)
    name = name_of(record) or record.id
    return _TOLD_APART[record.KIND].format(name=name) if len(field.to) > 1 else name


def remark_says(remark: Remark) -> str:
    """Who said what, in a line."""
    text = " ".join(remark.text.split())
    return tr("{by}: {text}").format(by=remark.by, text=text) if remark.by else text


def _is_over(ws: Workspace, record: Record) -> bool:
    match record:
        case Person():
            return not record.active
        case Kpi():
            return record.archived
        case Cycle():
            return record.state == "closed"
        case Objective():
            return ws.get(Cycle, record.cycle).state == "closed"
        case KeyResult():
            return _is_over(ws, ws.get(Objective, record.objective))
    return False
