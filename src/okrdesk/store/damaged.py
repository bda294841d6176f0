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
from okrdesk.store.home import UNSAVED, Home, Who
from okrdesk.store.local import get_local
from okrdesk.store.opening import Opened, open_replica
from okrdesk.store.platform import resolved
from okrdesk.store.replicas import Replica, replicas_at

_IN_THE_WAY = ("full", "read_only", "locked")  # what may be over by the next opening


def open_anew(path: Path, home: Home, who: Who) -> Opened | None:
    """The document at `path` in a new replica; None where none of its replicas is damaged.

    Where the shared file cannot be read either, all is left as it was, and that is refused. What
    only a damaged one holds is saved then; a note says that it is to be, should this end before.
    """
    damaged = tuple(one for one in replicas_at(resolved(path), home) if _is_damaged(one))
    if not damaged:
        return None
    aside = {
        one.folder: home.damaged / f"{one.folder.name}-{os.urandom(3).hex()}" for one in damaged
    }
    for one in damaged:
        note = f"{resolved(path)}\n{one.database.name}\n"
        (one.folder / UNSAVED).write_text(note, encoding="utf-8")
    for folder, kept in aside.items():
        folder.rename(kept)
    try:
        opened = open_replica(path, home, who)
    except OkrError:
        for folder, kept in aside.items():
            kept.rename(folder)
        raise
    return save_rest(path, home, who, opened)


def save_rest(path: Path, home: Home, who: Who, opened: Opened) -> Opened:
    """Save into an opened document what only its damaged replicas hold, and say what that was.

    Also of those that a start before this one put aside and then ended: its power may have failed.
    """
    saved, document = [], str(resolved(path))
    for note in home.unsaved():
        told = note.read_text(encoding="utf-8").splitlines()
        if told[:1] == [document] and len(told) > 1:
            found = _save_from(note.parent / told[1], opened.replica, home, who)
            saved.append(found or 0)
            if found is not None:
                note.unlink()
    if not saved:
        return opened
    says = _says(sum(saved)).format(name=path.name, n=sum(saved), folder=home.damaged)
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


def _save_from(database: Path, into: Replica, home: Home, who: Who) -> int | None:
    """How many changes were whole in a damaged database and nowhere else.

    None where this computer was in the way, such as a full disk: the next opening tries again.
    """
    from okrdesk.store.rescue import rescue
    from okrdesk.store.taking import take_copies

    rescued = into.temporary("rescued")
    try:
        rescue(database, rescued, home, who)
        return take_copies(into, home, (rescued,))[0].fresh
    except OkrError as refusal:
        # Else nothing in it can be read any more, or not of which document it was.
        return None if refusal.kind in _IN_THE_WAY else 0
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
