"""The figures of objectives and key results on a day, as records. Must not compute them."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.forecast.forecast import Forecast
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CheckIn, Cycle, Initiative, KeyResult, Objective
from okrdesk.domain.spoken import SET_ASIDE


@dataclass(frozen=True, slots=True)
class KeyResultReading:
    """One key result on a day.

    `progress` is 0-1, `progress_raw` unbounded; `expected` and `gap` None where there is no pace.
    `status`: on_track | at_risk | off_track | stale | no_data | no_baseline | not_started |
    to_be_graded | graded; `status_says` is what its chip says, `status_reason` the why in a
    sentence. `success_line` and `value` are in its unit, of milestones and levels shares. `points`:
    the values that count, oldest first, as far as they are loaded (of sums: the sum so far).
    `forecast` is the chance of reaching the success line, None while there is none; `forecast_says`
    is it in a sentence, or why there is none. `so_far`: of a running period.
    """

    key_result: KeyResult
    ref: str
    value: float | None
    date: dt.date | None
    progress: float | None
    progress_raw: float | None
    expected: float | None
    gap: float | None
    success_line: float | None
    status: str
    status_says: str
    confidence: int | None
    confidence_date: dt.date | None
    previous_confidence: int | None
    forecast: Forecast | None
    needed_per_period: float | None
    check_in: CheckIn | None
    check_in_count: int
    points: tuple[tuple[dt.date, float], ...]
    initiatives: tuple[Initiative, ...]
    says: str
    status_reason: str = ""
    so_far: bool = False
    forecast_says: str = ""

    @property
    def shown_status(self) -> str:
        """What its chip shows: parked or dropped where it was set aside, else the status."""
        return self.key_result.state if self.key_result.state in SET_ASIDE else self.status

    @property
    def chance(self) -> float | None:
        """The chance of an end that is to come; None where nothing foresees it, or it has come.

        A forecast goes on to say at its end whether it came true, as 0 or 1: that is no chance.
        """
        forecast = self.forecast
        return None if forecast is None or forecast.p in (0.0, 1.0) else forecast.p


@dataclass(frozen=True, slots=True)
class ObjectiveReading:
    """One objective on a day; `reported`: of how many there is data, of how many that count.

    `confidence` is the lowest of its key results, `confidence_of` the reference of that one.
    `status_says` names what holds the status.
    """

    objective: Objective
    ref: str
    progress: float | None
    expected: float | None
    status: str
    status_says: str
    confidence: int | None
    confidence_of: str | None
    grade: float | None
    reported: tuple[int, int]
    key_results: tuple[KeyResultReading, ...]
    children: tuple[ObjectiveReading, ...]
    says: str

    @property
    def shown_status(self) -> str:
        """What its chip shows: parked or dropped where it was set aside, else the status."""
        return self.objective.state if self.objective.state in SET_ASIDE else self.status


@dataclass(frozen=True, slots=True)
class CycleReading:
    """One cycle on a day; `objectives` are the top level ones in order.

    `elapsed` is 0 on the first day and 1 on the last; `day` of `days` says the same in days gone.
    """

    cycle: Cycle
    elapsed: float
    day: int
    days: int
    days_left: int
    progress: float | None
    grade: float | None
    objectives: tuple[ObjectiveReading, ...]
    key_result_count: int
    says: str

    @property
    def objective_count(self) -> int:
        """How many objectives there are on all levels."""
        return sum(_with_those_below(objective) for objective in self.objectives)


def _with_those_below(objective: ObjectiveReading) -> int:
    return 1 + sum(_with_those_below(child) for child in objective.children)
