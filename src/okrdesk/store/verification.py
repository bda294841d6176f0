"""Whether an adopted copy is what its journal says, looked at while the window already shows it.

Works on a private copy of the replica, so that no commit waits; must not run on the window's
thread.
"""

from __future__ import annotations

from contextlib import closing

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.check import differing_tables
from okrdesk.store.connection import connect, connect_copy, outside, writing
from okrdesk.store.document_file import write_document
from okrdesk.store.fold import refold
from okrdesk.store.home import Home
from okrdesk.store.introductions import altered_rows
from okrdesk.store.local import UNVERIFIED, get_local, set_local
from okrdesk.store.refresh import Refreshed, is_unshared
from okrdesk.store.replicas import Replica
from okrdesk.store.seal import verify_seals
from okrdesk.store.snapshots import take_snapshot


def verify_adopted(replica: Replica, home: Home) -> tuple[str, ...]:
    """Verify the seals and tables of a replica that was adopted as it came; sentences, if any.

    Does nothing for one that was verified before. Tables that differ were our own earlier fault:
    they are folded again, which the panes then show.
    """
    try:
        with closing(connect(replica.database)) as connection, outside():
            if not get_local(connection, UNVERIFIED):
                return ()
        broken, differing = _judge(replica)
        if differing and not broken:
            take_snapshot(replica, home, "migration")
            _fold_again(replica)
        with closing(connect(replica.database)) as connection, outside():
            set_local(connection, UNVERIFIED, None)
    except OkrError as refusal:
        return (refusal.says,)
    if broken:
        says = tr("{name} holds changes that are not what was written ({n}). Check the file.")
        return (says.format(n=broken, name=replica.document.name),)
    return ()


def first_look(replica: Replica, home: Home) -> Refreshed:
    """What a window wants to know once it is open: is all shared, and is what it shows true?"""
    try:
        unshared = is_unshared(replica)
    except OkrError:  # busy: the next edit will tell
        unshared = False
    return Refreshed(said=verify_adopted(replica, home), unshared=unshared)


def _judge(replica: Replica) -> tuple[int, bool]:
    """How many seals do not fit, and whether any table is not what the journal says."""
    copy = replica.temporary("verifying")
    try:
        write_document(replica.database, copy)
        with closing(connect_copy(copy)) as connection, outside():
            broken = len(verify_seals(connection)) + len(altered_rows(connection))
            return broken, any(differing_tables(connection, copy))
    finally:
        copy.unlink(missing_ok=True)


def _fold_again(replica: Replica) -> None:
    with closing(connect(replica.database)) as connection, writing(connection):
        refold(connection)
        # Without any transaction: open pictures are told by it that the tables are others now.
        connection.execute("INSERT INTO local_merge(peer, txns) VALUES(0, 0)")
