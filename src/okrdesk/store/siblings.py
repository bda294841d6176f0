"""Files beside the document that hold the same document: conflicted copies and forks.

A sync service that met two versions keeps one under a name of its own: such a file is merged by
itself, and stays. Any other name was chosen by a person: it is said, not merged. None is deleted.
One that cannot be taken in is told of once it is at rest: it may still be on its way.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.forks import is_answered
from okrdesk.store.home import Home
from okrdesk.store.local import get_local, set_local
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.private_copy import was_unread
from okrdesk.store.questions import Question
from okrdesk.store.replicas import Replica, replicas_at
from okrdesk.store.resting import Stat, has_rested, still_rests

_KEY = "beside"
_WAIT_FOR_OTHERS_S = 5.0
# What follows the document's own name, by service.
_CONFLICTED = r"""
      [ ]?\(.*conflict.*\)([ ]\(\d+\))?     # Dropbox, Nextcloud: "(Anna's conflicted copy …)"
    | \.sync-conflict-\d{8}-\d{6}(-\w+)?    # Syncthing
    | _conflict-\d{8}-\d{6}                 # ownCloud
    | _.*conflict(\(\d+\))?                 # Synology: "_Anna_NAS_Nov-21-101112-2026_Conflict"
    | [ ]\[conflict\]                       # Google Drive, of old
    | [ ]([2-9]|[1-9]\d)                    # iCloud Drive: " 2"
    | [ ]?\(\d{1,2}\)                       # Google Drive, OneDrive: " (1)"
    """
_OF_HOST = r"-(?P<host>\w[\w-]*?)(-\d{1,2})?"  # OneDrive: "-HOST", "-HOST-2"
_WINDOWS_NAME = r"(?=.*[A-Z])[A-Z0-9-]{4,15}"


@dataclass(frozen=True, slots=True)
class Beside:
    """What the files beside the document brought: `taken` transactions, what to say and to ask."""

    taken: int = 0
    said: tuple[str, ...] = ()
    asks: tuple[Question, ...] = ()


def is_conflicted_name(document: Path, other: Path, devices: Iterable[str] = ()) -> bool:
    """Would a sync service call a conflicted copy of `document` like `other`?

    `devices` are the names of computers that work on the document: one of the services puts the
    computer's name behind a hyphen, where a person might put a word.
    """
    stem, name = document.stem, other.stem
    if other.suffix.casefold() != document.suffix.casefold() or len(name) <= len(stem):
        return False
    if name[: len(stem)].casefold() != stem.casefold():
        return False
    rest = name[len(stem) :]
    if re.fullmatch(_CONFLICTED, rest, re.VERBOSE | re.IGNORECASE):
        return True
    match = re.fullmatch(_OF_HOST, rest)
    if match is None:
        return False
    known = {device.split(".")[0].casefold() for device in devices if device}
    return any(
        host.casefold() in known or re.fullmatch(_WINDOWS_NAME, host)
        for host in (match["host"], rest[1:])
    )


def look_beside(replica: Replica, home: Home) -> Beside:
    """Merge conflicted copies that are new since the last look; say forks that are.

    Opens and closes its own connection, and only where something is new.
    """
    there = _others(replica.document)
    if not there:
        return Beside()
    with closing(connect(replica.database)) as connection:
        known = _known(connection)
        new = {path: stat for path, stat in there.items() if known.get(path.name) != stat}
        if not new:
            return Beside()
        with one_at_a_time(replica.folder / "publishing.lock", _WAIT_FOR_OTHERS_S) as alone:
            return _take(new, replica, connection, home) if alone else Beside()


def _others(document: Path) -> dict[Path, Stat]:
    """The documents beside `document`, by what stat says of each."""
    suffix, found = document.suffix.casefold(), {}
    try:
        with os.scandir(document.parent) as entries:
            for entry in entries:
                name = os.path.normcase(entry.name)
                if name.casefold().endswith(suffix) and name != document.name and entry.is_file():
                    stat = entry.stat()
                    place = [stat.st_ino, stat.st_size, stat.st_mtime_ns]
                    found[document.with_name(entry.name)] = place
    except OSError:  # the folder is gone or a share is away: whoever needs it will say so
        return {}
    return {path: found[path] for path in sorted(found)}


def _known(connection: sqlite3.Connection) -> dict[str, Stat]:
    with outside():
        kept: dict[str, Stat] = json.loads(str(get_local(connection, _KEY) or "{}"))
    return kept


def _take(
    new: dict[Path, Stat], replica: Replica, connection: sqlite3.Connection, home: Home
) -> Beside:
    taken = 0
    said: list[str] = []
    asks: list[Question] = []
    for path, stat in new.items():
        if still_rests(connection, path.name, stat):
            continue
        try:
            beside = _look_at(path, replica, connection, home)
        except OkrError as refusal:
            if refusal.kind != "bad_file":  # away, busy or no room: looked at again next time
                continue
            if was_unread(refusal):  # it is whole perhaps, and looks the same once it can be read
                if is_conflicted_name(replica.document, path, _devices(connection)):
                    said.append(refusal.says)  # of other names it may be another's affair
                continue
            if not has_rested(connection, path.name, stat):  # it is being written perhaps
                continue
            beside = Beside(said=(refusal.says,))
        taken += beside.taken
        said += beside.said
        asks += beside.asks
        _note(path, stat, connection)
    return Beside(taken, tuple(said), tuple(asks))


def _note(path: Path, stat: Stat, connection: sqlite3.Connection) -> None:
    """What stands there is known, and looked at again once it changes."""
    with outside():
        kept = {**_known(connection), path.name: stat}
        there = {name: kept[name] for name in kept if path.with_name(name).exists()}
        set_local(connection, _KEY, json.dumps(there))


def _look_at(path: Path, replica: Replica, connection: sqlite3.Connection, home: Home) -> Beside:
    from okrdesk.store.pull import merge_vetted, vetted_copy
    from okrdesk.store.vet import peek

    copy = replica.temporary("beside")
    try:
        if not is_conflicted_name(replica.document, path, _devices(connection)):
            found, devices = peek(path, copy)
            if found != replica.document_id:
                return Beside()
            if not is_conflicted_name(replica.document, path, devices):
                return _fork(path, replica, connection, home)
        vetted = vetted_copy(path, copy, home, known=frozenset({replica.document_id}))
        if vetted.document_id != replica.document_id or vetted.newer:
            return Beside()
        taken = merge_vetted(vetted, replica, connection, home).fresh
        return Beside(taken, (_notice(path.name, taken),))
    finally:
        copy.unlink(missing_ok=True)


def _fork(path: Path, replica: Replica, connection: sqlite3.Connection, home: Home) -> Beside:
    """One that this computer has opened is spoken of whenever the document is opened."""
    with outside():
        if replicas_at(path, home) or is_answered(connection, path):
            return Beside()
    says = tr(
        "{other} holds the same document as {name} under another name, so the two are kept apart. "
        "Merge them if they belong together."
    )
    fork = Question("fork", says.format(other=path.name, name=replica.document.name), path)
    return Beside(asks=(fork,))


def _notice(name: str, taken: int) -> str:
    if not taken:
        says = tr("{name} is a conflicted copy and holds nothing new. You may delete it.")
    elif taken == 1:
        says = tr("1 change was taken over from the conflicted copy {name}. You may delete it.")
    else:
        says = tr("{n} changes were taken over from the conflicted copy {name}. You may delete it.")
    return says.format(name=name, n=taken)


def _devices(connection: sqlite3.Connection) -> list[str]:
    with outside():
        rows = connection.execute("SELECT device FROM replica WHERE device IS NOT NULL").fetchall()
        return [str(get_local(connection, "device") or ""), *(row[0] for row in rows)]
