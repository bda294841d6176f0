"""Waiting until a window has come to rest, for a picture of it. Must not be used by a window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from okrdesk.ui.workbench import Workbench

_ROUNDS = 8  # turns of the event loop until layouts and late calls have settled


def settle() -> None:
    """Until what the newest change laid out and called for later is done."""
    application = QApplication.instance()
    assert application is not None
    for _ in range(_ROUNDS):
        application.processEvents()
    application.sendPostedEvents()


def settle_whole(bench: Workbench) -> None:
    """Until also what is read after the first paint is there."""
    application = QApplication.instance()
    assert application is not None
    while not bench.settled:
        application.processEvents()
    bench.pages.lookout.wait()
    bench.pages.page.wait()
    while not bench.pages.page.is_settled:
        application.processEvents()
    settle()
