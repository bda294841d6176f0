"""A damaged replica is put aside, and made anew from the shared file. Must not judge that file.

What was in it alone is saved from it as far as it is whole.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home, Who
from okrdesk.store.local import get_local
from okrdesk.store.opening import Opened, open_replica
from okrdesk.store.platform import resolved
from okrdesk.store.replicas import Replica, replicas_at


def open_anew(path: Path, home: Home, who: Who) -> Opened | None:
    """The document at `path` in a new replica; None where none of its replicas is damaged.

    Where the shared file cannot be read either, all is left as it was, and that is refused.
    """
    damaged = tuple(one for one in replicas_at(resolved(path), home) if _is_damaged(one))
    if not damaged:
        return None
    aside = {
        one.folder: home.damaged / f"{one.folder.name}-{os.urandom(3).hex()}" for one in damaged
    }
    for folder, kept in aside.items():
        folder.rename(kept)
    try:
        opened = open_replica(path, home, who)
    except OkrError:
        for folder, kept in aside.items():
            kept.rename(folder)
        raise
    saved = sum(
        _save_from(kept / one.database.name, opened.replica, home, who)
        for one, kept in zip(damaged, aside.values(), strict=True)
    )
    says = _says(saved).format(name=path.name, n=saved, folder=home.damaged)
    return Opened(opened.replica, (*opened.said, says), opened.read_only, opened.newer, opened.asks)


def _is_damaged(replica: Replica) -> bool:
    try:
        with closing(connect(replica.database)) as connection, outside():
            get_local(connection, "device")
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except OkrError as refusal:
        return refusal.kind == "bad_file"
    except sqlite3.OperationalError:  # its tables are gone
        return True
    return bool(found != "ok")


def _save_from(database: Path, into: Replica, home: Home, who: Who) -> int:
    """How many changes were whole in a damaged database and nowhere else."""
    from okrdesk.store.rescue import rescue
    from okrdesk.store.taking import take_copies

    rescued = into.temporary("rescued")
    try:
        rescue(database, rescued, home, who)
        return take_copies(into, home, (rescued,))[0].fresh
    except OkrError:  # nothing in it can be read any more, or not of which document it was
        return 0
    finally:
        with suppress(OSError):
            rescued.unlink(missing_ok=True)


def _says(saved: int) -> str:
    if saved == 1:
        return tr(
            "What this computer kept of {name} was damaged, so it was made anew from the shared"
            " file; 1 change that was only here was saved. The damaged one is in {folder}."
        )
    if saved:
        return tr(
            "What this computer kept of {name} was damaged, so it was made anew from the shared"
            " file; {n} changes that were only here were saved. The damaged one is in {folder}."
        )
    return tr(
        "What this computer kept of {name} was damaged, so it was made anew from the shared file."
        " If something is missing, look into Snapshots; the damaged one is in {folder}."
    )
