"""Putting a new version of a document in the place of the old one, whole or not at all.

Must not judge either version. Where a rename is refused (Windows, some sync clients) the file is
overwritten in place, after the old version was kept aside.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

from okrdesk.store.platform import Trickle, sync_folder
from okrdesk.store.sighting import Sighting, sight

_BLOCK = 1 << 20
_STALE_S = 10.0
_LOCK_WAIT_S = 1.0
_LOCK_PAUSE_S = 0.02
_BACKOFF_S = (0.05, 0.1, 0.2, 0.4)
_LEFTOVER_S = 3600.0


def put_in_place(
    prepared: Path,
    document: Path,
    expected: Sighting | None,
    keep_old: Callable[[], None],
) -> Sighting | None:
    """Make `document` the bytes of `prepared`, if it still is what `expected` says (None: absent).

    Returns what lies there now, or None when somebody was faster: nothing was done then.
    `keep_old` is called before an overwrite in place. Raises OSError with the old version whole.
    """
    stem = hidden_stem(document)
    beside = document.with_name(f"{stem}-{secrets.token_hex(4)}.tmp")
    try:
        _copy_beside(prepared, beside, document)
        _sweep(document.parent, stem, beside)
        with _short_lock(document.with_name(f"{stem}.lock"), beside.stat().st_mtime):
            if sight(document) != expected:
                return None
            placed = _place(beside, document, expected, keep_old)
        sync_folder(document.parent)
        return placed
    finally:
        beside.unlink(missing_ok=True)


def hidden_stem(document: Path) -> str:
    """How the short-lived names beside a document begin: hidden, short, and its own."""
    return f".~okr-{blake2b(os.fsencode(document.name), digest_size=6).hexdigest()}"


def _copy_beside(prepared: Path, beside: Path, document: Path) -> None:
    """On the document's own disk, with its permissions, and safe there before it is renamed."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    opened = os.open(beside, flags, 0o666)
    with os.fdopen(opened, "wb") as copy, prepared.open("rb") as source:
        trickle = Trickle(copy.fileno())
        while block := source.read(_BLOCK):
            copy.write(block)
            copy.flush()
            trickle.wrote(len(block))
        os.fsync(copy.fileno())
    if document.exists():
        shutil.copymode(document, beside)
        _keep_owner(document, beside)


def _keep_owner(document: Path, beside: Path) -> None:
    if hasattr(os, "chown"):
        stat = document.stat()
        with contextlib.suppress(PermissionError):  # only some people may; the file is readable
            os.chown(beside, stat.st_uid, stat.st_gid)


def _sweep(folder: Path, stem: str, beside: Path) -> None:
    """Remove what a killed process left, by the share's own clock."""
    now = beside.stat().st_mtime
    for left in folder.glob(f"{stem}-*.tmp"):
        with contextlib.suppress(OSError):  # another process may sweep as well
            if now - left.stat().st_mtime > _LEFTOVER_S:
                left.unlink()


@contextlib.contextmanager
def _short_lock(lock: Path, now: float) -> Iterator[None]:
    """Among computers, for the moment of compare and rename; it only makes lost races rarer.

    Whoever cannot get it goes on: a lost race heals, because every replica keeps its journal.
    """
    mine = _take(lock, now)
    try:
        yield
    finally:
        if mine:
            lock.unlink(missing_ok=True)


def _take(lock: Path, now: float) -> bool:
    end = time.monotonic() + _LOCK_WAIT_S
    while time.monotonic() < end:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        except FileExistsError:
            with contextlib.suppress(FileNotFoundError):
                if now - lock.stat().st_mtime > _STALE_S:
                    lock.unlink()
                    continue
            time.sleep(_LOCK_PAUSE_S)
        except OSError:
            return False  # a folder that takes the document but no lock: do without
        else:
            return True
    return False


def _place(
    beside: Path, document: Path, expected: Sighting | None, keep_old: Callable[[], None]
) -> Sighting | None:
    placed = sight(beside)
    if expected is None:
        return placed if _link(beside, document) else None
    for pause in _BACKOFF_S:
        try:
            os.replace(beside, document)
        except PermissionError:
            time.sleep(pause)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
            time.sleep(pause)
        else:
            return placed
    keep_old()
    if sight(document) != expected:
        return None
    overwrite(beside, document)
    return sight(document)


def _link(beside: Path, document: Path) -> bool:
    """Give a new document its name, unless somebody gave it to another file just now."""
    try:
        os.link(beside, document)
    except FileExistsError:
        return False
    except OSError:  # no hard links on this disk
        if document.exists():
            return False
        os.replace(beside, document)
    return True


def overwrite(source: Path, document: Path) -> None:
    """Write the bytes of `source` over the document, in place.

    The room for a longer version is taken first: a full disk leaves the old bytes as they were.
    """
    size = source.stat().st_size
    with source.open("rb") as new, document.open("r+b") as opened:
        _make_room(opened.fileno(), size)
        opened.seek(0)
        shutil.copyfileobj(new, opened, _BLOCK)
        opened.flush()
        opened.truncate(size)
        os.fsync(opened.fileno())


def _make_room(opened: int, size: int) -> None:
    old = os.fstat(opened).st_size
    os.lseek(opened, old, os.SEEK_SET)
    try:
        for start in range(old, size, _BLOCK):
            left = memoryview(bytes(min(_BLOCK, size - start)))
            while left:
                left = left[os.write(opened, left) :]
        os.fsync(opened)
    except OSError:
        os.ftruncate(opened, old)
        raise
