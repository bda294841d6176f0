"""What the strip below the page says, kept true. Must not publish."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from okrdesk.domain.records import Cycle
from okrdesk.session import PublishState, Session
from okrdesk.ui.panes.status_strip import StatusStrip
from okrdesk.ui.saved_words import left_says, saved_says


class Foot(QObject):
    """Where the last change is, and how many days a cycle has left."""

    def __init__(self, session: Session, strip: StatusStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._strip, self._cycle_id = session, strip, ""
        session.publish_state.connect(self._show_saved)
        session.day_changed.connect(self._show_days)

    def show(self, cycle_id: str) -> None:
        """Show all anew, for the cycle with that id."""
        self._cycle_id = cycle_id
        self._show_days()
        self._show_saved(self._session.state)

    def _show_days(self) -> None:
        ws, today = self._session.workspace, self._session.today
        cycle = ws.find(Cycle, self._cycle_id)
        self._strip.show_days(*left_says(cycle, today, ws.settings().week_start))

    def _show_saved(self, state: PublishState) -> None:
        says, shared = saved_says(state, dt.datetime.now(dt.UTC))
        self._strip.show_saved(says, shared, self._session.state.says or "")
