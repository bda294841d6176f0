"""Looking whether the shared file changed, and taking in what others wrote. Must not publish."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home
from okrdesk.store.losses import is_another, may_be_put_back, reason
from okrdesk.store.platform import one_at_a_time
from okrdesk.store.private_copy import check_kind, was_unread
from okrdesk.store.pull import Pulled, pull
from okrdesk.store.questions import Question, sentences
from okrdesk.store.replica import counts
from okrdesk.store.replicas import Replica
from okrdesk.store.siblings import Beside, look_beside
from okrdesk.store.sighting import Sighting, last_seen, sight, unmoved

_WAIT_FOR_OTHERS_S = 5.0


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How many transactions of others came in; `said` are sentences for the user, if any.

    `refused`: what the file looked like that could not be taken in. `unshared`: the shared file
    lacks something that this replica holds, so it is to be published. `asks`: what only a person
    can decide; `said` holds their sentences too. `lost`: the file is
    gone or damaged, and ours may be put in its place when somebody asks. `other`: another document
    lies in its place. `away`: it is out of reach, which may pass by itself.
    """

    taken: int = 0
    said: tuple[str, ...] = ()
    refused: Sighting | None = None
    unshared: bool = False
    asks: tuple[Question, ...] = ()
    lost: bool = False
    other: bool = False
    away: bool = False


def refresh_replica(replica: Replica, home: Home, refused: Sighting | None = None) -> Refreshed:
    """Take in the shared file, and conflicted copies beside it, if they changed.

    Opens and closes its own connections. A file that is gone, torn or otherwise refused is said,
    not raised: work goes on. `refused` is what was refused last time: while the file is still
    that, it is not read again.
    """
    glance: Sighting | None = None
    try:
        beside = look_beside(replica, home)
        if refused is not None and unmoved(replica.document, refused):
            said = beside.said + sentences(beside.asks)
            return Refreshed(beside.taken, said, refused, asks=beside.asks)
        if not _has_moved(replica):
            return _refreshed(replica, beside, None)
        # Before it is read: what is refused half written may be whole when it was refused.
        glance = _glance(replica.document)
        return _refreshed(replica, beside, _pull(replica, home))
    except OkrError as refusal:
        lost = refusal.kind in ("not_found", "bad_file") and may_be_put_back(replica)
        judged = glance if _is_judgement(refusal) else None
        other = refusal.kind == "bad_file" and not lost and is_another(replica)
        away = refusal.kind in ("not_found", "bad_file") and not lost and judged is None
        says = (_away_says(replica, refusal) if away else refusal.says,)
        return Refreshed(said=says, refused=judged, lost=lost, other=other, away=away)


def _away_says(replica: Replica, refusal: OkrError) -> str:
    says = tr("{why} What you enter is kept on this computer until it is back.")
    return says.format(why=reason(replica, refusal))


def _is_judgement(refusal: OkrError) -> bool:
    """Was it refused for what is in it? Busy, full or out of reach passes without a change."""
    return refusal.kind in ("bad_file", "newer") and not was_unread(refusal)


def _refreshed(replica: Replica, beside: Beside, pulled: Pulled | None) -> Refreshed:
    taken = beside.taken + (pulled.taken if pulled else 0)
    asks = beside.asks + (pulled.asks if pulled else ())
    said = beside.said + sentences(asks)
    unshared = bool(taken or said) and is_unshared(replica)
    return Refreshed(taken, said, unshared=unshared, asks=asks)


def is_unshared(replica: Replica) -> bool:
    """Does the replica hold transactions that the shared file, as last seen, does not?

    False for a document that was never published: nobody shares it yet.
    """
    with closing(connect(replica.database)) as connection, outside():
        seen = last_seen(connection)
        return seen is not None and not seen.holds(counts(connection))


def _has_moved(replica: Replica) -> bool:
    """Is the shared file, once published, another one than was last taken in?"""
    with closing(connect(replica.database)) as connection, outside():
        seen = last_seen(connection)
        return seen is not None and not unmoved(replica.document, seen.sighting)


def _pull(replica: Replica, home: Home) -> Pulled | None:
    """Take in the shared file unless others are at it."""
    with (
        closing(connect(replica.database)) as connection,
        one_at_a_time(replica.folder / "publishing.lock", _WAIT_FOR_OTHERS_S) as alone,
    ):
        return pull(replica, connection, home) if alone else None


def _glance(document: Path) -> Sighting | None:
    try:
        check_kind(document)
        return sight(document)
    except (OkrError, OSError):  # gone, empty or unreadable: cheap to look at again
        return None
