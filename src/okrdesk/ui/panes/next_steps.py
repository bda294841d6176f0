"""What to do next in a workspace that was just made. Must not do it.

Goes when it is closed, and by itself when all of it was done.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label, row

_ENOUGH = 12  # values from which on a number has limits and signals


class NextSteps(QFrame):
    """`asks` an action by its id, `goes` to a place."""

    asks = Signal(str)
    goes = Signal(str)

    def __init__(self, look: Appearance, session: Session, settings: Settings) -> None:
        super().__init__()
        self._session, self._settings = session, settings
        self._document = session.document.replica.document_id
        self.setProperty("look", "hint")
        self.setAccessibleName(tr("What to do next"))
        layout = column(self, (14, 8, 10, 8), 4)
        head = row()
        head.addWidget(label(tr("What to do next"), "h3"))
        head.addStretch(1)
        self.close_button = Button(look, tr("Close"), kind="mini")
        head.addWidget(self.close_button)
        layout.addLayout(head)
        line = Flow()
        self.history = Button(look, "", kind="mini")
        self.invite = Button(look, tr("Invite: copy where the file is"), kind="mini")
        self.calendar = Button(look, tr("Calendar file…"), kind="mini")
        self.check_in = Button(look, tr("First check-in now"), kind="deed")
        for button in (self.check_in, self.history, self.invite, self.calendar):
            line.addWidget(button)
        layout.addLayout(line)
        self.close_button.clicked.connect(self.close_for_good)
        self.history.clicked.connect(self._go_history)
        self.invite.clicked.connect(self._ask_invite)
        self.calendar.clicked.connect(self._ask_calendar)
        self.check_in.clicked.connect(self._ask_check_in)
        session.changed.connect(self._show)
        self._show()

    def close_for_good(self) -> None:
        """Away, also at the next start."""
        self._settings.set("next_steps", False, self._document)
        self.hide()

    def _show(self) -> None:
        wanted = bool(self._settings.get("next_steps", self._document))
        short = self._shortest()
        ws = self._session.workspace
        self.check_in.setVisible(not any(len(ws.check_ins(kr)) for kr in ws.all(KeyResult)))
        self.history.setVisible(short is not None)
        if short is not None:
            says = tr("Paste history of {kpi} (signals need {enough} values; you have {n})")
            count = len(self._session.workspace.series_of(short.id))
            self.history.say(says.format(kpi=short.name, enough=_ENOUGH, n=count))
        self.setVisible(wanted)

    def _shortest(self) -> Kpi | None:
        """The first KPI that has too few values for signals."""
        ws = self._session.workspace
        kpis = (kpi for kpi in ws.ordered(Kpi) if ws.series_of(kpi.id).complete)
        return next((kpi for kpi in kpis if len(ws.series_of(kpi.id)) < _ENOUGH), None)

    def _go_history(self) -> None:
        short = self._shortest()
        if short is not None:
            self.goes.emit(f"kpi:{short.id}")

    def _ask_invite(self) -> None:
        self.asks.emit("file.invite")

    def _ask_calendar(self) -> None:
        self.asks.emit("check_in.calendar")

    def _ask_check_in(self) -> None:
        self.asks.emit("check_in.start")
