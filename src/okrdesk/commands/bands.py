"""What people do with the bands of KPIs. Must not judge values: that is a rule of the domain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypedDict, Unpack

from okrdesk.commands.checks import bad, cleaned
from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Band, Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

LIMITS = ("healthy_low", "healthy_high", "watch_low", "watch_high", "target_low", "target_high")


class Limits(TypedDict, total=False):
    healthy_low: float | None
    healthy_high: float | None
    watch_low: float | None
    watch_high: float | None
    target_low: float | None
    target_high: float | None


class BandFields(Limits, total=False):
    kpi: str
    valid_from: dt.date | None
    percent_of_plan: bool
    reason: str | None
    until: dt.date | None
    objective: str | None
    proposed: bool


def add_band(ws: Workspace, at: At, **fields: Unpack[BandFields]) -> Change:
    """Give a KPI limits from a date on (None: from the beginning).

    With `until` it is a planned dip, which needs a reason: afterwards the earlier band holds again.
    """
    band = made(ws, at, Band, fields)
    check_band(ws.get(Kpi, band.kpi), band)
    _refuse_same_day(ws, band)
    return _named(ws, band, addition(band))


def plan_dip(ws: Workspace, at: At, **fields: Unpack[BandFields]) -> Change:
    """Allow a KPI to be worse until a date, with a reason and the objective that it serves."""
    if fields.get("until") is None:
        raise bad(tr("A planned dip ends on a date, so nothing was changed. Give it one."))
    dip: BandFields = {"valid_from": at.today}
    dip.update(fields)
    return add_band(ws, at, **dip)


def change_band(ws: Workspace, at: At, band_id: str, **fields: Unpack[BandFields]) -> Change:
    """Correct a band as if it had always been so; for new limits from today on add a band."""
    before = ws.get(Band, band_id)
    after = amended(ws, before, fields)
    check_band(ws.get(Kpi, after.kpi), after)
    if (after.kpi, after.valid_from, after.until) != (before.kpi, before.valid_from, before.until):
        _refuse_same_day(ws, after)
    return _named(ws, after, alteration(before, after))


def _refuse_same_day(ws: Workspace, band: Band) -> None:
    """Refuse a second band from one day on: which of them held would be chance.

    Planned dips may begin with it and with each other: each is over one day.
    """
    if band.until is not None:
        return
    for other in ws.where(Band, "kpi", band.kpi):
        same_day = other.valid_from == band.valid_from and other.until is None
        if other.id != band.id and same_day:
            kpi = ws.get(Kpi, band.kpi).name
            says = tr(
                "{kpi} has limits from {day} on already, so nothing was changed. Change those, or"
                " take another day."
            )
            if band.valid_from is None:
                says = tr(
                    "{kpi} has limits from the beginning already, so nothing was changed. Change"
                    " those, or say from when the new ones hold."
                )
            raise OkrError("exists", says.format(kpi=kpi, day=band.valid_from))


def remove_band(ws: Workspace, at: At, band_id: str) -> Change:
    """Remove a band; the one before it holds again."""
    band = ws.get(Band, band_id)
    return _named(ws, band, removed(ws, band))


def _named(ws: Workspace, band: Band, change: Change) -> Change:
    name = ws.get(Kpi, band.kpi).name
    return replace(change, label=f"{change.label} {name}".rstrip())


def limits_in(fields: Mapping[str, object]) -> dict[str, object]:
    """Those of the fields that belong to a band."""
    return {name: value for name, value in fields.items() if name in LIMITS}


def band_with_limits(
    ws: Workspace, at: At, kpi: Kpi, limits: Mapping[str, object], since: dt.date | None
) -> tuple[Edit, ...]:
    """The edits that make `limits` hold for the KPI from `since` on; the others stay as they are.

    A band that begins on that very date is corrected, else a new one follows it. `kpi` is the KPI
    as it will be: where its direction turns, all limits have to be given again.
    """
    turned = kpi.direction != ws.all(Kpi).get(kpi.id, kpi).direction
    held = _in_force(ws, kpi, since)
    if turned:
        _refuse_left_behind(ws, kpi, limits, held, since)
    if not limits:
        return ()
    kept = dict.fromkeys(LIMITS) if turned else {}
    base = held or Band("", kpi.id, valid_from=since)
    after = cleaned(_with(base, {**kept, **limits}))
    check_band(kpi, after)
    if after == base:
        return ()
    if held is not None and held.valid_from == since:
        return (Edit(held, after),)
    return (Edit(None, replace(after, id=at.new_id(), valid_from=since, reason=None)),)


def _with(band: Band, limits: Mapping[str, object]) -> Band:
    changes: Any = {"proposed": False, **limits}
    return replace(band, **changes)


def _in_force(ws: Workspace, kpi: Kpi, since: dt.date | None) -> Band | None:
    """The band that holds at `since` (None: at the beginning), planned dips aside."""
    latest = since or dt.date.min
    lasting = [b for b in ws.where(Band, "kpi", kpi.id) if b.until is None]
    begun = [b for b in lasting if (b.valid_from or dt.date.min) <= latest]
    return max(begun, key=lambda b: (b.valid_from or dt.date.min, b.id), default=None)


def _refuse_left_behind(
    ws: Workspace,
    kpi: Kpi,
    limits: Mapping[str, object],
    held: Band | None,
    since: dt.date | None,
) -> None:
    """Refuse to turn a KPI's direction under bands that were drawn for the other one."""
    if held is not None and not limits:
        says = tr("The limits of {kpi} are for the other direction. Give healthy and watch anew.")
        raise bad(says.format(kpi=kpi.name))
    for band in ws.where(Band, "kpi", kpi.id):
        if (band.valid_from or dt.date.min) > (since or dt.date.min):
            check_band(kpi, band)


def check_band(kpi: Kpi, band: Band) -> None:
    """Refuse limits that do not suit the KPI's direction, or a dip without reason or span."""
    _check_sides(kpi, band)
    if not _watch_holds_healthy(band):
        says = tr("The watch limits of {kpi} must be wider than the healthy ones; nothing changed.")
        raise bad(says.format(kpi=kpi.name), "watch")
    for name in ("healthy", "watch", "target"):
        low, high = getattr(band, f"{name}_low"), getattr(band, f"{name}_high")
        if low is not None and high is not None and low > high:
            says = tr("The lower {limit} limit is above the upper one, so nothing was changed.")
            raise bad(says.format(limit=name), name)
    if band.until is not None:
        _check_dip(band)


def _check_sides(kpi: Kpi, band: Band) -> None:
    other = {"up": "_high", "down": "_low"}.get(kpi.direction)
    if other is None:
        return
    wrong = [name for name in LIMITS if name.endswith(other) and getattr(band, name) is not None]
    if wrong:
        says = tr("{kpi} has the direction {direction}: each limit is one number; nothing changed.")
        raise bad(says.format(kpi=kpi.name, direction=kpi.direction))


def _watch_holds_healthy(band: Band) -> bool:
    """Whether watch lies outside healthy: at most it below, at least it above, where both are."""
    below = band.healthy_low is None or band.watch_low is None or band.watch_low <= band.healthy_low
    above = (
        band.healthy_high is None or band.watch_high is None or band.watch_high >= band.healthy_high
    )
    return below and above


def _check_dip(band: Band) -> None:
    if band.reason is None:
        raise bad(
            tr("A planned dip needs a reason, so nothing was changed. Say why it is."), "reason"
        )
    if band.until is not None and band.until < (band.valid_from or dt.date.min):
        raise bad(tr("A planned dip cannot end before it begins, so nothing was changed."), "until")
