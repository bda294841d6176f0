"""Where a check-in stands: whose things it asks about, what is done. Must not show or record it."""

from __future__ import annotations

from collections.abc import Sequence

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.tree_reading import CycleReading, KeyResultReading
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.sentences import every_key_result, mine_of, owner_name

STEPS = ("numbers", "gauges", "results", "week", "done")
_SECONDS = {"numbers": 15, "gauges": 30, "results": 60, "week": 60}  # what one thing takes


class CheckInWalk:
    """One's own things, or everybody's. `done` and `skipped` hold ids and outlive that choice."""

    def __init__(self) -> None:
        self.everybody = False
        self.step = "numbers"
        self.place = 0
        self.done: set[str] = set()
        self.skipped: set[str] = set()
        self.all_results: list[KeyResultReading] = []
        self._own_results: list[KeyResultReading] = []

    def begin(self, ws: Workspace, by: str | None, reading: CycleReading | None) -> None:
        """Begin anew with the active key results of a cycle; a closed one asks for none."""
        self.done, self.skipped, self.place = set(), set(), 0
        is_open = reading is not None and reading.cycle.state != "closed"
        found = every_key_result(reading.objectives) if reading is not None and is_open else ()
        self.all_results = [one for one in found if one.key_result.state == "active"]
        self._own_results = mine_of(ws, by, self.all_results)

    @property
    def queue(self) -> list[KeyResultReading]:
        """The key results that are asked about."""
        return self.all_results if self.everybody else self._own_results

    @property
    def own(self) -> int:
        """How many key results are one's own."""
        return len(self._own_results)

    def queue_ids(self) -> tuple[str, ...]:
        """The same by their ids."""
        return tuple(reading.key_result.id for reading in self.queue)

    def all_ids(self) -> tuple[str, ...]:
        """Everybody's key results by their ids."""
        return tuple(reading.key_result.id for reading in self.all_results)

    @property
    def share(self) -> float:
        """How much of the walk is behind, 0 to 1; something from the beginning."""
        if self.step == "done":
            return 1.0
        settled = sum(1 for key in self.queue_ids() if key in self.done | self.skipped)
        within = settled / len(self.queue) if self.step == "results" else 0.0
        return max(0.05, (STEPS.index(self.step) + within) / (len(STEPS) - 1))

    @property
    def now(self) -> str:
        """The id of the key result that is asked about, empty in other steps."""
        return self.queue[self.place].key_result.id if self.step == "results" else ""

    def note_done(self) -> None:
        """The present one is recorded: whoever skipped it before has not, after all."""
        self.skipped.discard(self.now)
        self.done.add(self.now)

    def following(self) -> str | None:
        """The next open one: behind the present one, else from the beginning; None at the end."""
        settled = self.done | self.skipped
        rest = [at for at, key in enumerate(self.queue_ids()) if key not in settled]
        behind = [at for at in rest if at > self.place]
        return self.queue_ids()[(behind or rest)[0]] if rest else None

    def left(self, numbers: int, gauges: int) -> int:
        """About how many minutes are left, with so many numbers and gauges open; 1 at least."""
        settled = self.done | self.skipped
        results = sum(1 for key in self.queue_ids() if key not in settled)
        counts = {"numbers": numbers, "gauges": gauges, "results": results, "week": 1}
        ahead = STEPS[STEPS.index(self.step) :]
        seconds = sum(counts.get(step, 0) * _SECONDS.get(step, 0) for step in ahead)
        return max(1, round(seconds / 60))


def own_numbers(ws: Workspace, by: str | None, kpis: Sequence[KpiReading]) -> list[KpiReading]:
    """The KPIs of the person named `by` and those of nobody; all where that person has none."""
    owners = {one.kpi.id: owner_name(ws, one.kpi.owner) for one in kpis}
    if not by or by not in owners.values():
        return list(kpis)
    return [one for one in kpis if owners[one.kpi.id] in (by, "")]
