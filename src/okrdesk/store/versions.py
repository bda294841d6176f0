"""Going back to an older version of the shared file. Must never happen unasked.

It is one ordinary change on top of all others: they stay in the history, and undo takes it back.
"""

from __future__ import annotations

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace
from okrdesk.store.difference import difference
from okrdesk.store.past import picture_of_version
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import Counts


def read_version(replica: Replica, held: Counts) -> Workspace:
    """The whole picture of a version of the document that held what `held` counts."""
    return picture_of_version(replica.database, held)


def go_back_to(ws: Workspace, at: At, then: Workspace) -> Change:  # noqa: ARG001
    """Make everything as it was `then`. Both pictures must be whole."""
    return Change(lasting("Go back to an older version"), difference(ws, then))
