"""How a language writes numbers and days, for what is shown. Must not hold words."""

from okrdesk.domain.writing.formats import (
    ENGLISH,
    FORMATS,
    GAP,
    GERMAN,
    LOCAL,
    Format,
    format_of,
)

__all__ = ["ENGLISH", "FORMATS", "GAP", "GERMAN", "LOCAL", "Format", "format_of"]
