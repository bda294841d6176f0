"""Names for files that nobody took yet. Must not write any."""

from __future__ import annotations

from pathlib import Path


def free_path(path: Path) -> Path:
    """`path`, or the first of "name 2", "name 3" … that nobody took."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
