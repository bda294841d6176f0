"""The changes of a file as lines for people. Must not choose which."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.domain.words import tr
from okrdesk.store import HistoryChange

_COLUMNS = (
    Column(tr("When (UTC)")),
    Column(tr("Who")),
    Column(tr("What"), least=12),
    Column(tr("Change")),
    Column(""),
)


def page_text(_view: View, changes: tuple[HistoryChange, ...], width: int) -> list[str]:
    """One line per change, the newest first; its number is what `undo` takes."""
    rows = [_row(change) for change in changes]
    return table(_COLUMNS, rows, width) if rows else [tr("No changes yet.")]


def _row(change: HistoryChange) -> tuple[str, ...]:
    when = change.at.replace("T", " ").removesuffix("Z")
    return when, change.by or "", change.label, change.id, tr("undone") if change.undone else ""
