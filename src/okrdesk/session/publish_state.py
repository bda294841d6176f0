"""Where the changes of a document are. Must not bring them anywhere."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PublishState:
    """Where the changes are; times in UTC, None: not yet.

    `saved_at`: the last one was safe on this computer. `shared_at`: the shared file held all.
    `waiting_since`: the oldest change that is not in the shared file. `says`: why it waits; it is
    `lost` where the file is gone or damaged, which only a person can put right. `unread`: what was
    said of a file that cannot be taken in, while it is like that; `other`: because another document
    lies there. `away_since`: when it was first seen to be lost or unread.
    """

    saved_at: dt.datetime | None = None
    shared_at: dt.datetime | None = None
    waiting_since: dt.datetime | None = None
    says: str | None = None
    lost: bool = False
    unread: str | None = None
    other: bool = False
    away_since: dt.datetime | None = None

    def at(self, now: dt.datetime) -> PublishState:
        """The same, with the time since when the shared file is away, if it is."""
        is_away = self.lost or self.unread is not None
        return replace(self, away_since=(self.away_since or now) if is_away else None)
