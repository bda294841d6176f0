"""Taking what a shared file holds into the replica. Must not write the shared file.

Used by opening, publishing and refreshing alike. A file that is refused stays as it is; a copy of
it goes into quarantine, and work goes on from the replica.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import outside
from okrdesk.store.home import Home
from okrdesk.store.private_copy import copy_privately, unchanged
from okrdesk.store.quarantine import keep_refused
from okrdesk.store.questions import Question
from okrdesk.store.replica import counts
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import Counts, Seen, last_seen, remember
from okrdesk.store.snapshots import keep_file, take_snapshot
from okrdesk.store.union import Merged, merge_copy
from okrdesk.store.vet import Vetted, vet_copy


@dataclass(frozen=True, slots=True)
class Pulled:
    """What the replica has taken in: the version `seen`, `taken` transactions, and what to ask."""

    seen: Seen
    taken: int = 0
    asks: tuple[Question, ...] = ()


def vetted_copy(
    document: Path, to: Path, home: Home, *, known: frozenset[str], adopting: bool = False
) -> Vetted:
    """A private copy at `to` that may be believed; what is refused as bad is put in quarantine.

    `known`: the ids of documents that this computer has read at that path before. `adopting`: what
    a right digest vouches for may be looked at later.
    """
    try:
        copied = copy_privately(document, to)
        return vet_copy(copied, document.name, known=known, adopting=adopting)
    except OkrError as refusal:
        to.unlink(missing_ok=True)
        if refusal.kind == "bad_file":
            keep_refused(document, home)
        raise


def pull(replica: Replica, connection: sqlite3.Connection, home: Home) -> Pulled:
    """Copy, vet and merge the shared file, unless it is the version that was taken in last.

    Refuses as `copy_privately` and `vet_copy` do, and with `bad_file` for another document.
    """
    seen = unchanged(connection, replica.document)
    if seen is not None:
        return Pulled(seen)
    copy = replica.temporary("incoming")
    try:
        vetted = vetted_copy(replica.document, copy, home, known=frozenset({replica.document_id}))
        return take_in(vetted, replica, connection, home)
    finally:
        copy.unlink(missing_ok=True)


def take_in(vetted: Vetted, replica: Replica, connection: sqlite3.Connection, home: Home) -> Pulled:
    """Merge a vetted copy of the replica's own document, and remember which version it was."""
    _check_same(vetted, replica)
    with outside():
        before = last_seen(connection)
    document = replica.document
    asks = foreign_edit(vetted, document, home) + _older(vetted.counts, before, document)
    merged = merge_vetted(vetted, replica, connection, home)
    seen = Seen(vetted.sighting, vetted.counts)
    with outside():
        remember(connection, seen)
    return Pulled(seen, merged.fresh, asks)


def merge_vetted(
    vetted: Vetted, replica: Replica, connection: sqlite3.Connection, home: Home
) -> Merged:
    """Merge a vetted copy of the same document; a snapshot is kept before somebody new comes in."""
    with outside():
        ours = counts(connection)
    if ours and not vetted.counts.keys() <= ours.keys():
        take_snapshot(replica, home, "new-peer")
    try:
        return merge_copy(connection, vetted.path)
    except OkrError as refusal:
        if refusal.kind == "bad_file":
            keep_refused(vetted.path, home)
        raise


def _check_same(vetted: Vetted, replica: Replica) -> None:
    name = replica.document.name
    if vetted.document_id != replica.document_id:
        says = tr(
            "{name} is now another document, so it was left alone; your changes stay on this "
            "computer. Open it again to see what is there."
        )
        raise OkrError("bad_file", says.format(name=name))
    if vetted.newer:
        says = tr("{name} was written by a newer OKRDesk. Update OKRDesk to change it.")
        raise OkrError("newer", says.format(name=name))


def foreign_edit(vetted: Vetted, document: Path, home: Home) -> tuple[Question, ...]:
    """Another program wrote: the journal decides, and its version is kept before we replace it."""
    if vetted.by_us:
        return ()
    kept = keep_file(vetted.path, vetted.document_id, home, "other-program")
    says = tr(
        "{name} was changed by another program; what OKRDesk had recorded holds. "
        "That version is kept as a snapshot."
    )
    return (Question("foreign", says.format(name=document.name), kept.path),)


def _older(theirs: Counts, before: Seen | None, document: Path) -> tuple[Question, ...]:
    """An old version was put back: said, and the newest is kept."""
    known = before.counts if before else {}
    lacks = sum(
        max(0, count - theirs.get(number, (0, 0))[0]) for number, (count, _) in known.items()
    )
    if not lacks:
        return ()
    words = tr("{name} lacks 1 change that was in it before; it is kept and goes back into it.")
    if lacks > 1:
        words = tr(
            "{name} lacks {n} changes that were in it before; they are kept and go back into it."
        )
    says = words.format(name=document.name, n=lacks)
    return (Question("older", says, document, lacks, theirs),)
