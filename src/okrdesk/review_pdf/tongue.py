"""Figures and states in the words and colours of the paper. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import KeyResult
from okrdesk.domain.review import Review
from okrdesk.domain.review_goals import ReviewKeyResult
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.numbers import (
    NOTHING,
    show_delta,
    show_grade,
    show_percent,
    show_share,
    show_short,
    show_value,
)
from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme
from okrdesk.review_pdf.layout import Layout

# What the template reads: texts, numbers and lists of them by name.
Json = Any
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one paper speaks: colours, currency, number format, the year that goes unsaid.

    `runs`: what is so far is still so far.
    """

    theme: Theme
    currency: str | None
    as_of: dt.date
    runs: bool = True
    locale: Format = LOCAL

    def value(self, value: float | None, unit: str | None, decimals: int | None = None) -> str:
        """A value in its unit."""
        return show_value(
            value, unit, decimals=decimals, currency=self.currency, locale=self.locale
        )

    def short(self, value: float | None, unit: str | None) -> str:
        """A round value, such as a limit or the mark of an axis."""
        return show_short(value, unit, currency=self.currency, locale=self.locale)

    def share(self, share: float | None) -> str:
        """Progress or a mean grade 0-1 in hundredths."""
        return show_share(share, self.locale)

    def grade(self, grade: float | None) -> str:
        """A grade in tenths."""
        return show_grade(grade, self.locale)

    def percent(self, share: float | None) -> str:
        """A share 0-1 or a chance in whole percent."""
        return show_percent(share, self.locale)

    def delta(self, reading: KpiReading, before: float | None) -> str:
        """The change of a KPI since `before`, "–" when one of the two is missing."""
        if before is None or reading.value is None:
            return NOTHING
        return show_delta(
            reading.value - before,
            reading.kpi.unit,
            beside=reading.value,
            decimals=reading.kpi.decimals,
            currency=self.currency,
            locale=self.locale,
        )

    def day(self, day: dt.date) -> str:
        """A day without its year where that is the review's."""
        return show_day(day, self.as_of, self.locale).replace(" ", NO_BREAK)

    def full_day(self, day: dt.date) -> str:
        """A day with its year."""
        return show_day(day, None, self.locale).replace(" ", NO_BREAK)

    def month(self, day: dt.date) -> str:
        """A month, with its year where that begins."""
        name = self.locale.months[day.month - 1]
        return f"{name} {day.year}" if day.month == 1 else name

    def state(self, state: str, word: str | None = None) -> Json:
        """Shape, word and colour of a state."""
        look = STATES[state]
        return {
            "shape": look.shape,
            "word": word or look.word,
            "colour": self.theme.of(look.colour),
            "band": self.theme.band(look.colour),
            "hatched": state in ("out_of_date", "stale"),
        }

    def key_result_value(self, part: ReviewKeyResult, value: float | None) -> str:
        """A value of a key result in its own terms: yes, "2 of 4", a level's name, or a number."""
        measure = part.reading.key_result.measure
        if measure == "milestones":
            done = sum(row.done_on is not None for row in part.milestones)
            return tr("{n} of {all}").format(n=done, all=len(part.milestones))
        if value is None:
            return NOTHING
        if measure == "yes-no":
            return tr("yes") if value >= 1 else tr("no")
        if measure == "levels":
            near = min(part.levels, key=lambda row: abs(row.share - value), default=None)
            return near.name if near is not None else self.value(value, "number")
        return self.value(value, part.unit, part.decimals)

    def from_to(self, part: ReviewKeyResult) -> str:
        """Where a key result comes from and where it shall go."""
        key_result = part.reading.key_result
        if key_result.measure == "milestones":
            return tr("{n} milestones").format(n=len(part.milestones))
        if key_result.measure == "yes-no":
            return tr("no → yes")
        if key_result.measure == "levels":
            top = max(part.levels, key=lambda row: row.share, default=None)
            return tr("to {target}").format(target=top.name if top is not None else NOTHING)
        if key_result.measure == "range":
            return self._range(key_result, part)
        target = self.value(key_result.target, part.unit)
        if key_result.target is None:
            return tr("no target yet")
        if key_result.baseline is None:
            return tr("to {target}").format(target=target)
        return f"{self.value(key_result.baseline, part.unit)}{NO_BREAK}→ {target}"

    def _range(self, key_result: KeyResult, part: ReviewKeyResult) -> str:
        low, high = key_result.target_low, key_result.target_high
        if low is None:
            return tr("at most {high}").format(high=self.value(high, part.unit))
        if high is None:
            return tr("at least {low}").format(low=self.value(low, part.unit))
        ends = {"low": self.value(low, part.unit), "high": self.value(high, part.unit)}
        return tr("stay in {low}–{high}").format(**ends)


def tongue_of(review: Review, layout: Layout) -> Tongue:
    """The tongue of a review's paper."""
    runs = review.cycle.state in ("draft", "active")
    return Tongue(layout.theme, review.currency, review.as_of, runs)
