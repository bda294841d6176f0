"""Looking whether the shared file changed, and taking in what others wrote. Must not publish."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.private_copy import check_kind
from okrdesk.store.pull import pull
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import Sighting, last_seen, sight, unmoved

_WAIT_FOR_OTHERS_S = 5.0


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How many transactions of others came in; `said` are sentences for the user, if any.

    `refused`: what the file looked like that could not be taken in.
    """

    taken: int = 0
    said: tuple[str, ...] = ()
    refused: Sighting | None = None


def refresh_replica(replica: Replica, home: Home, refused: Sighting | None = None) -> Refreshed:
    """Take in the shared file if it changed; opens and closes its own connection.

    A file that is gone, torn or otherwise refused is said, not raised: work goes on. `refused` is
    what was refused last time: while the file is still that, nothing is read again.
    """
    if refused is not None and unmoved(replica.document, refused):
        return Refreshed(refused=refused)
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
        return Refreshed(said=(refusal.says,), refused=_glance(replica.document))


def _glance(document: Path) -> Sighting | None:
    try:
        check_kind(document)
        return sight(document)
    except (OkrError, OSError):  # gone, empty or unreadable: cheap to look at again
        return None
