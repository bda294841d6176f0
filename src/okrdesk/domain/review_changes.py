"""What a quarter moved, from the figures of its review. Must not read anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.review_gauges import ReviewKpi
from okrdesk.domain.review_goals import ReviewKeyResult, ReviewObjective

_JUDGED = {"healthy": 0, "watch": 1, "act": 2}
_COMMON = "common_cause"
_FAR = 0.3  # of the way is worth a line


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that is not as it was when the cycle began: a KPI or a key result.

    `state` is what it is now; `changed` that it was another one before.
    """

    kpi: ReviewKpi | None
    key_result: ReviewKeyResult | None
    state: str
    changed: bool


def moves(kpis: Iterable[ReviewKpi], objectives: Iterable[ReviewObjective]) -> tuple[Move, ...]:
    """KPIs in another state, worst first; KPIs with news in them; then key results that moved far.

    A key result whose KPI is already named is left out.
    """
    found = [*_kpis(kpis)]
    named = {move.kpi.reading.kpi.id for move in found if move.kpi is not None}
    parts = (part for goal in objectives for part in goal.key_results)
    return (*found, *_key_results(parts, named))


def _kpis(kpis: Iterable[ReviewKpi]) -> list[Move]:
    found = []
    for part in kpis:
        now, before = part.reading.state, part.before_state
        changed = now != before and now in _JUDGED and before in _JUDGED
        moved = part.before is not None and part.reading.value not in (None, part.before)
        is_news = part.reading.variation not in (None, _COMMON)
        if moved and (changed or is_news):
            found.append(Move(part, None, now, changed))
    return sorted(found, key=lambda move: (not move.changed, -_JUDGED.get(move.state, 0)))


def _key_results(parts: Iterable[ReviewKeyResult], named: set[str]) -> Iterator[Move]:
    for part in parts:
        reading = part.reading
        raw = reading.progress_raw
        is_far = raw is not None and (raw >= _FAR or raw < 0)
        if part.chart is None or reading.key_result.kpi in named or not is_far:
            continue
        if reading.key_result.baseline is not None:
            yield Move(None, part, part.grade_state or reading.status, changed=False)
