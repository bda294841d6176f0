"""Who had seen what when writing: the order of causes, by marks alone. Must not look at clocks.

A mark (replica, tick, peer, peer_tick) says: the replica's transaction `tick`, and every later one
of it, was written having seen the peer's transactions up to `peer_tick`.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from okrdesk.store.tick import replica_of

_Seen = dict[int, tuple[list[int], list[int]]]  # peer → ticks of marks, what each had seen


class Marks:
    """The marks of a document, read per replica when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._of: dict[int, _Seen] = {}

    def saw(self, tick: int, other: int) -> bool:
        """Whether the writer of transaction `tick` had seen transaction `other` before it."""
        replica, peer = replica_of(tick), replica_of(other)
        if replica == peer:
            return other < tick
        ticks, seen = self._seen_by(replica).get(peer, ((), ()))
        place = bisect_right(ticks, tick)
        return place > 0 and seen[place - 1] >= other

    def concurrent(self, tick: int, other: int) -> bool:
        """Whether two transactions were written without either writer having seen the other."""
        return tick != other and not self.saw(tick, other) and not self.saw(other, tick)

    def heads(self, ticks: Iterable[int]) -> list[int]:
        """Those of `ticks` that no writer of another of them had seen, ascending."""
        newest: dict[int, int] = {}  # a replica has seen all of its own
        for tick in sorted(ticks):
            newest[replica_of(tick)] = tick
        last = sorted(newest.values())
        return [tick for tick in last if not any(self.saw(other, tick) for other in last)]

    def _seen_by(self, replica: int) -> _Seen:
        found = self._of.get(replica)
        if found is None:
            rows: dict[int, list[tuple[int, int]]] = {}
            for tick, peer, peer_tick in self._connection.execute(
                "SELECT tick, peer, peer_tick FROM mark WHERE replica=? ORDER BY tick", (replica,)
            ):
                rows.setdefault(peer, []).append((tick, peer_tick))
            found = self._of[replica] = {
                peer: ([tick for tick, _ in own], list(accumulate((seen for _, seen in own), max)))
                for peer, own in rows.items()
            }
        return found
