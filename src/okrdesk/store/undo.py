"""Which transaction undo and redo take. Must not write, nor compute what they put back.

`undo` takes this replica's newest transaction that is neither undone nor itself an undo or redo;
`redo` the newest undo in force, unless an ordinary own change came later. An undo that was undone
counts for nothing. All of it is read from the journal, so it survives a restart.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import reading
from okrdesk.store.replica import own_numbers
from okrdesk.store.schema import KIND_CODES
from okrdesk.store.tick import REPLICA_MASK

Choose = Callable[[sqlite3.Connection], int | None]
_TOO_GREAT = 1 << 63  # for SQLite


@dataclass(frozen=True, slots=True)
class Undos:
    """Which transaction undoes which; `targets`: undo → what it undid."""

    targets: Mapping[int, int]
    undone: frozenset[int]

    def depth(self, tick: int) -> int:
        """0 an ordinary change, odd an undo, even a redo."""
        depth = 0
        while tick in self.targets:
            tick, depth = self.targets[tick], depth + 1
        return depth


def read_undos(connection: sqlite3.Connection) -> Undos:
    """Every undo of the document; one that was undone counts for nothing."""
    targets = dict(
        connection.execute(
            "SELECT tick, undo_of FROM txn WHERE undo_of IS NOT NULL AND undo_of<tick"
            " ORDER BY tick DESC"
        )
    )
    undone: set[int] = set()
    for tick, target in targets.items():  # newest first: what undoes an undo is newer than it
        if tick not in undone:
            undone.add(target)
    return Undos(targets, frozenset(undone))


def undo_target(connection: sqlite3.Connection) -> int | None:
    """This replica's newest transaction neither undone nor itself an undo or redo."""
    undos = read_undos(connection)
    for (tick,) in _own(connection):
        if tick not in undos.targets and tick not in undos.undone:
            return int(tick)
    return None


def redo_target(connection: sqlite3.Connection) -> int | None:
    """The newest own undo in force, unless an ordinary own change came later."""
    undos = read_undos(connection)
    for (tick,) in _own(connection):
        depth = undos.depth(tick)
        if depth == 0:
            return None
        if depth % 2 and tick not in undos.undone:
            return int(tick)
    return None


def known_change(connection: sqlite3.Connection, txn: str) -> int:
    """The tick of the transaction whose id is given; `not_found` where there is none."""
    tick = int(txn) if txn.isascii() and txn.isdigit() else -1
    query = "SELECT 1 FROM txn WHERE tick=?"
    if tick >= _TOO_GREAT or connection.execute(query, (tick,)).fetchone() is None:
        says = tr("There is no change {txn} in this file, so nothing was undone.")
        raise OkrError("not_found", says.format(txn=txn))
    return tick


def target_label(connection: sqlite3.Connection, choose: Choose) -> str | None:
    """The words of the ordinary change that `choose` would take, None if there is none.

    Closing a cycle is never taken back, nor what brought a closed one, nor reopening it: none of
    them is offered either.
    """
    with reading(connection):
        target = choose(connection)
        if target is None or closes_a_cycle(connection, target):
            return None
        if reopens_a_cycle(connection, target):
            return None
        return ordinary_label(connection, target)


def closes_a_cycle(connection: sqlite3.Connection, tick: int) -> bool:
    """Whether a transaction left a cycle closed."""
    query = "SELECT 1 FROM cell WHERE kind=? AND field='state' AND value='closed' AND tick=?"
    return connection.execute(query, (KIND_CODES["cycle"], tick)).fetchone() is not None


def reopens_a_cycle(connection: sqlite3.Connection, tick: int) -> bool:
    """Whether a transaction found a cycle closed and left it open."""
    query = (
        "SELECT 1 FROM cell c WHERE c.kind=? AND c.field='state' AND c.tick=? AND c.value<>'closed'"
        " AND 'closed'=(SELECT p.value FROM cell p WHERE p.kind=c.kind AND p.record=c.record"
        "  AND p.field='state' AND p.tick<c.tick ORDER BY p.tick DESC LIMIT 1)"
    )
    return connection.execute(query, (KIND_CODES["cycle"], tick)).fetchone() is not None


def label_of(connection: sqlite3.Connection, tick: int) -> str:
    """The words of a transaction, as the Edit menu shows them."""
    row = connection.execute("SELECT label FROM txn WHERE tick=?", (tick,)).fetchone()
    return str(row[0])


def ordinary_label(connection: sqlite3.Connection, tick: int) -> str:
    """The words of the ordinary change at the root of a chain of undos."""
    targets = read_undos(connection).targets
    while tick in targets:
        tick = targets[tick]
    return label_of(connection, tick)


def _own(connection: sqlite3.Connection) -> Iterator[tuple[int]]:
    """Also what was written here before the file was moved."""
    numbers = own_numbers(connection)
    asked = ",".join("?" * len(numbers))
    query = f"SELECT tick FROM txn WHERE tick & ? IN ({asked}) ORDER BY tick DESC"
    return connection.execute(query, (REPLICA_MASK, *numbers))
