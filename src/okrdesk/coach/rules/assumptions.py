"""What objectives take for granted is looked at monthly. Must not judge whether it holds."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.commands.assumptions import change_assumption
from okrdesk.domain.records import Assumption, Objective
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import tr

DAYS = 42


def _unseen(scene: Scene, assumption: Assumption) -> Fill | None:
    """Never looked at: since the cycle began. A broken one needs no second look."""
    if assumption.state == "broken":
        return None
    cycle = scene.cycle_of(scene.ws.get(Objective, assumption.objective))
    since = assumption.looked_at or cycle.start
    days = (scene.today - since).days
    return {"day": spoken_day(since, scene.today), "days": days} if days >= DAYS else None


def _mend(_scene: Scene, assumption: Assumption) -> Mend:
    kwargs = {"assumption_id": assumption.id, "state": "holds"}
    return Mend(change_assumption, kwargs, tr("It still holds"))


RULES = (
    Rule(
        "assumption_unseen",
        "assumption",
        "note",
        _unseen,
        tr("Nobody has looked at “{name}” since {day}. Does it still hold?"),
        tr("an assumption is looked at every six weeks; this one waits {days} days."),
        _mend,
    ),
)
