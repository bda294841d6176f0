"""All that closed quarters teach about saying how sure one is: the door for window, command line.

Must not load or ask: they bring what `calibrated_wants` names, whole and with its history.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from okrdesk.domain.calibration.calibration import Calibration, calibration_of
from okrdesk.domain.calibration.disagreements import Disagreement, past_disagreements
from okrdesk.domain.calibration.rated import (
    Rated,
    TargetChange,
    closed_key_results,
    rated_key_results,
)
from okrdesk.domain.calibration.verdict import Verdict, who_was_right
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.held import key_results_in
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace

_TARGETS = frozenset({"target", "target_low", "target_high"})


@dataclass(frozen=True, slots=True)
class Calibrated:
    """How far confidence came true; where it was far from the forecast, and who was right."""

    rated: tuple[Rated, ...]
    calibration: Calibration
    disagreements: tuple[Disagreement, ...]
    verdict: Verdict


def calibrated_wants(ws: Workspace, _today: dt.date) -> tuple[str, ...]:
    """The closed key results, whose check-ins have to be whole and whose history counts."""
    return tuple(key_result.id for _, _, key_result in closed_key_results(ws))


def review_remembers(ws: Workspace, cycle: Cycle, today: dt.date) -> tuple[str, ...]:
    """Whose targets a review of `cycle` follows through the history: its own, and closed ones."""
    own = (key_result.id for key_result in key_results_in(ws, cycle))
    return tuple(dict.fromkeys((*own, *calibrated_wants(ws, today))))


def calibrated_on(ws: Workspace, today: dt.date, recorded: Iterable[Recorded]) -> Calibrated:
    """Over all closed cycles; `NotLoaded` names the owner of entries that are missing."""
    changes = target_changes(recorded)
    found = past_disagreements(ws, today, changes)
    rated = rated_key_results(ws, today, changes)
    return Calibrated(rated, calibration_of(rated), found, who_was_right(found))


def target_changes(recorded: Iterable[Recorded]) -> dict[str, list[TargetChange]]:
    """By key result, how its target was changed, oldest first; histories are newest first."""
    found: dict[str, list[TargetChange]] = {}
    for row in reversed(tuple(recorded)):
        if row.field in _TARGETS:
            change = TargetChange(row.day, row.field, _number(row.before), _number(row.after))
            found.setdefault(row.record, []).append(change)
    return found


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None
