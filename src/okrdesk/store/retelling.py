"""What the journal tells the rules, many records by one query. Must not judge it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from okrdesk.domain.recorded import Asked, Recorded, Retold, Told
from okrdesk.store.circumstances import local_day
from okrdesk.store.history import shown
from okrdesk.store.past import END_OF_TIME, milliseconds_of
from okrdesk.store.schema import EXTRA_KINDS, KIND_CODES, KIND_NAMES, MEASUREMENT
from okrdesk.store.tick import time_text
from okrdesk.store.undo import read_undos

_WALL = "coalesce(t.wall, t.tick >> 21)"
_CODES = ",".join(str(code) for code in KIND_NAMES if code not in (MEASUREMENT, *EXTRA_KINDS))
_STANDING = (
    f"SELECT c.kind, c.record, c.field, c.tick, c.value, {_WALL},"
    " (SELECT p.value FROM cell p WHERE p.kind=c.kind AND p.record=c.record"
    "  AND p.field=c.field AND p.tick<c.tick ORDER BY p.tick DESC LIMIT 1)"
    " FROM cell c JOIN txn t ON t.tick=c.tick"
    f" WHERE c.kind IN ({_CODES}) AND c.record IN (SELECT id FROM temp.retold)"
    f" AND t.undo_of IS NULL AND {_WALL}<=?"
    " ORDER BY c.tick DESC, c.kind, c.record, c.field"
)
# Grading and the steps of the cycle itself correct no figure.
_SINCE = (
    f"SELECT c.record, max(c.tick), {_WALL}, t.author"
    " FROM cell c CROSS JOIN txn t ON t.tick=c.tick"
    f" WHERE {_WALL}>=? AND {_WALL}<=? AND c.kind<>? AND c.field NOT LIKE 'grade%'"
    " GROUP BY c.record ORDER BY 2 DESC"
)


def retell(connection: sqlite3.Connection, asked: Asked, until: int = END_OF_TIME) -> Retold:
    """What is asked, as it was recorded `until` then (milliseconds since 1970)."""
    recorded = tuple(_standing(connection, asked.records, until)) if asked.records else ()
    if asked.since is None:
        return Retold(recorded)
    bound = (milliseconds_of(asked.since), until, KIND_CODES["cycle"])
    told = (
        Told(record, time_text(wall), author, local_day(time_text(wall)))
        for record, _, wall, author in connection.execute(_SINCE, bound)
    )
    return Retold(recorded, tuple(told))


def _standing(
    connection: sqlite3.Connection, records: Iterable[str], until: int
) -> Iterator[Recorded]:
    """The changes of those records that were not undone; what was undone never happened."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS retold(id TEXT PRIMARY KEY)")
    connection.execute("DELETE FROM temp.retold")
    rows = ((record,) for record in dict.fromkeys(records))
    connection.executemany("INSERT INTO temp.retold VALUES(?)", rows)
    undone = read_undos(connection).undone
    for code, record, field, tick, after, wall, before in connection.execute(_STANDING, (until,)):
        if tick not in undone:
            kind = KIND_NAMES[code]
            day = local_day(time_text(wall))
            values = shown(kind, field, before), shown(kind, field, after)
            yield Recorded(day, record, field, *values)
