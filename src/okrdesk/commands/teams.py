"""What people do with teams. Must not touch their objectives."""

from __future__ import annotations

from typing import TypedDict, Unpack

from okrdesk.commands.checks import refuse_loop
from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Team
from okrdesk.domain.workspace import Workspace


class TeamFields(TypedDict, total=False):
    name: str
    parent: str | None
    lead: str | None


def add_team(ws: Workspace, at: At, **fields: Unpack[TeamFields]) -> Change:
    """Add a team."""
    return addition(made(ws, at, Team, fields))


def change_team(ws: Workspace, at: At, team_id: str, **fields: Unpack[TeamFields]) -> Change:
    """Rename a team, change its lead or put it below another one."""
    before = ws.get(Team, team_id)
    after = amended(ws, before, fields)
    refuse_loop(ws, after, "parent")
    return alteration(before, after)


def remove_team(ws: Workspace, at: At, team_id: str) -> Change:
    """Remove a team; its people and objectives stay, without a team."""
    return removed(ws, ws.get(Team, team_id))
