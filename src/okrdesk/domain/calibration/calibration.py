"""How well confidence was calibrated, in figures and one sentence. Must not claim what may be luck.

Of few key results nothing is said but how many are missing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from okrdesk.domain.calibration.bins import Bin, bins_of
from okrdesk.domain.calibration.exact import two_sided
from okrdesk.domain.calibration.rated import Rated
from okrdesk.domain.forecast.forecast import spoken_chance
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

ENOUGH = 8
DOUBTFUL = 0.10  # a smaller p value is needed for a claim


@dataclass(frozen=True, slots=True)
class Calibration:
    """Over `n` closed key results that were rated; figures are None while `needed` more must be.

    `brier`: mean squared error, 0 is perfect, .25 is a coin toss. `bias`: said minus came true,
    above 0 is too sure. `p_value`: how likely so large a bias is by luck alone. `bins` from 30 on.
    """

    n: int
    needed: int
    brier: float | None
    bias: float | None
    p_value: float | None
    says: str
    bins: tuple[Bin, ...]


def calibration_of(rated: Sequence[Rated]) -> Calibration:
    """The figures, from what was said of each key result and what became of it."""
    said = [(one.said, one.came_true) for one in rated]
    n = len(said)
    if n < ENOUGH:
        return Calibration(n, ENOUGH - n, None, None, None, _missing_says(ENOUGH - n), ())
    mean = math.fsum(p for p, _ in said) / n
    true = sum(came_true for _, came_true in said)
    p_value = two_sided([p for p, _ in said], true)
    return Calibration(
        n=n,
        needed=0,
        brier=math.fsum((p - came_true) ** 2 for p, came_true in said) / n,
        bias=mean - true / n,
        p_value=p_value,
        says=_says(mean, true / n, n, p_value),
        bins=bins_of(said),
    )


def _missing_says(needed: int) -> str:
    if needed == 1:
        return tr("How far confidence comes true can be said after 1 more closed key result.")
    says = tr("How far confidence comes true can be said after {n} more closed key results.")
    return says.format(n=needed)


def _says(said: float, true: float, n: int, p_value: float) -> str:
    says = tr("You said {said} on average and {true} of {n} key results came true: {verdict}.")
    if p_value >= DOUBTFUL:
        verdict = tr("no bias that could not be luck")
    else:
        verdict = tr("too sure") if said > true else tr("too careful")
    return says.format(said=spoken_chance(said), true=spoken_chance(true), n=n, verdict=verdict)
