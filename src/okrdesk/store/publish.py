"""Bringing the replica's changes into the shared file. Must not touch the picture in memory.

It opens and closes its own connection, so it may run on a thread of its own. The document is only
ever replaced whole, and only by a version that holds all that was in it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeGuard

from okrdesk.domain.errors import OkrError, RefusalKind
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.document_file import write_document
from okrdesk.store.home import Home
from okrdesk.store.local import OVERDUE, get_local, set_local
from okrdesk.store.losses import is_damaged, is_gone, may_be_put_back, reason
from okrdesk.store.platform import is_full, may_write, one_at_a_time
from okrdesk.store.pull import Pulled, pull
from okrdesk.store.quarantine import keep_refused
from okrdesk.store.questions import Question
from okrdesk.store.replacing import put_in_place
from okrdesk.store.replica import counts
from okrdesk.store.replicas import Replica, sweep
from okrdesk.store.sighting import Seen, last_seen, remember, sight
from okrdesk.store.snapshots import has_one_of_today, keep_file
from okrdesk.store.vet import Vetted

_TRIES = 8
_PAUSE_S = 0.05
_WAIT_FOR_OTHERS_S = 10.0
_HALFWAY = "overwriting.json"


@dataclass(frozen=True, slots=True)
class Published:
    """Whether the shared file holds all of ours; if so, since when (UTC).

    If not, the changes are safe in the replica, `says` is one sentence about it, and `kind` names
    the reason as a refusal would; `lost`: the file is gone or damaged, and ours may be put in its
    place when somebody asks. `asks`: what was met on the way that only a person can decide.
    """

    ok: bool
    at: dt.datetime | None = None
    says: str | None = None
    kind: RefusalKind | None = None
    lost: bool = False
    asks: tuple[Question, ...] = ()


def publish_replica(replica: Replica, home: Home, *, insist: bool = False) -> Published:
    """Pull, then replace the shared file by a version that also holds all of ours.

    `insist`: somebody asked that a file which is gone or damaged be put back; what can be read, is
    empty (not downloaded yet) or is another document stays all the same.

    Outside causes (read-only, full, gone, damaged, locked) come back as a sentence, never raised.
    """
    met: list[Question] = []
    try:
        with one_at_a_time(replica.folder / "publishing.lock", _WAIT_FOR_OTHERS_S) as alone:
            if not alone:
                says = tr("Another process is writing {name}; your changes wait for it.")
                raise OkrError("locked", says.format(name=replica.document.name))
            sweep(replica)
            with closing(connect(replica.database)) as connection:
                published = _publish(replica, connection, home, insist, met)
    except OkrError as refusal:
        published = _waiting(replica, refusal)
    except OSError as error:
        published = _waiting(replica, _refusal(error))
    return replace(published, asks=tuple(met))


def _publish(
    replica: Replica,
    connection: sqlite3.Connection,
    home: Home,
    insist: bool,
    met: list[Question],
) -> Published:
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(_PAUSE_S * attempt)
        pulled = _taken_in(replica, connection, home, insist)
        met += pulled.asks if pulled else ()
        seen = pulled.seen if pulled else None
        with outside():
            if _is_there(seen, connection):
                return Published(True, _since(seen))
        if not may_write(replica.document):
            raise OkrError("read_only", tr("The file or its folder is read-only."))
        placed = _replace(replica, connection, home, seen)
        if placed is not None:
            return Published(True, _since(placed))
    raise OkrError("locked", tr("Others keep writing to it."))


def _is_there(seen: Seen | None, connection: sqlite3.Connection) -> TypeGuard[Seen]:
    """Does that version hold all of ours, and is nothing wrong with it otherwise?"""
    holds = seen is not None and seen.holds(counts(connection))
    return holds and not get_local(connection, OVERDUE)


def _taken_in(
    replica: Replica, connection: sqlite3.Connection, home: Home, insist: bool
) -> Pulled | None:
    """The version that our next one replaces; None while the document was never published."""
    document = replica.document
    with outside():
        before = last_seen(connection)
    if is_gone(replica):
        if before is None or insist:
            return None
        says = tr("{name} is no longer in its folder: put it back, or save a copy.")
        raise OkrError("not_found", says.format(name=document.name))
    try:
        return pull(replica, connection, home)
    except OkrError as refusal:
        if refusal.kind != "bad_file" or not _may_go(replica, home, insist):
            raise
        sighting = sight(document)
        if sighting is None:
            raise
        return Pulled(Seen(sighting, {}))


def _may_go(replica: Replica, home: Home, insist: bool) -> bool:
    """May a file that was refused be replaced: torn by us, or damaged, kept and asked for?"""
    document = replica.document
    if not document.is_file() or document.stat().st_size == 0:
        return False
    if (replica.folder / _HALFWAY).exists():
        return True
    return insist and is_damaged(replica) and keep_refused(document, home) is not None


def _replace(
    replica: Replica, connection: sqlite3.Connection, home: Home, seen: Seen | None
) -> Seen | None:
    """One attempt; None when somebody else was faster."""
    outgoing = replica.temporary("outgoing")
    halfway = replica.folder / _HALFWAY
    try:
        vetted = write_document(replica.database, outgoing)
        _keep_daily(vetted, home)
        sighting = put_in_place(
            outgoing,
            replica.document,
            seen.sighting if seen else None,
            _keeping_old(replica, home, halfway),
        )
    finally:
        outgoing.unlink(missing_ok=True)
    if sighting is None:
        return None
    halfway.unlink(missing_ok=True)
    placed = Seen(sighting, vetted.counts)
    with outside():
        remember(connection, placed)
        set_local(connection, OVERDUE, None)
    return placed


def _keep_daily(vetted: Vetted, home: Home) -> None:
    today = dt.datetime.now(dt.UTC).date()
    with contextlib.suppress(OkrError):  # the shared file matters more than a copy kept aside
        _keep_one_of(today, vetted, home)


def _keep_one_of(today: dt.date, vetted: Vetted, home: Home) -> None:
    if not has_one_of_today(home, vetted.document_id, today):
        keep_file(vetted.path, vetted.document_id, home, "daily")


def _keeping_old(replica: Replica, home: Home, halfway: Path) -> Callable[[], None]:
    """What is to be done before the document is overwritten in place.

    The note outlasts a crash: a torn file found with it is our own, and is written again.
    """

    def keep() -> None:
        if halfway.exists():
            keep_refused(replica.document, home)
        else:
            keep_file(replica.document, replica.document_id, home, "overwrite")
            halfway.write_text("{}")

    return keep


def _since(seen: Seen) -> dt.datetime:
    return dt.datetime.fromtimestamp(seen.sighting.mtime_ns / 1e9, dt.UTC)


def _refusal(error: OSError) -> OkrError:
    if is_full(error):
        return OkrError("full", tr("The disk is full."))
    if isinstance(error, FileNotFoundError):
        return OkrError("not_found", tr("Its folder is gone."))
    return OkrError("read_only", tr("Its folder cannot be written."))


def _waiting(replica: Replica, refusal: OkrError) -> Published:
    if not replica.database.exists():  # nothing is kept here then, whatever was in the way
        gone = tr(
            "What this computer keeps of {name} was removed while it was open, so your last changes"
            " cannot be shared. Note them down, then open it again."
        )
        return Published(False, says=gone.format(name=replica.document.name), kind="not_found")
    says = tr("{why} Your changes are kept on this computer and are not in {name} yet.")
    text = says.format(why=reason(replica, refusal), name=replica.document.name)
    lost = refusal.kind in ("not_found", "bad_file") and may_be_put_back(replica)
    return Published(False, says=text, kind=refusal.kind, lost=lost)
