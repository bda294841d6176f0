"""The `.okr` document: journal, fold, publishing; all SQL lives here. Must not know Qt."""

from typing import TYPE_CHECKING

from okrdesk.store.document import Document
from okrdesk.store.home import Home, Who, who_works
from okrdesk.store.platform import poll_seconds
from okrdesk.store.publish import Published, publish_replica
from okrdesk.store.refresh import Refreshed, refresh_replica
from okrdesk.store.replicas import Replica

if TYPE_CHECKING:
    from okrdesk.store.check import CheckReport
    from okrdesk.store.conflict_list import Conflict, Side
    from okrdesk.store.history import HistoryChange, HistoryEdit

__all__ = [
    "CheckReport",
    "Conflict",
    "Document",
    "HistoryChange",
    "HistoryEdit",
    "Home",
    "Published",
    "Refreshed",
    "Replica",
    "Side",
    "Who",
    "poll_seconds",
    "publish_replica",
    "refresh_replica",
    "who_works",
]
_SELDOM = {
    "Conflict": "conflict_list",
    "Side": "conflict_list",
    "CheckReport": "check",
    "HistoryChange": "history",
    "HistoryEdit": "history",
}


def __getattr__(name: str) -> object:
    """Names of answers that few calls give: their modules are imported when asked for."""
    if name not in _SELDOM:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"okrdesk.store.{_SELDOM[name]}"), name)
