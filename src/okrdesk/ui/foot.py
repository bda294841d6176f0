"""What the strip below the page says, kept true. Must not publish."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.ui.panes.status_strip import StatusStrip
from okrdesk.ui.saved_words import left_says, saved_says
from okrdesk.ui.standing import standing_of


class Foot(QObject):
    """Where the last change is, and how many days a cycle has left."""

    def __init__(self, session: Session, strip: StatusStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._strip, self._cycle_id = session, strip, ""
        session.publish_state.connect(self._show_saved)
        session.refused.connect(self._show_saved)  # perhaps because the disk is full
        session.day_changed.connect(self._show_days)

    def show(self, cycle_id: str) -> None:
        """Show all anew, for the cycle with that id."""
        self._cycle_id = cycle_id
        self._show_days()
        self._show_saved()

    def _show_days(self) -> None:
        ws, today = self._session.workspace, self._session.today
        cycle = ws.find(Cycle, self._cycle_id)
        self._strip.show_days(*left_says(cycle, today, ws.settings().week_start))

    def _show_saved(self) -> None:
        session, now = self._session, dt.datetime.now(dt.UTC)
        state = session.state
        says, well = saved_says(state, now, saved=session.hindered is None)
        because = state.says or state.unread or standing_of(session).says
        self._strip.show_saved(says, well, "" if well else because)
