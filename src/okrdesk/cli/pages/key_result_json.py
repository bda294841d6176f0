"""A key result as JSON, in short for the tree and whole. Must not compute figures."""

from __future__ import annotations

from typing import cast

from okrdesk.cli.output import Json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.plain_json import Limit, day, person_name
from okrdesk.cli.view import View
from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.explain_okrs import explain_key_result
from okrdesk.domain.forecast.forecast import Forecast
from okrdesk.domain.frozen_tree import key_result_of
from okrdesk.domain.records import CheckIn, Initiative, KeyResult
from okrdesk.domain.references import reference_of
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.workspace import Workspace


def key_result_json(ws: Workspace, reading: KeyResultReading) -> Json:
    """The keys of a key result in the tree."""
    key_result = reading.key_result
    return {
        "id": key_result.id,
        "ref": reading.ref,
        "title": key_result.title,
        "because": key_result.because,
        "state": key_result.state,
        "measure": key_result.measure,
        "kpi": key_result.kpi,
        "baseline": key_result.baseline,
        "target": target_of(key_result),
        "success_line": reading.success_line,
        "unit": unit_of(ws, key_result),
        "value": reading.value,
        "date": day(reading.date),
        "progress": reading.progress,
        "progress_raw": reading.progress_raw,
        "expected": reading.expected,
        "gap": reading.gap,
        "status": reading.status,
        "status_says": reading.status_says,
        "confidence": reading.confidence,
        "confidence_date": day(reading.confidence_date),
        "forecast": forecast_json(reading.forecast),
        "forecast_says": reading.forecast_says,
        "needed_per_period": reading.needed_per_period,
        "weight": key_result.weight,
        "owner": person_name(ws, key_result.owner),
        "grade": key_result.grade,
        "grade_reason": key_result.grade_reason,
        "check_ins": reading.check_in_count,
        "initiatives": [_initiative(ws, initiative) for initiative in reading.initiatives],
    }


def read_page(view: View, subject: str) -> KeyResultReading:
    """The key result that `subject` names, with all that it is judged by in the picture."""
    key_result = cast("KeyResult", view.find(subject, "key_result"))
    view.load(owner for owner in (key_result.id, key_result.kpi) if owner is not None)
    ref = reference_of(view.workspace, key_result)
    return view.ask(key_result_of, key_result, view.today, ref)


def page_json(view: View, reading: KeyResultReading) -> Json:
    """The keys of `show kr`, where `check_ins` are listed."""
    ws = view.workspace
    return {
        **key_result_json(ws, reading),
        "series": [{"date": day(date), "value": value} for date, value in reading.points],
        "check_ins": [_check_in(found) for found in ws.check_ins(reading.key_result.id)],
        "explain": explain_json(view.ask(explain_key_result, reading.key_result, view.today)),
    }


def forecast_json(forecast: Forecast | None) -> Json | None:
    """The chance of success, with where it may end: eight times of ten from low to high."""
    if forecast is None:
        return None
    return {
        "p": forecast.p,
        "low": forecast.low,
        "high": forecast.high,
        "mean": forecast.mean,
        "method": forecast.method,
        "says": forecast.says,
    }


def target_of(key_result: KeyResult) -> Limit:
    """The target: a number, for keep-in-range [low, high] with null = open."""
    if key_result.measure != "range":
        return key_result.target
    return [key_result.target_low, key_result.target_high]


def _check_in(check_in: CheckIn) -> Json:
    return {
        "id": check_in.id,
        "date": day(check_in.date),
        "value": check_in.value,
        "confidence": check_in.confidence,
        "note": check_in.note,
        "by": check_in.by,
    }


def _initiative(ws: Workspace, initiative: Initiative) -> Json:
    return {
        "id": initiative.id,
        "title": initiative.title,
        "owner": person_name(ws, initiative.owner),
        "state": initiative.state,
        "due": day(initiative.due),
    }
