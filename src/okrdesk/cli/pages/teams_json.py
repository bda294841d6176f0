"""The teams as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import person_name, team_name
from okrdesk.cli.view import View
from okrdesk.domain.records import Team
from okrdesk.domain.workspace import Workspace


def read_page(view: View, _subject: None = None) -> list[Team]:
    """The teams by name."""
    found = view.workspace.all(Team).values()
    return sorted(found, key=lambda team: (team.name.casefold(), team.id))


def page_json(view: View, teams: list[Team]) -> Json:
    """The keys of `show teams`."""
    return {"teams": [_team(view.workspace, team) for team in teams]}


def _team(ws: Workspace, team: Team) -> Json:
    return {
        "id": team.id,
        "name": team.name,
        "parent": team_name(ws, team.parent),
        "lead": person_name(ws, team.lead),
    }
