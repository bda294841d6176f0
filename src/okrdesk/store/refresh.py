"""Looking whether the shared file changed, and taking in what others wrote. Must not publish."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from okrdesk.domain.errors import OkrError
from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.pull import pull
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import last_seen, unmoved

_WAIT_FOR_OTHERS_S = 5.0


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How many transactions of others came in; `said` are sentences for the user, if any."""

    taken: int = 0
    said: tuple[str, ...] = ()


def refresh_replica(replica: Replica, home: Home) -> Refreshed:
    """Take in the shared file if it changed; opens and closes its own connection.

    A file that is gone, torn or otherwise refused is said, not raised: work goes on.
    """
    try:
        with closing(connect(replica.database)) as connection:
            with outside():
                seen = last_seen(connection)
            if seen is None or unmoved(replica.document, seen.sighting):
                return Refreshed()
            with one_at_a_time(replica.folder / "publishing.lock", _WAIT_FOR_OTHERS_S) as alone:
                if not alone:
                    return Refreshed()
                pulled = pull(replica, connection, home)
            return Refreshed(pulled.taken, pulled.said)
    except OkrError as refusal:
        return Refreshed(said=(refusal.says,))
