"""What was typed into a check-in and not recorded yet, kept through a crash. Must not record it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

_WRONG = (OSError, ValueError)  # a draft that cannot be read or kept is no reason to stop


class Drafts:
    """One small file per key result in the folder of this computer's drafts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, key_result_id: str, typed: dict[str, Any]) -> None:
        """Keep what was typed; nothing typed takes the draft away."""
        if not typed:
            self.drop(key_result_id)
            return
        path = self._path(key_result_id)
        beside = path.with_suffix(".new")
        try:
            beside.write_text(json.dumps(typed), encoding="utf-8")
            os.replace(beside, path)
        except _WRONG:
            return

    def of(self, key_result_id: str) -> dict[str, Any]:
        """What was typed the last time, empty without a draft."""
        try:
            typed = json.loads(self._path(key_result_id).read_text(encoding="utf-8"))
        except _WRONG:
            return {}
        return typed if isinstance(typed, dict) else {}

    def drop(self, key_result_id: str) -> None:
        """It was recorded, or is not wanted."""
        self._path(key_result_id).unlink(missing_ok=True)

    def _path(self, key_result_id: str) -> Path:
        return self._folder / f"check-in-{key_result_id}.json"
