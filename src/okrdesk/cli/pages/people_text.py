"""The people as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.plain_json import team_name
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.domain.records import Person
from okrdesk.domain.words import tr

_COLUMNS = (
    Column(tr("Person"), least=12),
    Column(tr("Initials")),
    Column(tr("Team"), least=12),
    Column(tr("E-mail")),
    Column(""),
)


def page_text(view: View, people: list[Person], width: int) -> list[str]:
    """One line per person."""
    rows = [_row(view, person) for person in people]
    return table(_COLUMNS, rows, width) if rows else [tr("No people yet.")]


def _row(view: View, person: Person) -> tuple[str, ...]:
    return (
        person.name,
        person.initials or "",
        team_name(view.workspace, person.team) or "",
        person.email or "",
        "" if person.active else tr("no longer active"),
    )
