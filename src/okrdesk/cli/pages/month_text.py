"""The bowler grid as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import paragraph, state_sign
from okrdesk.domain.calendar import Period
from okrdesk.domain.month import Cell, Month, Row
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_short


def page_text(view: View, month: Month, width: int) -> list[str]:
    """One row per KPI, its actual values under the months; the older months give way first."""
    if not month.rows:
        return [tr("No key KPIs yet.")]
    shown = range(len(month.months) - 1, -1, -1)
    columns = (
        Column(tr("Key KPI"), least=12),
        Column(tr("Met"), "right"),
        *(Column(_heading(month.months[at]), "right", spare=True) for at in shown),
    )
    rows = [
        (row.kpi.name, _met(row), *(_cell(view, row, row.cells[at]) for at in shown))
        for row in month.rows
    ]
    lines = table(columns, rows, width)
    if month.patterns:
        lines += ["", *paragraph(month.patterns, width)]
    return lines


def _heading(period: Period) -> str:
    return period.name()[:3]


def _met(row: Row) -> str:
    return tr("{met} of {due}").format(met=row.met, due=row.due) if row.due else ""


def _cell(view: View, row: Row, cell: Cell) -> str:
    if cell.actual is None:
        return state_sign(cell.state) if cell.state == "out_of_date" else ""
    currency = view.workspace.settings().currency
    value = show_short(cell.actual, row.kpi.unit, currency=currency)
    return f"{state_sign(cell.state)} {value}"
