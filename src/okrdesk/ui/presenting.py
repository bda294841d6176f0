"""Presenting: no side panes, 150 %, one step after the other. Must not draw the steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from okrdesk.ui.parts.sheet import Sheet

STEPS = ("kpis", "okrs", "decisions")
PERCENT = 150
_KEYS = {
    -1: (Qt.Key.Key_Left, Qt.Key.Key_PageUp),
    1: (Qt.Key.Key_Right, Qt.Key.Key_PageDown),
}


class Presenting(QObject):
    """← → step through gauges, key results, decisions; Esc (or F11) leaves.

    What it changes of the window is put back when it ends; nothing of it is remembered.
    """

    def __init__(
        self, look: Appearance, window: QMainWindow, bench: Callable[[], Workbench | None]
    ) -> None:
        super().__init__(window)
        self._look, self._window, self._bench_of = look, window, bench
        self._bench: Workbench | None = None
        self._before = Qt.WindowState.WindowNoState
        self.step = 0
        self._shortcuts = [self._shortcut(Qt.Key.Key_Escape, self._leave)]
        for way, keys in _KEYS.items():
            act = self.go_back if way < 0 else self.go_on
            self._shortcuts += [self._shortcut(key, act) for key in keys]

    @property
    def is_on(self) -> bool:
        """Whether somebody presents now."""
        return self._bench is not None

    def toggle(self) -> None:
        """Begin with the gauges, or end."""
        if self.is_on:
            self.end()
        elif (bench := self._bench_of()) is not None:
            self._begin(bench)

    def go_on(self) -> None:
        """Show the next step; the last one stays."""
        self._go(self.step + 1)

    def go_back(self) -> None:
        """Show the step before."""
        self._go(self.step - 1)

    def end(self) -> None:
        """Put the window back as it was."""
        bench, self._bench = self._bench, None
        if bench is None:
            return
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        self._look.present(None)
        self._window.menuBar().show()
        self._window.setWindowState(self._before)
        bench.toast.hide()  # its words are of what has ended
        if not bench.closed:
            bench.frame.present(False)
            bench.pages.present(False)
            bench.go("home")

    def _begin(self, bench: Workbench) -> None:
        self._bench, self._before = bench, self._window.windowState()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self._window.menuBar().hide()
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        bench.frame.present(True)
        bench.pages.present(True)
        self._look.present(PERCENT)
        self._go(0)
        bench.toast.tell(tr("Presenting: ← → step, Esc leaves"), "")

    def _leave(self) -> None:
        """What lies over the page goes first."""
        sheet = self._above()
        if sheet is None:
            self.end()
        else:
            sheet.go()

    def _above(self) -> Sheet | None:
        from okrdesk.ui.parts.sheet import uppermost

        return uppermost(self._window)

    def _go(self, step: int) -> None:
        assert self._bench is not None
        if self._above() is not None:
            return
        self.step = max(0, min(len(STEPS) - 1, step))
        self._bench.go(STEPS[self.step])

    def _shortcut(self, key: Qt.Key, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.setEnabled(False)
        shortcut.activated.connect(act)
        return shortcut
