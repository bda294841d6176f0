"""Whose work is in a bundle: what the program itself can tell, and the system's libraries in it.

Must not judge terms; it collects them.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from okrdesk.licences import Notice, as_json, collect

_COPYRIGHT = Path("/usr/share/doc")


def write_notices(path: Path, files: Iterable[str]) -> Path:
    """Write the notices of a bundle made of `files` (where they come from); the path."""
    path.write_text(as_json((*collect(), *system_notices(files))), encoding="utf-8")
    return path


def system_notices(files: Iterable[str]) -> list[Notice]:
    """One notice for each Debian package that a file comes from; elsewhere none are taken."""
    if shutil.which("dpkg-query") is None:
        return []
    owners = sorted({owner for file in files if (owner := _owner(Path(file).resolve()))})
    return [_notice(owner) for owner in owners]


def _owner(file: Path) -> str:
    """The package a file belongs to, "" for none; /lib and /usr/lib are one and the same."""
    for name in (str(file), str(file).removeprefix("/usr")):
        asked = subprocess.run(
            ["dpkg-query", "--search", name], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    return ""


def _notice(package: str) -> Notice:
    asked = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
    text = (_COPYRIGHT / package / "copyright").read_text(encoding="utf-8", errors="replace")
    return Notice(package, version, "see the text", text)
