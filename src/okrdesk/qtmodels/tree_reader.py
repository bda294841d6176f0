"""Reads the tree of a cycle: ahead in pieces, and after a change only what that touched.

Must not show it, nor decide what still holds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.okr_readings import CycleReading, KeyResultReading
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.tree_known import UNKNOWN, KnownKeyResult, KnownTree, known_tree, made_from
from okrdesk.qtmodels.loading import read_whole, read_whole_tree
from okrdesk.session import Session

_CYCLES = 2  # that are remembered
_AT_ONCE = 6  # key results: one takes about a millisecond, and two more where entries are missing


class TreeReader:
    """Remembers the readings of the last two cycles, between which one goes, while they hold."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, KnownTree] = {}

    def read(self, cycle_id: str | None) -> CycleReading | None:
        """What a cycle says today; None without one."""
        cycle = self._session.workspace.find(Cycle, cycle_id)
        if cycle is None:
            return None
        known = self._known.get(cycle.id, UNKNOWN)
        tree = read_whole_tree(self._session, cycle, known)
        ws, day = self._session.workspace, self._day_of(cycle)
        before = known.of(cycle, day)
        self._remember(cycle, known_tree(ws, tree, day, before))
        return tree

    def _remember(self, cycle: Cycle, known: KnownTree) -> None:
        self._known.pop(cycle.id, None)
        self._known[cycle.id] = known
        for forgotten in tuple(self._known)[:-_CYCLES]:
            del self._known[forgotten]

    def ahead(self, cycle_id: str | None) -> Iterator[None]:
        """Read a cycle some key results at a time, so that `read` finds them known.

        One whose figures were frozen is only looked up, which is one piece.
        """
        from okrdesk.domain.freezing import frozen_of
        from okrdesk.domain.positions import numbered

        ws = self._session.workspace
        cycle = ws.find(Cycle, cycle_id)
        if cycle is None or frozen_of(ws, cycle.id) is not None:
            return
        found: dict[str, KnownKeyResult] = {}
        self._remember(cycle, KnownTree(cycle, self._day_of(cycle), found))
        positions = numbered(ws, cycle.id)
        goals = [(record.id, ref) for ref, record in positions if isinstance(record, KeyResult)]
        for start in range(0, len(goals), _AT_ONCE):
            self._read_some(cycle, dict(goals[start : start + _AT_ONCE]), found)
            yield

    def _read_some(
        self, cycle: Cycle, refs: dict[str, str], found: dict[str, KnownKeyResult]
    ) -> None:
        from okrdesk.domain.wanted import missing_of

        ws, day = self._session.workspace, self._day_of(cycle)
        there = [key_result for key in refs if (key_result := ws.find(KeyResult, key)) is not None]
        pairs = [(one, ws.get(Objective, one.objective)) for one in there]
        wanted = [owner for pair in pairs for owner in missing_of(ws, *pair, cycle, day)]
        if wanted:
            self._session.load(*dict.fromkeys(wanted))
        for key_result, objective in pairs:
            reading = self._reading_of(key_result, day, refs[key_result.id])
            source = made_from(self._session.workspace, key_result, objective)
            found[key_result.id] = KnownKeyResult(reading, source)

    def _reading_of(self, key_result: KeyResult, day: dt.date, ref: str) -> KeyResultReading:
        from okrdesk.domain.tree_reading import read_key_result

        return read_whole(self._session, lambda ws: read_key_result(ws, key_result, day, ref))

    def _day_of(self, cycle: Cycle) -> dt.date:
        from okrdesk.domain.frozen_tree import day_of

        return day_of(self._session.workspace, cycle, self._session.today)
