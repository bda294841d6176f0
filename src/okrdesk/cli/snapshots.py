"""`okrdesk snapshot`, `snapshots`, `restore`: copies kept aside. Must not change the document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.opening import home_of, opened
from okrdesk.cli.output import Json, print_json, print_lines
from okrdesk.cli.tables import Column, table, terminal_width
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_bytes

if TYPE_CHECKING:
    from okrdesk.store.snapshots import Snapshot


@click.command()
@click.argument("file")
@common
def snapshot(call: Call, file: str) -> None:
    """Keep a copy of FILE, as it is now, aside for good."""
    from okrdesk.store.snapshots import take_snapshot

    with opened(call, file) as document:
        kept = take_snapshot(document.replica, document.home, "asked")
    if call.json:
        print_json(_snapshot_json(kept))
    else:
        print_lines((tr("Kept as {id}.").format(id=kept.id),))


@click.command()
@click.argument("file")
@common
def snapshots(call: Call, file: str) -> None:
    """List the copies of FILE that are kept on this computer, newest first."""
    from okrdesk.store.snapshots import snapshots_of

    home = home_of(call)
    kept = snapshots_of(home, _document_id(call, file))
    if call.json:
        print_json({"snapshots": [_snapshot_json(one) for one in kept]})
    elif not kept:
        print_lines((tr("There are no snapshots yet."),))
    else:
        print_lines(_lines(kept))


@click.command()
@click.argument("file")
@click.argument("snapshot_id", metavar="SNAPSHOT")
@click.option("-o", "output", required=True, metavar="COPY", help="Where to write it.")
@common
def restore(call: Call, file: str, snapshot_id: str, output: str) -> None:
    """Write a snapshot of FILE out as the file COPY; FILE stays as it is."""
    from okrdesk.store.snapshots import find_snapshot, restore_snapshot

    home, document_id = home_of(call), _document_id(call, file)
    found = find_snapshot(home, document_id, snapshot_id)
    path = restore_snapshot(home, document_id, found.id, Path(output))
    if call.json:
        print_json({"path": str(path), "id": found.id})
    else:
        print_lines((tr("Restored to {path}.").format(path=path),))


def _document_id(call: Call, file: str) -> str:
    """By what this computer keeps of the file, so that a lost file has its snapshots too."""
    from okrdesk.store.replicas import find_replica

    replica = find_replica(Path(file), home_of(call))
    if replica is not None:
        return replica.document_id
    with opened(call, file) as document:
        return document.replica.document_id


def _snapshot_json(kept: Snapshot) -> Json:
    at = kept.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"id": kept.id, "at": at, "why": kept.why, "size": kept.size}


def _lines(kept: tuple[Snapshot, ...]) -> list[str]:
    rows = [
        (one.at.strftime("%Y-%m-%d %H:%M"), one.why, show_bytes(one.size), one.id) for one in kept
    ]
    headings = (tr("When (UTC)"), tr("Why"), tr("Size"), tr("Name"))
    return table([Column(heading) for heading in headings], rows, terminal_width())
