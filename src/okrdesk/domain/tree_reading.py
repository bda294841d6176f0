"""What a cycle's objectives and key results say today: one door for tree, command line and paper.

Must not know how they look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import fields
from itertools import accumulate

from okrdesk.domain.facts import Facts, facts_of, success_line
from okrdesk.domain.forecast.forecast import Forecast, forecast_key_result, is_open
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.measured import Measured
from okrdesk.domain.needed import needed_per_period
from okrdesk.domain.objective_reading import counted_in, mean_of_all, objective_from
from okrdesk.domain.okr_readings import CycleReading, KeyResultReading, ObjectiveReading
from okrdesk.domain.pace import elapsed
from okrdesk.domain.progress import is_summed
from okrdesk.domain.records import Cycle, Initiative, KeyResult, Objective
from okrdesk.domain.references import numbered
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.status import status_of, told_of
from okrdesk.domain.sums import held
from okrdesk.domain.tree_known import UNKNOWN, KnownTree
from okrdesk.domain.tree_words import cycle_says, key_result_says
from okrdesk.domain.workspace import Workspace

__all__ = [
    "CycleReading",
    "KeyResultReading",
    "ObjectiveReading",
    "read_key_result",
    "read_objective",
    "read_tree",
]

ReadKeyResult = Callable[[KeyResult, Objective, str], KeyResultReading]


def read_key_result(
    ws: Workspace, key_result: KeyResult, today: dt.date, ref: str = ""
) -> KeyResultReading:
    """Every figure of one key result; `NotLoaded` names the owner of entries it needs."""
    objective = ws.get(Objective, key_result.objective)
    cycle = ws.get(Cycle, objective.cycle)
    return _key_result(ws, facts_of(ws, key_result, objective, cycle, today), ref)


def _key_result(ws: Workspace, facts: Facts, ref: str) -> KeyResultReading:
    key_result, measured, confidence = facts.key_result, facts.measured, facts.confidence
    status = told_of(facts, status_of(ws, facts))
    foreseen = forecast_key_result(ws, facts) if is_open(facts) else None
    return KeyResultReading(
        key_result=key_result,
        ref=ref,
        value=measured.value,
        date=measured.date,
        progress=measured.progress,
        progress_raw=measured.raw,
        expected=facts.expected,
        gap=facts.gap,
        success_line=success_line(key_result, facts.objective),
        status=status.status,
        status_says=status.says,
        confidence=confidence.value,
        confidence_date=confidence.date,
        previous_confidence=confidence.previous,
        forecast=foreseen if isinstance(foreseen, Forecast) else None,
        needed_per_period=needed_per_period(ws, facts),
        check_in=facts.newest,
        check_in_count=len(facts.check_ins),
        points=_points(key_result, measured),
        initiatives=ws.where(Initiative, "key_result", key_result.id),
        says=key_result_says(ws, facts, status, ref),
        status_reason=status.reason,
        so_far=measured.so_far,
        forecast_says=foreseen.says if foreseen is not None else "",
    )


def _points(key_result: KeyResult, measured: Measured) -> tuple[tuple[dt.date, float], ...]:
    """The values by date; of sums what they had come to."""
    numbers = [value.value for value in measured.values]
    if is_summed(key_result):
        numbers = [held(n) for n in accumulate(numbers)]
    return tuple((value.date, n) for value, n in zip(measured.values, numbers, strict=True))


def read_objective(
    ws: Workspace, objective: Objective, today: dt.date, ref: str = ""
) -> ObjectiveReading:
    """Every figure of one objective and what is below it in its cycle."""
    cycle = ws.get(Cycle, objective.cycle)
    refs = {record.id: number for number, record in numbered(ws, cycle.id)}
    refs[objective.id] = ref or refs.get(objective.id, "")
    return _Round(ws, cycle, refs, _reader(ws, cycle, today)).objective(objective)


def read_tree(
    ws: Workspace, cycle: Cycle, today: dt.date, known: KnownTree = UNKNOWN
) -> CycleReading:
    """Every figure of a cycle: objectives count alike, unless they count in their parent.

    What is `known` and still holds is not read again.
    """
    known = known.of(cycle, today)
    return _read_tree(ws, cycle, today, _reader(ws, cycle, today, known), known)


def cycle_grade(ws: Workspace, cycle: Cycle) -> float | None:
    """The grade that the tree of a cycle says, without reading a single value for it."""
    return _read_tree(ws, cycle, cycle.end, _ungauged).grade


def _read_tree(
    ws: Workspace,
    cycle: Cycle,
    today: dt.date,
    read: ReadKeyResult,
    known: KnownTree = UNKNOWN,
) -> CycleReading:
    positions = numbered(ws, cycle.id)
    refs = {record.id: number for number, record in positions}
    own = [record for _, record in positions if isinstance(record, Objective)]
    top = [o for o in own if o.parent not in refs]
    reads = _Round(ws, cycle, refs, read, known)
    objectives = tuple(reads.objective(objective) for objective in top)
    counted = list(counted_in(objectives))
    days = (cycle.end - cycle.start).days
    day = min(max(0, (today - cycle.start).days), days)
    f = elapsed(cycle.start, cycle.end, today)
    progress = weighted_mean((o.progress, 1.0) for o in counted if o.progress is not None)
    count = sum(1 for _, record in positions if isinstance(record, KeyResult))
    return CycleReading(
        cycle=cycle,
        elapsed=f,
        day=day,
        days=days,
        days_left=max(0, (cycle.end - today).days),
        progress=progress,
        grade=mean_of_all([(o.grade, 1.0) for o in counted]),
        objectives=objectives,
        key_result_count=count,
        says=cycle_says(cycle, len(own), count, day, days, progress),
    )


def _reader(
    ws: Workspace, cycle: Cycle, today: dt.date, known: KnownTree = UNKNOWN
) -> ReadKeyResult:
    """Reads a key result of the cycle, unless that is known."""

    def read(key_result: KeyResult, objective: Objective, ref: str) -> KeyResultReading:
        reading = known.key_result(ws, key_result, objective)
        if reading is not None and reading.ref == ref:
            return reading
        return _key_result(ws, facts_of(ws, key_result, objective, cycle, today), ref)

    return read


def _ungauged(key_result: KeyResult, _objective: Objective, ref: str) -> KeyResultReading:
    """A key result of which nothing but the record itself is looked at."""
    nothing = dict.fromkeys(field.name for field in fields(KeyResultReading))
    own = {"key_result": key_result, "ref": ref, "status": "no_data", "initiatives": ()}
    # By name, so that a field that comes later is None here, too; its types cannot be known.
    return KeyResultReading(**{**nothing, **own})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Round:
    """One reading of a cycle: each objective after what is below it."""

    ws: Workspace
    cycle: Cycle
    refs: Mapping[str, str]
    read: ReadKeyResult
    known: KnownTree = UNKNOWN

    def objective(self, objective: Objective) -> ObjectiveReading:
        """Every figure of an objective."""
        ws, refs = self.ws, self.refs
        key_results = tuple(
            self.read(kr, objective, refs.get(kr.id, ""))
            for kr in ws.where(KeyResult, "objective", objective.id)
        )
        children = tuple(
            self.objective(child)
            for child in ws.where(Objective, "parent", objective.id)
            if child.id in refs and child.id != objective.id
        )
        is_closed = self.cycle.state == "closed"
        return self.known.objective(
            objective, refs[objective.id], key_results, children
        ) or objective_from(objective, refs[objective.id], key_results, children, is_closed)
