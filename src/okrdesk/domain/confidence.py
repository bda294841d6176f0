"""How sure people said they are, and how that reads as a status. Must not compute chances."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CheckIn

FAR = 0.30  # from here on confidence and chance are so far apart that somebody should say why


@dataclass(frozen=True, slots=True)
class Confidence:
    """The last stated rating 0-10 with its date, and the one stated before it."""

    value: int | None = None
    date: dt.date | None = None
    previous: int | None = None


def stated_confidence(check_ins: Sequence[CheckIn]) -> Confidence:
    """From check-ins, oldest first; one that did not ask counts as no new rating."""
    stated = [item for item in check_ins if item.confidence is not None]
    if not stated:
        return Confidence()
    previous = stated[-2].confidence if len(stated) > 1 else None
    return Confidence(stated[-1].confidence, stated[-1].date, previous)


def is_far(confidence: int, chance: float) -> bool:
    """Whether a rating of 0-10 and a chance of 0-1 disagree so much that it needs a reason."""
    return abs(confidence / 10 - chance) >= FAR - 1e-9


def confidence_status(confidence: int) -> str:
    """7 and more on track, 4 to 6 at risk, 3 and less off track."""
    if confidence >= 7:
        return "on_track"
    return "at_risk" if confidence >= 4 else "off_track"
