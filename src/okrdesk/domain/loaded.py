"""Asks for entries that must be in the picture. Must not load them: the store and its callers do.

A rule that is given too little never guesses: it raises `NotLoaded`, which names the owner (a KPI
or a key result) whose entries have to be loaded first. It is a bug of the caller, not a refusal.
"""

from __future__ import annotations

from datetime import date

from okrdesk.domain.series import Entries, Series
from okrdesk.domain.workspace import Workspace


class NotLoaded(LookupError):  # noqa: N818 (a request, made by its name)
    """The entries of `owner` are not in the picture; load them, then ask again."""

    def __init__(self, owner: str) -> None:
        super().__init__(f"the entries of {owner} are not loaded")
        self.owner = owner


def series_from(ws: Workspace, kpi_id: str, first: date) -> Series:
    """The values of a KPI, whole at least from `first` on; `NotLoaded` otherwise."""
    series = ws.series_of(kpi_id)
    if not series.complete and first < series.whole_from:
        raise NotLoaded(kpi_id)
    return series


def whole_check_ins(ws: Workspace, key_result_id: str) -> Entries:
    """All check-ins of a key result; `NotLoaded` otherwise."""
    entries = ws.check_ins(key_result_id)
    if not entries.complete:
        raise NotLoaded(key_result_id)
    return entries
