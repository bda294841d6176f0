"""Which instrument a thought belongs to: New asks before anything is written. Must not make it."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

QUESTION = tr("Should this number change this quarter, or stay where it is?")


@dataclass(frozen=True, slots=True)
class Instrument:
    """What to make, in the order of making it, and a sentence that says why."""

    makes: tuple[Literal["kpi", "key_result", "initiative"], ...]
    says: str


INITIATIVE = Instrument(
    ("initiative",),
    tr("It is something we do: an initiative. It counts once a key result or a KPI moves."),
)
BOTH = Instrument(
    ("kpi", "key_result"),
    tr("It is watched all the time and pushed this quarter: a KPI, and a key result on it."),
)
CHANGE = Instrument(
    ("key_result",),
    tr("It should change this quarter: a key result, from how much to how much."),
)
STAY = Instrument(
    ("kpi",), tr("It should stay where it is: a KPI with bands, watched all the time.")
)


def which_instrument(change: bool, stay: bool, something_we_do: bool = False) -> Instrument | None:
    """What the answers to QUESTION ask for; work comes first, None while nothing was answered."""
    if something_we_do:
        return INITIATIVE
    if change:
        return BOTH if stay else CHANGE
    return STAY if stay else None
