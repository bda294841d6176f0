"""The bowler grid as JSON. Must not compute figures."""

from __future__ import annotations

import math

from okrdesk.cli.output import Json
from okrdesk.cli.pages.explain_json import explain_json
from okrdesk.cli.plain_json import Limit, day, limit
from okrdesk.cli.view import View
from okrdesk.domain.alerts import watched_kpis
from okrdesk.domain.explain_rhythm import explain_month
from okrdesk.domain.month import Cell, Month, Row, read_month


def read_page(view: View, _subject: None = None) -> Month:
    """The twelve months until the view's day."""
    view.load(kpi.id for kpi in watched_kpis(view.workspace))
    return view.ask(read_month, view.today)


def page_json(view: View, month: Month) -> Json:
    """The keys of `show month`."""
    return {
        "months": [period.code() for period in month.months],
        "rows": [_row(row) for row in month.rows],
        "patterns": month.patterns,
        "explain": explain_json(explain_month(month, view.workspace.settings().currency)),
    }


def _row(row: Row) -> Json:
    return {
        "kpi": row.kpi.id,
        "name": row.kpi.name,
        "unit": row.kpi.unit,
        "cells": [_cell(row, cell) for cell in row.cells],
        "met": row.met,
        "due": row.due,
    }


def _cell(row: Row, cell: Cell) -> Json:
    return {
        "month": cell.month.code(),
        "end": day(cell.month.end),
        "actual": cell.actual,
        "target": target_of(row, cell),
        "met": cell.met,
        "state": cell.state,
        "so_far": cell.so_far,
        "signal": cell.signal,
    }


def target_of(row: Row, cell: Cell) -> Limit:
    """The target as the KPI's direction writes it."""
    if cell.target is None:
        return None
    low, high = (end if math.isfinite(end) else None for end in cell.target)
    return limit(row.kpi.direction, low, high)
