"""How a cycle is frozen, closed and reopened. Must not grade, and not compute its figures.

Until it is closed everything can be undone; closing is taken back only by reopening, with a reason.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from okrdesk.commands.checks import bad, require_open_cycle
from okrdesk.commands.frozen_figures import closing_figures
from okrdesk.commands.reviews import add_review
from okrdesk.domain.at import At
from okrdesk.domain.calibration.rated import Changes
from okrdesk.domain.closing import missing
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.freezing import freezes_of, frozen_of, frozen_on
from okrdesk.domain.frozen_text import held_in, written
from okrdesk.domain.held import hold
from okrdesk.domain.late import late_entries, left_out, taken
from okrdesk.domain.records import Cycle, Frozen
from okrdesk.domain.spoken import spoken_day
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_SAID = 3  # of what is missing, before "and n more"


def freeze_cycle(ws: Workspace, at: At, cycle_id: str, as_of: dt.date | None = None) -> Change:
    """Put a cycle into review: its values stay as they are known now, until the day `as_of`.

    That is its last day unless it still runs, then today. `NotLoaded` names missing entries.
    """
    cycle = require_open_cycle(ws, cycle_id)
    _refuse_unless_running(ws, cycle)
    day = as_of or min(at.today, cycle.end)
    _check_day(cycle, day, at.today)
    frozen = Frozen(at.new_id(), cycle.id, at.now, day, written(hold(ws, cycle, day, at.by)))
    after = replace(cycle, state="in_review", frozen_on=day)
    label = lasting("Freeze {cycle} as of {day}").format(
        cycle=cycle.name, day=spoken_day(day, cycle.end)
    )
    return Change(label, (Edit(cycle, after), Edit(None, frozen)))


def _refuse_unless_running(ws: Workspace, cycle: Cycle) -> None:
    if cycle.state == "draft":
        says = tr("{cycle} has not begun, so there is nothing to freeze or close. Start it first.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name))
    if cycle.state == "in_review":
        says = tr("{cycle} is frozen as of {day} already, so nothing was changed. Unfreeze first.")
        day = spoken_day(frozen_on(ws, cycle) or cycle.end, cycle.end)
        raise OkrError("not_allowed", says.format(cycle=cycle.name, day=day))


def _check_day(cycle: Cycle, day: dt.date, today: dt.date) -> None:
    last = min(today, cycle.end)
    if not cycle.start <= day <= last:
        says = tr("{cycle} can be frozen as of a day from {first} to {last}, so it was not.")
        first, until = (spoken_day(end, cycle.end) for end in (cycle.start, last))
        raise bad(says.format(cycle=cycle.name, first=first, last=until))


def unfreeze_cycle(ws: Workspace, at: At, cycle_id: str) -> Change:
    """Let a cycle in review run on; grades and texts stay, values are read as they are again."""
    cycle = _in_review(ws, cycle_id)
    after = replace(cycle, state="active", frozen_on=None)
    label = lasting("Unfreeze {cycle}").format(cycle=cycle.name)
    held = freezes_of(ws, cycle.id)
    return Change(label, (Edit(cycle, after), *(Edit(one, None) for one in held)))


def _in_review(ws: Workspace, cycle_id: str) -> Cycle:
    cycle = require_open_cycle(ws, cycle_id)
    if cycle.state != "in_review":
        says = tr("{cycle} is not frozen, so nothing was changed. Freeze it first.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name))
    return cycle


def take_late(ws: Workspace, at: At, cycle_id: str, keys: tuple[str, ...] | None = None) -> Change:
    """Let entries that came after the freeze count: those with these keys, or all."""
    cycle = _in_review(ws, cycle_id)
    chosen = _late(ws, cycle, keys)
    label = lasting("Take what came after the freeze of {cycle}").format(cycle=cycle.name)
    return _held_again(ws, cycle, chosen, label, take=True)


def leave_late(ws: Workspace, at: At, cycle_id: str, keys: tuple[str, ...] | None = None) -> Change:
    """Keep entries that came after the freeze out of the figures: those with these keys, or all.

    They are asked about again when they change once more.
    """
    cycle = _in_review(ws, cycle_id)
    chosen = _late(ws, cycle, keys)
    label = lasting("Leave what came after the freeze of {cycle}").format(cycle=cycle.name)
    return _held_again(ws, cycle, chosen, label, take=False)


def _late(ws: Workspace, cycle: Cycle, keys: tuple[str, ...] | None) -> frozenset[str]:
    found = {late.key for late in late_entries(ws, cycle) if keys is not None or not late.left}
    unknown = sorted(set(keys or ()) - found)
    if unknown:
        says = tr("Nothing called {key} came after the freeze of {cycle}; nothing was changed.")
        raise OkrError("not_found", says.format(key=unknown[0], cycle=cycle.name))
    return frozenset(found if keys is None else keys)


def _held_again(
    ws: Workspace, cycle: Cycle, keys: frozenset[str], label: str, *, take: bool
) -> Change:
    frozen = frozen_of(ws, cycle.id)
    if frozen is None or not keys:
        return Change(label)
    held = (taken if take else left_out)(ws, cycle, held_in(frozen.figures), keys)
    after = replace(frozen, figures=written(held))
    return Change(label, () if after == frozen else (Edit(frozen, after),))


def close_cycle(
    ws: Workspace,
    at: At,
    cycle_id: str,
    headline: str | None = None,
    ungraded_counts_0: bool = False,
    changes: Changes | None = None,
) -> Change:
    """Close a cycle: its whole review is written down and stands for good.

    One that runs is frozen by it. Refused while a key result has no grade (unless those count 0),
    a grade lacks its reason or cause, or something that came after the freeze is undecided.
    `changes` says how targets were changed, by key result. `NotLoaded` names entries that are
    missing: the review holds a year of values.
    """
    cycle = require_open_cycle(ws, cycle_id)
    opened = () if cycle.state == "in_review" else freeze_cycle(ws, at, cycle_id).edits
    said = () if headline is None else add_review(ws, at, cycle=cycle.id, headline=headline).edits
    ready = ws.apply(Change("", (*opened, *said)))
    _refuse_unready(ready, ready.get(Cycle, cycle_id), at.today, ungraded_counts_0)
    closed = replace(cycle, state="closed", frozen_on=frozen_on(ready, ready.get(Cycle, cycle_id)))
    final = closing_figures(ready, closed, at, changes)
    known = freezes_of(ws, cycle.id)
    return Change(
        lasting("Close {cycle}").format(cycle=cycle.name),
        (
            Edit(cycle, closed),
            Edit(known[0] if known else None, final),
            *(Edit(other, None) for other in known[1:]),
            *said,
        ),
    )


def _refuse_unready(ws: Workspace, cycle: Cycle, today: dt.date, ungraded_counts_0: bool) -> None:
    lacks = [
        one.says
        for one in missing(ws, cycle, today, ungraded_counts_0=ungraded_counts_0)
        if one.needed
    ]
    if lacks:
        text = tr("{cycle} was not closed. {missing}")
        if len(lacks) > _SAID:
            text = tr("{cycle} was not closed. {missing} And {n} more.")
        says = text.format(cycle=cycle.name, missing=" ".join(lacks[:_SAID]), n=len(lacks) - _SAID)
        raise OkrError("not_allowed", says)


def reopen_cycle(ws: Workspace, at: At, cycle_id: str, reason: str) -> Change:
    """Take the closing of a cycle back, with a reason that is kept; it is in review again.

    What was recorded since for its days is asked about like everything after a freeze.
    """
    cycle = ws.get(Cycle, cycle_id)
    if cycle.state != "closed":
        says = tr("{cycle} is not closed, so nothing was reopened.")
        raise OkrError("not_allowed", says.format(cycle=cycle.name))
    if not reason.strip():
        raise bad(tr("Say why it is reopened: it will be printed. Nothing was changed."))
    day = frozen_on(ws, cycle) or cycle.end
    after = replace(cycle, state="in_review", frozen_on=day, reason=reason.strip())
    label = lasting("Reopen {cycle}").format(cycle=cycle.name)
    return Change(label, (Edit(cycle, after), *_thawed(ws, at, cycle, day)))


def _thawed(ws: Workspace, at: At, cycle: Cycle, day: dt.date) -> Iterator[Edit]:
    """What was held stays held; the figures go until it is closed again."""
    frozen = frozen_of(ws, cycle.id)
    if frozen is None:  # it was closed by an application that wrote no figures
        held = written(hold(ws, cycle, day, at.by))
        yield Edit(None, Frozen(at.new_id(), cycle.id, at.now, day, held))
    else:
        yield Edit(frozen, replace(frozen, figures=written(held_in(frozen.figures))))
