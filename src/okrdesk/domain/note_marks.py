"""The marks with which a line of a note begins. Must not keep anything: notes are read."""

from __future__ import annotations

BLOCKER, NEXT, ASK = "Blocker:", "Next:", "Ask:"
WHY = "Why:"  # why confidence fell, or is far from the forecast
MARKS = (BLOCKER, NEXT, ASK, WHY)


def lines_after(mark: str, note: str | None) -> tuple[str, ...]:
    """The lines of `note` that begin with `mark` (in any case), without it; empty ones are left."""
    found = (line.strip() for line in (note or "").splitlines())
    size = len(mark)
    texts = (line[size:].strip() for line in found if line[:size].lower() == mark.lower())
    return tuple(text for text in texts if text)
