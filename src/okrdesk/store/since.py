"""What each of the others did, in figures. Must not read the journal, nor word anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CheckIn, KeyResult
from okrdesk.domain.workspace import Workspace
from okrdesk.store.history import HistoryChange

_VALUE = ("measurement", "value")


@dataclass(frozen=True, slots=True)
class Moved:
    """A confidence that somebody lowered or raised."""

    key_result: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Deeds:
    """Of one person: values recorded, check-ins made, confidences moved, other changes."""

    by: str | None
    values: int
    check_ins: int
    moved: tuple[Moved, ...]
    others: int


def key_results_of(changes: Iterable[HistoryChange]) -> frozenset[str]:
    """The key results whose check-ins have to be in the picture for `deeds_of`."""
    return frozenset(
        str(edit.after)
        for change in changes
        for edit in change.edits
        if (edit.kind, edit.field) == (CheckIn.KIND, "key_result") and edit.after
    )


def deeds_of(ws: Workspace, changes: Iterable[HistoryChange]) -> tuple[Deeds, ...]:
    """What each person did, the one with the newest change first; what was undone is left out."""
    by_person: dict[str | None, list[HistoryChange]] = {}
    for change in changes:
        if not change.undone:
            by_person.setdefault(change.by, []).append(change)
    return tuple(_deeds(ws, by, made) for by, made in by_person.items())


def _deeds(ws: Workspace, by: str | None, changes: list[HistoryChange]) -> Deeds:
    values = {
        edit.record
        for change in changes
        for edit in change.edits
        if (edit.kind, edit.field) == _VALUE and edit.after is not None
    }
    check_ins = {
        edit.record: None
        for change in reversed(changes)
        for edit in change.edits
        if edit.kind == CheckIn.KIND
    }
    others = sum(1 for change in changes if not any(_is_counted(e.kind) for e in change.edits))
    moved = tuple(_moved(ws, check_ins))
    return Deeds(by, len(values), len(check_ins), moved, others)


def _is_counted(kind: str) -> bool:
    return kind in (CheckIn.KIND, _VALUE[0])


def _moved(ws: Workspace, check_ins: Iterable[str]) -> Iterator[Moved]:
    """Per key result, from the confidence before these check-ins to the newest of them."""
    ids = frozenset(check_ins)
    for owner, entries in ws.entries.items():
        if ws.find(KeyResult, owner) is None or not any(one.id in ids for one in entries):
            continue
        before: int | None = None
        after: int | None = None
        for one in sorted(entries, key=lambda entry: entry.date):
            if one.confidence is None:
                continue
            if one.id in ids:
                after = one.confidence
            elif after is None:
                before = one.confidence
        if before is not None and after is not None and before != after:
            yield Moved(owner, before, after)
