"""What was recorded after the freeze for the days before it. Must not decide what counts.

A cycle in review is read without it until somebody takes it; left, it stays out, and is asked about
again only when it changes once more.
"""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Collection
from dataclasses import replace

from okrdesk.domain.figure_codec import encoded
from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.frozen_text import held_in
from okrdesk.domain.held import Held, Left, hold
from okrdesk.domain.held_marks import Marked, marks_of, with_marks
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Milestone
from okrdesk.domain.spoken import dated, spoken_value
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LateEntry:
    """One entry that differs from what was known at the freeze.

    `kind`: value | check_in | milestone; `owner` is the id of the KPI or key result. `held` and
    `now` are its values, None where there is none. `left`: somebody said that it stays out.
    """

    key: str
    kind: str
    owner: str
    name: str
    date: dt.date
    held: float | None
    now: float | None
    left: bool
    says: str


def late_entries(ws: Workspace, cycle: Cycle) -> tuple[LateEntry, ...]:
    """What differs from what was known at the freeze, KPIs first, by date; empty while not frozen.

    `NotLoaded` names entries that are missing.
    """
    found = frozen_of(ws, cycle.id)
    if found is None or cycle.state != "in_review":
        return ()
    held = held_in(found.figures)
    then, now = marks_of(held), marks_of(hold(ws, cycle, held.as_of))
    answered = {one.key: one.seen for one in held.left}
    late = [
        _late(ws, key, then.get(key), now.get(key), answered.get(key))
        for key in then.keys() | now.keys()
        if then.get(key) != now.get(key)
    ]
    order = ("value", "milestone", "check_in")
    return tuple(sorted(late, key=lambda e: (order.index(e.kind), e.name, e.date, e.key)))


def taken(ws: Workspace, cycle: Cycle, held: Held, keys: Collection[str]) -> Held:
    """What is held once the late entries with these keys count."""
    marks, now = marks_of(held), marks_of(hold(ws, cycle, held.as_of))
    for key in keys:
        marks.pop(key, None)
        if key in now:
            marks[key] = now[key]
    left = tuple(one for one in held.left if one.key not in keys)
    return replace(with_marks(held, marks), left=left)


def left_out(ws: Workspace, cycle: Cycle, held: Held, keys: Collection[str]) -> Held:
    """What is held once the late entries with these keys are answered: they stay out."""
    now = marks_of(hold(ws, cycle, held.as_of))
    before = tuple(one for one in held.left if one.key not in keys)
    return replace(held, left=(*before, *(Left(key, _seen(now.get(key))) for key in sorted(keys))))


def _seen(now: Marked | None) -> int:
    """A mark of what somebody looked at; 0 for an entry that is gone."""
    return 0 if now is None else zlib.crc32(json.dumps(encoded(now)).encode())


def _late(
    ws: Workspace, key: str, then: Marked | None, now: Marked | None, seen: int | None
) -> LateEntry:
    one = now or then
    assert one is not None
    milestone = ws.find(Milestone, one.owner)
    owner_id = milestone.key_result if milestone is not None else one.owner
    owner = ws.find(Kpi, owner_id) or ws.find(KeyResult, owner_id)
    held, value = (mark.number if mark is not None else None for mark in (then, now))
    return LateEntry(
        key=key,
        kind=one.kind,
        owner=owner_id,
        name=_name(owner),
        date=one.date,
        held=held,
        now=value,
        left=seen == _seen(now),
        says=_says(ws, owner, one, milestone, (held, value)),
    )


def _name(owner: Kpi | KeyResult | None) -> str:
    if owner is None:
        return ""
    return owner.name if isinstance(owner, Kpi) else owner.title


def _says(
    ws: Workspace,
    owner: Kpi | KeyResult | None,
    one: Marked,
    milestone: Milestone | None,
    values: tuple[float | None, float | None],
) -> str:
    name, day = _name(owner), dated(one.date)
    if milestone is not None:
        text = tr("{name}: milestone “{title}”, {day}")
        return text.format(name=name, title=milestone.title, day=day)
    before, after = (_spoken(ws, owner, value) for value in values)
    if one.kind == "check_in":
        text = tr("{name}: check-in of {day}, {before} at the freeze, {after} now")
    else:
        text = tr("{name}, {day}: {before} at the freeze, {after} now")
    return text.format(name=name, day=day, before=before, after=after)


def _spoken(ws: Workspace, owner: Kpi | KeyResult | None, value: float | None) -> str:
    if value is None:
        return tr("no value")
    unit = owner.unit if owner is not None else None
    decimals = owner.decimals if isinstance(owner, Kpi) else None
    return spoken_value(value, unit, ws.settings().currency, decimals)
