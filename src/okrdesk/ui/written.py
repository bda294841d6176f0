"""Dates and numbers as a spreadsheet writes them, read over all its cells. Must not know rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measures import parse_share, parse_value
from okrdesk.domain.periods import Period, parse_period
from okrdesk.domain.records import Kpi
from okrdesk.domain.separators import DECIMAL
from okrdesk.domain.words import tr

if TYPE_CHECKING:
    from okrdesk.exchange.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Written:
    """How the cells are spelled; `usual`: the same with the language's decimal sign.

    Cells that prove their decimal sign are read by it. Else what the window writes is tried first,
    then what one cell proves alone, then the language's sign.
    """

    spelling: Spelling
    usual: Spelling

    def period(self, text: str, week_start: int, fiscal_month: int) -> Period:
        """The period or day that a cell names; `bad_value` where it names none, or may be two."""
        try:
            return parse_period(text, week_start, fiscal_month)
        except OkrError as refusal:
            try:
                day = self.spelling.day(text, week_start, fiscal_month)
            except OkrError:
                raise self._no_day(text, refusal) from None
        return parse_period(day.isoformat(), week_start, fiscal_month)

    def value(self, text: str, kpi: Kpi) -> float:
        """The value of a cell in the unit of a KPI; `bad_value` where it is none or may be two."""
        proved = self.spelling.decimal is not None
        ways = (self.spelling, None, self.usual) if proved else (None, self.spelling, self.usual)
        for way in ways:
            try:
                return _typed(text, kpi) if way is None else way.number(text)[0]
            except OkrError:
                continue  # the next may read it
        raise _no_value(text)

    def _no_day(self, text: str, refusal: OkrError) -> OkrError:
        if text.count("/") == 2 and self.spelling.dates is None:
            says = tr("'{text}' could be day or month first, so the row was left out.")
            return OkrError("bad_value", says.format(text=text))
        return OkrError("bad_value", refusal.with_effect(tr("the row was left out")))


def written_as(cells: Sequence[str]) -> Written:
    """How these cells write dates and numbers, as far as they tell."""
    from okrdesk.exchange.spelling import Spelling, spelling_of

    found = spelling_of(cells, None, None)
    return Written(found, Spelling(found.decimal or DECIMAL, found.dates))


def _typed(text: str, kpi: Kpi) -> float:
    return parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)


def _no_value(text: str) -> OkrError:
    if any(sign.isdigit() for sign in text) and ("," in text or "." in text):
        says = tr("'{text}' could be read with a decimal point or comma, so the row was left out.")
    else:
        says = tr("'{text}' is not a number, so the row was left out.")
    return OkrError("bad_value", says.format(text=text))
