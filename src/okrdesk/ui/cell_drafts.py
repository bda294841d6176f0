"""What is typed into a cell of a tree or table, kept through a crash. Must not record it."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import Any

from okrdesk.domain.frozen import dataclass
from okrdesk.session import Session
from okrdesk.ui.drafts import Drafts

_FIELDS = ("kind", "record_id", "field", "day")


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a record; `day` (ISO) says of which period where the record has many."""

    kind: str
    record_id: str
    field: str
    day: str = ""

    @property
    def key(self) -> str:
        """A part of a file's name, the same for the same cell."""
        return "-".join(part for part in (self.kind, self.record_id, self.field, self.day) if part)


class CellDrafts:
    """One draft per cell of a document."""

    def __init__(self, session: Session) -> None:
        document = session.document
        self._document = document.replica.document_id
        self._drafts = Drafts(document.home.drafts, "cell")

    def keep(self, cell: Cell, text: str) -> None:
        """Keep what stands in the editor of a cell now."""
        self._drafts.keep(self._key(cell), {**asdict(cell), "text": text})

    def of(self, cell: Cell) -> str | None:
        """What was typed the last time, None without a draft."""
        return _text_of(self._drafts.of(self._key(cell)))

    def drop(self, cell: Cell) -> None:
        """It was recorded, or is not wanted."""
        self._drafts.drop(self._key(cell))

    def all(self) -> list[tuple[Cell, str]]:
        """Cells that were being typed into and what stood there, the newest first."""
        found = self._drafts.begun(f"{self._document}-")
        told = ((_cell_of(typed), _text_of(typed)) for typed in found)
        return [(cell, text) for cell, text in told if cell is not None and text is not None]

    def _key(self, cell: Cell) -> str:
        return f"{self._document}-{cell.key}"


def _cell_of(typed: dict[str, Any]) -> Cell | None:
    """None for a draft that was damaged."""
    parts = [typed.get(name) for name in _FIELDS]
    if not all(isinstance(part, str) for part in parts):
        return None
    cell = Cell(*map(str, parts))
    return cell if not cell.day or _is_day(cell.day) else None


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _text_of(typed: dict[str, Any]) -> str | None:
    text = typed.get("text")
    return text if isinstance(text, str) else None
