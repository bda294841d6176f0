"""What is printed beside a cycle's figures but is none of them. Must not compute anything."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Erratum:
    """A change after the freeze: `about` what, the value `before` that is printed, and `after`.

    `date` is the day of the value, `unit` that of numbers; None where there is none.
    """

    about: str
    date: dt.date | None
    unit: str | None
    before: float | str | None
    after: float | str | None
    by: str | None
    changed_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Advice:
    """A finding of the coach that is left open: about what, its sentence and its reason."""

    name: str
    says: str
    because: str


@dataclass(frozen=True, slots=True)
class Beside:
    """Errata come from the history, advice from the coach: whoever prints hands them over."""

    errata: tuple[Erratum, ...] = ()
    advice: tuple[Advice, ...] = ()
