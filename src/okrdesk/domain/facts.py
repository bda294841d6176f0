"""Everything that is known of a key result on a day, gathered once. Must not judge it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from okrdesk.domain.confidence import Confidence, stated_confidence
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.key_result_values import seen_check_ins
from okrdesk.domain.loaded import whole_check_ins
from okrdesk.domain.measured import Measured, measure
from okrdesk.domain.pace import expected_change, expected_milestones, has_pace
from okrdesk.domain.progress import CHANGES, baseline_of, is_summed, target_value
from okrdesk.domain.records import CheckIn, Cycle, KeyResult, Milestone, Objective, Step
from okrdesk.domain.workspace import Workspace

CADENCE_DAYS = {"day": 1, "week": 7, "two_weeks": 14, "month": 31, "quarter": 92}
GRACE_DAYS = 3
_NEWEST = 3  # check-ins that may be loaded of one that is not whole
SUCCESS_SHARE = 0.7  # of the way counts as success of an aspirational objective


@dataclass(frozen=True, slots=True)
class Facts:
    """A key result with its objective and cycle on `day`.

    `touched`: the day of the last news, a check-in or a newer value; `fresh_until` the last day on
    which that still counts. `check_ins`: those until the day, oldest first.
    """

    key_result: KeyResult
    objective: Objective
    cycle: Cycle
    day: date
    milestones: tuple[Milestone, ...]
    measured: Measured
    expected: float | None
    check_ins: tuple[CheckIn, ...]
    confidence: Confidence
    touched: date | None
    fresh_until: date | None

    @property
    def newest(self) -> CheckIn | None:
        """The last check-in."""
        return self.check_ins[-1] if self.check_ins else None

    @property
    def gap(self) -> float | None:
        """Progress minus expected progress."""
        progress = self.measured.progress
        return None if progress is None or self.expected is None else progress - self.expected


def facts_of(
    ws: Workspace, key_result: KeyResult, objective: Objective, cycle: Cycle, day: date
) -> Facts:
    """Gather what is known of `key_result` on `day`; `NotLoaded` when its entries are missing."""
    has_milestones = key_result.measure == "milestones"
    milestones = ws.where(Milestone, "key_result", key_result.id) if has_milestones else ()
    measured = measure(ws, key_result, cycle, milestones, day)
    check_ins = _check_ins(ws, key_result, day)
    touched = _touched(check_ins, measured, day)
    return Facts(
        key_result=key_result,
        objective=objective,
        cycle=cycle,
        day=day,
        milestones=milestones,
        measured=measured,
        expected=_expected(ws, key_result, cycle, milestones, day),
        check_ins=check_ins,
        confidence=stated_confidence(check_ins),
        touched=touched,
        fresh_until=None if touched is None else touched + _patience(ws, key_result),
    )


def _check_ins(ws: Workspace, key_result: KeyResult, day: date) -> tuple[CheckIn, ...]:
    """Those seen; when only the newest are loaded, they must state a confidence and the one before
    it, else it is not all."""
    seen = seen_check_ins(ws, key_result, day)
    if stated_confidence(seen[-_NEWEST:]).previous is None:
        whole_check_ins(ws, key_result.id)
    return seen


def _touched(check_ins: tuple[CheckIn, ...], measured: Measured, day: date) -> date | None:
    news = [check_ins[-1].date] if check_ins else []
    if measured.known is not None:
        news.append(min(measured.known, day))
    return max(news, default=None)


def _patience(ws: Workspace, key_result: KeyResult) -> timedelta:
    cadence = key_result.cadence or ws.settings().checkin_cadence
    return timedelta(days=CADENCE_DAYS.get(cadence, 7) + GRACE_DAYS)


def _expected(
    ws: Workspace,
    key_result: KeyResult,
    cycle: Cycle,
    milestones: tuple[Milestone, ...],
    day: date,
) -> float | None:
    if key_result.measure == "milestones":
        return expected_milestones(milestones, key_result, cycle, day)
    baseline, target = baseline_of(key_result), target_value(key_result)
    if not has_pace(key_result) or baseline is None or target is None:
        return None
    steps = ws.where(Step, "key_result", key_result.id) if key_result.pace == "steps" else ()
    return expected_change(key_result, cycle, steps, baseline, target, day)


def success_share(objective: Objective) -> float:
    """The share of the way that counts as success: all of it when committed, else 0.7."""
    return 1.0 if objective.kind == "committed" else SUCCESS_SHARE


def success_line(key_result: KeyResult, objective: Objective) -> float | None:
    """The value that counts as success: the target of a committed one, else b + .7 (t - b).

    Of milestones and levels it is the share; of yes-no 1; a range has no single value.
    """
    share = success_share(objective)
    if key_result.measure == "yes-no":
        return 1.0
    if key_result.measure in ("milestones", "levels"):
        return share
    baseline, target = baseline_of(key_result), target_value(key_result)
    is_way = key_result.measure in CHANGES or is_summed(key_result)
    if not is_way or baseline is None or target is None:
        return None
    return _on_the_way(baseline, target, share)


def _on_the_way(start: float, end: float, share: float) -> float:
    """As a person would work it out: 0.7 from 38 to 55 is 49.9, so that 49.9 reaches it."""
    exact = Decimal(repr(share))
    return float(Decimal(repr(start)) * (1 - exact) + Decimal(repr(end)) * exact)
