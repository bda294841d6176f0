"""Row J: two replicas of one document that are 100,000 changes apart, merged. Must not judge."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from workloads import WHO

from okrdesk.store.connection import connect, writing
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.replica import create_replica
from okrdesk.store.union import merge_copy

CHANGES = 100_000
_CELLS = (
    "CREATE TABLE cell(kind INTEGER NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,"
    " tick INTEGER NOT NULL, value ANY, PRIMARY KEY(kind, record, field, tick))"
    " STRICT, WITHOUT ROWID"
)


def drifted(folder: Path, size: int) -> tuple[Path, Path]:
    """Two replicas with as many values each, in transactions of `size`; made once."""
    paths = (folder / f"drift_{size}_one.db", folder / f"drift_{size}_other.db")
    for side, path in enumerate(paths):
        if not path.exists():
            making = path.with_suffix(".making")
            making.unlink(missing_ok=True)
            _fill(making, side, size)
            making.rename(path)
    return paths


def merge_seconds(one: Path, other: Path) -> float:
    """Taking `other` into a fresh copy of `one`: vetting apart, everything, on the disk."""
    mine = one.with_suffix(".mine")
    shutil.copy(one, mine)
    with closing(connect(mine)) as connection:
        begun = time.perf_counter()
        merged = merge_copy(connection, other)
        seconds = time.perf_counter() - begun
    assert merged.cells == CHANGES
    return seconds


def insert_seconds(other: Path) -> float:
    """The same rows into one such table, by a bare executemany."""
    with closing(sqlite3.connect(other)) as source:
        rows = source.execute("SELECT kind, record, field, tick, value FROM cell").fetchall()
    bare = other.with_suffix(".bare")
    bare.unlink(missing_ok=True)
    with closing(connect(bare)) as connection:
        connection.execute(_CELLS)
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO cell VALUES(?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
        return time.perf_counter() - begun


def _fill(path: Path, side: int, size: int) -> None:
    chance = random.Random(side)
    days = [(dt.date(2000, 1, 1) + dt.timedelta(days=day)).isoformat() for day in range(1000)]
    kpis = [f"kpi{side}{number:08d}" for number in range(CHANGES // len(days))]
    keys = [(1, kpi, day) for kpi in kpis for day in days]
    with closing(connect(path)) as connection:
        create_replica(connection, WHO, document_id="drift0000001")
        with writing(connection):
            for start in range(0, CHANGES, size):
                cells = {key: chance.random() for key in keys[start : start + size]}
                draft = Draft("Record value", WHO.person, cells)
                write_transaction(connection, draft, now=1_790_000_000_000 + start, app="bench")
