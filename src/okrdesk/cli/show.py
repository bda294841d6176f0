"""`okrdesk show`: one page of a file, as text or JSON. Must not write into the document."""

from __future__ import annotations

import importlib
from typing import Any

import click

from okrdesk.cli.common import Call, common_reading
from okrdesk.cli.output import print_json, print_lines
from okrdesk.cli.view import View, viewed
from okrdesk.domain.frozen import dataclass

OPEN_ALERTS = 4  # the exit status of `show FILE alerts --open` when there are some


@dataclass(frozen=True, slots=True)
class Page:
    """A page's two modules and, if it shows one thing, what kind of thing that is.

    `figures` has `read_page(view, subject)` and `page_json(view, reading)`; `lines`, imported only
    where a person reads, has `page_text(view, reading, width)`.
    """

    figures: str
    lines: str
    subject: str | None = None


PAGES: dict[str, Page] = {
    "board": Page("board_json", "board_text"),
    "tree": Page("tree_json", "tree_text"),
    "kpi": Page("kpi_json", "kpi_text", "KPI"),
    "kr": Page("key_result_json", "key_result_text", "KR"),
    "week": Page("week_json", "week_text"),
    "month": Page("month_json", "month_text"),
    "alerts": Page("alerts_json", "alerts_text"),
    "coach": Page("coach_json", "coach_text"),
    "reading": Page("reading_json", "reading_text"),
    "chain": Page("chain_json", "chain_text"),
    "history": Page("history_json", "history_text"),
    "conflicts": Page("conflicts_json", "conflicts_text"),
    "calibration": Page("calibration_json", "calibration_text"),
    "closing": Page("closing_json", "closing_text"),
    "cycles": Page("cycles_json", "cycles_text"),
    "teams": Page("teams_json", "teams_text"),
    "people": Page("people_json", "people_text"),
}


@click.command()
@click.argument("file")
@click.argument("page", type=click.Choice(list(PAGES)), default="board", metavar="[PAGE]")
@click.argument("subject", required=False)
@click.option("--open", "open_only", is_flag=True, help="Alerts that want somebody; then status 4.")
@common_reading
def show(call: Call, file: str, page: str, subject: str | None, open_only: bool) -> int | None:
    """Show a PAGE of FILE; without one the board.

    Pages: board, tree, week, month, alerts, coach, reading, chain, history, conflicts, calibration,
    closing, cycles, teams, people. `show FILE kpi KPI` and `show FILE kr KR` show one thing whole.
    """
    chosen = PAGES[page]
    if chosen.subject is not None and subject is None:
        raise click.UsageError(f"show FILE {page} needs the {chosen.subject}.")
    if chosen.subject is None and subject is not None:
        raise click.UsageError(f"show FILE {page} takes nothing more ('{subject}').")
    if open_only and page != "alerts":
        raise click.UsageError("--open is for show FILE alerts.")
    with viewed(call, file) as view:
        reading = show_page(call, view, chosen, "open" if open_only else subject)
        return OPEN_ALERTS if open_only and reading.alerts else None


def show_page(call: Call, view: View, page: Page, subject: object) -> Any:
    """Print one page, as JSON if asked, and hand back what it shows."""
    figures = importlib.import_module(f"okrdesk.cli.pages.{page.figures}")
    reading = figures.read_page(view, subject)
    if call.json:
        print_json(figures.page_json(view, reading))
        return reading
    from okrdesk.cli.tables import terminal_width

    lines = importlib.import_module(f"okrdesk.cli.pages.{page.lines}")
    print_lines(lines.page_text(view, reading, terminal_width()))
    return reading
