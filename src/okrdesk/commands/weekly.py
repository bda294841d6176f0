"""The end of a weekly check-in. Must not say what was due, nor record numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.making import addition, alteration, amended, made
from okrdesk.commands.rituals import checked_ritual
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Ritual, SkippedItem
from okrdesk.domain.words import lasting
from okrdesk.domain.workspace import Workspace


class WeekSaid(TypedDict, total=False):
    """What is said at the end: `begun` is the UTC time of the beginning, `winning` 0 to 10."""

    begun: str | None
    headline: str | None
    next_focus: str | None
    winning: int | None


def finish_week(
    ws: Workspace, at: At, period: str, skipped: Iterable[str] = (), **said: Unpack[WeekSaid]
) -> Change:
    """Finish one's check-in of a week ("2026-W47"), with the ids of what was passed over.

    A second check-in of the week goes on with the session of the first: what is not said again
    stays as it was said, what was passed over is what is passed over now. Refused when `winning`
    is not 0 to 10.
    """
    label = lasting("Finish the check-in of {period}").format(period=period)
    before = session_of(ws, period, at.by)
    if before is None:
        opening = {"kind": "weekly", "period": period, "by": at.by, "begun": at.now}
        after = checked_ritual(made(ws, at, Ritual, {**opening, **said, "ended": at.now}))
        kept = addition(after)
    else:
        again = {name: value for name, value in said.items() if name != "begun"}
        after = checked_ritual(amended(ws, before, {**again, "ended": at.now}))
        kept = alteration(before, after)
    return replace(kept, label=label, edits=(*kept.edits, *_passed_over(ws, at, after, skipped)))


def session_of(ws: Workspace, period: str, by: str | None) -> Ritual | None:
    """The newest weekly session that `by` held in a week."""
    held = (r for r in ws.where(Ritual, "period", period) if r.kind == "weekly" and r.by == by)
    return max(held, key=lambda ritual: (ritual.begun or "", ritual.id), default=None)


def _passed_over(ws: Workspace, at: At, ritual: Ritual, skipped: Iterable[str]) -> tuple[Edit, ...]:
    wanted = tuple(dict.fromkeys(skipped))
    held = {one.item: one for one in ws.where(SkippedItem, "ritual", ritual.id)}
    start = max((one.order for one in held.values()), default=-1.0) + 1
    new = [item for item in wanted if item not in held]
    return (
        *(Edit(one, None) for item, one in held.items() if item not in wanted),
        *(
            Edit(None, SkippedItem(at.new_id(), ritual.id, item, start + place))
            for place, item in enumerate(new)
        ),
    )
