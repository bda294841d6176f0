"""What was typed and not recorded yet, kept through a crash. Must not record it."""

from __future__ import annotations

import datetime as dt
import glob
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from okrdesk.domain.frozen import dataclass

if TYPE_CHECKING:
    from okrdesk.session import Session

_WRONG = (OSError, ValueError)  # a draft that cannot be read or kept is no reason to stop


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed of a thing, and when last; `about` names the thing as its editor does."""

    about: str
    typed: dict[str, Any]
    at: dt.datetime


class Drafts:
    """One small file per thing in the folder of this computer's drafts; `kind` says of what.

    With the id of a `document` only its things are meant.
    """

    def __init__(self, folder: Path, kind: str, document: str = "") -> None:
        self._folder = folder
        self._start = "-".join(part for part in (kind, document) if part) + "-"

    def keep(self, about: str, typed: dict[str, Any]) -> None:
        """Keep what was typed; nothing typed takes the draft away."""
        if not typed:
            self.drop(about)
            return
        path = self._path(about)
        beside = path.with_suffix(".new")
        try:
            beside.write_text(json.dumps(typed), encoding="utf-8")
            os.replace(beside, path)
        except _WRONG:
            return

    def of(self, about: str) -> dict[str, Any]:
        """What was typed the last time, empty without a draft."""
        return _read(self._path(about))

    def all(self) -> list[Kept]:
        """All that is kept, the newest first."""
        found = []
        for path in self._folder.glob(f"{glob.escape(self._start)}*.json"):
            if typed := _read(path):
                found.append(Kept(path.stem[len(self._start) :], typed, _age(path)))
        return sorted(found, key=lambda one: one.at, reverse=True)

    def drop(self, about: str) -> None:
        """It was recorded, or is not wanted."""
        self._path(about).unlink(missing_ok=True)

    def _path(self, about: str) -> Path:
        return self._folder / f"{self._start}{about}.json"


def about(*parts: str) -> str:
    """The name of a thing made of what it belongs to, as a file may be called on every system."""
    return "-".join(re.sub(r"\W", "_", part) for part in parts)


def drafts_of(session: Session, kind: str) -> Drafts:
    """The drafts of one kind of the document that a session holds."""
    document = session.document
    return Drafts(document.home.drafts, kind, document.replica.document_id)


def _read(path: Path) -> dict[str, Any]:
    try:
        typed = json.loads(path.read_text(encoding="utf-8"))
    except _WRONG:
        return {}
    return typed if isinstance(typed, dict) else {}


def _age(path: Path) -> dt.datetime:
    try:
        return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except OSError:  # taken away by another window meanwhile
        return dt.datetime.fromtimestamp(0, dt.UTC)
