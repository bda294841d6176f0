"""Answers to alerts: asks what they need and hands them to the commands. Must not judge.

The sheet is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.alert import Alert
from okrdesk.qtmodels.loading import do_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.refusals import told_to

if TYPE_CHECKING:
    from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
    from okrdesk.ui.dialogs.answers import Answer


class AlertsDesk(QObject):
    """One answer for all open alerts of a KPI; `goes` leads to the KPI that is looked at.

    `answered` names the step that an answer was.
    """

    goes = Signal(str)
    answered = Signal(str)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._sheet: AnswerSheet | None = None
        self._answer: Answer | None = None
        self._ids: tuple[str, ...] = ()

    def answer(self, alerts: tuple[Alert, ...], what: str) -> None:
        """Answer open alerts of one KPI: look | act | expected | wrong | snooze | resolve."""
        from okrdesk.ui.dialogs.answers import BY_WHAT

        kpi = alerts[0].kpi
        self._answer = BY_WHAT[what]
        self._ids = tuple(alert.id for alert in alerts)
        if what == "look":
            self._ids = tuple(alert.id for alert in alerts if alert.state == "raised")
            if self._ids:
                self._do({})
            self.goes.emit(f"kpi:{kpi.id}")
            return
        from okrdesk.ui.dialogs.answer_sheet import AnswerSheet

        self._sheet = AnswerSheet(self._look, self._session, self._over, self._answer, kpi)
        self._sheet.answered.connect(self._take)
        self._sheet.appear()

    def _take(self, given: dict[str, Any]) -> None:
        sheet = self._sheet
        assert sheet is not None
        with told_to(self._session, sheet.refuse):
            if self._do(given):
                sheet.go()
                self._sheet = None
                self.answered.emit(self._session.undo_label() or "")

    def _do(self, given: dict[str, Any]) -> bool:
        from okrdesk.commands.alert_groups import answer_alerts

        assert self._answer is not None
        return do_whole(self._session, answer_alerts, self._answer.does, self._ids, **given)
