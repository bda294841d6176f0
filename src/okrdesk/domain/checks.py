"""What is wrong inside a picture of the file. Must not mend it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import fields

from okrdesk.domain.bonds import BONDS
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import KINDS, Cycle, Objective, Record, Team
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that no command would have written: on which record, and a plain sentence."""

    kind: str
    record: str
    says: str


def workspace_findings(ws: Workspace) -> tuple[Finding, ...]:
    """References to nothing, circles of parents, cycles that end before they begin, wild numbers.

    Entries are looked at as far as they are loaded.
    """
    return (
        *_dangling(ws),
        *_circles(ws, Objective),
        *_circles(ws, Team),
        *_backwards(ws),
        *_wild(ws),
    )


def _records(ws: Workspace, kind: str) -> Iterator[Record]:
    if kind == "check_in":
        for entries in ws.entries.values():
            yield from entries
    else:
        yield from ws.all(KINDS[kind]).values()


def _dangling(ws: Workspace) -> Iterator[Finding]:
    for bond in BONDS:
        known = {record.id for kind in bond.to for record in _records(ws, kind)}
        for record in _records(ws, bond.kind):
            other = getattr(record, bond.field)
            if other is not None and other not in known:
                says = tr("{kind} {id} names {field} {other}, which is not in the file.")
                yield _finding(record, says, field=bond.field, other=other)


def _finding(record: Record, says: str, **words: object) -> Finding:
    kind = noun_said(record.KIND)
    return Finding(record.KIND, record.id, says.format(kind=kind, id=record.id, **words))


def _circles(ws: Workspace, kind: type[Objective] | type[Team]) -> Iterator[Finding]:
    """Those whose parents lead back to themselves: nothing shows them in a tree."""
    table = ws.all(kind)
    for record in table.values():
        seen: set[str] = set()
        above = record.parent
        while above is not None and above in table and above not in seen:
            seen.add(above)
            above = table[above].parent
        if record.id in seen:
            yield _finding(record, tr("{kind} {id} is its own parent, over {n}."), n=len(seen))


def _backwards(ws: Workspace) -> Iterator[Finding]:
    for cycle in ws.all(Cycle).values():
        if cycle.end < cycle.start:
            yield _finding(cycle, tr("{kind} {id} ends before it begins."))


def _wild(ws: Workspace) -> Iterator[Finding]:
    """Numbers that are none (NaN) or without end."""
    for kind, cls in KINDS.items():
        names = [field.name for field in fields(cls) if "float" in str(field.type)]
        for record in _records(ws, kind) if names else ():
            for name in names:
                if not _is_finite(getattr(record, name)):
                    yield _finding(record, tr("{kind} {id} has no number as {field}."), field=name)
    for series in ws.series.values():
        for measurement in series if any(map(_is_wild, series.values)) else ():
            if not _is_finite(measurement.value):
                yield _finding(measurement, tr("{kind} {id} has no number as value."))


def _is_wild(value: float) -> bool:
    return not math.isfinite(value)


def _is_finite(value: object) -> bool:
    return not isinstance(value, float) or math.isfinite(value)
