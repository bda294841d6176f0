"""Importing and making what is gone to most while nobody waits for it. Must not show any of it.

In a file of many pages the modules are what takes longest when one goes there first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

from okrdesk.ui import pages, panes, parts
from okrdesk.ui.plotting import Plotting, import_when_free
from okrdesk.ui.turns import Turns
from okrdesk.ui.workers import Worker

if TYPE_CHECKING:
    from types import ModuleType

_SLICE_S = 0.008
_REST_MS = 1500  # who types at once is not kept waiting for what may be shown later
# What the pages know without Qt; only that may be imported on another thread.
RULES = (
    "okrdesk.coach.coached", "okrdesk.domain.calibration.calibrated", "okrdesk.domain.closing",
    "okrdesk.domain.chain", "okrdesk.domain.parking", "okrdesk.domain.explain_way",
    "okrdesk.domain.explain_okrs", "okrdesk.domain.forecast.explain_forecast",
    "okrdesk.domain.frozen_tree", "okrdesk.commands.carry", "okrdesk.commands.carrying_on",
    "okrdesk.commands.gains", "okrdesk.commands.alert_groups", "okrdesk.commands.weekly",
    "okrdesk.commands.rituals", "okrdesk.commands.review_writing", "okrdesk.commands.closing",
    "okrdesk.store.history_pages", "okrdesk.store.retelling", "okrdesk.store.conflict_list",
    "okrdesk.store.scribe", "okrdesk.exchange.markdown_text", "okrdesk.review_pdf",
)  # fmt: skip
_ROOMS = (parts, panes, pages)
_SHEETS = ("palette", "dialogs.value_sheet", "dialogs.record_sheet")


class Ahead(QObject):
    """`begin` once all that the window shows first is there.

    First the rules, on a thread of its own; then the pages, a slice a turn. After a rest the pages
    that take longest are made by `make_pages`, and what draws trends is imported: whoever goes to a
    KPI first would wait for half a second.
    """

    def __init__(self, make_pages: Callable[[], Iterator[None]], parent: QObject) -> None:
        super().__init__(parent)
        self._make_pages = make_pages
        self._turns: Turns | None = None
        self._rules = Worker(self)
        self._rules.done.connect(self._import_pages)
        self._plotting = Plotting(self, ahead=True)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._make)

    def begin(self) -> None:
        """Import it all, the rest after a rest."""
        self._rules.start(partial(import_when_free, RULES))

    def stop(self) -> None:
        """The document is closed: leave the rest."""
        self._rest.stop()
        if self._turns is not None:
            self._turns.stop()
        self._rules.forget()
        self._plotting.stop()

    def _import_pages(self) -> None:
        self._turns = Turns(self._pages(), self, gives_way=True)

    def _pages(self) -> Iterator[None]:
        names = [name for room in _ROOMS for name in _modules_of(room)]
        names += [f"okrdesk.ui.{sheet}" for sheet in _SHEETS]
        yield from _in_slices(partial(import_module, name) for name in names)
        yield from _in_slices(_meetings_with_qt())
        self._rest.start()

    def _make(self) -> None:
        self._turns = Turns(self._made(), self, gives_way=True)

    def _made(self) -> Iterator[None]:
        yield from self._make_pages()
        self._plotting.begin()


def _modules_of(room: ModuleType) -> Iterator[str]:
    import pkgutil  # nothing else needs it: the first paint does not wait for it

    return (f"{room.__name__}.{one.name}" for one in pkgutil.iter_modules(room.__path__))


def _meetings_with_qt() -> Iterator[Callable[[], object]]:
    """Ask for every name that Qt has, for pyqtgraph will: a class is made when first asked for."""
    for room in (QtCore, QtGui, QtWidgets):
        for name in dir(room):
            yield partial(getattr, room, name, None)


def _in_slices(steps: Iterable[Callable[[], object]]) -> Iterator[None]:
    """As many steps in a turn as fit into a slice."""
    until = time.monotonic() + _SLICE_S
    for step in steps:
        step()
        if time.monotonic() > until:
            yield
            until = time.monotonic() + _SLICE_S
