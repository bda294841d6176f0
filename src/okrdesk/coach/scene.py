"""What the rules look at on a day, gathered once. Must not judge any of it."""

from __future__ import annotations

import datetime as dt

from okrdesk.coach.evidence import Evidence
from okrdesk.coach.words import Words
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective, Team
from okrdesk.domain.workspace import Workspace

LIVE = frozenset({"active", "draft"})


@dataclass(frozen=True, slots=True)
class Group:
    """The live objectives of one team (None: of no team) in one cycle."""

    cycle: Cycle
    team: Team | None
    objectives: tuple[Objective, ...]

    @property
    def subject(self) -> Team | Cycle:
        """The record that a finding about the group speaks of."""
        return self.team or self.cycle


@dataclass(frozen=True, slots=True)
class Scene:
    """The picture on `today` and what of it the coach speaks about.

    `kpis`: key, not archived, no segments. `cycles`: not closed and begun, or with something in
    them. `objectives`: active or draft, in a cycle that has not ended, in the order of the tree;
    `key_results`: their active ones.
    """

    ws: Workspace
    today: dt.date
    words: Words
    evidence: Evidence
    kpis: tuple[Kpi, ...]
    cycles: tuple[Cycle, ...]
    objectives: tuple[Objective, ...]
    key_results: tuple[KeyResult, ...]

    def cycle_of(self, objective: Objective) -> Cycle:
        """The cycle that an objective belongs to."""
        return self.ws.get(Cycle, objective.cycle)

    def objective_of(self, key_result: KeyResult) -> Objective:
        """The objective that a key result proves."""
        return self.ws.get(Objective, key_result.objective)

    def active_key_results(self, objective: Objective) -> tuple[KeyResult, ...]:
        """The key results of an objective that count."""
        return active_key_results(self.ws, objective)

    def groups(self) -> tuple[Group, ...]:
        """The live objectives by cycle and team, those without a team apart."""
        held: dict[tuple[str, str | None], list[Objective]] = {}
        for objective in self.objectives:
            held.setdefault((objective.cycle, objective.team), []).append(objective)
        return tuple(
            Group(self.ws.get(Cycle, cycle), self.ws.find(Team, team), tuple(objectives))
            for (cycle, team), objectives in held.items()
        )


def active_key_results(ws: Workspace, objective: Objective) -> tuple[KeyResult, ...]:
    """The key results of an objective that are neither parked nor dropped, in their order."""
    held = ws.where(KeyResult, "objective", objective.id)
    return tuple(key_result for key_result in held if key_result.state == "active")


def scene_of(ws: Workspace, today: dt.date, words: Words, evidence: Evidence) -> Scene:
    """Gather what the rules look at."""
    cycles = tuple(
        sorted(
            (cycle for cycle in ws.all(Cycle).values() if cycle.state != "closed"),
            key=lambda cycle: (cycle.start, cycle.end, cycle.id),
        )
    )
    objectives = tuple(
        record
        for cycle in cycles
        if cycle.end >= today
        for _, record in numbered(ws, cycle.id)
        if isinstance(record, Objective) and record.state in LIVE
    )
    return Scene(
        ws=ws,
        today=today,
        words=words,
        evidence=evidence,
        kpis=key_kpis(ws),
        cycles=cycles,
        objectives=objectives,
        key_results=tuple(kr for o in objectives for kr in active_key_results(ws, o)),
    )


def key_kpis(ws: Workspace) -> tuple[Kpi, ...]:
    """The KPIs that count on the board: key, not archived, no segments; in their order."""
    return tuple(
        kpi
        for kpi in ws.ordered(Kpi)
        if kpi.standing == "key" and not kpi.archived and kpi.parent is None
    )
