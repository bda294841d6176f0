"""How a language writes numbers and days. Must not hold words other than names of days."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import spoken

GAP = "\u00a0"  # no-break space: a number never parts from its unit


@dataclass(frozen=True, slots=True)
class Format:
    """Separators and calendar names of one language.

    `percent_gap` stands between a number and "%"; with `currency_behind` the currency follows the
    number; `suffixes` are those of the powers of a thousand, from the zeroth on.
    `day` and `day_year` take {day}, {month} and {year}.
    """

    language: str
    decimal: str
    group: str
    percent_gap: str
    currency_behind: bool
    suffixes: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    day_year: str


ENGLISH = Format(
    language="en",
    decimal=".",
    group=",",
    percent_gap="",
    currency_behind=False,
    suffixes=("", "k", "M", "B", "T"),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    day="{day} {month}",
    day_year="{day} {month} {year}",
)
GERMAN = Format(
    language="de",
    decimal=",",
    group=".",
    percent_gap=GAP,
    currency_behind=True,
    suffixes=("", "k", f"{GAP}Mio.", f"{GAP}Mrd.", f"{GAP}Bio."),
    # Without their points: a day often ends a sentence.
    months=("Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"),
    weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    day="{day}. {month}",
    day_year="{day}. {month} {year}",
)
FORMATS: dict[str, Format] = {known.language: known for known in (ENGLISH, GERMAN)}


def format_of(language: str) -> Format:
    """The format of "de", "de_AT", "en-GB" …; English for a language that has none here."""
    return FORMATS.get(language.replace("-", "_").split("_")[0].lower(), ENGLISH)


LOCAL = format_of(spoken())  # that of the language of this process
