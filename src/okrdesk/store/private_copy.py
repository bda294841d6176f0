"""Reading a shared file without touching it: its outside is judged, then it is copied whole.

Must not open it as a database: what is read is always a copy that nobody else can change.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import outside
from okrdesk.store.digest import LENGTH
from okrdesk.store.platform import is_full
from okrdesk.store.schema import APPLICATION_ID
from okrdesk.store.sighting import HEADER, READ, Seen, Sighting, last_seen, sight, sighting_of

LARGEST = 4 << 30
_MAGIC = b"SQLite format 3\0"
_BLOCK = 1 << 20
_TRIES = 3
_PAUSE_S = 0.05


@dataclass(frozen=True, slots=True)
class Copied:
    """A private copy, and what the original looked like while it was made."""

    path: Path
    sighting: Sighting


def copy_privately(document: Path, to: Path) -> Copied:
    """Copy a shared file that looks like a whole document to `to`.

    Refuses with `not_found`, `bad_file`, `full`, or `locked` when it keeps changing meanwhile.
    """
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(_PAUSE_S)
        check_kind(document)
        try:
            copied = _copy(document, to)
        except OSError as error:
            to.unlink(missing_ok=True)
            raise _refusal(document, error) from error
        if copied is not None:
            return copied
    to.unlink(missing_ok=True)
    says = tr("{name} keeps changing while it is read, so it was left alone. Try again shortly.")
    raise OkrError("locked", says.format(name=document.name))


def was_unread(refusal: OkrError) -> bool:
    """Was it out of reach, so that nothing is known of what is in it? That may pass by itself."""
    return isinstance(refusal.__cause__, OSError)


def unchanged(connection: sqlite3.Connection, document: Path) -> Seen | None:
    """The version last taken in, if the file still is that one, to the byte at its edges."""
    with outside():
        seen = last_seen(connection)
    if seen is None:
        return None
    try:
        check_kind(document)
        return seen if sight(document) == seen.sighting else None
    except (OkrError, OSError):  # copying it will say what is the matter
        return None


def check_kind(document: Path) -> None:
    """Refuse all that is not a regular file with something in it, by looking from outside only."""
    try:
        mode = document.stat()
    except FileNotFoundError as error:
        raise _missing(document) from error
    except OSError as error:
        raise _refusal(document, error) from error
    if stat.S_ISDIR(mode.st_mode):
        raise _bad(document, tr("{name} is a folder, not a document. Choose the file in it."))
    if not stat.S_ISREG(mode.st_mode):
        raise _bad(document, tr("{name} is a device or a pipe, not a document. Choose a file."))
    if mode.st_size == 0:
        raise _empty(document)
    if mode.st_size > LARGEST:
        raise _bad(document, tr("{name} is larger than any document can be, so it was not read."))


def check_header(name: str, first: bytes, size: int) -> None:
    """Refuse, with `bad_file`, what its first 100 bytes and its length show not to be ours."""
    if not first.startswith(_MAGIC[:size]):
        raise _refuse(name, tr("{name} is not an OKRDesk document. It was left as it is."))
    if len(first) < HEADER:
        raise _cut_short(name)
    if int.from_bytes(first[68:72], "big") != APPLICATION_ID:
        says = tr("{name} belongs to another application. It was left as it is.")
        raise _refuse(name, says)
    if first[18] != 1 or first[19] != 1:
        says = tr(
            "{name} was left in write-ahead mode by another program, so a part may be missing. "
            "Close that program, set its journal mode to DELETE and open it again."
        )
        raise _refuse(name, says)
    _check_length(name, first, size)


def _check_length(name: str, first: bytes, size: int) -> None:
    """The pages that the header counts, with or without a digest after them."""
    page = int.from_bytes(first[16:18], "big")
    page = 65536 if page == 1 else page
    if page < 512:
        raise _refuse(name, tr("{name} is damaged. It was left as it is."))
    counted = first[24:28] == first[92:96]  # an old tool changed it without counting its pages
    pages = int.from_bytes(first[28:32], "big") if counted else size // page
    if size not in (pages * page, pages * page + LENGTH):
        raise (
            _cut_short(name)
            if size < pages * page
            else _refuse(
                name, tr("{name} is longer than it should be: damaged. It was left as it is.")
            )
        )


def _copy(document: Path, to: Path) -> Copied | None:
    """One attempt; None when the original changed meanwhile."""
    source = os.open(document, READ)
    try:
        before = sighting_of(source)
        check_header(
            document.name, bytes.fromhex(before.edges)[:HEADER][: before.size], before.size
        )
        os.lseek(source, 0, os.SEEK_SET)
        with to.open("wb") as copy:
            while block := os.read(source, _BLOCK):
                copy.write(block)
        after = sighting_of(source)
    finally:
        os.close(source)
    still = document.stat()
    same = (still.st_dev, still.st_ino) == (before.device, before.inode) and before == after
    return Copied(to, before) if same and to.stat().st_size == before.size else None


def _missing(document: Path) -> OkrError:
    if document.is_symlink():
        return _empty(document)
    says = tr("There is no file {name} in {folder}, so nothing was opened. Look for it elsewhere.")
    return OkrError("not_found", says.format(name=document.name, folder=document.absolute().parent))


def _empty(document: Path) -> OkrError:
    says = tr("{name} is not downloaded yet, so it cannot be read. Wait for it and try again.")
    return _bad(document, says)


def _cut_short(name: str) -> OkrError:
    says = tr(
        "{name} is cut short: still being copied, or damaged. It was left as it is. "
        "Try again when the copy is complete."
    )
    return _refuse(name, says)


def _refusal(document: Path, error: OSError) -> OkrError:
    if isinstance(error, FileNotFoundError):
        return _missing(document)
    if is_full(error):
        says = tr("The disk is full, so {name} could not be read. Make room and try again.")
        return OkrError("full", says.format(name=document.name))
    says = tr("{name} cannot be read ({why}). It was left as it is.")
    return OkrError("bad_file", says.format(name=document.name, why=error.strerror))


def _bad(document: Path, says: str) -> OkrError:
    return _refuse(document.name or str(document), says)


def _refuse(name: str, says: str) -> OkrError:
    return OkrError("bad_file", says.format(name=name))
