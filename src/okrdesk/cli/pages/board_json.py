"""The board as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.pages.kpi_keys import kpi_json
from okrdesk.cli.view import View
from okrdesk.domain.kpi_reading import Board, read_board
from okrdesk.domain.loaded import NotLoaded


def read_page(view: View, _subject: None = None) -> Board:
    """The board on the view's day; as a rule the newest values are enough for it."""
    try:
        return read_board(view.workspace, view.today)
    except NotLoaded:
        from okrdesk.domain.wanted import board_wants

        view.load(board_wants(view.workspace, view.today))
    return view.ask(read_board, view.today)


def page_json(view: View, board: Board) -> Json:
    """The keys of `show board`."""
    ws = view.workspace
    return {
        "workspace": ws.settings().name,
        "today": board.today.isoformat(),
        "health": {
            "share": board.health_share,
            "healthy": board.healthy,
            "watch": board.watch,
            "act": board.act,
            "out_of_date": board.out_of_date,
            "no_data": board.no_data,
        },
        "kpis": [kpi_json(ws, reading) for reading in board.kpis],
        "others": [kpi_json(ws, reading) for reading in board.others],
    }
