"""The people as JSON. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import team_name
from okrdesk.cli.view import View
from okrdesk.domain.records import Person
from okrdesk.domain.workspace import Workspace


def read_page(view: View, _subject: None = None) -> list[Person]:
    """The people by name."""
    found = view.workspace.all(Person).values()
    return sorted(found, key=lambda person: (person.name.casefold(), person.id))


def page_json(view: View, people: list[Person]) -> Json:
    """The keys of `show people`."""
    return {"people": [_person(view.workspace, person) for person in people]}


def _person(ws: Workspace, person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "initials": person.initials,
        "email": person.email,
        "team": team_name(ws, person.team),
        "active": person.active,
    }
