"""What was typed and not recorded yet, kept through a crash. Must not record it."""

from __future__ import annotations

import glob
import json
import os
from pathlib import Path
from typing import Any

_WRONG = (OSError, ValueError)  # a draft that cannot be read or kept is no reason to stop


class Drafts:
    """One small file per record in the folder of this computer's drafts; `kind` says of what."""

    def __init__(self, folder: Path, kind: str = "check-in") -> None:
        self._folder, self._kind = folder, kind

    def keep(self, record_id: str, typed: dict[str, Any]) -> None:
        """Keep what was typed; nothing typed takes the draft away."""
        if not typed:
            self.drop(record_id)
            return
        path = self._path(record_id)
        beside = path.with_suffix(".new")
        try:
            beside.write_text(json.dumps(typed), encoding="utf-8")
            os.replace(beside, path)
        except _WRONG:
            return

    def of(self, record_id: str) -> dict[str, Any]:
        """What was typed the last time, empty without a draft."""
        try:
            typed = json.loads(self._path(record_id).read_text(encoding="utf-8"))
        except _WRONG:
            return {}
        return typed if isinstance(typed, dict) else {}

    def begun(self, start: str) -> list[dict[str, Any]]:
        """What was typed of all whose ids begin with `start`, the newest first."""
        paths = self._folder.glob(f"{self._kind}-{glob.escape(start)}*.json")
        ids = sorted(paths, key=_age, reverse=True)
        return [typed for path in ids if (typed := self.of(path.stem[len(self._kind) + 1 :]))]

    def drop(self, record_id: str) -> None:
        """It was recorded, or is not wanted."""
        self._path(record_id).unlink(missing_ok=True)

    def _path(self, record_id: str) -> Path:
        return self._folder / f"{self._kind}-{record_id}.json"


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # taken away by another window meanwhile
        return 0.0
