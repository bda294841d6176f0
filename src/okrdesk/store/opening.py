"""From the path of a document to the replica that stands for it. Must not load records.

What takes a file in is imported only where there is something new to take in.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect
from okrdesk.store.home import Home, Who
from okrdesk.store.ids import new_id
from okrdesk.store.local import UNVERIFIED, set_local
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.migrations import lay_as_here
from okrdesk.store.moved import settle_siblings
from okrdesk.store.platform import may_write, one_at_a_time, resolved
from okrdesk.store.private_copy import unchanged
from okrdesk.store.questions import Question, sentences
from okrdesk.store.replica import adopt_replica, create_replica
from okrdesk.store.replicas import Replica, replica_for, replicas_at
from okrdesk.store.siblings import look_beside
from okrdesk.store.sighting import Seen, remember

if TYPE_CHECKING:
    from okrdesk.store.vet import Vetted

_WAIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Opened:
    """A filled replica; `said` are sentences for the user about how it came to be.

    `asks`: what only a person can decide; `said` holds their sentences too.
    `read_only`: the shared file cannot be replaced, changes stay on this computer. `newer`: a later
    major version wrote it, so nothing may be changed at all.
    """

    replica: Replica
    said: tuple[str, ...] = ()
    read_only: bool = False
    newer: bool = False
    asks: tuple[Question, ...] = ()


def start_replica(path: Path, home: Home, who: Who) -> Replica:
    """The replica of a document that is to be: the file itself appears at the first publish.

    Refuses as `refuse_place` does.
    """
    refuse_place(path)
    replica = replica_for(resolved(path), home, new_id())

    def lay(connection: sqlite3.Connection) -> None:
        create_replica(connection, who, document_id=replica.document_id)

    _fill(replica, lay)
    return replica


def refuse_place(path: Path) -> None:
    """Refuse where no document can be begun, before anything is asked that would be lost.

    With `exists`, `not_found` (no such folder), `read_only` or `bad_value` (a long name).
    """
    refuse_long_name(path)
    if path.exists() or path.is_symlink():
        says = tr("{name} exists, so it was left as it is. Choose another name, or open it.")
        raise OkrError("exists", says.format(name=path.name))
    document = resolved(path)
    if not document.parent.is_dir():
        says = tr("There is no folder {folder}, so nothing was made. Make the folder first.")
        raise OkrError("not_found", says.format(folder=document.parent))
    if not may_write(document):
        says = tr("The folder {folder} is read-only, so nothing was made. Choose another folder.")
        raise OkrError("read_only", says.format(folder=document.parent))


def open_replica(path: Path, home: Home, who: Who) -> Opened:
    """The replica of the document at `path`, holding all that the file holds.

    A file that cannot be read is left alone, and work goes on from its replica if there is one;
    else refuses with `not_found`, `bad_file`, `newer`, `locked` or `full`.
    """
    document = resolved(path)
    known = replicas_at(document, home)
    for replica in known:
        with closing(connect(replica.database)) as connection:
            if unchanged(connection, document):
                return _opened(replica, home)
    from okrdesk.store.pull import vetted_copy

    copy = home.replicas / f"incoming-{os.urandom(4).hex()}.tmp"
    try:
        ids = frozenset(replica.document_id for replica in known)
        vetted = vetted_copy(path, copy, home, known=ids, adopting=True)
        return _take(vetted, document, home, who)
    except OkrError as refusal:
        if not known:
            raise
        says = tr("{why} You go on with what this computer has kept of it.")
        return _opened(known[0], home, (says.format(why=refusal.says),))
    finally:
        copy.unlink(missing_ok=True)


def _take(vetted: Vetted, document: Path, home: Home, who: Who) -> Opened:
    from okrdesk.store.pull import take_in

    major = vetted.version // 100
    replica = replica_for(document, home, vetted.document_id, major=major if vetted.newer else 1)
    with one_at_a_time(replica.folder / "opening.lock", _WAIT_S):
        if vetted.newer:
            with contextlib.suppress(PermissionError):  # Windows, while another window shows it
                replica.database.unlink(missing_ok=True)
        if not replica.exists:
            asks = _first_visit(vetted, replica, home, who)
        else:
            with closing(connect(replica.database)) as connection:
                asks = take_in(vetted, replica, connection, home).asks
    if vetted.newer:
        says = tr("{name} was written by a newer OKRDesk. Update OKRDesk to change it.")
        said = (says.format(name=document.name),)
        return Opened(replica, said, read_only=True, newer=True)
    return _opened(replica, home, asks=asks)


def _first_visit(vetted: Vetted, replica: Replica, home: Home, who: Who) -> tuple[Question, ...]:
    """The copy itself becomes the replica if an OKRDesk wrote it; else its journal is merged.

    Tables that another version laid otherwise are laid again.
    """
    from okrdesk.store.digest import strip_digest
    from okrdesk.store.pull import foreign_edit
    from okrdesk.store.union import merge_copy

    seen = Seen(vetted.sighting, vetted.counts)
    if vetted.by_us:

        def adopt(connection: sqlite3.Connection) -> None:
            if not vetted.exact:
                lay_as_here(connection)
            adopt_replica(connection, who)
            remember(connection, seen)
            set_local(connection, UNVERIFIED, 1)

        strip_digest(vetted.path)
        _fill(replica, adopt, vetted.path)
        return ()

    def merge(connection: sqlite3.Connection) -> None:
        create_replica(connection, who, document_id=vetted.document_id)
        merge_copy(connection, vetted.path)
        remember(connection, seen)

    asks = () if vetted.newer else foreign_edit(vetted, replica.document, home)
    _fill(replica, merge)
    return asks


def _fill(
    replica: Replica, fill: Callable[[sqlite3.Connection], None], start: Path | None = None
) -> None:
    """Make the replica's database whole before it gets its name, from nothing or from `start`."""
    beside = replica.temporary("filling")
    try:
        if start is not None:
            start.rename(beside)
        with closing(connect(beside)) as connection:
            fill(connection)
        beside.replace(replica.database)
    finally:
        beside.unlink(missing_ok=True)


def _opened(
    replica: Replica, home: Home, said: tuple[str, ...] = (), asks: tuple[Question, ...] = ()
) -> Opened:
    settled, beside = settle_siblings(replica, home), look_beside(replica, home)
    asks = asks + settled.asks + beside.asks
    said = said + sentences(asks) + settled.said + beside.said
    return Opened(replica, said, read_only=not may_write(replica.document), asks=asks)


def open_whole(path: Path, home: Home, who: Who) -> Opened:
    """As `open_replica`, with what a damaged replica holds that an earlier start did not save."""
    opened = open_replica(path, home, who)
    if not home.unsaved():
        return opened
    from okrdesk.store.damaged import save_rest  # hardly ever needed

    return save_rest(path, home, who, opened)
