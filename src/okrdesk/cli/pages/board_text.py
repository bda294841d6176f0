"""The board as lines for people. Must not compute figures."""

from __future__ import annotations

import datetime as dt

from okrdesk.cli.pages.kpi_keys import limits_of
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import (
    day_words,
    limit_words,
    state_sign,
    state_words,
    updated_words,
)
from okrdesk.domain.health_words import health_says
from okrdesk.domain.kpi_reading import Board, KpiReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_value import kpi_change, kpi_value
from okrdesk.look.numbers import show_percent
from okrdesk.look.states import STATES

_PLAIN = 0.005  # no difference that whole percents would show
_COLUMNS = (
    Column(tr("State")),
    Column(tr("KPI"), least=12),
    Column(tr("Value"), "right"),
    Column(tr("Change"), "right"),
    Column(tr("Target"), "right"),
    Column(tr("Updated")),
    Column(tr("Next value"), spare=True),
)


def page_text(view: View, board: Board, width: int) -> list[str]:
    """Health in one line, then a table of the key KPIs and one of the other numbers."""
    ws = view.workspace
    lines = [_title(ws, board.today), _health(board), *_arithmetic(board), ""]
    if not board.kpis and not board.others:
        return [*lines, tr("No KPIs yet. Add one: okrdesk add FILE kpi --name NAME")]
    lines += _section(ws, board.kpis, board.today, width)
    if board.others:
        lines += ["", tr("Other numbers"), *_section(ws, board.others, board.today, width)]
    return lines


def _title(ws: Workspace, today: dt.date) -> str:
    name = ws.settings().name or tr("Workspace")
    return f"{name} · {day_words(today, None)}"


def _health(board: Board) -> str:
    counts = (
        ("healthy", board.healthy),
        ("watch", board.watch),
        ("act", board.act),
        ("out_of_date", board.out_of_date),
        ("no_data", board.no_data),
    )
    parts = [f"{state_sign(state)} {n} {STATES[state].word.lower()}" for state, n in counts if n]
    share = board.health_share
    known = tr("not known yet") if share is None else show_percent(share)
    return " · ".join((tr("KPI health {share}").format(share=known), *parts))


def _arithmetic(board: Board) -> list[str]:
    """What each counts, where the share is not plain from the counts."""
    share, count = board.health_share, len(board.kpis)
    if share is None or abs(share - board.healthy / count) < _PLAIN:
        return []
    return [tr("({says})").format(says=health_says(board))]


def _section(
    ws: Workspace, readings: tuple[KpiReading, ...], today: dt.date, width: int
) -> list[str]:
    return table(_COLUMNS, [_row(ws, reading, today) for reading in readings], width)


def _row(ws: Workspace, reading: KpiReading, today: dt.date) -> tuple[str, ...]:
    kpi = reading.kpi
    target = None if reading.band is None else limits_of(kpi, reading.band)[2]
    value = kpi_value(ws, reading)
    return (
        state_words(reading.state),
        f"  {kpi.segment or kpi.name}" if kpi.parent else kpi.name,
        tr("{value} so far").format(value=value) if reading.so_far else value,
        kpi_change(ws, reading) if reading.delta is not None else "",
        limit_words(ws, target, kpi.unit),
        updated_words(reading.date, today),
        tr("due") if reading.is_due else day_words(reading.due, today),
    )
