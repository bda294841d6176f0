"""What changed between two pictures, as edits. Must not read the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from okrdesk.domain.edits import Edit, Points
from okrdesk.domain.records import CheckIn, Measurement
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.workspace import Workspace

_BULK = 50  # more values of one KPI than this are told as one bulk edit
_NO_MORE = (None, None, None)


def difference(old: Workspace, new: Workspace) -> tuple[Edit | Points, ...]:
    """The edits that lead from `old` to `new`, of everything that both hold."""
    edits: list[Edit | Points] = []
    for kind in {**old.tables, **new.tables}:
        edits += _table_edits(old, new, kind)
    for kpi in {**old.series, **new.series}:
        edits += series_edits(old.series_of(kpi), new.series_of(kpi))
    for owner in {**old.entries, **new.entries}:
        edits += _entry_edits(old.check_ins(owner), new.check_ins(owner))
    return tuple(edits)


def series_edits(
    old: Series, new: Series, dates: Iterable[date] | None = None
) -> Iterator[Edit | Points]:
    """The edits of one KPI's values, among `dates` if given.

    What only one side has loaded is no change: a value counts as added or removed only from where
    the other side is whole.
    """
    if old == new:
        return
    before = {day: place for place, day in enumerate(old.dates)}
    after = {day: place for place, day in enumerate(new.dates)}
    changed: list[Edit] = []
    for day in sorted(dates if dates is not None else {*before, *after}):
        was = old.at(day) if day in before else None
        now = new.at(day) if day in after else None
        unread = (was is None and _is_unread(old, day)) or (now is None and _is_unread(new, day))
        if was != now and not unread:
            changed.append(Edit(was, now))
    if len(changed) > _BULK:
        yield from _bulk(new.kpi, changed)
    else:
        yield from changed


def _is_unread(series: Series, day: date) -> bool:
    return not series.complete and day < series.whole_from


def _bulk(kpi: str, edits: list[Edit]) -> Iterator[Edit | Points]:
    """Values with no more than number, note and origin as Points, one per origin."""
    plain: list[Measurement | Edit] = []
    for edit in edits:
        after = edit.after
        if isinstance(after, Measurement) and _rest(after) != _NO_MORE:
            yield edit
        else:
            plain.append(after if isinstance(after, Measurement) else edit)
    for origin, group in groupby(sorted(plain, key=_origin), key=_origin):
        points = sorted(group, key=_day)
        values = tuple(one.value if isinstance(one, Measurement) else None for one in points)
        notes = tuple(one.note if isinstance(one, Measurement) else None for one in points)
        yield Points(
            kpi, tuple(map(_day, points)), values, origin or "typed", notes if any(notes) else None
        )


def _rest(value: Measurement) -> tuple[object, ...]:
    return value.left_out, value.numerator, value.denominator


def _origin(one: Measurement | Edit) -> str:
    return one.origin if isinstance(one, Measurement) else ""


def _day(one: Measurement | Edit) -> date:
    record = one.record if isinstance(one, Edit) else one
    assert isinstance(record, Measurement)
    return record.date


def _table_edits(old: Workspace, new: Workspace, kind: str) -> Iterator[Edit]:
    before, after = old.tables.get(kind, {}), new.tables.get(kind, {})
    if before is after:
        return
    for record in {**before, **after}:
        was, now = before.get(record), after.get(record)
        if was != now:
            yield Edit(was, now)


def _entry_edits(old: Entries, new: Entries) -> Iterator[Edit]:
    """Of key results that are not whole only what is newer than the newest of the other side."""
    if old == new or (not len(old) and not old.complete):
        return
    before = {item.id: item for item in old}
    after = {item.id: item for item in new}
    for check_in in {**before, **after}:
        was, now = before.get(check_in), after.get(check_in)
        unread = (was is None and not _is_within(old, now)) or (
            now is None and not _is_within(new, was)
        )
        if was != now and not unread:
            yield Edit(was, now)


def _is_within(entries: Entries, other: CheckIn | None) -> bool:
    """Whether `entries` would hold that check-in if it were there."""
    newest = entries.newest()
    if entries.complete or newest is None or other is None:
        return True
    return (other.date, other.id) > (newest.date, newest.id)
