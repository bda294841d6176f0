"""Refused files, kept for whoever wants to look into them. Must not let them fill the disk."""

from __future__ import annotations

import contextlib
import shutil
from hashlib import blake2b
from pathlib import Path

from okrdesk.store.home import Home

LARGEST_TOTAL = 500_000_000
_BLOCK = 1 << 20


def keep_refused(document: Path, home: Home, largest_total: int = LARGEST_TOTAL) -> Path | None:
    """Keep a copy of a refused file, the oldest ones making room; None where that cannot be.

    The same bytes are kept once, however often they are met. What is no regular file, is empty or
    cannot be read is not kept: there is nothing to look into.
    """
    try:
        if not document.is_file() or not 0 < document.stat().st_size <= largest_total:
            return None
        kept = home.quarantine / f"{document.stem[:80]}-{_digest(document)}{document.suffix[:20]}"
        if not kept.exists():
            _make_room(home.quarantine, largest_total - document.stat().st_size)
            _copy_whole(document, kept)
    except OSError:  # the refusal itself matters more than its evidence
        return None
    return kept


def _digest(document: Path) -> str:
    running = blake2b(digest_size=6)
    with document.open("rb") as opened:
        while block := opened.read(_BLOCK):
            running.update(block)
    return running.hexdigest()


def _make_room(folder: Path, allowed: int) -> None:
    kept = sorted((file.stat().st_mtime_ns, file.stat().st_size, file) for file in folder.iterdir())
    total = sum(size for _, size, _ in kept)
    for _, size, file in kept:
        if total <= allowed:
            return
        file.unlink()
        total -= size


def _copy_whole(document: Path, kept: Path) -> None:
    try:
        shutil.copyfile(document, kept)
    except OSError:
        with contextlib.suppress(OSError):
            kept.unlink()
        raise
