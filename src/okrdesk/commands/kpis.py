"""What people do with KPIs. Must not write values: see measurements."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Unpack

from okrdesk.commands.bands import Limits, band_with_limits, limits_in
from okrdesk.commands.checks import bad, refuse_loop
from okrdesk.commands.fields import UNITS
from okrdesk.commands.making import addition, alteration, amended, called, made, moved, removed
from okrdesk.commands.sources import told_edits
from okrdesk.commands.tags import tag_edits
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace

_MONEY = re.compile(r"money:[A-Z]{3}")
_DEFAULTS = {"indicator": "leading"}
_BESIDE = ("source", "tags")  # what has records of its own


class KpiFields(Limits, total=False):
    name: str
    question: str | None
    definition: str | None
    area: str | None
    unit: str
    decimals: int | None
    floor: float | None
    ceiling: float | None
    direction: str
    kind: str
    cadence: str
    owner: str | None
    team: str | None
    indicator: str | None
    north_star: bool
    guardrail: bool
    standing: str
    parked_reason: str | None
    parent: str | None
    segment: str | None
    archived: bool
    order: float
    chart: str
    centre: str
    spread: str
    screening: bool
    base: str
    source: str | None
    tags: tuple[str, ...]
    external: str | None


def add_kpi(ws: Workspace, at: At, **fields: Unpack[KpiFields]) -> Change:
    """Add a KPI; healthy, watch and target limits become its band from the beginning."""
    limits = limits_in(fields)
    own = _own(fields, limits)
    kpi = _parked(at, None, made(ws, at, Kpi, {**_DEFAULTS, **own}))
    _check(ws, kpi)
    _refuse_second_name(ws, kpi)
    band = band_with_limits(ws, at, kpi, limits, None)
    return addition(kpi, (*band, *_beside(ws, at, kpi.id, fields)))


def change_kpi(
    ws: Workspace,
    at: At,
    kpi_id: str,
    *,
    since: dt.date | None = None,
    **fields: Unpack[KpiFields],
) -> Change:
    """Change a KPI; new limits hold from `since` on (None: today), earlier values keep theirs."""
    before = ws.get(Kpi, kpi_id)
    limits = limits_in(fields)
    own = _own(fields, limits)
    after = _parked(at, before, amended(ws, before, own))
    _check(ws, after)
    if _called(after) != _called(before):
        _refuse_second_name(ws, after)
    band = band_with_limits(ws, at, after, limits, since or at.today)
    return alteration(before, after, (*band, *_beside(ws, at, kpi_id, fields)))


def _own(fields: Mapping[str, object], limits: Mapping[str, object]) -> dict[str, object]:
    """What the KPI's own record holds of the fields."""
    return {k: value for k, value in fields.items() if k not in limits and k not in _BESIDE}


def _beside(ws: Workspace, at: At, kpi_id: str, fields: KpiFields) -> tuple[Edit, ...]:
    """The edits of the records that belong to a KPI: its tags and where it comes from."""
    edits: tuple[Edit, ...] = ()
    if "tags" in fields:
        edits += tag_edits(ws, at, kpi_id, fields["tags"])
    if "source" in fields:
        edits += told_edits(ws, at, kpi_id, fields["source"])
    return edits


def park_kpi(ws: Workspace, at: At, kpi_id: str, reason: str) -> Change:
    """Set a KPI aside with a reason; it keeps its values and waits on the Parking lot."""
    if not reason.strip():
        raise bad(tr("Say why it is parked, so that you know it later; nothing was changed."))
    change = change_kpi(ws, at, kpi_id, standing="parked", parked_reason=reason)
    return replace(change, label=lasting("Park {thing}").format(thing=called(ws.get(Kpi, kpi_id))))


def archive_kpi(ws: Workspace, at: At, kpi_id: str, archived: bool = True) -> Change:
    """Put a KPI away for good, with its history, or take it back."""
    change = change_kpi(ws, at, kpi_id, archived=archived)
    text = lasting("Archive {thing}") if archived else lasting("Take back {thing}")
    return replace(change, label=text.format(thing=called(ws.get(Kpi, kpi_id))))


def remove_kpi(ws: Workspace, at: At, kpi_id: str) -> Change:
    """Remove a KPI with its bands, plans and segments; refused while key results read it."""
    return removed(ws, ws.get(Kpi, kpi_id))


def move_kpi(
    ws: Workspace,
    at: At,
    kpi_id: str,
    *,
    to: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Change:
    """Put a KPI before or after another one, or among the segments of the KPI `to`."""
    kpi = ws.get(Kpi, kpi_id)
    target = kpi if to is None else amended(ws, kpi, {"parent": to})
    _check(ws, target)
    return moved(ws, kpi, target, before, after)


def _parked(at: At, before: Kpi | None, kpi: Kpi) -> Kpi:
    """The KPI with the date on which it was parked; both date and reason go when it comes back."""
    if kpi.standing != "parked":
        return replace(kpi, parked_on=None, parked_reason=None)
    if before is not None and before.standing == "parked":
        return kpi
    return replace(kpi, parked_on=at.today)


def _called(kpi: Kpi) -> tuple[str, str]:
    return kpi.name.casefold(), (kpi.segment or "").casefold()


def _refuse_second_name(ws: Workspace, kpi: Kpi) -> None:
    """Refuse two KPIs of one name, large and small letters alike: names are how they are found.

    Segments may share a name, told apart by what they are a slice of. Copies that drifted apart
    may still bring two of one name; each can then be renamed.
    """
    for other in ws.all(Kpi).values():
        if other.id != kpi.id and _called(other) == _called(kpi):
            says = tr(
                "There is a KPI named {name} already, so nothing was changed. Give this one another"
                " name, or use the one there is."
            )
            if other.archived:
                says = tr(
                    "An archived KPI is named {name}, so nothing was changed. Take that one back,"
                    " or give this one another name."
                )
            raise OkrError("exists", says.format(name=other.name))


def _check(ws: Workspace, kpi: Kpi) -> None:
    check_unit(kpi.unit)
    refuse_loop(ws, kpi, "parent")
    if kpi.floor is not None and kpi.ceiling is not None and kpi.floor > kpi.ceiling:
        raise bad(
            tr("The floor is above the ceiling, so nothing was changed. Swap them."), "ceiling"
        )
    _check_base(kpi.base)


def check_unit(unit: str) -> None:
    """Refuse a unit that is not one of UNITS or money with a currency."""
    if unit not in UNITS and _MONEY.fullmatch(unit) is None:
        says = tr("'{unit}' is not a unit, so nothing was changed. Choose {units} or money:EUR.")
        raise bad(says.format(unit=unit, units=", ".join(UNITS)))


def _check_base(base: str) -> None:
    if base in ("auto", "all") or (base.isdecimal() and int(base) > 0):
        return
    first, dots, last = base.partition("..")
    try:
        if dots and parse_day(first) <= parse_day(last):
            return
    except OkrError:  # neither end is a date: the sentence below says what the base may be
        pass
    says = tr("'{base}' is not a base, so nothing changed. Use auto, all, a count or FROM..TO.")
    raise bad(says.format(base=base), "base")
