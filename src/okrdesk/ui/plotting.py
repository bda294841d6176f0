"""What draws trends, imported while the window goes on. Must not draw, nor decide when.

Numbers come in on a thread of their own; what makes Qt's classes comes in here, a piece a turn.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal

from okrdesk.ui.giving_way import be_patient, give_way, hurry
from okrdesk.ui.turns import Turns
from okrdesk.ui.workers import Worker

_DRAWS = "okrdesk.charts.trend_view"
_NUMBERS = ("numpy", "logging", "multiprocessing", "cProfile")  # what pyqtgraph imports, too
_OF_QT = ("QtSvg", "QtOpenGL", "QtOpenGLWidgets")  # what pyqtgraph imports of it
_PARTS = ("trend_axes", "trend_fan_paint", "trend_paint", "trend_line", "trend_view", "kpi_trend")


class Plotting(QObject):
    """`come` once what draws trends is there; `ahead`: nobody waits for it, so it gives way."""

    come = Signal()

    def __init__(self, parent: QObject, *, ahead: bool = False) -> None:
        super().__init__(parent)
        self._ahead = ahead
        self._turns: Turns | None = None
        self._worker = Worker(self)
        self._worker.done.connect(self._go_on)

    @property
    def is_there(self) -> bool:
        """Whether trends can be drawn at once."""
        return _DRAWS in sys.modules

    @property
    def is_under_way(self) -> bool:
        """Whether `come` is still to be told."""
        return self._worker.is_at_work or (self._turns is not None and not self._turns.is_done)

    def begin(self) -> None:
        """Bring it in, unless that is under way."""
        if self.is_under_way:
            return
        if self._ahead:
            self._worker.start(partial(import_when_free, _NUMBERS))
        else:
            hurry()
            self._worker.start(partial(_import_all, _NUMBERS))

    def stop(self) -> None:
        """Leave the rest to whoever needs it."""
        self._worker.forget()
        if self._turns is not None:
            self._turns.stop()

    def _go_on(self) -> None:
        self._turns = Turns(self._pieces(), self, gives_way=self._ahead)

    def _pieces(self) -> Iterator[None]:
        from okrdesk.ui.piecemeal import import_in_pieces

        for name in _OF_QT:
            import_module(f"PySide6.{name}")
            yield
        yield from import_in_pieces("pyqtgraph")
        for name in _PARTS:
            import_module(f"okrdesk.charts.{name}")
            yield
        self.come.emit()


def import_when_free(names: tuple[str, ...]) -> None:
    """Import these, on a thread of its own that rests while somebody acts."""
    be_patient()
    _import_all(names)


def _import_all(names: tuple[str, ...]) -> None:
    for name in names:
        give_way()
        import_module(name)
