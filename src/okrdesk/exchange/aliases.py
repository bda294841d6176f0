"""Headers that people use for our fields, case and punctuation ignored. Must not hold rules."""

from __future__ import annotations

import re
from collections.abc import Mapping

ALIASES: dict[str, tuple[str, ...]] = {
    "date": ("date", "day", "week", "month", "quarter", "period", "datum", "tag", "woche", "monat"),
    "kpi": ("kpi", "metric", "measure", "indicator", "kpi name", "metric name", "kennzahl"),
    "value": ("value", "current value", "current", "actual", "now", "wert", "istwert"),
    "note": ("note", "notes", "comment", "comments", "description", "notiz", "kommentar"),
}


def field_of(header: str) -> str | None:
    """The field that a header means, None if none."""
    plain = " ".join(re.findall(r"\w+", header.casefold()))
    return next((field for field, names in ALIASES.items() if plain in names), None)


def columns_of(headers: tuple[str, ...], said: Mapping[str, str]) -> dict[str, int]:
    """Field → column number; what the person said wins over the aliases, the first over later."""
    chosen = {header.casefold(): field for field, header in said.items()}
    columns: dict[str, int] = {}
    for number, header in enumerate(headers):
        field = chosen.get(header.casefold()) or field_of(header)
        if field is not None and (field not in columns or header.casefold() in chosen):
            columns[field] = number
    return columns
