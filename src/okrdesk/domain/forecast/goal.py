"""What a key result has to reach, and by when. Must not know what was measured."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.facts import Facts, success_line
from okrdesk.domain.forecast.ending import Ending
from okrdesk.domain.forecast.in_range import chance_in_range
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.pace import end_of
from okrdesk.domain.progress import baseline_of, in_range, target_value


@dataclass(frozen=True, slots=True)
class Goal:
    """The success line as a range of values that count as success, open at one or both ends.

    `way`: from the baseline to the target, None for a range to keep in. `end`: by when.
    """

    low: float | None
    high: float | None
    way: float | None
    end: dt.date

    def holds(self, value: float) -> bool:
        """Whether a value is success."""
        return in_range(value, self.low, self.high)

    def chance(self, ending: Ending) -> float:
        """The chance that an ending is success."""
        return chance_in_range(ending, self.low, self.high)


def goal_of(facts: Facts) -> Goal | None:
    """None where nothing can be forecast: no number to reach, or no baseline to start from."""
    key_result, end = facts.key_result, end_of(facts.key_result, facts.cycle)
    if key_result.measure == "range":
        low, high = key_result.target_low, key_result.target_high
        return None if low is None and high is None else Goal(low, high, None, end)
    line = success_line(key_result, facts.objective)
    baseline, target = baseline_of(key_result), target_value(key_result)
    if line is None or baseline is None or target is None:
        return None
    is_up = target >= baseline
    return Goal(line if is_up else None, None if is_up else line, target - baseline, end)
