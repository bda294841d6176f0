"""How far confidence came true, as JSON. Must not compute figures."""

from __future__ import annotations

import datetime as dt

from okrdesk.cli.output import Json
from okrdesk.cli.view import View
from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.calibration.calibration import Calibration, calibration_of
from okrdesk.domain.calibration.rated import (
    TargetChange,
    closed_key_results,
    rated_key_results,
)
from okrdesk.store.past import milliseconds_of

_TARGETS = ("target", "target_low", "target_high")


def read_page(view: View, _subject: None = None) -> Calibration:
    """Over the key results of all closed cycles, whose check-ins are brought in at once."""
    closed = [key_result for _, _, key_result in closed_key_results(view.workspace)]
    view.load(key_result.id for key_result in closed)
    changes = {one.id: _changes(view, one.id) for one in closed}
    return calibration_of(view.ask(rated_key_results, view.today, changes))


def _changes(view: View, key_result: str) -> list[TargetChange]:
    """How a key result's target was changed, as far as that still holds and was known by then."""
    until = None if view.as_of is None else milliseconds_of(view.as_of, end=True)
    return [
        TargetChange(
            dt.date.fromisoformat(change.at[:10]),
            edit.field,
            _number(edit.before),
            _number(edit.after),
        )
        for change in view.document.history(record_id=key_result)
        if not change.undone and change.cause != "undo"
        if until is None or milliseconds_of(change.at) <= until
        for edit in change.edits
        if edit.kind == "key_result" and edit.field in _TARGETS
    ]


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def page_json(_view: View, reading: Calibration) -> Json:
    """The keys of `show calibration`."""
    return {
        "n": reading.n,
        "needed": reading.needed,
        "brier": reading.brier,
        "bias": reading.bias,
        "p_value": reading.p_value,
        "says": reading.says,
        "bins": [_bin(found) for found in reading.bins],
    }


def _bin(found: Bin) -> Json:
    return {
        "low": found.low,
        "high": found.high,
        "n": found.n,
        "said": found.said,
        "came_true": found.came_true,
        "likely": list(found.likely),
    }
