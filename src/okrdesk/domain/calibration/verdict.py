"""Disagreements of confidence and forecast in words, and how often each was right.

Must not find them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.calibration.disagreements import Disagreement
from okrdesk.domain.forecast.forecast import spoken_chance
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.spoken import dated, spoken_day
from okrdesk.domain.words import tr


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of `n` disagreements how often each was right, and of how many the end is still open."""

    n: int
    confidence: int
    chance: int
    open: int
    says: str


def who_was_right(found: Sequence[Disagreement]) -> Verdict:
    """The count, and a sentence without anybody's name."""
    confidence = sum(one.right == "confidence" for one in found)
    chance = sum(one.right == "chance" for one in found)
    is_open = len(found) - confidence - chance
    return Verdict(len(found), confidence, chance, is_open, _says(confidence, chance, is_open))


def _says(confidence: int, chance: int, is_open: int) -> str:
    settled = confidence + chance
    if not settled and not is_open:
        return tr("Confidence and forecast were never far apart.")
    if not settled:
        many = tr("Confidence and forecast are far apart {n} times; the end is still open.")
        once = tr("Confidence and forecast are far apart once; the end is still open.")
        return once if is_open == 1 else many.format(n=is_open)
    says = _settled(confidence, chance)
    if not is_open:
        return says
    return tr("{says} {n} more still open.").format(says=says, n=is_open)


def _settled(confidence: int, chance: int) -> str:
    if confidence + chance == 1:
        if confidence:
            return tr("Confidence and forecast were far apart once: confidence was right.")
        return tr("Confidence and forecast were far apart once: the forecast was right.")
    says = tr(
        "Confidence and forecast were far apart {n} times: confidence was right in {confidence} "
        "of them, the forecast in {chance}."
    )
    return says.format(n=confidence + chance, confidence=confidence, chance=chance)


def disagreement_says(one: Disagreement, today: dt.date | None = None) -> str:
    """ "12 Oct: 8 of 10 at a chance of 31%, “the partner signs”: the forecast was right.".

    With its year where that is not the one of `today`, or where `today` is not known.
    """
    day = one.check_in.date
    says = _WITH_REASON[one.right] if one.reason else _PLAIN[one.right]
    return says.format(
        day=dated(day) if today is None else spoken_day(day, today),
        said=one.check_in.confidence,
        chance=spoken_chance(one.chance),
        reason=one.reason,
    )


_PLAIN = {
    None: tr("{day}: {said} of 10 at a chance of {chance}; the end is still open."),
    "confidence": tr("{day}: {said} of 10 at a chance of {chance}; confidence was right."),
    "chance": tr("{day}: {said} of 10 at a chance of {chance}; the forecast was right."),
}
_WITH_REASON = {
    None: tr("{day}: {said} of 10 at a chance of {chance}, “{reason}”; the end is still open."),
    "confidence": tr(
        "{day}: {said} of 10 at a chance of {chance}, “{reason}”; confidence was right."
    ),
    "chance": tr(
        "{day}: {said} of 10 at a chance of {chance}, “{reason}”; the forecast was right."
    ),
}
