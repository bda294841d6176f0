"""Why a figure is what it is: its inputs with their dates, its rule in words, its result.

Must not compute anything that the rules do not compute too."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.frozen import dataclass

Result = float | str | None


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that went in, as it stood on `date` (None: it has no date)."""

    name: str
    value: Result
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The arithmetic of one figure.

    `figure` is its name, `rule` the formula in words, `says` the whole in one sentence.
    """

    figure: str
    says: str
    inputs: tuple[Input, ...]
    result: Result
    rule: str
