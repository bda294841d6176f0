"""The `.okr` document: journal, fold, publishing; all SQL lives here. Must not know Qt.

Its names are imported when they are asked for: who only wants to know where the program keeps its
own files does not pay for the rest.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from okrdesk.store.check import CheckReport
    from okrdesk.store.conflict_list import Conflict, Side
    from okrdesk.store.document import Document
    from okrdesk.store.history import HistoryChange, HistoryEdit
    from okrdesk.store.history_pages import HistoryPage, HistoryReader
    from okrdesk.store.home import Home, Who, is_named, who_works
    from okrdesk.store.past_document import PastDocument
    from okrdesk.store.platform import poll_seconds
    from okrdesk.store.publish import Published, publish_replica
    from okrdesk.store.refresh import Refreshed, refresh_replica
    from okrdesk.store.replicas import Replica

__all__ = [
    "CheckReport",
    "Conflict",
    "Document",
    "HistoryChange",
    "HistoryEdit",
    "HistoryPage",
    "HistoryReader",
    "Home",
    "PastDocument",
    "Published",
    "Refreshed",
    "Replica",
    "Side",
    "Who",
    "is_named",
    "poll_seconds",
    "publish_replica",
    "refresh_replica",
    "who_works",
]
_PLACES = {
    "CheckReport": "check",
    "Conflict": "conflict_list",
    "Document": "document",
    "HistoryChange": "history",
    "HistoryEdit": "history",
    "HistoryPage": "history_pages",
    "HistoryReader": "history_pages",
    "PastDocument": "past_document",
    "Home": "home",
    "Published": "publish",
    "Refreshed": "refresh",
    "Replica": "replicas",
    "Side": "conflict_list",
    "Who": "home",
    "is_named": "home",
    "poll_seconds": "platform",
    "publish_replica": "publish",
    "refresh_replica": "refresh",
    "who_works": "home",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"okrdesk.store.{_PLACES[name]}"), name)
