"""What was typed and not recorded in this document, in words. Must not open anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.cell_drafts import FORM, GIVEN, VALUE, WAS, Cell, CellDrafts, cells_in, texts_in
from okrdesk.ui.drafts import Kept, drafts_of
from okrdesk.ui.kept_telling import TELLERS, Way, cell_of, told_in_cell

_SHORT = 90  # letters of what was typed that a sentence shows
_NO_WORDS = frozenset({"choice", "reference", "yes_no"})  # what is chosen, not typed
_SURE = frozenset({"confidence", "winning"})
_MARKS = frozenset({"owner", "due", "cause"})  # in a review: chosen, not typed


@dataclass(frozen=True, slots=True)
class KeptWords:
    """A sentence that says what was typed where, all the `words`, and the way back.

    `cell`: they were typed into a cell, and nothing else is in that draft.
    """

    kind: str
    kept: Kept
    cell: Cell | None
    says: str
    words: str
    way: Way


def kept_words(session: Session) -> tuple[KeptWords, ...]:
    """All that was typed into this document on this computer and not recorded, the newest first."""
    found = (one for kind in TELLERS for one in _of_kind(session, kind))
    return tuple(sorted(found, key=lambda one: one.kept.at, reverse=True))


def let_go(session: Session, one: KeptWords) -> None:
    """They are not wanted."""
    if one.cell is not None:
        CellDrafts(session).drop(one.cell)
    else:
        drafts_of(session, one.kind).drop(one.kept.about)


def put_back(session: Session, one: KeptWords) -> None:
    """They are wanted after all."""
    drafts_of(session, one.kind).keep(one.kept.about, one.kept.typed)


def _of_kind(session: Session, kind: str) -> Iterator[KeptWords]:
    ws = session.workspace
    for kept in drafts_of(session, kind).all():
        for field in _fields(kind, kept):
            shown = replace(kept, typed={field: kept.typed[field]}) if field else kept
            cell = cell_of(kind, kept.about, field) if field else None
            words = " · ".join(_words(shown))
            short = words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
            told = (
                TELLERS[kind](ws, shown, short) if cell is None else told_in_cell(ws, cell, short)
            )
            if told[0]:
                yield KeptWords(kind, kept, cell, told[0], words, told[1])


def _fields(kind: str, kept: Kept) -> tuple[str, ...]:
    """The fields to be told one by one, as they were typed into cells; ("",): all as one."""
    texts = texts_in(kept.typed)
    cells = tuple(name for name in cells_in(kept.typed) if name in texts)
    in_cells = kind in (FORM, VALUE) and cells and len(cells) == len(texts)
    return cells if in_cells else ("",)


def _words(kept: Kept) -> Iterator[str]:
    """What was typed, without what was chosen: ids and choices are no words."""
    kind = kept.about.partition("-")[0]
    chosen = {field.name for field in FIELDS.get(kind, ()) if field.type in _NO_WORDS}
    for name, typed in kept.typed.items():
        if isinstance(typed, dict) and name not in (WAS, GIVEN):
            yield from _words(replace(kept, about="", typed=typed))
        elif isinstance(typed, str) and name not in chosen | _MARKS and typed.strip():
            yield typed.strip()
        elif name in _SURE and isinstance(typed, int):
            yield tr("{n} of 10").format(n=typed)
