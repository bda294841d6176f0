"""What a cycle still needs before it can be closed, as JSON. Must not decide it."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.closing import STEPS, Missing, missing
from okrdesk.domain.freezing import frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.late import LateEntry, late_entries
from okrdesk.domain.records import Cycle


@dataclass(frozen=True, slots=True)
class Closing:
    """A cycle, what it lacks, and what came after its freeze."""

    cycle: Cycle
    missing: tuple[Missing, ...]
    late: tuple[LateEntry, ...]


def read_page(view: View, _subject: None = None) -> Closing:
    """For the view's cycle."""
    view.load_all()
    cycle = view.cycle()
    lacks = () if cycle.state == "closed" else view.ask(missing, cycle, view.today)
    return Closing(cycle, lacks, view.ask(late_entries, cycle))


def page_json(view: View, reading: Closing) -> Json:
    """The keys of `show closing`."""
    return {
        "cycle": reading.cycle.name,
        "state": reading.cycle.state,
        "frozen_on": day(frozen_on(view.workspace, reading.cycle)),
        "steps": [
            {
                "step": step,
                "missing": [_missing(one) for one in reading.missing if one.step == step],
            }
            for step in STEPS
        ],
        "late": [_late(one) for one in reading.late],
    }


def _missing(one: Missing) -> Json:
    return {"says": one.says, "record": one.record, "needed": one.needed}


def _late(one: LateEntry) -> Json:
    return {
        "key": one.key,
        "kind": one.kind,
        "owner": one.owner,
        "name": one.name,
        "date": day(one.date),
        "held": one.held,
        "now": one.now,
        "left": one.left,
        "says": one.says,
    }
