"""The `.okr` document: journal, fold, publishing; all SQL lives here. Must not know Qt."""

from okrdesk.store.check import CheckReport
from okrdesk.store.document import Document
from okrdesk.store.history import HistoryChange, HistoryEdit
from okrdesk.store.home import Home, Who, who_works
from okrdesk.store.platform import poll_seconds
from okrdesk.store.publish import Published, publish_replica
from okrdesk.store.refresh import Refreshed, refresh_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.snapshots import Snapshot, restore_snapshot, snapshots_of, take_snapshot

__all__ = [
    "CheckReport",
    "Document",
    "HistoryChange",
    "HistoryEdit",
    "Home",
    "Published",
    "Refreshed",
    "Replica",
    "Snapshot",
    "Who",
    "poll_seconds",
    "publish_replica",
    "refresh_replica",
    "restore_snapshot",
    "snapshots_of",
    "take_snapshot",
    "who_works",
]
