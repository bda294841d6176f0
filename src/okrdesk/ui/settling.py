"""What waits until the window was painted for the first time. Must not be needed for that paint."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.readings import load_boards
from okrdesk.ui.workers import Worker

if TYPE_CHECKING:
    from okrdesk.ui.workbench import Workbench

_SLICE_S = 0.008
_REST_MS = 1500  # who types at once is not kept waiting for what may be shown later
_PAGES = ("kpis_page", "okrs_page", "week_page", "alerts_page", "check_in_page", "review_page",
          "kpi_page")  # fmt: skip
_SHEETS = ("palette", "dialogs.value_sheet", "dialogs.record_sheet")


def settling(bench: Workbench) -> Iterator[None]:
    """The tree, a chosen record, the rest of the board, the side list: a pause after each piece."""
    yield from bench.pages.read_tree()
    bench.pages.show_tree()
    yield
    if not bench.inspector.kind:
        _choose_worst(bench)
    yield
    yield from load_boards(bench.session)
    bench.pages.board.read_all()
    yield from bench.places.begin()
    _offer_unkept(bench)
    yield from _import_pages()
    yield from _meet_qt()
    _import_chart(bench)


def _import_pages() -> Iterator[None]:
    """Import what is gone to most, one at a time: who goes there for the first time does not wait.

    In a file of many pages the modules are what takes longest.
    """
    for name in (*(f"pages.{page}" for page in _PAGES), *_SHEETS):
        import_module(f"okrdesk.ui.{name}")
        yield


def _meet_qt() -> Iterator[None]:
    """Ask for every name that Qt has, for pyqtgraph will: a class is made when first asked for."""
    for room in (QtCore, QtGui, QtWidgets):
        until = time.monotonic() + _SLICE_S
        for name in dir(room):
            getattr(room, name, None)
            if time.monotonic() > until:
                yield
                until = time.monotonic() + _SLICE_S


def _import_chart(bench: Workbench) -> None:
    """Import what draws trends: numpy elsewhere, and then here the rest, which makes Qt's classes.

    Whoever goes to a KPI first would wait for half a second.
    """
    numpy = Worker(bench)
    numpy.done.connect(_import_trend)
    start = partial(numpy.start, partial(import_module, "numpy"))
    QtCore.QTimer.singleShot(_REST_MS, numpy, start)


def _import_trend() -> None:
    import_module("okrdesk.charts.trend_view")


def _offer_unkept(bench: Workbench) -> None:
    """Say what was being typed when the program ended."""
    from okrdesk.ui.unkept import Unkept

    Unkept(bench).offer()


def _choose_worst(bench: Workbench) -> None:
    """Begin with the key result that needs a look most, so that nothing is empty."""
    from okrdesk.ui.sentences import worst_of

    reading = bench.pages.tree.reading
    found = worst_of(reading) if reading is not None else None
    if found is None:
        bench.inspector.show_record("", "")
        return
    bench.choose(found.KIND, found.id)
    page = bench.pages.page
    page.show_record(found.KIND, found.id)
    if isinstance(page, HomePage) and bench.window().focusWidget() is page.board:
        page.focus_first()  # who is elsewhere already is typing there
