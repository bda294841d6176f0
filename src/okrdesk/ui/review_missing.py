"""What a review still lacks, in its bar and before its export. Must not decide what that is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.ui.desks.reviews import ReviewsDesk
from okrdesk.ui.desks.views import cycles_in_time
from okrdesk.ui.panes.before_export import BeforeExport
from okrdesk.ui.panes.review_bar import STEPS, ReviewBar


class ReviewMissing(QObject):
    """Found out in a turn of its own: of many goals that takes long."""

    def __init__(
        self, session: Session, desk: ReviewsDesk, bar: ReviewBar, before: BeforeExport
    ) -> None:
        super().__init__(bar)
        self._session, self._desk, self._bar, self._before = session, desk, bar, before
        self._cycle_id, self._step = "", ""
        self._counts: dict[str, int] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find_out)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is of now."""
        return not self._soon.isActive()

    def show_step(self, cycle_id: str, step: str) -> None:
        """Mark a step of a cycle's review; what is known to be missing stands until it is read."""
        cycle = self._session.workspace.find(Cycle, cycle_id)
        if cycle is None:
            return
        cycles = tuple((one.id, one.name) for one in reversed(cycles_in_time(self._session)))
        self._bar.cycle.show_cycles(cycles, cycle_id)
        if cycle_id == self._cycle_id:  # of another nothing is known yet
            self._bar.show_steps(step, self._counts, cycle.state == "closed")
        self._cycle_id, self._step = cycle_id, step
        self._soon.start()

    def stop(self) -> None:
        """Find out nothing more."""
        self._soon.stop()

    def _find_out(self) -> None:
        cycle = self._session.workspace.find(Cycle, self._cycle_id)
        if cycle is None:
            return
        missing, closed = self._desk.missing(), cycle.state == "closed"
        self._counts = {step: sum(one.step == step for one in missing) for step, _ in STEPS}
        self._bar.show_steps(self._step, self._counts, closed)
        self._before.show_missing(missing, closed=closed)
