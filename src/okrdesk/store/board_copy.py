"""A copy for the board as a new document. Must not decide what such a copy shows.

It gets an id and a journal of its own with one transaction: what was left out, removed or changed
before is nowhere in its bytes, and it never merges with the file that it was made from.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

from okrdesk.domain.board_copy import for_the_board
from okrdesk.domain.edits import Change
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace
from okrdesk.store.cells import cells_of
from okrdesk.store.connection import connect, reading, writing
from okrdesk.store.difference import difference
from okrdesk.store.document_file import refuse_taken, write_new_document
from okrdesk.store.home import Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.load import load_opening
from okrdesk.store.owners import load_everything
from okrdesk.store.replica import create_replica


def write_board_copy(database: Path, destination: Path, who: Who, *, now: int, app: str) -> None:
    """Write what the board may see of the replica at `database` to `destination`.

    `now` in milliseconds. Refuses with `exists` when that is taken, and as `write_document`. The
    replica is read through a connection of its own, so this may run on any thread.
    """
    refuse_taken(destination)
    with closing(connect(database)) as source, reading(source):
        shown = for_the_board(load_everything(source, load_opening(source)))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "replica.db"
        with closing(connect(fresh)) as connection:
            create_replica(connection, who)
            change = Change(lasting("Copy for the board"), difference(Workspace(), shown))
            with writing(connection):
                draft = Draft(change.label, who.person, cells_of(connection, change))
                write_transaction(connection, draft, now=now, app=app)
        write_new_document(fresh, destination)
