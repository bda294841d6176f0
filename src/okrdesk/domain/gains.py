"""Which KPIs a cycle moved, and the bands that would keep the gain. Must not write a band."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from typing import Any

from okrdesk.domain.bands import band_on
from okrdesk.domain.carry_over import next_cycle_days
from okrdesk.domain.facts import facts_of
from okrdesk.domain.freezing import as_frozen, frozen_on
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.progress import CHANGES, is_summed
from okrdesk.domain.records import Band, Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.spoken import dated, spoken_value
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

HEALTHY_SHARE, WATCH_SHARE = 0.75, 0.5  # of the gain has to be kept
_DIGITS = 3
_LEFT = frozenset({"parked", "dropped"})


@dataclass(frozen=True, slots=True)
class Gain:
    """A KPI that key results moved from `was` to `now`, for the better.

    `before` is the band in force when the next cycle begins, `band` the one that is proposed from
    that day on; `kept`: one that begins on that day is there already.
    """

    kpi: Kpi
    key_results: tuple[KeyResult, ...]
    was: float
    now: float
    before: Band | None
    band: Band
    kept: bool
    says: str


def gains_of(ws: Workspace, cycle: Cycle) -> tuple[Gain, ...]:
    """Every KPI that a key result of the cycle moved for the better, in the order of the board.

    None for a range, for a band in per cent of a plan (there the plan says what is healthy), nor
    where the band that holds is as strict already.
    """
    moved: dict[str, list[tuple[KeyResult, float, float]]] = {}
    for key_result, was, now in _moves(ws, cycle):
        moved.setdefault(key_result.kpi or "", []).append((key_result, was, now))
    start = next_cycle_days(ws, cycle).start
    found = (_gain(ws, kpi, moved[kpi.id], start) for kpi in ws.ordered(Kpi) if kpi.id in moved)
    return tuple(gain for gain in found if gain is not None)


def _moves(ws: Workspace, cycle: Cycle) -> Iterator[tuple[KeyResult, float, float]]:
    day = frozen_on(ws, cycle) or cycle.end
    for objective in ws.where(Objective, "cycle", cycle.id):
        for key_result in ws.where(KeyResult, "objective", objective.id):
            was = key_result.baseline
            if not _is_move(objective, key_result) or was is None:
                continue
            frozen = as_frozen(ws, cycle, key_result)
            now = facts_of(frozen, key_result, objective, cycle, day).measured.value
            if now is not None:
                yield key_result, was, now


def _is_move(objective: Objective, key_result: KeyResult) -> bool:
    is_change = key_result.measure in CHANGES and not is_summed(key_result)
    counts = key_result.state not in _LEFT and objective.state not in _LEFT
    return key_result.kpi is not None and is_change and counts


def _gain(
    ws: Workspace, kpi: Kpi, moves: list[tuple[KeyResult, float, float]], start: dt.date
) -> Gain | None:
    if kpi.archived or kpi.direction not in ("up", "down"):
        return None
    lasting = [band for band in ws.where(Band, "kpi", kpi.id) if band.until is None]
    before = band_on([b for b in lasting if b.valid_from is None or b.valid_from < start], start)
    _, was, now = moves[0]
    better = now > was if kpi.direction == "up" else now < was
    if not better or (before is not None and before.percent_of_plan):
        return None
    healthy, watch = _limits(kpi, before, was, now)
    if (healthy, watch) == _sides(kpi, before):
        return None
    side = "low" if kpi.direction == "up" else "high"
    limits: dict[str, Any] = {f"healthy_{side}": healthy, f"watch_{side}": watch}
    return Gain(
        kpi=kpi,
        key_results=tuple(key_result for key_result, _, _ in moves),
        was=was,
        now=now,
        before=before,
        band=Band("", kpi.id, start, **limits, **_target(before)),
        kept=any(band.valid_from == start for band in lasting),
        says=_says(ws, kpi, (was, now), (healthy, watch), start),
    )


def _target(before: Band | None) -> dict[str, Any]:
    """The target stays what it was."""
    if before is None:
        return {}
    return {"target_low": before.target_low, "target_high": before.target_high}


def _limits(kpi: Kpi, before: Band | None, was: float, now: float) -> tuple[float, float]:
    """Healthy and watch: three quarters and half of the gain, and never looser than before."""
    gain = now - was
    ends = [_rounded(kpi, was + share * gain) for share in (HEALTHY_SHARE, WATCH_SHARE)]
    stricter = max if kpi.direction == "up" else min
    healthy, watch = (
        end if held is None else stricter(end, held)
        for end, held in zip(ends, _sides(kpi, before), strict=True)
    )
    return stricter(healthy, watch), watch


def _sides(kpi: Kpi, band: Band | None) -> tuple[float | None, float | None]:
    if band is None:
        return None, None
    if kpi.direction == "up":
        return band.healthy_low, band.watch_low
    return band.healthy_high, band.watch_high


def _rounded(kpi: Kpi, value: float) -> float:
    """As people write it: with the KPI's decimals, else to three digits that matter."""
    if kpi.decimals is not None:
        return round(value, kpi.decimals) + 0.0
    if value == 0.0:
        return 0.0
    return round(value, _DIGITS - 1 - math.floor(math.log10(abs(value)))) + 0.0


def _says(
    ws: Workspace,
    kpi: Kpi,
    ends: tuple[float, float],
    limits: tuple[float, float],
    day: dt.date,
) -> str:
    was, now, healthy, watch = (
        spoken_value(value, kpi.unit, ws.settings().currency, kpi.decimals)
        for value in (*ends, *limits)
    )
    if kpi.direction == "up":
        text = tr(
            "{kpi} went from {was} to {now}. Healthy from {healthy}, to be watched from {watch}, as"
            " of {day}?"
        )
    else:
        text = tr(
            "{kpi} went from {was} to {now}. Healthy up to {healthy}, to be watched up to {watch},"
            " as of {day}?"
        )
    return text.format(kpi=kpi.name, was=was, now=now, healthy=healthy, watch=watch, day=dated(day))
