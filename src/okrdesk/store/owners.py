"""Bringing whole series and entries into a picture. Must not decide who needs them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import CheckIn, KeyResult, Kpi, Measurement
from okrdesk.domain.series import Entries, Series
from okrdesk.domain.workspace import Workspace
from okrdesk.store.load import (
    load_all_entries,
    load_all_series,
    load_board,
    load_entries,
    load_newest_entries,
    load_opening,
    load_series,
)


def load_owners(
    connection: sqlite3.Connection, picture: Workspace, owners: Iterable[str]
) -> Workspace:
    """`picture` with all values and check-ins of these KPIs and key results."""
    series: dict[str, Series] = {}
    entries: dict[str, Entries] = {}
    for owner in owners:
        if picture.find(Kpi, owner) and not picture.series_of(owner).complete:
            series[owner] = load_series(connection, owner)
        elif picture.find(KeyResult, owner) and not picture.check_ins(owner).complete:
            entries[owner] = load_entries(connection, owner)
    return _with(picture, series, entries)


def with_board(
    connection: sqlite3.Connection, picture: Workspace, kpis: Iterable[str]
) -> Workspace:
    """`picture` with what a board shows of these KPIs, where nothing of them was loaded."""
    asked = [kpi for kpi in kpis if not len(picture.series_of(kpi))]
    return _with(picture, load_board(connection, asked), {}) if asked else picture


def owners_of(change: Change) -> tuple[str, ...]:
    """The KPIs and key results whose entries a change of single records speaks of."""
    owners = (
        getattr(edit.record, "kpi" if isinstance(edit.record, Measurement) else "key_result")
        for edit in change.records()
        if isinstance(edit.record, (Measurement, CheckIn))
    )
    return tuple(owners)


def with_put_back(connection: sqlite3.Connection, picture: Workspace, change: Change) -> Workspace:
    """`picture` with what the tables kept of those KPIs and key results that `change` puts back.

    It need not hold that any more: what was removed is left out when a picture is read anew.
    """
    back = [edit.record for edit in change.edits if isinstance(edit, Edit) and edit.before is None]
    return _with(
        picture,
        {
            one.id: load_series(connection, one.id)
            for one in back
            if isinstance(one, Kpi) and one.id not in picture.series
        },
        {
            one.id: load_entries(connection, one.id)
            for one in back
            if isinstance(one, KeyResult) and one.id not in picture.entries
        },
    )


def load_everything(connection: sqlite3.Connection, picture: Workspace) -> Workspace:
    """`picture` with all values and check-ins there are."""
    return replace(
        picture,
        series=MappingProxyType(load_all_series(connection)),
        entries=MappingProxyType(load_all_entries(connection)),
    )


def with_newest_check_ins(connection: sqlite3.Connection, picture: Workspace) -> Workspace:
    """`picture` with the newest check-in of each key result that had none loaded."""
    newest = load_newest_entries(connection)
    return _with(
        picture,
        {},
        {owner: found for owner, found in newest.items() if not len(picture.check_ins(owner))},
    )


def reloaded(connection: sqlite3.Connection, old: Workspace) -> Workspace:
    """The picture of what the tables hold now, as wide as `old` is."""
    fresh = load_opening(connection)
    if any(len(held) for held in old.entries.values()):
        fresh = with_newest_check_ins(connection, fresh)
    whole = [owner for owner, held in old.series.items() if held.complete]
    whole += [owner for owner, held in old.entries.items() if held.complete]
    # Of those without check-ins there is nothing in `old`: it knew all of theirs.
    whole += [owner for owner in fresh.entries if owner not in old.entries]
    return load_owners(connection, fresh, whole)


def _with(picture: Workspace, series: dict[str, Series], entries: dict[str, Entries]) -> Workspace:
    return replace(
        picture,
        series=MappingProxyType({**picture.series, **series}) if series else picture.series,
        entries=MappingProxyType({**picture.entries, **entries}) if entries else picture.entries,
    )
