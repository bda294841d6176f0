"""What was added in each period, by which the sum's end is foreseen. Must not do the arithmetic."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from okrdesk.domain.calendar import Period
from okrdesk.domain.facts import Facts
from okrdesk.domain.forecast.amounts import amount_ending
from okrdesk.domain.forecast.counted import LARGEST_COUNT, count_ending
from okrdesk.domain.forecast.ending import Ending
from okrdesk.domain.forecast.goal import Goal
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.key_result_values import Value
from okrdesk.domain.measured import cycle_periods
from okrdesk.domain.records import Kpi
from okrdesk.domain.sums import finite_sum, held
from okrdesk.domain.workspace import Workspace

FEWEST = 3
_COUNTED_UNITS = ("number", "total")


@dataclass(frozen=True, slots=True)
class SumCourse:
    """Values and the period each belongs to, `total` periods until the end and `plan` for each.

    `gone`: periods that count as over; `known`: the sum with what the running period brought so
    far, where nothing was ever taken back.
    """

    method: str
    values: tuple[float, ...]
    places: tuple[int, ...]
    gone: int
    total: int
    plan: float
    known: float

    @property
    def count(self) -> int:
        """How many values there are."""
        return len(self.values)

    @property
    def least(self) -> int:
        """Three, whatever came before the cycle."""
        return FEWEST

    @property
    def moves(self) -> bool:
        """Always: nothing added is news as well."""
        return True

    def ending(self, count: int) -> Ending:
        """What it comes to, as foreseen when the first `count` values were known.

        Periods without a value are zeros.
        """
        is_now = count == len(self.values)
        gone = self.gone if is_now else self.places[count - 1] + 1
        added = [0.0] * gone
        for place, value in zip(self.places[:count], self.values, strict=False):
            added[place] = held(added[place] + value)
        least = self.known if is_now else finite_sum(self.values[:count])
        if min(self.values) < 0.0:
            least = float("-inf")
        ending = count_ending if self.method == "count" else amount_ending
        return ending(added, max(0, self.total - gone), self.plan, least)


def sum_course(ws: Workspace, facts: Facts, goal: Goal) -> SumCourse | None:
    """The whole course of a sum; None when no period of its cadence ends in the cycle.

    The last period that ended still counts as to come while its value is awaited.
    """
    periods = [p for p in cycle_periods(ws, facts.key_result, facts.cycle) if p.end <= goal.end]
    if not periods or goal.way is None:
        return None
    values = [v for v in facts.measured.values if not (v.so_far or v.left_out)]
    places = _places(periods, values)
    ended = sum(1 for period in periods if period.end < facts.day)
    numbers = tuple(value.value for value in values)
    return SumCourse(
        method="count" if _is_counted(ws, facts, goal) else "amount",
        values=numbers,
        places=places,
        gone=max(places[-1] + 1 if places else 0, ended - 1),
        total=len(periods),
        plan=goal.way / len(periods),
        known=finite_sum([value.value for value in facts.measured.values]),
    )


def _places(periods: Sequence[Period], values: Sequence[Value]) -> tuple[int, ...]:
    """The period of each value; what is dated before the first or after the last belongs to it."""
    starts = [period.start for period in periods]
    return tuple(max(0, bisect_right(starts, value.known) - 1) for value in values)


def _is_counted(ws: Workspace, facts: Facts, goal: Goal) -> bool:
    """Events that can be counted: a plain number, whole, never taken back."""
    kpi = ws.find(Kpi, facts.key_result.kpi)
    unit = kpi.unit if kpi is not None else facts.key_result.unit or facts.key_result.measure
    if unit not in _COUNTED_UNITS or (kpi is not None and kpi.decimals):
        return False
    if not 0.0 < (goal.way or 0.0) <= LARGEST_COUNT:
        return False
    return all(
        0.0 <= value.value <= LARGEST_COUNT and value.value == int(value.value)
        for value in facts.measured.values
    )
