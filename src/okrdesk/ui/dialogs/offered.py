"""What a field of a form may refer to, in words. Must not read what is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

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

    def chosen(self, field: Field, start: str) -> list[tuple[str, str]]:
        """Ids and words of what is chosen already, without a look at all the others."""
        ids = start.split(",") if start else []
        tables = [self._ws.all(KINDS[kind]) for kind in field.to]
        return [(key, _named(one[key], field)) for key in ids for one in tables if key in one]

    def tags(self) -> list[str]:
        """The tags there are in the file."""
        return sorted({tag.text for tag in self._ws.all(Tag).values()}, key=str.casefold)

    def _records(self, field: Field, start: str) -> Iterator[Record]:
        chosen = frozenset(start.split(","))
        for kind in field.to:
            there = self._ws.all(KINDS[kind])
            offered = {key for key, one in there.items() if key in chosen or self._is_open(one)}
            if offered:
                yield from (one for one in self._ws.ordered(KINDS[kind]) if one.id in offered)

    def _is_open(self, record: Record) -> bool:
        match record:
            case Remark():
                return record.on == self._on and record != self._record
            case Person():
                return record.active
            case Kpi():
                return not record.archived
            case Cycle():
                return record.state != "closed"
            case Objective():
                return record.id in self._open_objectives
            case KeyResult():
                return record.objective in self._open_objectives
        return True

    @cached_property
    def _open_objectives(self) -> frozenset[str]:
        """Those of cycles that are not closed; asked for by each of very many key results."""
        cycles = self._ws.all(Cycle)
        return frozenset(
            one.id
            for one in self._ws.all(Objective).values()
            if cycles[one.cycle].state != "closed"
        )


def _named(record: Record, field: Field) -> str:
    if isinstance(record, Remark):
        return remark_says(record)
    name = name_of(record) or record.id
    return _TOLD_APART[record.KIND].format(name=name) if len(field.to) > 1 else name


def remark_says(remark: Remark) -> str:
    """Who said what, in a line."""
    text = " ".join(remark.text.split())
    return tr("{by}: {text}").format(by=remark.by, text=text) if remark.by else text
