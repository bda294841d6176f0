"""Copies of a document kept aside, compressed and verified. Must not touch the document itself."""

from __future__ import annotations

import datetime as dt
import gzip
import re
import secrets
import shutil
import zlib
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, cast

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.document_file import write_document
from okrdesk.store.home import Home
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.platform import is_full, resolved
from okrdesk.store.private_copy import Copied
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import sight
from okrdesk.store.vet import Vetted, vet_copy

DAILY_KEPT = 14
MONTHLY_KEPT = 12
_LEVEL = 3
_BLOCK = 1 << 20
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z-]+)-([0-9a-f]{4})\.okr\.gz")
# Why one was taken; those of `_ALWAYS_KEPT` are never thinned out.
REASONS = ("daily", "asked", "migration", "new-peer", "overwrite", "other-program", "close")
_ALWAYS_KEPT = frozenset({"migration", "asked"})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One copy kept aside; `at` in UTC, `why` one of REASONS, `size` in bytes, compressed."""

    id: str
    at: dt.datetime
    why: str
    size: int
    path: Path


def take_snapshot(
    replica: Replica, home: Home, why: str, now: Callable[[], dt.datetime] | None = None
) -> Snapshot:
    """Keep the replica's present state aside; refuses with `full`, `locked` or `bad_file`."""
    written = replica.temporary("snapshot")
    try:
        write_document(replica.database, written)
        return keep_file(written, replica.document_id, home, why, now)
    finally:
        written.unlink(missing_ok=True)


def keep_file(
    file: Path,
    document_id: str,
    home: Home,
    why: str,
    now: Callable[[], dt.datetime] | None = None,
) -> Snapshot:
    """Keep a file aside as it is, byte for byte; older snapshots are thinned out."""
    at = (now() if now else dt.datetime.now(dt.UTC)).replace(microsecond=0)
    folder = home.snapshots / document_id
    name = f"{at.strftime(_STAMP)}-{why}-{secrets.token_hex(2)}.okr.gz"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _compress(file, folder / name)
    except OSError as error:
        raise _unkept(error) from error
    kept = Snapshot(name, at, why, (folder / name).stat().st_size, folder / name)
    for old in thinned_out(snapshots_of(home, document_id)):
        if old.id != kept.id:  # whatever the clock says, this one was wanted now
            old.path.unlink(missing_ok=True)
    return kept


def snapshots_of(home: Home, document_id: str) -> tuple[Snapshot, ...]:
    """The snapshots of a document, newest first."""
    found = []
    for path in (home.snapshots / document_id).glob("*.okr.gz"):
        if match := _NAME.fullmatch(path.name):
            at = dt.datetime.fromisoformat(match[1])
            found.append(Snapshot(path.name, at, match[2], path.stat().st_size, path))
    return tuple(sorted(found, key=lambda snapshot: (snapshot.at, snapshot.id), reverse=True))


def has_one_of_today(home: Home, document_id: str, today: dt.date) -> bool:
    """Was any taken on that UTC day?"""
    return any(snapshot.at.date() == today for snapshot in snapshots_of(home, document_id))


def thinned_out(newest_first: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Those to give up: all of the 14 newest days stay, then the newest of each of 12 months."""
    days: set[dt.date] = set()
    months: set[tuple[int, int]] = set()
    dropped = []
    for snapshot in newest_first:
        if snapshot.why in _ALWAYS_KEPT:
            continue
        day, month = snapshot.at.date(), (snapshot.at.year, snapshot.at.month)
        if day in days or len(days) < DAILY_KEPT:
            days.add(day)
            months.add(month)
        elif month not in months and len(months) < MONTHLY_KEPT:
            months.add(month)
        else:
            dropped.append(snapshot)
    return tuple(dropped)


def find_snapshot(home: Home, document_id: str, text: str) -> Snapshot:
    """The snapshot whose id begins with `text`; `not_found`, or `ambiguous` with candidates."""
    found = [one for one in snapshots_of(home, document_id) if text and one.id.startswith(text)]
    exact = [one for one in found if one.id == text]
    if not found:
        says = tr("There is no snapshot {id}, so nothing was restored. List them and look again.")
        raise OkrError("not_found", says.format(id=text))
    if len(found) > 1 and not exact:
        says = tr("{n} snapshots begin with {id}, so nothing was restored. Say which one.")
        names = tuple(one.id for one in found)
        raise OkrError("ambiguous", says.format(n=len(found), id=text), candidates=names)
    return (exact or found)[0]


def restore_snapshot(home: Home, document_id: str, snapshot_id: str, destination: Path) -> Path:
    """Write a snapshot out as a file of its own; `not_found`, `exists`, `bad_file`, `full`."""
    found = [one for one in snapshots_of(home, document_id) if one.id == snapshot_id]
    if not found:
        says = tr("There is no snapshot {id}, so nothing was restored. List them and look again.")
        raise OkrError("not_found", says.format(id=snapshot_id))
    destination = resolved(destination)
    refuse_long_name(destination)
    if destination.exists():
        says = tr("{name} exists, so nothing was restored. Choose another name.")
        raise OkrError("exists", says.format(name=destination.name))
    beside = destination.with_name(f".~okr-{secrets.token_hex(4)}.tmp")
    try:
        unpack(found[0].path, beside)
        beside.rename(destination)
    except (OSError, EOFError, zlib.error) as error:
        raise _unrestored(destination, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return destination


def unpack(kept: Path, to: Path) -> Vetted:
    """Write a snapshot out to a private file that is not there yet, and judge it."""
    with gzip.open(kept, "rb") as packed, to.open("xb") as copy:
        shutil.copyfileobj(packed, copy, _BLOCK)
    sighting = sight(to)
    assert sighting is not None
    return vet_copy(Copied(to, sighting), kept.name)


def _compress(file: Path, to: Path) -> None:
    """Compress, then read it back: a copy that nobody can unpack protects from nothing."""
    beside = to.with_suffix(".tmp")
    try:
        with file.open("rb") as source, gzip.open(beside, "wb", compresslevel=_LEVEL) as packed:
            shutil.copyfileobj(source, packed, _BLOCK)
        with file.open("rb") as source, gzip.open(beside, "rb") as packed:
            if _sum(source) != _sum(cast("BinaryIO", packed)):
                raise OSError("the copy does not hold what was written")
        beside.replace(to)
    finally:
        beside.unlink(missing_ok=True)


def _sum(opened: BinaryIO) -> bytes:
    running = blake2b(digest_size=16)
    while block := opened.read(_BLOCK):
        running.update(block)
    return running.digest()


def _unkept(error: OSError) -> OkrError:
    says = tr("No snapshot could be kept ({why}), so nothing was done. Make room and try again.")
    return OkrError("full" if is_full(error) else "read_only", says.format(why=error.strerror))


def _unrestored(destination: Path, error: Exception) -> OkrError:
    if isinstance(error, OSError) and is_full(error):
        says = tr("The disk is full, so {name} was not written. Make room and try again.")
        return OkrError("full", says.format(name=destination.name))
    if isinstance(error, (EOFError, gzip.BadGzipFile, zlib.error)):
        return OkrError("bad_file", tr("This snapshot is damaged and was left alone. Use another."))
    says = tr("{name} cannot be written there, so nothing was restored. Choose another folder.")
    return OkrError("read_only", says.format(name=destination.name))
