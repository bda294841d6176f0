"""Whose work the program contains and under which terms. Must not look anything up outside.

A bundle holds the texts that were collected when it was made; anything else collects them from
what is installed beside it.
"""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from collections.abc import Iterator
from dataclasses import asdict
from importlib import metadata
from pathlib import Path
from typing import Any

from okrdesk import resources
from okrdesk.domain.frozen import dataclass

_COLLECTED = "licences.json"
_TEXT_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.I)
_LIST_OF_PARTS = re.compile(r"\.dist-info/sboms/[^/]+\.json$")
# Shipped works that are nobody's package: name, terms, file of the terms.
_FILES = (
    ("Inter", "OFL-1.1", "fonts/OFL.txt"),
    ("Noto Sans", "OFL-1.1", "fonts/fallback/OFL-Noto.txt"),
    ("Droid Sans Fallback", "Apache-2.0", "fonts/fallback/Apache-2.0-Droid.txt"),
    ("Lucide icons", "ISC", "icons/LICENSE"),
    ("Works in Qt", "see the text", "licences/Qt-works.txt"),
)
# Wheels without the terms they name.
_TERMS = {
    "LGPL-3.0-only": ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt"),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One work: its name, its version ("" if it has none), its terms in short, and in full."""

    name: str
    version: str
    terms: str
    text: str


def notices() -> tuple[Notice, ...]:
    """Every work in the program but itself, by name."""
    try:
        kept = resources.path(_COLLECTED).read_text(encoding="utf-8")
    except FileNotFoundError:
        return collect()
    return tuple(Notice(**row) for row in json.loads(kept))


def collect() -> tuple[Notice, ...]:
    """The notices of what is installed here: Python, all that OKRDesk requires, shipped files."""
    found = [_python(), *map(_distribution, _required("okrdesk")), *map(_file, _FILES)]
    return tuple(sorted(found, key=lambda notice: notice.name.lower()))


def as_json(found: tuple[Notice, ...]) -> str:
    """The form that a bundle keeps."""
    return json.dumps([asdict(notice) for notice in found], ensure_ascii=False, indent=0)


def _required(name: str) -> Iterator[metadata.Distribution]:
    """All that a distribution requires, and what that requires; extras and absent ones aside."""
    waiting, seen = [name], {name}
    while waiting:
        for line in metadata.distribution(waiting.pop()).requires or ():
            wanted = re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0].lower().replace("_", "-")
            if "extra ==" in line or wanted in seen or wanted == "pip":
                continue
            seen.add(wanted)
            try:
                yield metadata.distribution(wanted)
            except metadata.PackageNotFoundError:  # of another system or version
                continue
            waiting.append(wanted)


def _distribution(one: metadata.Distribution) -> Notice:
    about = one.metadata
    said = (*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ()))
    terms = next(filter(None, said), "") or _classified(about)
    files = [file for file in one.files or () if _is_text(str(file))]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
             for file in files]  # fmt: skip
    for word, kept in _TERMS.items():
        if word in terms and not texts:
            texts = [resources.path(name).read_text(encoding="utf-8") for name in kept]
    texts += _parts(one)
    return Notice(about["Name"], one.version, terms.splitlines()[0], "\n\n".join(texts))


def _parts(one: metadata.Distribution) -> Iterator[str]:
    """What is compiled into it, by its own lists of parts in the form of CycloneDX."""
    for file in one.files or ():
        if _LIST_OF_PARTS.search(str(file)):
            said = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
            rows = sorted({_part(row) for row in said.get("components", ())})
            if rows:
                yield "\n".join((f"It contains {len(rows)} works by others:", *rows))


def _part(row: dict[str, Any]) -> str:
    """One part: name, version, terms."""
    said = [one.get("expression") or one["license"].get("id") or one["license"].get("name")
            for one in row.get("licenses", ())]  # fmt: skip
    return f"{row['name']} {row.get('version', '')}: {' AND '.join(said) or 'not said'}"


def _is_text(name: str) -> bool:
    inside = name.partition(".dist-info/")[2]
    return bool(_TEXT_FILE.search(inside.rpartition("/")[2])) and not inside.endswith(".py")


def _classified(about: metadata.PackageMetadata) -> str:
    rows = [row for row in about.get_all("Classifier") or () if row.startswith("License ::")]
    return ", ".join(row.rpartition(" :: ")[2] for row in rows) or "see the text"


def _python() -> Notice:
    """Python's own terms; a system that keeps them elsewhere has them in its own list."""
    kept = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = kept.read_text(encoding="utf-8") if kept.exists() else ""
    return Notice("Python", platform.python_version(), "PSF-2.0", text)


def _file(row: tuple[str, str, str]) -> Notice:
    name, terms, file = row
    return Notice(name, "", terms, resources.path(file).read_text(encoding="utf-8"))
