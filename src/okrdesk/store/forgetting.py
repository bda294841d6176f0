"""Taking what this computer keeps of a document away. Must not touch the shared file.

Only what the shared file holds may go: the replica is published first, and stays if it cannot be.
"""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.home import Home
from okrdesk.store.platform import Lock, resolved
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica, find_replica, is_merged, siblings


def forget_replica(path: Path, home: Home) -> Replica:
    """Remove the replica of the document at `path`, and those it left behind where it was before.

    Refuses with `not_found` when there is none, `locked` while a window shows it, and with why it
    could not be published while there are changes that the shared file does not hold.
    """
    document = resolved(path)
    replica = find_replica(document, home)
    if replica is None:
        says = tr("This computer keeps nothing of {name}, so nothing was done.")
        raise OkrError("not_found", says.format(name=document.name))
    window = Lock.take(replica.window_lock)
    if window is None:
        says = tr("A window shows {name}, so nothing was forgotten. Close it first.")
        raise OkrError("locked", says.format(name=document.name))
    window.release()
    published = publish_replica(replica, home)
    if not published.ok:
        says = tr("{why} Nothing was forgotten.")
        raise OkrError(published.kind or "locked", says.format(why=published.says))
    for left in siblings(replica, home):
        if is_merged(left):
            _remove(left)
    _remove(replica)
    return replica


def _remove(replica: Replica) -> None:
    """At once, as far as others can see: a folder under another name is nobody's replica."""
    gone = replica.folder.with_name(f"forgotten-{secrets.token_hex(4)}")
    replica.folder.rename(gone)
    shutil.rmtree(gone)
