"""Which KPIs and trees a Change concerns. Must not look at more than it has to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Annotation,
    Band,
    CheckIn,
    KeyResult,
    Kpi,
    Link,
    Measurement,
    Plan,
    Record,
    Tag,
)
from okrdesk.domain.workspace import Workspace

# Changes of these can show on every card: names, weeks, currency, which cycle is active.
_EVERYWHERE = frozenset({"workspace", "person", "cycle", "objective"})

# Changes of these can alter a figure or a word of the tree.
TREE_KINDS = frozenset(
    {
        "workspace",
        "person",
        "team",
        "cycle",
        "kpi",
        "measurement",
        "objective",
        "key_result",
        "milestone",
        "level",
        "step",
        "initiative",
        "check_in",
        "evidence",
    }
)


def touched_kpis(change: Change, ws: Workspace) -> frozenset[str] | None:
    """The ids of the KPIs whose reading may have changed; None: any of them.

    `ws` is the picture after the change.
    """
    if change.kinds() & _EVERYWHERE:
        return None
    found: set[str] = set()
    key_results: set[str] = set()
    for edit in change.edits:
        if isinstance(edit, Points):
            found.add(edit.kpi)
        else:
            found.update(kpi for record in _sides(edit) for kpi in _kpis_of(record, ws))
            key_results.update(map(_key_result_of, _sides(edit)))
    key_results.update(one.id for kpi in found for one in ws.where(KeyResult, "kpi", kpi))
    for one in key_results:  # a card names the key result that its KPI is linked to
        found.update(link.kpi for link in ws.where(Link, "to", one))
    for kpi_id in tuple(found):
        kpi = ws.find(Kpi, kpi_id)
        if kpi is not None and kpi.parent is not None:
            found.add(kpi.parent)  # its segments are part of its reading
    return frozenset(found)


def _sides(edit: Edit) -> Iterator[Record]:
    return (record for record in (edit.before, edit.after) if record is not None)


def _kpis_of(record: Record, ws: Workspace) -> tuple[str, ...]:
    namer = _NAMERS.get(record.KIND)
    named = None if namer is None else namer(record, ws)
    above = record.parent if isinstance(record, Kpi) else None  # of one that is gone, too
    return tuple(kpi for kpi in (named, above) if kpi is not None)


def _key_result_of(record: Record) -> str:
    """The key result whose standing a record is part of; empty where there is none."""
    return record.id if isinstance(record, KeyResult) else getattr(record, "key_result", None) or ""


def _of_check_in(record: Record, ws: Workspace) -> str | None:
    key_result = ws.find(KeyResult, cast("CheckIn", record).key_result)
    return None if key_result is None else key_result.kpi


_NAMERS: dict[str, Callable[[Record, Workspace], str | None]] = {
    Kpi.KIND: lambda record, _: record.id,
    Measurement.KIND: lambda record, _: cast("Measurement", record).kpi,
    Band.KIND: lambda record, _: cast("Band", record).kpi,
    Plan.KIND: lambda record, _: cast("Plan", record).kpi,
    Annotation.KIND: lambda record, _: cast("Annotation", record).kpi,
    Link.KIND: lambda record, _: cast("Link", record).kpi,
    Tag.KIND: lambda record, _: cast("Tag", record).on,
    KeyResult.KIND: lambda record, _: cast("KeyResult", record).kpi,
    CheckIn.KIND: _of_check_in,
}
