"""Tells the bar and the left list how far a check-in is. Must not walk or record."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from okrdesk.session import Session
from okrdesk.ui.check_in_walk import CheckInWalk
from okrdesk.ui.panes.check_in_bar import CheckInBar
from okrdesk.ui.panes.check_in_stack import CheckInStack
from okrdesk.ui.panes.check_in_steps import CheckInSteps


class CheckInProgress(QObject):
    """One value is told of from several sides, all in one turn: it is shown once, in the next."""

    def __init__(
        self,
        session: Session,
        walk: CheckInWalk,
        stack: CheckInStack,
        bar: CheckInBar,
        steps: CheckInSteps,
    ) -> None:
        super().__init__(stack)
        self._session, self._walk, self._bar, self._steps = session, walk, bar, steps
        self._numbers, self._gauges = stack.numbers, stack.gauges
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_later)
        self._numbers.current.connect(self._show_now)
        for told in (self._numbers.filled, self._numbers.came, self._gauges.coming.came):
            told.connect(self.show_soon)

    @property
    def is_shown(self) -> bool:
        """Whether nothing waits to be shown."""
        return not self._soon.isActive()

    def show_soon(self) -> None:
        """Show it in the next turn."""
        self._soon.start()

    def show(self) -> None:
        """Show it now: a step has come into sight."""
        self._soon.stop()
        walk = self._walk
        self._steps.show_choice(walk.own, len(walk.all_results), walk.everybody)
        self._steps.show_steps(walk, self._numbers, self._gauges)
        numbers = self._numbers.count - self._numbers.recorded
        left = walk.left(numbers, len(self._gauges.open_ids()))
        self._bar.show_share(walk.share, walk.step, left)

    def _show_later(self) -> None:
        if self._session.is_open:  # it may be closed by now
            self.show()

    def _show_now(self) -> None:
        """Mark the number in whose line one is; a line that is new has to be listed first."""
        if not self._steps.show_now(self._numbers):
            self.show()
