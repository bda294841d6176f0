"""One field that people may write on a noun, as data. Must not read text nor act."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass

FieldType = Literal[
    "text",  # words
    "number",  # a plain number
    "whole",  # a whole number
    "yes_no",
    "choice",  # one of `choices`
    "day",  # YYYY-MM-DD
    "period",  # a period, kept as its last day
    "reference",  # the id of a record of one of the kinds `to`
    "references",  # several of them, parted by commas
    "words",  # several texts, parted by commas
    "value",  # a number in the unit of the KPI or key result
    "limit",  # a value or L..U, kept as `attribute`_low and `attribute`_high
    "target",  # of a key result: a value, L..U, or "by -40%" while there is no baseline
    "whole_range",  # whole numbers L..U, kept as `attribute`_low and `attribute`_high
    "unit",  # one of UNITS, money with or without its currency ("money:EUR")
    "share",  # 0 to 1, or with a percent sign
    "base",  # of limits: auto, all, N or FROM..TO
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a noun: its name on the command line and what it may hold.

    `attribute` is the record's (by default of the same name); of `choices` the first is the
    default, unless `may_be_empty`; `needed` on `add`; `least` and `most`, both included, bound a
    number.
    """

    name: str
    type: FieldType = "text"
    attribute: str = ""
    choices: tuple[str, ...] = ()
    needed: bool = False
    may_be_empty: bool = False
    to: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None

    @property
    def default(self) -> str | None:
        """The choice that holds while nobody chose; None where there is none."""
        return self.choices[0] if self.choices and not self.may_be_empty else None

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes of the record that the field writes."""
        attribute = self.attribute or self.name
        if self.type in ("limit", "whole_range"):
            return (f"{attribute}_low", f"{attribute}_high")
        if self.type == "target":
            return ("target", "target_low", "target_high", "target_ratio")
        return (attribute,)
