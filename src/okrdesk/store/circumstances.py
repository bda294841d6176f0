"""Who acts and when, for one open document. Must not know what they do."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

from okrdesk.domain.at import At
from okrdesk.domain.frozen import dataclass
from okrdesk.store.home import Who
from okrdesk.store.ids import new_id
from okrdesk.store.tick import time_text

Today = Callable[[], dt.date]
Clock = Callable[[], int]


def wall_clock() -> int:
    """Milliseconds since 1970, of this computer."""
    return time.time_ns() // 1_000_000


def local_day(moment: str) -> dt.date:
    """The day that it was here at a moment in UTC, as `At.today` is the day that it is here."""
    return dt.datetime.fromisoformat(moment).astimezone().date()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """`today` is the date that rules see, `clock` the real one in milliseconds."""

    who: Who
    today: Today
    clock: Clock

    @property
    def author(self) -> str | None:
        """The name that changes are written under, None if unknown."""
        return self.who.person or None

    def at(self) -> At:
        """What a command gets now."""
        return At(self.today(), self.author, new_id, time_text(self.clock()))
