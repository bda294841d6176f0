"""Reading and writing the choices of a person. Must not know what they are used for."""

from __future__ import annotations

import contextlib
import copy
import json
import os
from pathlib import Path
from typing import Any

from okrdesk.settings.table import SETTINGS, Json, Setting

_DOCUMENTS = "documents"
_BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The choices in one JSON file, which need not exist.

    Of a file that cannot be understood the defaults hold; it is put aside as `*-unreadable.json`
    before another one is written, or when somebody asks to `put_aside` it. A single value that
    makes no sense counts as not given. Keys of a newer version stay as they are.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, Any] = {}
        self._written = True
        self._damaged = False
        self._aside: Path | None = None
        self._kept = self._read()

    def get(self, key: str, document: str | None = None) -> Any:
        """The value under `key`, its default if none was chosen.

        `document` (an id) asks for what was chosen for that one; else what holds for all counts.
        """
        setting = _BY_KEY[key]
        for place in self._places(setting, document):
            if key in place and setting.allows(place[key]):
                return copy.copy(place[key])
        return copy.copy(setting.default)

    def set(self, key: str, value: Json, document: str | None = None) -> bool:
        """Keep `value`; False where the file could not be written: then it holds until we end.

        Raises ValueError for a value that the table does not allow.
        """
        setting = _BY_KEY[key]
        if not setting.allows(value):
            raise ValueError(f"{key} cannot be {value!r}")
        if self._written:
            self._kept = self._read()  # another process may have written since
        if self._damaged:
            self._take_away()
        place = self._kept
        if document is not None and setting.where == "document":
            place = _object(_object(place, _DOCUMENTS), document)
        place[key] = copy.copy(value)
        self._written = self._write()
        return self._written

    @property
    def is_damaged(self) -> bool:
        """Whether the file is there and could not be understood, so that the defaults hold."""
        return self._damaged

    def put_aside(self) -> Path | None:
        """Where a file lies by now that could not be understood, asked for the first time.

        None where there was none, or it was said before.
        """
        if self._damaged:
            self._take_away()
        aside, self._aside = self._aside, None
        return aside

    def _take_away(self) -> None:
        self._damaged = False
        self._aside = self._path.with_name(f"{self._path.stem}-unreadable{self._path.suffix}")
        try:
            self._path.replace(self._aside)
        except OSError:  # it stays where it is, and the defaults hold all the same
            self._aside = self._path

    def _places(self, setting: Setting, document: str | None) -> list[dict[str, Any]]:
        if document is None or setting.where == "computer":
            return [self._kept]
        documents = self._kept.get(_DOCUMENTS)
        own = documents.get(document) if isinstance(documents, dict) else None
        return [own, self._kept] if isinstance(own, dict) else [self._kept]

    def _read(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError:  # not ours to read now: what we know already holds on
            return self._kept
        except ValueError:
            kept = None
        self._damaged = not isinstance(kept, dict)
        return {} if self._damaged else kept

    def _write(self) -> bool:
        import secrets  # heavy, and most starts write nothing

        beside = self._path.with_name(f".{self._path.name}-{secrets.token_hex(4)}.tmp")
        try:
            with beside.open("w", encoding="utf-8") as opened:
                json.dump(self._kept, opened, indent=1, ensure_ascii=False)
                opened.flush()
                os.fsync(opened.fileno())
            beside.replace(self._path)
        except OSError:  # a choice of looks must never stop the work
            with contextlib.suppress(OSError):
                beside.unlink()
            return False
        return True


def _object(place: dict[str, Any], key: str) -> dict[str, Any]:
    """The JSON object under `key`, made if there is none."""
    if not isinstance(place.get(key), dict):
        place[key] = {}
    inner: dict[str, Any] = place[key]
    return inner
