"""Single values as the JSON contract writes them. Must not know pages."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.records import Person, Team
from okrdesk.domain.workspace import Workspace

Limit = float | list[float | None] | None


def day(date: dt.date | None) -> str | None:
    """ "YYYY-MM-DD", or null."""
    return None if date is None else date.isoformat()


def scalar(value: object) -> object:
    """A field's value: dates as text, numbers, texts and yes-no as they are."""
    return value.isoformat() if isinstance(value, dt.date) else value


def limit(direction: str, low: float | None, high: float | None) -> Limit:
    """A number for up and down, [low, high] for a range with null = open; null if there is none."""
    if direction == "range":
        return None if low is None and high is None else [low, high]
    return low if direction == "up" else high


def person_name(ws: Workspace, person_id: str | None) -> str | None:
    """The name of an owner or lead."""
    person = ws.find(Person, person_id)
    return None if person is None else person.name


def team_name(ws: Workspace, team_id: str | None) -> str | None:
    """The name of a team."""
    team = ws.find(Team, team_id)
    return None if team is None else team.name
