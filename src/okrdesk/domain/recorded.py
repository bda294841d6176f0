"""What the history tells the rules: one field of one record, changed on a day. Must not read it."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Recorded:
    """One field of one record that was changed on a day, as the history holds it."""

    day: dt.date
    record: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Told:
    """That something of a record was changed: of a KPI with its values, of a key result.

    `at` is a time "YYYY-MM-DDTHH:MM:SSZ" (UTC), `by` who did it, None if it is not known. `day` is
    the one that it was then where it is read, None where that is not known.
    """

    record: str
    at: str
    by: str | None
    day: dt.date | None = None

    @property
    def on(self) -> dt.date:
        """The day of it, by UTC where no other is known."""
        return self.day or dt.date.fromisoformat(self.at[:10])


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule wants to know of the history.

    The changes of those records, and what was changed since a time (None: it does not ask).
    """

    records: tuple[str, ...] = ()
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Retold:
    """The answer, newest first.

    `recorded` are changes that still stand, `told` the newest change of each record since then.
    """

    recorded: tuple[Recorded, ...] = ()
    told: tuple[Told, ...] = ()
