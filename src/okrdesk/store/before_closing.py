"""A copy kept aside before a quarter is closed. Must not judge whether it may be closed."""

from __future__ import annotations

from okrdesk.domain.edits import Change
from okrdesk.domain.records import Cycle
from okrdesk.store.home import Home
from okrdesk.store.replicas import Replica


def keep_before_closing(change: Change, replica: Replica, home: Home) -> None:
    """Take a snapshot if `change` closes a cycle: its figures stand for good from then on.

    Called before the change is written. Refuses with `full` when there is no room for the copy.
    """
    if any(_closes(edit.before, edit.after) for edit in change.records()):
        from okrdesk.store.snapshots import take_snapshot

        take_snapshot(replica, home, "close")


def _closes(before: object, after: object) -> bool:
    if not isinstance(after, Cycle) or after.state != "closed":
        return False
    return not isinstance(before, Cycle) or before.state != "closed"
