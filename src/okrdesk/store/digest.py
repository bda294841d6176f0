"""The digest of a whole document: 24 bytes after its last page. Must not know what is inside.

SQLite ignores bytes after the last page. The digest tells whether a file is, to the byte, what some
OKRDesk wrote; it detects accidents (torn downloads, other tools), not attackers.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

MARK = b"OKRDSEAL"
LENGTH = 24
_BLOCK = 1 << 20


def digest_of(path: Path) -> bytes:
    """The 24 bytes that belong after the last page of the database at `path` (which has none)."""
    with path.open("rb") as opened:
        return _digest(opened, os.fstat(opened.fileno()).st_size)


def append_digest(path: Path) -> bytes:
    """Write the digest after the last page of a database that has none; returns it."""
    digest = digest_of(path)
    with path.open("ab") as opened:
        opened.write(digest)
    return digest


def has_right_digest(path: Path) -> bool:
    """Does the file end in the digest of all before it?"""
    with path.open("rb") as opened:
        pages = os.fstat(opened.fileno()).st_size - LENGTH
        if pages < 0:
            return False
        opened.seek(pages)
        found = opened.read(LENGTH)
        if not found.startswith(MARK):
            return False
        opened.seek(0)
        return _digest(opened, pages) == found


def strip_digest(path: Path) -> None:
    """Cut the digest off, if there is one: the file is to live on as a replica."""
    with path.open("r+b") as opened:
        pages = os.fstat(opened.fileno()).st_size - LENGTH
        if pages < 0:
            return
        opened.seek(pages)
        if opened.read(LENGTH).startswith(MARK):
            opened.truncate(pages)


def _digest(opened: BinaryIO, length: int) -> bytes:
    from hashlib import blake2b  # loads OpenSSL: not for a document that rests

    running = blake2b(digest_size=LENGTH - len(MARK))
    left = length
    while left > 0:
        block = opened.read(min(_BLOCK, left))
        if not block:
            break
        running.update(block)
        left -= len(block)
    return MARK + running.digest()
