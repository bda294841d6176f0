"""All that is printed of a cycle: the one door of command line, export, preview and printer.

Must not load entries, nor typeset. The rules that only some papers need are imported when they do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from okrdesk.domain.calibration.calibrated import review_remembers, target_changes
from okrdesk.domain.carry_over import next_cycle_of
from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.recorded import Asked, Recorded, Retold
from okrdesk.domain.records import Cycle
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.review_beside import Advice, Beside
from okrdesk.domain.workspace import Workspace

_EVER = "1970-01-01"


@dataclass(frozen=True, slots=True)
class Paper:
    """The figures of a cycle, and what is printed beside them."""

    review: Review
    beside: Beside


def read_paper(
    ws: Workspace,
    cycle: Cycle,
    today: dt.date,
    by: str | None,
    retell: Callable[[Asked], Retold],
) -> Paper:
    """The paper of `cycle` as it stands today, prepared by the person of that name.

    `ws` has to hold every entry (`NotLoaded` names the owner of one that is missing); `retell`
    answers what the history is asked.
    """
    frozen = frozen_of(ws, cycle.id)
    if cycle.state == "closed" and frozen is not None:
        from okrdesk.domain.errata import errata_of

        told = retell(Asked(since=frozen.made_at or _EVER)).told
        return Paper(review_of(ws, cycle, today, by), Beside(errata_of(ws, cycle, told)))
    wanted = review_remembers(ws, cycle, today)
    coached = _coached_records(ws, cycle, today)
    recorded = retell(Asked(tuple(dict.fromkeys((*wanted, *coached))))).recorded
    own = frozenset(wanted)
    changes = target_changes(row for row in recorded if row.record in own)
    review = review_of(ws, cycle, today, by, changes)
    return Paper(review, Beside(advice=_advice(ws, cycle, today, recorded)))


def _coached_records(ws: Workspace, cycle: Cycle, today: dt.date) -> tuple[str, ...]:
    """Whose history the coach looks at, if there is a next cycle for him to speak of."""
    if next_cycle_of(ws, cycle) is None:
        return ()
    from okrdesk.coach.coached import remembered

    return remembered(ws, today)


def _advice(
    ws: Workspace, cycle: Cycle, today: dt.date, recorded: tuple[Recorded, ...]
) -> tuple[Advice, ...]:
    if next_cycle_of(ws, cycle) is None:
        return ()
    from okrdesk.coach.advice import advice_on_next
    from okrdesk.coach.coach import findings
    from okrdesk.coach.coached import evidence_on, remembered

    looked_at = frozenset(remembered(ws, today))
    evidence = evidence_on(ws, today, tuple(row for row in recorded if row.record in looked_at))
    return advice_on_next(ws, cycle, findings(ws, today, evidence))
