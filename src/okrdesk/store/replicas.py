"""Which private live database belongs to which document. Must not read what is in them.

One folder per document and path, `<document id>-<digest of the path>`; its `place.json` names the
path in full. There is no list of all: a folder is made at once or not at all.
"""

from __future__ import annotations

import json
import os
import time
from _blake2 import blake2b  # of hashlib, without the OpenSSL that it loads for others
from collections.abc import Callable, Iterator
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.store.home import Home
from okrdesk.store.platform import resolved

_PLACE = "place.json"
_MERGED = "merged.json"
_STALE_S = 3600.0


@dataclass(frozen=True, slots=True)
class Replica:
    """The folder of one live database; `document` is the path of the shared file, links followed.

    The database need not exist yet, nor the document any more.
    """

    folder: Path
    document: Path
    document_id: str

    @property
    def database(self) -> Path:
        """The live database."""
        return self.folder / "replica.db"

    @property
    def window_lock(self) -> Path:
        """Held by the one window that may write; another one only shows."""
        return self.folder / "window.lock"

    @property
    def exists(self) -> bool:
        """Has it been filled?"""
        return self.database.exists()

    def temporary(self, purpose: str) -> Path:
        """A name for a short-lived private file in its folder."""
        return self.folder / f"{purpose}-{os.urandom(4).hex()}.tmp"


def replica_for(document: Path, home: Home, document_id: str, *, major: int = 1) -> Replica:
    """The replica of this document at this path; its folder is made if it is new.

    `major` keeps apart what a newer major version wrote: it is shown, never written to.
    """
    document = resolved(document)
    suffix = "" if major == 1 else f"-v{major}"
    folder = home.replicas / f"{document_id}-{_path_digest(document)}{suffix}"
    if not (folder / _PLACE).exists():
        folder.mkdir(mode=0o700, exist_ok=True)
        _write(folder / _PLACE, {"document": str(document), "document_id": document_id})
    return Replica(folder, document, document_id)


def replicas_at(document: Path, home: Home) -> tuple[Replica, ...]:
    """The filled replicas of whatever lay at this path, the one used last first."""
    document = resolved(document)
    ending = f"-{_path_digest(document)}"
    found = _kept(home, lambda name: name.endswith(ending))
    at_path = [replica for replica in found if replica.document == document]
    return tuple(
        sorted(at_path, key=lambda replica: replica.database.stat().st_mtime_ns, reverse=True)
    )


def find_replica(document: Path, home: Home) -> Replica | None:
    """The replica used last at this path: for a document that is gone or cannot be read."""
    return next(iter(replicas_at(document, home)), None)


def siblings(replica: Replica, home: Home) -> tuple[Replica, ...]:
    """The filled replicas of the same document at other paths."""
    start = f"{replica.document_id}-"
    length = len(start) + _DIGITS
    found = _kept(home, lambda name: name.startswith(start) and len(name) == length)
    return tuple(other for other in found if other.document != replica.document)


def is_merged(replica: Replica) -> bool:
    """Was all of this (moved) replica taken into another, and nothing written to it since?"""
    try:
        kept = json.loads((replica.folder / _MERGED).read_text())
    except (OSError, ValueError):  # never merged, or its note was lost: merging again is harmless
        return False
    return bool(kept == _state(replica))


def mark_merged(replica: Replica, state: dict[str, int]) -> None:
    """Note that all that `replica` held when `state` was taken is in another replica."""
    _write(replica.folder / _MERGED, state)


def state_of(replica: Replica) -> dict[str, int]:
    """What changes whenever the replica is written to."""
    return _state(replica)


def sweep(replica: Replica) -> None:
    """Remove the short-lived files that a killed process left in its folder."""
    for left in replica.folder.glob("*.tmp"):
        try:
            if time.time() - left.stat().st_mtime > _STALE_S:
                left.unlink()
        except FileNotFoundError:  # its owner was only slow
            continue


_DIGITS = 16


def _path_digest(document: Path) -> str:
    return blake2b(os.fsencode(document), digest_size=_DIGITS // 2).hexdigest()


def _kept(home: Home, is_meant: Callable[[str], bool]) -> Iterator[Replica]:
    try:
        names = sorted(filter(is_meant, os.listdir(home.replicas)))
    except FileNotFoundError:  # nothing was ever opened here
        return
    for folder in (home.replicas / name for name in names):
        try:
            place = json.loads((folder / _PLACE).read_text())
        except (OSError, ValueError):  # killed while the folder was made: nothing is in it yet
            continue
        replica = Replica(folder, Path(place["document"]), place["document_id"])
        if replica.exists:
            yield replica


def _state(replica: Replica) -> dict[str, int]:
    stat = replica.database.stat()
    return {"size": stat.st_size, "mtime_ns": stat.st_mtime_ns}


def _write(path: Path, content: dict[str, int] | dict[str, str]) -> None:
    beside = path.with_name(f"{path.name}-{os.urandom(4).hex()}.tmp")
    beside.write_text(json.dumps(content))
    beside.replace(path)
