"""The shape, word and colour of every state. Must not decide which state holds.

Shape and word carry the meaning, colour only repeats it: ● ◆ ▲ mean state and nothing else.
"""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

Shape = Literal["circle", "diamond", "triangle", "clock", "ring"]
Family = Literal["kpi", "status", "grade"]

# What stands for a shape where only text can be shown.
SIGNS: dict[Shape, str] = {
    "circle": "●",
    "diamond": "◆",
    "triangle": "▲",
    "clock": "◷",
    "ring": "○",
}


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a state is shown; `colour` names a field of Theme."""

    state: str
    shape: Shape
    word: str
    colour: str

    @property
    def sign(self) -> str:
        """The shape as one character."""
        return SIGNS[self.shape]


KPI_STATES: tuple[StateLook, ...] = (
    StateLook("healthy", "circle", tr("Healthy"), "good"),
    StateLook("watch", "diamond", tr("Watch"), "watch"),
    StateLook("act", "triangle", tr("Act"), "act"),
    StateLook("out_of_date", "clock", tr("Out of date"), "stale"),
    StateLook("no_data", "ring", tr("no data"), "muted"),
    StateLook("unbanded", "ring", tr("no colour"), "muted"),
)
STATUSES: tuple[StateLook, ...] = (
    StateLook("on_track", "circle", tr("on track"), "good"),
    StateLook("at_risk", "diamond", tr("at risk"), "watch"),
    StateLook("off_track", "triangle", tr("off track"), "act"),
    StateLook("stale", "clock", tr("stale"), "stale"),
    StateLook("no_data", "ring", tr("no data"), "muted"),
    StateLook("no_baseline", "ring", tr("no baseline"), "muted"),
    StateLook("not_started", "ring", tr("not started"), "muted"),
    StateLook("to_be_graded", "ring", tr("to be graded"), "muted"),
    StateLook("graded", "ring", tr("graded"), "muted"),
)
ASIDE: tuple[StateLook, ...] = (
    StateLook("parked", "ring", tr("parked"), "muted"),
    StateLook("dropped", "ring", tr("dropped"), "muted"),
)
GRADES: tuple[StateLook, ...] = (
    StateLook("delivered", "circle", tr("delivered"), "good"),
    StateLook("progress", "diamond", tr("progress"), "watch"),
    StateLook("missed", "triangle", tr("missed"), "act"),
)

STATES: dict[str, StateLook] = {
    look.state: look for look in (*KPI_STATES, *STATUSES, *ASIDE, *GRADES)
}

# From best to worst, then those that say nothing about the number: the order of counts and sorts.
WORST_FIRST: tuple[str, ...] = ("act", "watch", "out_of_date", "no_data", "unbanded", "healthy")
