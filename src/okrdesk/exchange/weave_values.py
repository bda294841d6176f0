"""Drafts of KPI values against the workspace: what is new, what differs. Must not read files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from okrdesk.domain.at import At
from okrdesk.domain.edits import Edit, Points
from okrdesk.domain.periods import period_of
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import RefusedRow, ValueDraft

# The commonest gap between two dates of a series, in days, and the cadence that it means.
GAPS = ((3, "day"), (17, "week"), (59, "month"), (10_000, "quarter"))


@dataclass(slots=True)
class Woven:
    """Edits and counts, gathered while the drafts of one import are gone through."""

    edits: list[Edit | Points] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    unchanged: int = 0


def weave_values(ws: Workspace, at: At, drafts: Sequence[ValueDraft], woven: Woven) -> None:
    """One `Points` edit per KPI with what is new or differs; KPIs that the file lacks are made.

    `ws` must hold the whole series of every KPI that the drafts name.
    """
    known = {kpi.name.casefold(): kpi for kpi in ws.all(Kpi).values()}
    by_name: dict[str, list[ValueDraft]] = {}
    for draft in drafts:
        by_name.setdefault(draft.kpi.casefold(), []).append(draft)
    order = max((kpi.order for kpi in ws.all(Kpi).values()), default=0.0)
    for name, mine in by_name.items():
        kpi = known.get(name)
        if kpi is None:
            order += 1.0
            kpi = _new_kpi(at, mine, order)
        taken = _in_time(ws, at, kpi, mine, woven)
        if taken and name not in known:
            woven.edits.append(Edit(None, kpi))
        _weave_series(ws, kpi, taken, woven)


def _new_kpi(at: At, drafts: Sequence[ValueDraft], order: float) -> Kpi:
    units = Counter(draft.unit for draft in drafts if draft.unit is not None)
    unit = units.most_common(1)[0][0] if units else "number"
    cadence = commonest_cadence(draft.day for draft in drafts)
    return Kpi(at.new_id(), name=drafts[0].kpi, unit=unit, cadence=cadence, order=order)


def commonest_cadence(days: Iterable[date]) -> str:
    """The cadence of the commonest gap between neighbouring dates; week when there is no gap."""
    ordered = sorted(set(days))
    gaps = Counter((later - sooner).days for sooner, later in pairwise(ordered))
    if not gaps:
        return "week"
    gap = max(gaps.items(), key=lambda item: (item[1], -item[0]))[0]
    return next(cadence for most, cadence in GAPS if gap <= most)


def _in_time(
    ws: Workspace, at: At, kpi: Kpi, drafts: Sequence[ValueDraft], woven: Woven
) -> dict[date, ValueDraft]:
    """The drafts by date, without future ones; of two for one date the later row is taken."""
    settings = ws.settings()
    now = period_of(at.today, kpi.cadence, settings.week_start, settings.fiscal_month)
    taken: dict[date, ValueDraft] = {}
    for draft in drafts:
        if draft.day > now.end:
            says = tr("{day} has not come yet, so the row was left out.").format(day=draft.day)
            woven.refused.append(RefusedRow(draft.source, draft.row, "date", says))
            continue
        earlier = taken.get(draft.day)
        if earlier is not None:
            says = tr("Row {row} gives {kpi} a value on the same date; that one was taken.")
            says = says.format(row=draft.row, kpi=draft.kpi)
            woven.refused.append(RefusedRow(earlier.source, earlier.row, "date", says))
        taken[draft.day] = draft
    return taken


def _weave_series(ws: Workspace, kpi: Kpi, taken: dict[date, ValueDraft], woven: Woven) -> None:
    series = ws.series_of(kpi.id)
    dates: list[date] = []
    values: list[float] = []
    notes: list[str | None] = []
    for day, draft in sorted(taken.items()):
        held = series.at(day)
        note = draft.note or (held.note if held is not None else None)
        if held is not None and held.value == draft.value and held.note == note:
            woven.unchanged += 1
            continue
        woven.added += held is None
        woven.changed += held is not None
        dates.append(day)
        values.append(draft.value)
        notes.append(note)
    if dates:
        kept = tuple(notes) if any(notes) else None
        woven.edits.append(Points(kpi.id, tuple(dates), tuple(values), "imported", kept))
