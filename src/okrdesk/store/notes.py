"""What people wrote in check-ins, found in the tables. Must not bring it into the picture.

A picture holds the newest check-in of each key result; a note of last month is searched here.
"""

from __future__ import annotations

import sqlite3
from typing import cast

from okrdesk.domain.records import CheckIn
from okrdesk.store.columns import COLUMNS, record_maker

_ESCAPE = "\\"
_MOST = 200  # characters that are looked for: SQLite refuses a pattern without end


def check_ins_noting(connection: sqlite3.Connection, typed: str, most: int) -> tuple[CheckIn, ...]:
    """The newest `most` check-ins whose note may hold what was typed, newest first; "": any note.

    SQLite knows capital and small letters of English only, so any other letter fits every one, and
    between two words anything may stand: whoever asks looks again.
    """
    make = record_maker(CheckIn.KIND)
    columns = ", ".join(column.query(column.name) for column in COLUMNS[CheckIn.KIND])
    rows = connection.execute(
        f"SELECT {columns} FROM check_in WHERE note LIKE ? ESCAPE ? AND note<>''"
        " ORDER BY date DESC, id LIMIT ?",
        (f"%{'%'.join(_pattern(word) for word in typed[:_MOST].split())}%", _ESCAPE, most),
    )
    return tuple(cast(CheckIn, make(row)) for row in rows)


def _pattern(word: str) -> str:
    """A word as LIKE reads it: signs of its own are taken as they are."""
    return "".join(
        f"{_ESCAPE}{char}" if char in f"%_{_ESCAPE}" else char if char.isascii() else "_"
        for char in word
    )
