"""The door: how likely a key result reaches its success line, in figures and in a sentence.

Must not decide what that means for its status.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator

from okrdesk.domain.facts import Facts
from okrdesk.domain.forecast.goal import Goal, goal_of
from okrdesk.domain.forecast.level_course import LevelCourse, level_course
from okrdesk.domain.forecast.sum_course import SumCourse, sum_course
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.progress import is_summed
from okrdesk.domain.spoken import spoken_day, spoken_limit, spoken_number
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.writing.numbers import show_value

LEAST_CHANCE = 0.02  # before the end nothing is certain
Course = LevelCourse | SumCourse
TAIL = 0.1  # on either side of the 80 % interval


@dataclass(frozen=True, slots=True)
class Forecast:
    """The chance `p` of success at the end; eight times of ten it ends from `low` to `high`.

    `method`: level | count | amount | range. Values in the key result's unit.
    """

    p: float
    low: float
    high: float
    mean: float
    method: str
    says: str


@dataclass(frozen=True, slots=True)
class NoForecast:
    """Why there is none; `needs`: how many values more it takes, None when it never has one."""

    says: str
    needs: int | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """A key result whose end can be foreseen: its goal, and the course its values take.

    `unit` and `currency` are those in which its values are said, on `day`.
    """

    goal: Goal
    course: Course
    value: float
    is_over: bool
    unit: str
    currency: str | None
    day: dt.date

    def chances(self) -> Iterator[float]:
        """The chance now, then as it was after each earlier value, the newest first."""
        yield self.chance(self.course.count)
        for count in range(self.course.count - 1, self.course.least - 1, -1):
            yield _kept_open(self.goal.chance(self.course.ending(count)))

    def chance(self, count: int) -> float:
        """The chance from the first `count` values: at the end a step, before it never certain."""
        if self.is_over:
            return float(self.goal.holds(self.value))
        return _kept_open(self.goal.chance(self.course.ending(count)))


def is_open(facts: Facts) -> bool:
    """Whether there is an end to foresee: begun, not set aside, neither graded nor closed."""
    key_result, cycle = facts.key_result, facts.cycle
    is_judged = key_result.grade is not None or cycle.state == "closed"
    return key_result.state == "active" and not is_judged and facts.day >= cycle.start


def forecast_key_result(ws: Workspace, facts: Facts) -> Forecast | NoForecast:
    """The chance that it reaches its success line by its end, from what is known on the day.

    `NotLoaded` while values that it looks at are missing.
    """
    outlook = outlook_of(ws, facts)
    return outlook if isinstance(outlook, NoForecast) else forecast_of(outlook)


def outlook_of(ws: Workspace, facts: Facts) -> Outlook | NoForecast:
    """The method by which it is foreseen, with its values; or why it cannot be."""
    goal = goal_of(facts)
    if goal is None:
        return NoForecast(tr("No forecast: only a number that goes somewhere has one."))
    summed = is_summed(facts.key_result)
    course = sum_course(ws, facts, goal) if summed else level_course(ws, facts, goal)
    if course is None:
        return NoForecast(tr("No forecast: no period of its cadence ends in the cycle."))
    measured = facts.measured
    if course.count < course.least or measured.value is None or measured.date is None:
        return _needs(course.least - course.count)
    if not course.moves:
        return NoForecast(tr("No forecast: it has not moved yet."))
    ended = min(measured.date, facts.day) >= goal.end
    return Outlook(
        goal,
        course,
        measured.value,
        ended or facts.day > goal.end,
        unit_of(ws, facts.key_result),
        ws.settings().currency,
        facts.day,
    )


def _needs(more: int) -> NoForecast:
    one = tr("No forecast yet: it needs 1 more value.")
    many = tr("No forecast yet: it needs {n} more values.")
    return NoForecast(one if more == 1 else many.format(n=more), more)


def _kept_open(chance: float) -> float:
    return max(LEAST_CHANCE, min(1.0 - LEAST_CHANCE, chance))


def forecast_of(outlook: Outlook) -> Forecast:
    """The figures and the sentence of an outlook."""
    course = outlook.course
    p = outlook.chance(course.count)
    if outlook.is_over:
        low = high = mean = outlook.value
    else:
        ending = course.ending(course.count)
        low, high, mean = ending.quantile(TAIL), ending.quantile(1.0 - TAIL), ending.mean
    return Forecast(p, low, high, mean, course.method, _says(outlook, p, low, high, mean))


def _says(outlook: Outlook, p: float, low: float, high: float, mean: float) -> str:
    """ "Chance 14% of 96 or more by 31 Dec: 79 expected, likely 58 to 99."; once it is over, how it
    ended."""
    if outlook.is_over:
        return _ended_says(outlook, p)
    says = tr("Chance {chance} of {goal} by {day}: {mean} expected, likely {low} to {high}.")
    return says.format(
        chance=spoken_chance(p),
        goal=_goal_says(outlook),
        day=spoken_day(outlook.goal.end, outlook.day),
        mean=_rounded(outlook, mean, high - low),
        low=_rounded(outlook, low, high - low),
        high=_rounded(outlook, high, high - low),
    )


def _ended_says(outlook: Outlook, p: float) -> str:
    """ "Its last value is 48.1%: 49.9% or more by 31 Dec was not reached."."""
    reached = tr("Its last value is {value}: {goal} by {day} was reached.")
    missed = tr("Its last value is {value}: {goal} by {day} was not reached.")
    return (reached if p else missed).format(
        value=show_value(outlook.value, outlook.unit, currency=outlook.currency),
        day=spoken_day(outlook.goal.end, outlook.day),
        goal=_goal_says(outlook),
    )


def _rounded(outlook: Outlook, value: float, spread: float) -> str:
    """No more digits than the spread of the interval bears."""
    known = spread if math.isfinite(spread) else None
    return show_value(value, outlook.unit, currency=outlook.currency, spread=known)


def spoken_chance(p: float) -> str:
    """A chance in whole percent: "14%"."""
    return tr("{n}%").format(n=spoken_number(p * 100.0, 0))


def _goal_says(outlook: Outlook) -> str:
    low, high = (
        "" if end is None else spoken_limit(end, outlook.unit, outlook.currency)
        for end in (outlook.goal.low, outlook.goal.high)
    )
    if low and high:
        return tr("{low} to {high}").format(low=low, high=high)
    if low:
        return tr("{line} or more").format(line=low)
    return tr("{line} or less").format(line=high)
