"""Whether a file that was refused still changes: a sync service may write it. Must not read it.

A half-written copy looks damaged until it is whole, so it is judged once it has been the same for
a while; that is remembered from look to look, also by processes that look only once.
"""

from __future__ import annotations

import json
import sqlite3
import time

from okrdesk.store.connection import outside
from okrdesk.store.local import get_local, set_local

REST_S = 10.0
_KEY = "resting"

Stat = list[int]


def still_rests(connection: sqlite3.Connection, name: str, stat: Stat) -> bool:
    """Is it the file that was refused just now? Then it is not worth reading again yet."""
    seen, since = _resting(connection).get(name, ([], 0.0))
    return seen == stat and not _is_long(since)


def has_rested(connection: sqlite3.Connection, name: str, stat: Stat) -> bool:
    """Was it refused like this long enough ago? Else that is remembered from now on."""
    resting = _resting(connection)
    seen, since = resting.pop(name, ([], 0.0))
    rested = seen == stat and _is_long(since)
    if not rested:
        resting[name] = (stat, time.time())
    with outside():
        set_local(connection, _KEY, json.dumps(resting))
    return rested


def _resting(connection: sqlite3.Connection) -> dict[str, tuple[Stat, float]]:
    with outside():
        kept = json.loads(str(get_local(connection, _KEY) or "{}"))
    return {name: (stat, since) for name, (stat, since) in kept.items()}


def _is_long(since: float) -> bool:
    """A clock that was set back meanwhile must not make it wait for ever."""
    return abs(time.time() - since) >= REST_S
