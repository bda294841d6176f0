"""Reading a file that may be anybody's. Must not run or change anything of it, nor judge it.

Immutable, behind an authorizer that allows plain reads of the tables named: its triggers, views and
generated columns never run.
"""

from __future__ import annotations

import functools
import sqlite3
import time
from pathlib import Path

from okrdesk.store.schema import JOURNAL_TABLES

LARGEST_CELL = 1 << 20  # bytes
_ROW_ROOM = 1 << 12
_SECONDS = 60.0
_STEPS = 100_000
_READS = frozenset({*JOURNAL_TABLES, "sqlite_master", "sqlite_schema"})
_CALLS = frozenset({"count", "max", "min", "typeof", "length", "glob"})


def guarded(path: Path, tables: frozenset[str] = frozenset()) -> sqlite3.Connection:
    """A private copy to read from for a minute; `tables` may be read beside the journal."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    connection.isolation_level = None
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_CELL + _ROW_ROOM)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
        connection.execute(f"PRAGMA {setting}")
    end = time.monotonic() + _SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    connection.set_authorizer(functools.partial(_allowed, _READS | tables))
    return connection


def _allowed(
    tables: frozenset[str],
    action: int,
    first: str | None,
    second: str | None,
    _schema: str | None,
    inside: str | None,
) -> int:
    """Plain reads of the journal; nothing that is reached through a view or a trigger."""
    if inside is not None:
        return sqlite3.SQLITE_DENY
    allowed = (
        action == sqlite3.SQLITE_SELECT
        or (action == sqlite3.SQLITE_READ and first in tables)
        or (action == sqlite3.SQLITE_FUNCTION and second in _CALLS)
        or (action == sqlite3.SQLITE_PRAGMA and first in ("quick_check", "user_version"))
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
