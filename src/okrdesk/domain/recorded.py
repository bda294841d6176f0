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
