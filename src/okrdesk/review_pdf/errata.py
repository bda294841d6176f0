"""Later changes of a frozen quarter's figures, as the appendix prints them. Must not find them."""

from __future__ import annotations

from okrdesk.domain.review_beside import Erratum
from okrdesk.look.numbers import NOTHING
from okrdesk.review_pdf.tongue import Json, Tongue


def erratum_row(tongue: Tongue, one: Erratum) -> Json:
    """What was changed, from the value that is printed to the one that holds now."""
    about = (one.about, tongue.full_day(one.date) if one.date is not None else "")
    who = (one.by or "", tongue.full_day(one.changed_on) if one.changed_on is not None else "")
    return {
        "name": " · ".join(text for text in about if text),
        "before": _value(tongue, one.before, one.unit),
        "after": _value(tongue, one.after, one.unit),
        "who": ", ".join(text for text in who if text),
    }


def _value(tongue: Tongue, value: float | str | None, unit: str | None) -> str:
    if isinstance(value, str):
        return value or NOTHING
    return tongue.value(value, unit)
