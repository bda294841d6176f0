"""What people do with persons. Must not know logins or devices: a person is a name in the file."""

from __future__ import annotations

from typing import TypedDict, Unpack

from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import Person
from okrdesk.domain.workspace import Workspace


class PersonFields(TypedDict, total=False):
    name: str
    initials: str | None
    email: str | None
    team: str | None
    active: bool


def add_person(ws: Workspace, at: At, **fields: Unpack[PersonFields]) -> Change:
    """Add a person who can own things."""
    return addition(made(ws, at, Person, fields))


def change_person(ws: Workspace, at: At, person_id: str, **fields: Unpack[PersonFields]) -> Change:
    """Rename a person, change team or address, or say that they left (`active` False)."""
    before = ws.get(Person, person_id)
    return alteration(before, amended(ws, before, fields))


def remove_person(ws: Workspace, at: At, person_id: str) -> Change:
    """Remove a person; what they owned has no owner then."""
    return removed(ws, ws.get(Person, person_id))
