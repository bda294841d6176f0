"""What is known of a tree already, so that a change costs only what it touched. Must not compute.

A reading holds as long as everything that it was made from is still in the picture: records are
frozen, so the very same objects say the very same thing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import field

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.okr_readings import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.records import (
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Milestone,
    Objective,
    Step,
    WorkspaceSettings,
)
from okrdesk.domain.sameness import same_objects
from okrdesk.domain.workspace import Workspace

# What a key result's reading looks at among the records that name it.
_OWNED = (Milestone, Step, Initiative)


@dataclass(frozen=True, slots=True)
class KnownKeyResult:
    """A reading, and every record and every owner's entries that it was made from."""

    reading: KeyResultReading
    made_from: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class KnownTree:
    """Readings by id that were made of `cycle` on `day`; worth nothing on another day."""

    cycle: Cycle | None = None
    day: dt.date = dt.date.min
    key_results: Mapping[str, KnownKeyResult] = field(default_factory=dict)
    objectives: Mapping[str, ObjectiveReading] = field(default_factory=dict)

    def of(self, cycle: Cycle, day: dt.date) -> KnownTree:
        """This, if it is of that cycle as it is now and of that day; else nothing."""
        return self if self.cycle is cycle and self.day == day else UNKNOWN

    def key_result(
        self, ws: Workspace, key_result: KeyResult, objective: Objective
    ) -> KeyResultReading | None:
        """The reading of a key result if it holds in this picture, whatever its number is now."""
        known = self.key_results.get(key_result.id)
        if known is None or not same_objects(known.made_from, made_from(ws, key_result, objective)):
            return None
        return known.reading

    def objective(
        self,
        objective: Objective,
        ref: str,
        key_results: tuple[KeyResultReading, ...],
        children: tuple[ObjectiveReading, ...],
    ) -> ObjectiveReading | None:
        """The reading of an objective if it was made of these very parts."""
        known = self.objectives.get(objective.id)
        if known is None or known.objective is not objective or known.ref != ref:
            return None
        is_same = same_objects(known.key_results, key_results) and same_objects(
            known.children, children
        )
        return known if is_same else None


UNKNOWN = KnownTree()


def made_from(ws: Workspace, key_result: KeyResult, objective: Objective) -> tuple[object, ...]:
    """All in the picture that a key result's reading could be made from, beside cycle and day."""
    kpi = key_result.kpi
    return (
        key_result,
        objective,
        ws.find(WorkspaceSettings, "workspace"),
        ws.find(Kpi, kpi),
        ws.series.get(kpi or ""),
        ws.entries.get(key_result.id),
        *(one for kind in _OWNED for one in ws.where(kind, "key_result", key_result.id)),
    )


def known_tree(ws: Workspace, tree: CycleReading, day: dt.date, before: KnownTree) -> KnownTree:
    """What is known after a tree was read on `day` with the help of what was known `before`."""
    key_results: dict[str, KnownKeyResult] = {}
    objectives: dict[str, ObjectiveReading] = {}
    waiting = list(tree.objectives)
    while waiting:
        objective = waiting.pop()
        waiting += objective.children
        objectives[objective.objective.id] = objective
        for reading in objective.key_results:
            key = reading.key_result.id
            known = before.key_results.get(key)
            if known is None or known.reading is not reading:
                source = made_from(ws, reading.key_result, objective.objective)
                known = KnownKeyResult(reading, source)
            key_results[key] = known
    return KnownTree(tree.cycle, day, key_results, objectives)
