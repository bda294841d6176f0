"""The teams as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.plain_json import person_name, team_name
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.domain.records import Team
from okrdesk.domain.words import tr

_COLUMNS = (
    Column(tr("Team"), least=12),
    Column(tr("Part of"), least=12),
    Column(tr("Lead")),
)


def page_text(view: View, teams: list[Team], width: int) -> list[str]:
    """One line per team."""
    ws = view.workspace
    rows = [(t.name, team_name(ws, t.parent) or "", person_name(ws, t.lead) or "") for t in teams]
    return table(_COLUMNS, rows, width) if rows else [tr("No teams yet.")]
