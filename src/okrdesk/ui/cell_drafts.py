"""What is typed into a cell of a tree or table, kept through a crash. Must not record it.

The words of a field are kept once, whichever editor they were typed into: a form takes up what was
typed into the row of its record, a row what was typed into the form. So neither wins silently.
"""

from __future__ import annotations

from typing import Any

from okrdesk.domain.frozen import dataclass
from okrdesk.session import Session
from okrdesk.ui.drafts import Drafts, about, drafts_of

FORM, VALUE = "form", "value"  # the kinds of drafts that the sheets of these fields keep
# Beside the words of a draft: what the file said when somebody began to type, and what a new thing
# was begun with, both by field.
WAS, GIVEN = "was", "given"
_CELLS = "cells"  # the fields that were typed into a cell


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a record; `day` (ISO) says of which period where the record has many."""

    kind: str
    record_id: str
    field: str
    day: str = ""

    @property
    def about(self) -> str:
        """The thing, as its sheet names it."""
        return about(self.record_id, self.day) if self.day else about(self.kind, self.record_id)


@dataclass(frozen=True, slots=True)
class Typed:
    """Words of a field; `in_sheet`: typed into a form or sheet, not into the cell."""

    text: str
    in_sheet: bool


class CellDrafts:
    """The words of a cell, in the draft of the sheet that shows the same field."""

    def __init__(self, session: Session) -> None:
        self._forms, self._values = drafts_of(session, FORM), drafts_of(session, VALUE)

    def keep(self, cell: Cell, text: str, was: str = "") -> None:
        """Keep what stands in its editor, unless that is nothing or `was`, what the file says."""
        if text.strip() in ("", was):
            self.drop(cell)
            return
        found = self._drafts(cell).of(cell.about)
        begun = {cell.field: was} | table_in(found, WAS)
        marked = sorted({*cells_in(found), cell.field})
        self._keep(cell, found | {cell.field: text, WAS: begun, _CELLS: marked})

    def of(self, cell: Cell) -> Typed | None:
        """What was typed the last time, None without a draft."""
        found = self._drafts(cell).of(cell.about)
        text = texts_in(found).get(cell.field)
        return None if text is None else Typed(text, cell.field not in cells_in(found))

    def give_back(self, cell: Cell, text: str) -> None:
        """What was typed into a sheet stays there: the cell was left without taking it."""
        found = self._drafts(cell).of(cell.about)
        cells = [name for name in cells_in(found) if name != cell.field]
        self._keep(cell, found | {cell.field: text, _CELLS: cells})

    def drop(self, cell: Cell) -> None:
        """It was recorded, or is not wanted; other fields of the record stay as typed."""
        found = self._drafts(cell).of(cell.about)
        was = {name: text for name, text in table_in(found, WAS).items() if name != cell.field}
        cells = [name for name in cells_in(found) if name != cell.field]
        found.pop(cell.field, None)
        self._keep(cell, found | {WAS: was, _CELLS: cells})

    def _keep(self, cell: Cell, typed: dict[str, Any]) -> None:
        self._drafts(cell).keep(cell.about, typed if texts_in(typed) else {})

    def _drafts(self, cell: Cell) -> Drafts:
        return self._values if cell.day else self._forms


def texts_in(found: dict[str, Any]) -> dict[str, str]:
    """The words of a draft by field."""
    return {name: text for name, text in found.items() if isinstance(text, str)}


def cells_in(found: dict[str, Any]) -> list[str]:
    """The fields of a draft that were typed into a cell."""
    marked = found.get(_CELLS)
    return [name for name in marked if isinstance(name, str)] if isinstance(marked, list) else []


def table_in(found: dict[str, Any], name: str) -> dict[str, str]:
    """What is kept beside the words of a draft, by field."""
    table = found.get(name)
    return texts_in(table) if isinstance(table, dict) else {}
