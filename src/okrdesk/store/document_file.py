"""Writing a replica out as a whole document file: no `local_*`, vetted, with its digest.

Must not know where the file goes. The live replica is read in small steps, so that a commit never
waits long.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.digest import append_digest
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.private_copy import Copied
from okrdesk.store.sighting import sight
from okrdesk.store.vet import Vetted, vet_copy

_PAGES = 256
_QUICK_TO_COPY = 2048  # pages that are copied while nobody notices
_RESTARTS = 3
_PATIENCE = 3
_BUSY_S = 0.01
_PAUSE_S = 0.3
_LONGEST_WAIT_S = 5.0
_FREE_SHARE = 0.15
_BULK = 1_000  # cells of one transaction
_AT_ONCE = 8 << 20
_QUICK_TO_WRITE = 64 << 20


class _RestlessError(Exception):
    """The replica is written to faster than it can be copied in steps."""


def write_document(database: Path, destination: Path) -> Vetted:
    """Write the replica at `database` as a document to `destination`, replacing what is there.

    Refuses with `full`, `locked`, or `bad_file` when the replica itself is damaged.
    """
    destination.unlink(missing_ok=True)
    try:
        with outside(), closing(connect(database)) as source:
            _copy_pages(source, destination)
        with outside():
            _make_publishable(destination)
        append_digest(destination)
    except (OkrError, OSError):
        destination.unlink(missing_ok=True)
        raise
    return _self_vet(destination)


def write_new_document(database: Path, destination: Path) -> Vetted:
    """`write_document` to a path where nothing is yet; else refused with `exists`."""
    refuse_taken(destination)
    return write_document(database, destination)


def refuse_taken(destination: Path) -> None:
    """Refuse with `exists` when something is there already, `bad_value` a name that is too long."""
    refuse_long_name(destination)
    if destination.exists() or destination.is_symlink():
        says = tr("{name} exists, so it was left as it is. Choose another name.")
        raise OkrError("exists", says.format(name=destination.name))


def _copy_pages(source: sqlite3.Connection, destination: Path) -> None:
    """The backup API in steps; a small replica that never rests is copied at once in the end.

    A large one is not: commits would wait for seconds. `locked`, and it is tried again later.
    """
    with closing(sqlite3.connect(destination, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous=OFF")
        for _ in range(_PATIENCE):
            try:
                source.backup(target, pages=_PAGES, progress=_Watch(), sleep=_BUSY_S)
            except _RestlessError:
                _await_pause(source)
            else:
                return
        if source.execute("PRAGMA page_count").fetchone()[0] > _QUICK_TO_COPY:
            raise OkrError("locked", tr("It is being changed too often right now."))
        source.backup(target)


class _Watch:
    """Counts how often SQLite had to begin again because somebody committed meanwhile."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._restarts = 0

    def __call__(self, _status: int, left: int, _total: int) -> None:
        if self._left is not None and left > self._left:
            self._restarts += 1
        self._left = left
        if self._restarts > _RESTARTS:
            raise _RestlessError


def _await_pause(source: sqlite3.Connection) -> None:
    end = time.monotonic() + _LONGEST_WAIT_S
    before = None
    while time.monotonic() < end:
        now = source.execute("PRAGMA data_version").fetchone()[0]
        if now == before:
            return
        before = now
        time.sleep(_PAUSE_S)


def _make_publishable(path: Path) -> None:
    """Drop what is this replica's alone, leaving no trace of it; give free pages back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        for setting in ("journal_mode=OFF", "synchronous=OFF", "secure_delete=ON"):
            copy.execute(f"PRAGMA {setting}")
        named = copy.execute("SELECT name FROM sqlite_schema WHERE name GLOB 'local_*'").fetchall()
        for (name,) in named:
            copy.execute(f'DROP TABLE IF EXISTS "{name}"')
        if not _is_loose(copy):
            return
        compact = path.with_name(f"{path.name}.compact")
        compact.unlink(missing_ok=True)
        copy.execute("VACUUM INTO ?", (os.fspath(compact),))
    compact.replace(path)


def _is_loose(copy: sqlite3.Connection) -> bool:
    """Would it become a good deal smaller if it were written anew?

    Free pages do that; and what was entered in any order leaves its pages a quarter empty, an
    import an eighth: worth the time of writing anew only where that is short.
    """
    pages, free, size = (
        copy.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    if free > pages * _FREE_SHARE:
        return True
    if pages * size <= _AT_ONCE:
        return True
    if pages * size > _QUICK_TO_WRITE:
        return False
    cells, imported = copy.execute(
        "SELECT total(n), total(iif(n>=?, n, 0)) FROM txn", (_BULK,)
    ).fetchone()
    return bool(imported and imported * 2 >= cells)


def _self_vet(path: Path) -> Vetted:
    sighting = sight(path)
    if sighting is not None:
        vetted = vet_copy(Copied(path, sighting), path.name)
        if vetted.exact and vetted.sealed:
            return vetted
    path.unlink(missing_ok=True)
    says = tr(
        "This computer's copy of the file is damaged, so nothing was written out. "
        "Use a snapshot of it."
    )
    raise OkrError("bad_file", says)
