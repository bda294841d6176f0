"""Merging copies of the document that lie elsewhere, by hand. Must not publish.

Each is read as a private copy that was vetted; the copies themselves stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home
from okrdesk.store.platform import resolved
from okrdesk.store.pull import vetted_copy
from okrdesk.store.replica import counts
from okrdesk.store.replicas import Replica
from okrdesk.store.snapshots import take_snapshot
from okrdesk.store.union import Merged, merge_copy
from okrdesk.store.vet import Vetted


def take_copies(replica: Replica, home: Home, others: Sequence[Path]) -> tuple[Merged, ...]:
    """Take in the `others`, all vetted before any is taken in; one answer for each.

    Refuses with `not_found`, `bad_file`, `newer`, or `not_allowed` for another document.
    """
    with ExitStack() as stack:
        vetted = []
        for other in others:
            copy = replica.temporary("taking")
            stack.callback(copy.unlink, missing_ok=True)
            vetted.append(_vetted(other, copy, replica, home))
        with closing(connect(replica.database)) as connection:
            with outside():
                known = counts(connection).keys()
            if known and any(not one.counts.keys() <= known for one in vetted):
                take_snapshot(replica, home, "new-peer")
            return tuple(merge_copy(connection, one.path) for one in vetted)


def _vetted(other: Path, copy: Path, replica: Replica, home: Home) -> Vetted:
    known = frozenset({replica.document_id})
    vetted = vetted_copy(resolved(other), copy, home, known=known)
    if vetted.document_id != replica.document_id:
        says = tr(
            "{name} is another document, not a copy of {ours}, so nothing was merged."
            " Import from it instead."
        )
        raise OkrError("not_allowed", says.format(name=other.name, ours=replica.document.name))
    if vetted.newer:
        says = tr("{name} was written by a newer OKRDesk, so nothing was merged. Update OKRDesk.")
        raise OkrError("newer", says.format(name=other.name))
    return vetted
