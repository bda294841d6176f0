"""Series of six kinds, judged by three methods at three times of a quarter.

Nobody tuned the forecast for them. Against it stand the two ways that people use otherwise: the
share of an even pace, and a straight line through the values.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from okrdesk.domain.forecast.level import level_ending, prior_from_history, prior_from_plan

WEEKS, SEEN = 13, (4, 7, 10)
Judged = tuple[float, bool]
Method = Callable[["Case"], float]


@dataclass(frozen=True)
class Case:
    """The values of the weeks gone, six months before them, and the line to reach in week 13."""

    values: tuple[float, ...]
    history: tuple[float, ...]
    baseline: float
    line: float


def _walk(luck: random.Random, drift: float, step: float, noise: float) -> list[float]:
    level, values = 0.0, []
    for _ in range(26 + WEEKS):
        level += drift + luck.gauss(0, step)
        values.append(level + luck.gauss(0, noise))
    return values


def _bends(luck: random.Random) -> list[float]:
    """A trend that ends in the middle."""
    slope, stop = luck.gauss(0.6, 0.6), luck.randrange(28, 36)
    return [slope * max(0, min(week, stop) - 26) + luck.gauss(0, 1.0) for week in range(39)]


def _jumps(luck: random.Random) -> list[float]:
    """Steps now and then, else nothing but noise."""
    level, values = 0.0, []
    for _ in range(39):
        level += luck.gauss(0, 4.0) if luck.random() < 0.15 else 0.0
        values.append(level + luck.gauss(0, 0.5))
    return values


KINDS: tuple[Callable[[random.Random], list[float]], ...] = (
    lambda luck: _walk(luck, 0.0, 1.0, 0.0),
    lambda luck: _walk(luck, 0.0, 1.0, 1.5),
    lambda luck: _walk(luck, luck.gauss(0, 0.35), 1.0, 0.7),
    lambda luck: _walk(luck, 0.0, 0.3, 2.0),
    _bends,
    _jumps,
)


def cases(series: int, seed: int) -> Iterator[tuple[Case, bool]]:
    """Each series as it was seen at three times of the quarter, and whether it came true."""
    luck = random.Random(seed)
    for number in range(series):
        values = KINDS[number % len(KINDS)](luck)
        baseline = values[25]
        line = baseline + 0.01 + abs(luck.gauss(0, 3.0))
        for seen in SEEN:
            history = tuple(values[:26]) if number // len(KINDS) % 2 else ()
            case = Case(tuple(values[26 : 26 + seen]), history, baseline, line)
            yield case, values[-1] >= line


def ours(case: Case) -> float:
    """The forecast of a level, with its history where there is one."""
    way = (case.line - case.baseline) / 0.7
    prior = prior_from_history(case.history) if case.history else prior_from_plan(way, WEEKS)
    times = tuple(float(week + 1) for week in range(len(case.values)))
    return level_ending(times, case.values, float(WEEKS), prior).at_least(case.line)


def by_pace(case: Case) -> float:
    """What the traffic light of an even pace stands for."""
    done = (case.values[-1] - case.baseline) / (case.line - case.baseline)
    share = done / (len(case.values) / WEEKS)
    return 0.9 if share >= 0.95 else 0.5 if share >= 0.75 else 0.1


def by_straight_line(case: Case) -> float:
    """Least squares through the values, with the usual interval of a new one."""
    n = len(case.values)
    weeks = range(1, n + 1)
    middle, mean = sum(weeks) / n, sum(case.values) / n
    spread = sum((week - middle) ** 2 for week in weeks)
    pairs = list(zip(weeks, case.values, strict=True))
    slope = sum((week - middle) * (v - mean) for week, v in pairs) / spread
    rest = [v - mean - slope * (week - middle) for week, v in pairs]
    variance = max(sum(r * r for r in rest) / (n - 2), 1e-9)
    ahead = mean + slope * (WEEKS - middle)
    sd = math.sqrt(variance * (1 + 1 / n + (WEEKS - middle) ** 2 / spread))
    return 0.5 * math.erfc(-(ahead - case.line) / sd / math.sqrt(2))


METHODS: dict[str, Method] = {"ours": ours, "pace": by_pace, "line": by_straight_line}


def judge(method: Method, series: int, seed: int = 2026) -> list[Judged]:
    """What was said, never certain, and whether it came true."""
    return [(min(0.98, max(0.02, method(case))), true) for case, true in cases(series, seed)]


def brier(judged: Sequence[Judged]) -> float:
    """The mean squared error; 0 is perfect."""
    return sum((p - true) ** 2 for p, true in judged) / len(judged)


def tenths(judged: Sequence[Judged]) -> list[list[Judged]]:
    """By tenths of what was said, the lowest first."""
    found: list[list[Judged]] = [[] for _ in range(10)]
    for p, true in judged:
        found[min(9, int(p * 10))].append((p, true))
    return found


def error(judged: Sequence[Judged]) -> float:
    """The mean distance, by tenths of the chance, of what was said from what came true."""
    apart = (abs(sum(p for p, _ in tenth) - sum(o for _, o in tenth)) for tenth in tenths(judged))
    return sum(apart) / len(judged)
