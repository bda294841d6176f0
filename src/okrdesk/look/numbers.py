"""Values, changes and shares as the window shows them. Must not write them its own way.

Sentences of the rules hold the same figures, so they are written where the rules are."""

from okrdesk.domain.writing.numbers import (
    NOTHING,
    show_bytes,
    show_delta,
    show_exact,
    show_grade,
    show_growth,
    show_percent,
    show_share,
    show_short,
    show_value,
)

__all__ = [
    "NOTHING",
    "show_bytes",
    "show_delta",
    "show_exact",
    "show_grade",
    "show_growth",
    "show_percent",
    "show_share",
    "show_short",
    "show_value",
]
