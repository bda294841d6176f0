"""What the shared file looked like when last read: enough to tell whether it changed.

Must not judge what is in it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.store.digest import LENGTH
from okrdesk.store.local import get_local, set_local

Counts = dict[int, tuple[int, int]]
HEADER = 100
# Not to wait for the other end of a pipe, should one lie there by now.
READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_KEY = "seen"


@dataclass(frozen=True, slots=True)
class Sighting:
    """Who the file was on disk, and its first 100 and last 24 bytes.

    The bytes tell apart versions that a coarse clock of a share would not: SQLite counts its
    changes in the header, and the digest comes last.
    """

    device: int
    inode: int
    size: int
    mtime_ns: int
    edges: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The version of the document that the replica has taken in; `counts` is what it held."""

    sighting: Sighting
    counts: Counts

    def holds(self, ours: Counts) -> bool:
        """Is every transaction of ours in that version? It holds no others: those were taken in."""
        return all(self.counts.get(replica) == count for replica, count in ours.items())


def sight(document: Path) -> Sighting | None:
    """What lies at the path now; None where nothing does. Raises OSError if unreadable."""
    try:
        opened = os.open(document, READ)
    except FileNotFoundError:
        return None
    try:
        return sighting_of(opened)
    finally:
        os.close(opened)


def sighting_of(opened: int) -> Sighting:
    """The same, of an open file, whose position is lost."""
    stat = os.fstat(opened)
    os.lseek(opened, 0, os.SEEK_SET)
    first = os.read(opened, HEADER)
    os.lseek(opened, max(0, stat.st_size - LENGTH), os.SEEK_SET)
    edges = first + os.read(opened, LENGTH)
    return Sighting(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, edges.hex())


def unmoved(document: Path, sighting: Sighting) -> bool:
    """Does the stat alone still say the same? Cheap enough to ask every two seconds."""
    try:
        stat = document.stat()
    except OSError:
        return False
    now = (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns)
    return now == (sighting.device, sighting.inode, sighting.size, sighting.mtime_ns)


def last_seen(connection: sqlite3.Connection) -> Seen | None:
    """The version that the replica last took in or published; None before the first."""
    text = get_local(connection, _KEY)
    if text is None:
        return None
    kept = json.loads(str(text))
    counts = {int(replica): (count, int(tick)) for replica, (count, tick) in kept["counts"].items()}
    return Seen(Sighting(**kept["sighting"]), counts)


def remember(connection: sqlite3.Connection, seen: Seen) -> None:
    """Keep `seen` in the replica; it is never published."""
    sighting = {name: getattr(seen.sighting, name) for name in Sighting.__slots__}
    counts = {str(replica): (count, str(tick)) for replica, (count, tick) in seen.counts.items()}
    set_local(connection, _KEY, json.dumps({"sighting": sighting, "counts": counts}))
