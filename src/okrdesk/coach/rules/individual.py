"""Objectives belong to teams. Must not rank or judge people."""

from __future__ import annotations

from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene
from okrdesk.coach.texts import names
from okrdesk.domain.records import Objective, Person
from okrdesk.domain.words import tr

FEWEST_PEOPLE = 3


def _individual(scene: Scene, objective: Objective) -> Fill | None:
    """Its owner's name in its title, or a team of one; alone or in pairs it is no sign."""
    people = [person for person in scene.ws.all(Person).values() if person.active]
    if len(people) < FEWEST_PEOPLE:
        return None
    owner = scene.ws.find(Person, objective.owner)
    if owner is not None and _is_named(objective.title, owner.name):
        return {"who": owner.name}
    team = [person for person in people if objective.team is not None]
    members = [person for person in team if person.team == objective.team]
    return {"who": members[0].name} if len(members) == 1 else None


def _is_named(title: str, name: str) -> bool:
    """By full name or first name."""
    return names(title, name) or names(title, name.split(" ")[0])


RULES = (
    Rule(
        "individual_objective",
        "objective",
        "note",
        _individual,
        tr("{name} is the objective of {who} alone. Give it to those who reach it together."),
        tr("objectives for single people turn into appraisals, and people stop aiming high."),
    ),
)
