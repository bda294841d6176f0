"""An immutable picture of the whole file. Must not compute figures, nor know where it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import TypeVar, cast

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.nouns import noun_said
from okrdesk.domain.records import CheckIn, Measurement, Record, WorkspaceSettings
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.words import tr

R = TypeVar("R", bound=Record)
Table = Mapping[str, Record]
Index = dict[str | None, tuple[str, ...] | list[str]]  # a list is in no order yet
_EMPTY: Table = MappingProxyType({})
_FEW = 50  # records: an index that so many of a change touch is made anew when it is asked for


def _place(record: Record) -> tuple[float, str]:
    return getattr(record, "order", 0.0), record.id


@dataclass(frozen=True, slots=True)
class Workspace:
    """One mapping per kind, plus the entries of each owner; `apply` copies only what it touches.

    `tables`: kind → id → record (measurements and check-ins are not in it).
    `series`: KPI id → values; `entries`: key-result id → check-ins. An owner that is missing there
    has none. `tables[...]` of one kind has no promised order: use `where` or `ordered`.
    """

    tables: Mapping[str, Table] = field(default_factory=lambda: MappingProxyType({}))
    series: Mapping[str, Series] = field(default_factory=lambda: MappingProxyType({}))
    entries: Mapping[str, Entries] = field(default_factory=lambda: MappingProxyType({}))
    _indexes: dict[tuple[str, str], Index] = field(
        default_factory=dict, compare=False, hash=False, repr=False
    )

    def settings(self) -> WorkspaceSettings:
        """What holds for the whole file; defaults while nothing was set."""
        found = self.find(WorkspaceSettings, "workspace")
        return found if found is not None else WorkspaceSettings()

    def all(self, kind: type[R]) -> Mapping[str, R]:
        """Every record of a kind, by id."""
        return cast("Mapping[str, R]", self.tables.get(kind.KIND, _EMPTY))

    def ordered(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind in its order, ties by id."""
        return tuple(sorted(self.all(kind).values(), key=_place))

    def find(self, kind: type[R], record_id: str | None) -> R | None:
        """The record with that id, or None."""
        return None if record_id is None else self.all(kind).get(record_id)

    def get(self, kind: type[R], record_id: str) -> R:
        """The record with that id; `not_found` if it is gone."""
        record = self.find(kind, record_id)
        if record is None:
            says = tr("There is no {kind} {id} in this file, so nothing was done. Look again.")
            raise OkrError("not_found", says.format(kind=noun_said(kind.KIND), id=record_id))
        return record

    def where(self, kind: type[R], field_name: str, value: str | None) -> tuple[R, ...]:
        """The records of a kind whose reference `field_name` is `value`, in their order."""
        table = self.all(kind)
        key = (kind.KIND, field_name)
        index = self._indexes.get(key)
        if index is None:
            index = self._indexes[key] = _indexed(table, field_name)
        found = index.get(value, ())
        if isinstance(found, list):
            found = index[value] = tuple(sorted(found, key=lambda key: _place(table[key])))
        return tuple(table[record_id] for record_id in found)

    def series_of(self, kpi_id: str) -> Series:
        """The values of a KPI, as far as they are loaded."""
        held = self.series.get(kpi_id)  # one that is empty, but not complete, counts
        return Series(kpi_id) if held is None else held

    def check_ins(self, key_result_id: str) -> Entries:
        """The check-ins of a key result, as far as they are loaded."""
        held = self.entries.get(key_result_id)
        return Entries(key_result_id) if held is None else held

    def apply(self, change: Change) -> Workspace:
        """The picture after `change`."""
        tables: dict[str, dict[str, Record]] = {}
        series: dict[str, Series] = {}
        entries: dict[str, Entries] = {}
        for edit in change.edits:
            if isinstance(edit, Points):
                series[edit.kpi] = self._series(series, edit.kpi).with_points(edit)
            elif isinstance(edit.record, Measurement):
                kpi = edit.record.kpi
                series[kpi] = _with_measurement(self._series(series, kpi), edit)
            elif isinstance(edit.record, CheckIn):
                self._put_check_in(entries, edit)
            else:
                kind = edit.record.KIND
                if kind not in tables:
                    tables[kind] = dict(self.tables.get(kind, _EMPTY))
                _put(tables[kind], edit)
        return Workspace(
            MappingProxyType({**self.tables, **tables}) if tables else self.tables,
            MappingProxyType({**self.series, **series}) if series else self.series,
            MappingProxyType({**self.entries, **entries}) if entries else self.entries,
            self._indexes_with(tables, change),
        )

    def with_owner(self, loaded: Series | Entries) -> Workspace:
        """The picture with one owner's entries replaced by what was loaded."""
        if isinstance(loaded, Series):
            return replace(self, series=MappingProxyType({**self.series, loaded.kpi: loaded}))
        return replace(self, entries=MappingProxyType({**self.entries, loaded.key_result: loaded}))

    def _indexes_with(
        self, tables: Mapping[str, Table], change: Change
    ) -> dict[tuple[str, str], Index]:
        """The indexes that still hold, and those that few edits touch, brought up to date."""
        known = self._indexes.copy()  # a worker that reads this picture may add one at any moment
        kept = {key: index for key, index in known.items() if key[0] not in tables}
        ids = {edit.record.id for edit in change.edits if isinstance(edit, Edit)}
        if len(ids) > _FEW:
            return kept
        for (kind, field_name), index in known.items():
            if kind in tables:
                before, after = self.tables.get(kind, _EMPTY), tables[kind]
                kept[kind, field_name] = _followed(index, field_name, before, after, ids)
        return kept

    def _series(self, touched: dict[str, Series], kpi: str) -> Series:
        return touched[kpi] if kpi in touched else self.series_of(kpi)

    def _put_check_in(self, touched: dict[str, Entries], edit: Edit) -> None:
        for owner in {
            record.key_result for record in (edit.before, edit.after) if isinstance(record, CheckIn)
        }:
            held = touched[owner] if owner in touched else self.check_ins(owner)
            before = cast("CheckIn | None", edit.before)
            after = cast("CheckIn | None", edit.after)
            mine = after if after is not None and after.key_result == owner else None
            touched[owner] = held.put(before, mine)


def _indexed(table: Mapping[str, R], field_name: str) -> Index:
    """The ids by value; a group is put in order when it is asked for, most never are."""
    grouped: Index = {}
    for record_id, record in table.items():
        group = grouped.setdefault(getattr(record, field_name), [])
        cast("list[str]", group).append(record_id)
    return grouped


def _followed(index: Index, field_name: str, before: Table, after: Table, ids: set[str]) -> Index:
    """An index after the records with these ids have changed: only their groups are made anew."""
    was = {key: getattr(before[key], field_name) for key in ids if key in before}
    now = {key: getattr(after[key], field_name) for key in ids if key in after}
    followed = dict(index)
    for value in {*was.values(), *now.values()}:
        kept = [key for key in followed.pop(value, ()) if key not in ids]
        group = kept + [key for key, found in now.items() if found == value]
        if group:
            followed[value] = group
    return followed


def _with_measurement(series: Series, edit: Edit) -> Series:
    if edit.after is None:
        return series.without(cast("Measurement", edit.before).date)
    return series.with_measurement(cast("Measurement", edit.after))


def _put(table: dict[str, Record], edit: Edit) -> None:
    if edit.after is None:
        table.pop(edit.record.id, None)
    else:
        table[edit.after.id] = edit.after
