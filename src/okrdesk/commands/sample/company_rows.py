"""Who works at Tidewater. Must not hold anything but rows; keys stand in for ids."""

from __future__ import annotations

from okrdesk.domain.records import Person, Record, Team

NAME = "Tidewater"
CURRENCY = "USD"

TEAMS: tuple[Record, ...] = (
    Team("team-product", "Product", lead="mira"),
    Team("team-growth", "Growth", lead="jonas"),
)

PEOPLE: tuple[Record, ...] = (
    Person("mira", "Mira Brandt", "MB", "mira@tidewater.example", "team-product"),
    Person("jonas", "Jonas Thiel", "JT", "jonas@tidewater.example", "team-growth"),
    Person("ines", "Ines Calder", "IC", "ines@tidewater.example", "team-product"),
    Person("tomas", "Tomas Varga", "TV", "tomas@tidewater.example", "team-growth"),
)

COMPANY: tuple[Record, ...] = (*TEAMS, *PEOPLE)
