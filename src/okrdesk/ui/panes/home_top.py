"""Above the gauges of Home: open alerts and the reading. Must not judge either."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.alert import Alerts
from okrdesk.domain.explain_reading import explain_reading
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.alert_groups import grouped
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.lookout import Lookout, Sight
from okrdesk.ui.panes.alert_strip import AlertStrip
from okrdesk.ui.panes.reading_line import ReadingLine
from okrdesk.ui.panes.since_line import SinceLine
from okrdesk.ui.parts.labels import column


class HomeTop(QWidget):
    """Follows what the lookout sees; alerts stay until somebody looked at them."""

    chosen = Signal(str, str)
    goes = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, lookout: Lookout, answers: AlertsDesk
    ) -> None:
        super().__init__()
        self._look, self._session = look, session
        self._lookout, self._answers = lookout, answers
        self._shown: Alerts | None = None
        layout = column(self, (0, 0, 0, 6), 7)
        self.strip = AlertStrip(look, session)
        self.reading = ReadingLine(look)
        layout.addWidget(self.strip)
        layout.addWidget(self.reading)
        self.since = SinceLine(look, session)
        layout.addWidget(self.since)
        self._lookout = lookout
        lookout.sighted.connect(self._follow)
        self.strip.answered.connect(self._answer)
        self.strip.more.connect(self._go_alerts)
        self.reading.asked.connect(self._go)
        self.since.goes.connect(self.goes)
        self.reading.explains.connect(self._explain)
        self._show(lookout.now)

    def set_low(self, low: bool) -> None:
        """Where there is little height, one alert and no words beside the path."""
        self.strip.set_most(1 if low else 2)
        self.reading.set_low(low)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._show(self._lookout.now)  # what came while nobody saw it
        super().showEvent(event)

    def _follow(self, sight: Sight) -> None:
        if self.isVisible():
            self._show(sight)

    def _show(self, sight: Sight) -> None:
        if sight.alerts is not None and sight.alerts is not self._shown:
            self._shown = sight.alerts
            raised = (alert for alert in sight.alerts.open if alert.state == "raised")
            self.strip.show_alerts(grouped(raised))
        if sight.reading is not None:
            self.reading.show_reading(sight.reading)

    def _answer(self, kpi_id: str, what: str) -> None:
        assert self._shown is not None
        own = tuple(alert for alert in self._shown.open if alert.kpi.id == kpi_id)
        self._answers.answer(own, what)

    def _go(self, place: str) -> None:
        kind, _, record_id = place.partition(":")
        if kind == KeyResult.KIND:
            self.chosen.emit(kind, record_id)
        else:
            self.goes.emit(place)

    def _go_alerts(self) -> None:
        self.goes.emit("alerts")

    def _explain(self) -> None:
        from okrdesk.ui.dialogs.explain_sheet import ExplainSheet

        reading = self._lookout.now.reading
        if reading is not None:
            title, why = tr("this reading"), explain_reading(reading)
            ExplainSheet(self._look, self.window(), title, why, self._session.today).appear()
