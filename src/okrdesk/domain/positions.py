"""Numbers objectives and key results through the tree of a cycle. Must not look for names."""

from __future__ import annotations

from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.workspace import Workspace


def numbered(ws: Workspace, cycle_id: str) -> tuple[tuple[str, Objective | KeyResult], ...]:
    """All objectives and key results of a cycle with their positions, parents before children.

    An objective whose parent belongs to another cycle stands at the top of its own.
    """
    own = ws.where(Objective, "cycle", cycle_id)
    ids = {objective.id for objective in own}
    below: dict[str | None, list[Objective]] = {}
    for objective in own:
        parent = objective.parent if objective.parent in ids else None
        below.setdefault(parent, []).append(objective)
    found: list[tuple[str, Objective | KeyResult]] = []
    waiting = list(reversed(below.get(None, [])))
    number = 0
    while waiting:
        objective = waiting.pop()
        number += 1
        found.append((str(number), objective))
        key_results = ws.where(KeyResult, "objective", objective.id)
        found += [(f"{number}.{n}", key_result) for n, key_result in enumerate(key_results, 1)]
        waiting += reversed(below.get(objective.id, []))
    return tuple(found)
