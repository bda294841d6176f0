"""What people say about key results, week by week. Must not judge it: status is a rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from okrdesk.commands.check_in_values import checked_value
from okrdesk.commands.checks import bad, cleaned, found_in, require_open_key_result
from okrdesk.commands.making import alteration, amended, called, removed
from okrdesk.commands.measurements import value_edit
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    Evidence,
    KeyResult,
    Kpi,
    Measurement,
    Milestone,
)
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

STATUSES = ("on_track", "at_risk", "off_track")


class Said(TypedDict, total=False):
    """What a check-in may say: `value` in the key result's unit, `done` ids of milestones.

    `numerator` and `denominator` go with the value of a KPI that is a share.
    """

    value: float | None
    confidence: int | None
    note: str | None
    done: Iterable[str]
    evidence: Iterable[str]
    status: str | None
    reason: str | None
    day: dt.date | None
    value_day: dt.date | None
    numerator: float | None
    denominator: float | None


class CheckInFields(TypedDict, total=False):
    date: dt.date
    value: float | None
    value_date: dt.date | None
    confidence: int | None
    note: str | None
    status: str | None
    reason: str | None


def check_in(ws: Workspace, at: At, key_result_id: str, **said: Unpack[Said]) -> Change:
    """Say where a key result stands on `day` (None: today), in place of what the same person said.

    On a KPI's key result the value goes into the KPI's series, dated `value_day` (None: `day`).
    `confidence`, 0 to 10, is needed the first time; `status` overrides the computed one and needs
    a `reason`; a level rises only with `evidence`. Refused outside the cycle and after today.
    """
    key_result = ws.get(KeyResult, key_result_id)
    cycle = require_open_key_result(ws, key_result_id)
    held = whole_check_ins(ws, key_result_id)
    day = said.get("day") or at.today
    before = next((c for c in held if c.date == day and c.by == at.by), None)
    evidence = tuple(text.strip() for text in said.get("evidence", ()) if text.strip())
    after = _written(at, key_result, before, said)
    _check_days(at, cycle, after)
    _check_words(after)
    _refuse_silence(said, evidence)
    if said.get("value") is None and said.get("value_day") is not None:
        raise bad(tr("There is no value to be of that day, so nothing was written. Give one."))
    if after.confidence is None and all(other.confidence is None for other in held):
        raise bad(tr("How sure are you, 0 to 10? The first check-in of a key result needs it."))
    checked_value(ws, key_result, after, evidence)
    edits = (
        *((Edit(before, after),) if before != after else ()),
        *_milestone_edits(ws, key_result, said.get("done", ()), day),
        *_evidence_edits(ws, at, after.id, evidence),
        *_series_edits(ws, at, key_result, said, day),
    )
    return Change(lasting("Check in {thing}").format(thing=called(key_result)), edits)


def _written(at: At, key_result: KeyResult, before: CheckIn | None, said: Said) -> CheckIn:
    """The check-in as said; what a second one of the day leaves unsaid stays as it was."""
    held = before or CheckIn(at.new_id(), key_result.id, said.get("day") or at.today, by=at.by)
    confidence, note, value = said.get("confidence"), said.get("note"), said.get("value")
    value_day = said.get("value_day")
    after = replace(
        held,
        confidence=held.confidence if confidence is None else confidence,
        note=held.note if note is None else note,
        status=said.get("status"),
        reason=said.get("reason"),
    )
    if value is not None and key_result.kpi is None:
        after = replace(
            after, value=value, value_date=None if value_day == held.date else value_day
        )
    return cleaned(after)


def _check_days(at: At, cycle: Cycle, check_in: CheckIn) -> None:
    for day in (check_in.date, check_in.value_date or check_in.date):
        if day > at.today:
            says = tr("{day} is after today, so nothing was written. A check-in is not a promise.")
            raise bad(says.format(day=day))
        if not cycle.start <= day <= cycle.end:
            says = tr("{day} is outside {cycle} ({start} to {end}), so nothing was written.")
            raise bad(says.format(day=day, cycle=cycle.name, start=cycle.start, end=cycle.end))


def _check_words(check_in: CheckIn) -> None:
    if check_in.confidence is not None and not 0 <= check_in.confidence <= 10:
        says = tr("Confidence goes from 0 to 10, not {n}; nothing was written.")
        raise bad(says.format(n=check_in.confidence))
    if check_in.status is not None and check_in.status not in STATUSES:
        says = tr(
            "A status is on_track, at_risk or off_track, not '{status}'; nothing was written."
        )
        raise bad(says.format(status=check_in.status))
    if check_in.status is not None and check_in.reason is None:
        raise bad(tr("Say why the status is not right; nothing was written."))


def _refuse_silence(said: Said, evidence: tuple[str, ...]) -> None:
    spoken = (said.get("value"), said.get("confidence"), said.get("note"), said.get("status"))
    if all(thing in (None, "") for thing in spoken) and not said.get("done") and not evidence:
        says = tr("A check-in needs a value, a confidence or a note, so nothing was written.")
        raise bad(says)


def _milestone_edits(
    ws: Workspace, key_result: KeyResult, done: Iterable[str], day: dt.date
) -> tuple[Edit, ...]:
    edits = []
    for milestone_id in dict.fromkeys(done):
        milestone = ws.get(Milestone, milestone_id)
        if milestone.key_result != key_result.id:
            says = tr("'{title}' is a milestone of another key result, so nothing was written.")
            raise bad(says.format(title=milestone.title))
        if milestone.done_on is None:
            edits.append(Edit(milestone, replace(milestone, done_on=day)))
    return tuple(edits)


def _evidence_edits(
    ws: Workspace, at: At, check_in_id: str, texts: tuple[str, ...]
) -> tuple[Edit, ...]:
    held = ws.where(Evidence, "check_in", check_in_id)
    known = {evidence.text for evidence in held}
    fresh = [text for text in dict.fromkeys(texts) if text not in known]
    first = max((evidence.order for evidence in held), default=0.0) + 1.0
    return tuple(
        Edit(None, Evidence(at.new_id(), check_in_id, text, first + number))
        for number, text in enumerate(fresh)
    )


def _series_edits(
    ws: Workspace, at: At, key_result: KeyResult, said: Said, day: dt.date
) -> tuple[Edit, ...]:
    value = said.get("value")
    if value is None or key_result.kpi is None:
        return ()
    measured = Measurement(
        key_result.kpi,
        said.get("value_day") or day,
        value,
        origin="check-in",
        numerator=said.get("numerator"),
        denominator=said.get("denominator"),
    )
    edit = value_edit(ws, at, ws.get(Kpi, key_result.kpi), measured)
    return () if edit is None else (edit,)


def change_check_in(
    ws: Workspace, at: At, check_in_id: str, **fields: Unpack[CheckInFields]
) -> Change:
    """Correct what a check-in says; the value of a KPI is corrected in its series instead."""
    before = held_check_in(ws, check_in_id)
    cycle = require_open_key_result(ws, before.key_result)
    after = _dated(ws, amended(ws, before, fields), fields)
    _check_days(at, cycle, after)
    _check_words(after)
    others = [c for c in whole_check_ins(ws, before.key_result) if c.id != before.id]
    if any(other.date == after.date and other.by == after.by for other in others):
        says = tr("There is a check-in of {day} already, so nothing was changed. Correct that one.")
        raise bad(says.format(day=after.date))
    key_result = ws.get(KeyResult, before.key_result)
    evidence = tuple(e.text for e in ws.where(Evidence, "check_in", before.id))
    checked_value(ws, key_result, after, evidence)
    change = alteration(before, after)
    return replace(
        change, label=_labelled(lasting("Correct the check-in of {day}, {thing}"), ws, before)
    )


def _dated(ws: Workspace, check_in: CheckIn, fields: CheckInFields) -> CheckIn:
    """The day of its value is kept only where there is one, and it is not the check-in's own."""
    if check_in.value is None and fields.get("value_date") is not None:
        if ws.get(KeyResult, check_in.key_result).kpi is not None:
            says = tr("The value is the KPI's, so nothing was changed. Correct it in its series.")
        else:
            says = tr("There is no value to be of that day, so nothing was written. Give one.")
        raise bad(says)
    if check_in.value is None or check_in.value_date == check_in.date:
        return replace(check_in, value_date=None)
    return check_in


def remove_check_in(ws: Workspace, at: At, check_in_id: str) -> Change:
    """Take a check-in back, with its evidence; a value that it wrote into a KPI stays there."""
    check_in = held_check_in(ws, check_in_id)
    require_open_key_result(ws, check_in.key_result)
    change = removed(ws, check_in)
    return replace(
        change, label=_labelled(lasting("Remove the check-in of {day}, {thing}"), ws, check_in)
    )


def _labelled(text: str, ws: Workspace, check_in: CheckIn) -> str:
    return text.format(day=check_in.date, thing=called(ws.get(KeyResult, check_in.key_result)))


def held_check_in(ws: Workspace, check_in_id: str) -> CheckIn:
    """The check-in with that id; `not_found` if it is gone."""
    found = found_in(ws, check_in_id, (CheckIn.KIND,))
    if isinstance(found, CheckIn):
        return found
    says = tr("There is no check-in {id} in this file, so nothing was done. Look again.")
    raise OkrError("not_found", says.format(id=check_in_id))
