"""How far confidence came true, as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.plain_json import day
from okrdesk.cli.view import View
from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.calibration.calibrated import Calibrated, calibrated_on, calibrated_wants
from okrdesk.domain.calibration.disagreements import Disagreement
from okrdesk.domain.calibration.verdict import disagreement_says
from okrdesk.domain.explain_calibration import explain_calibration
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.workspace import Workspace


def read_page(view: View, _subject: None = None) -> Calibrated:
    """Over the key results of all closed cycles, whose check-ins are brought in at once."""
    closed = calibrated_wants(view.workspace, view.today)
    view.load(closed)
    return view.ask(calibrated_on, view.today, view.retell(Asked(closed)).recorded)


def page_json(view: View, reading: Calibrated) -> Json:
    """The keys of `show calibration`."""
    found, verdict = reading.calibration, reading.verdict
    return {
        "n": found.n,
        "needed": found.needed,
        "brier": found.brier,
        "bias": found.bias,
        "p_value": found.p_value,
        "says": found.says,
        "bins": [_bin(one) for one in found.bins],
        "disagreements": [_disagreement(view.workspace, one) for one in reading.disagreements],
        "who_was_right": {
            "n": verdict.n,
            "confidence": verdict.confidence,
            "forecast": verdict.chance,
            "says": verdict.says,
        },
        "explain": explain_json(explain_calibration(reading)),
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


def _disagreement(ws: Workspace, one: Disagreement) -> Json:
    objective = ws.get(Objective, one.key_result.objective)
    return {
        "key_result": one.key_result.id,
        "ref": reference_of(ws, one.key_result),
        "cycle": ws.get(Cycle, objective.cycle).name,
        "title": one.key_result.title,
        "date": day(one.check_in.date),
        "confidence": one.check_in.confidence,
        "p": one.chance,
        "reason": one.reason or None,
        "came_true": one.came_true,
        "right": "forecast" if one.right == "chance" else one.right,
        "says": disagreement_says(one),
    }
