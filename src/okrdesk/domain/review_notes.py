"""What check-in notes ask for and what holds people up. Must not keep anything: notes are read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.note_marks import lines_after
from okrdesk.domain.tree_reading import KeyResultReading


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One marked line of a note: its key result, who, when, and the words after the mark."""

    ref: str
    by: str | None
    date: dt.date
    text: str


def marked_lines(mark: str, readings: Iterable[KeyResultReading]) -> tuple[NoteLine, ...]:
    """The marked lines of each key result's newest check-in, in the order of the key results."""
    return tuple(
        NoteLine(reading.ref, check_in.by, check_in.date, text)
        for reading in readings
        if (check_in := reading.check_in) is not None
        for text in lines_after(mark, check_in.note)
    )
