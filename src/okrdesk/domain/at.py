"""Who acts and when, handed to every command. Must not read a clock or make randomness itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class At:
    """The circumstances of a command.

    `today` is the local date that every rule sees; `by` the name of the person, None if unknown;
    `new_id` makes a fresh record id (12 characters of [0-9a-z] without i, l, o, u);
    `now` is the UTC time "YYYY-MM-DDTHH:MM:SSZ" kept in records that hold a time of day.
    """

    today: date
    by: str | None
    new_id: Callable[[], str]
    now: str
