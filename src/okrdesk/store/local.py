"""What one replica alone knows: its number, what it published. Must not hold anything shared."""

from __future__ import annotations

import sqlite3

from okrdesk.store.columns import Cell

OVERDUE = "overdue"  # set when the shared file is to be replaced though it lacks nothing
UNVERIFIED = "unverified"  # set when a copy is adopted before its seals and tables are verified


def get_local(connection: sqlite3.Connection, key: str) -> Cell:
    """The value kept under `key`, None if there is none."""
    row = connection.execute("SELECT value FROM local_state WHERE key=?", (key,)).fetchone()
    return None if row is None else row[0]


def set_local(connection: sqlite3.Connection, key: str, value: Cell) -> None:
    """Keep `value` under `key`; it is neither journaled nor published."""
    connection.execute("INSERT OR REPLACE INTO local_state VALUES(?,?)", (key, value))
