"""What of the journal the person at this computer has looked at. Must not word it.

Remembered per writer, not by one moment: what somebody did offline last week and shared today is
older than what was seen, and news all the same.
"""

from __future__ import annotations

import json
import sqlite3

from okrdesk.domain.frozen import dataclass
from okrdesk.store.history import HistoryChange, read_changes
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replica import own_number
from okrdesk.store.tick import REPLICA_MASK, time_text

_LOOKED = "looked"
_MOST = 500  # changes told at once: of more, nobody reads a summary


@dataclass(frozen=True, slots=True)
class Unseen:
    """`since`: when this computer's person looked last (UTC), None: never; newest change first."""

    since: str | None
    changes: tuple[HistoryChange, ...]


def note_seen(connection: sqlite3.Connection, now: int) -> None:
    """Everything there was seen at `now` (milliseconds since 1970)."""
    rows = connection.execute(
        f"SELECT tick & {REPLICA_MASK}, max(tick) FROM txn GROUP BY 1"
    ).fetchall()
    newest = {str(replica): tick for replica, tick in rows}
    set_local(connection, _LOOKED, json.dumps({"at": time_text(now), "newest": newest}))


def read_unseen(connection: sqlite3.Connection, person: str | None) -> Unseen:
    """What others than `person` wrote elsewhere and was not seen; nothing before the first look."""
    kept = get_local(connection, _LOOKED)
    if kept is None:
        return Unseen(None, ())
    seen = json.loads(str(kept))
    newest: dict[str, int] = seen["newest"]
    replicas = connection.execute(
        f"SELECT DISTINCT tick & {REPLICA_MASK} FROM txn WHERE tick & {REPLICA_MASK}<>?",
        (own_number(connection),),
    ).fetchall()
    ticks: list[int] = []
    for (replica,) in replicas:
        found = connection.execute(
            f"SELECT tick FROM txn WHERE tick & {REPLICA_MASK}=? AND tick>?"
            " AND author IS NOT ? ORDER BY tick DESC LIMIT ?",
            (replica, newest.get(str(replica), 0), person, _MOST),
        )
        ticks += (tick for (tick,) in found)
    ticks = sorted(ticks, reverse=True)[:_MOST]
    return Unseen(str(seen["at"]), read_changes(connection, ticks) if ticks else ())
