"""The alerts of one KPI and what was done about them. Must not judge or answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.alert import Alert
from okrdesk.domain.alert_words import PATTERNS
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.alert_strip import QUICK
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import clear, column, label, row, together
from okrdesk.ui.parts.painted import Painted

_MOST = 4
_STATES = {"watch": "watch", "act": "act"}


class KpiAlerts(QFrame):
    """Open ones first, each with what became of it; `answered` with what."""

    answered = Signal(str)

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__()
        self._look, self._session = look, session
        self.setProperty("look", "card")
        self._whole = column(self, (12, 10, 12, 10))
        self.alerts: tuple[Alert, ...] = ()

    def show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Show those of the KPI, as they are now."""
        self.alerts = alerts
        clear(self._whole)
        rows = together(self._whole, 3)
        head = Flow()
        titles = QWidget()
        titles.setLayout(head)
        head.addWidget(label(tr("Alerts and what was done"), "h3"))
        acted = sum(1 for a in alerts if any(done.what == "acting" for done in a.actions))
        if acted:
            says = tr("{n} of {m} led to action").format(n=acted, m=len(alerts))
            head.addWidget(label(says, "quiet"))
        rows.addWidget(titles)
        for alert in alerts[:_MOST]:
            rows.addWidget(self._row(alert))
        if not alerts:
            rows.addWidget(label(tr("It has never raised one."), "small"))
        if any(alert.is_open for alert in alerts):
            rows.addWidget(self._buttons())
        self._whole.addStretch(1)

    def _row(self, alert: Alert) -> QWidget:
        one = QWidget()
        line = row(one, gap=7)
        when = label(show_day(alert.raised, self._session.today), "quiet")
        when.setFixedWidth(self._look.px(78))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        state = _STATES.get(alert.rule, alert.kpi_state or "")
        if alert.is_open and state:
            line.addWidget(self._mark(state), 0, Qt.AlignmentFlag.AlignTop)
        says = tr("{became}: {cause}").format(
            became=_became(alert), cause=alert.note or PATTERNS[alert.rule]
        )
        line.addWidget(label(says, "small", wraps=True), 1)
        one.setAccessibleName(f"{alert.says} {_became(alert)}")
        return one

    def _mark(self, state: str) -> Painted:
        mark = Painted(self._look, 13, 13)

        def stroke(painter: QPainter, box: QRectF) -> None:
            draw_state(painter, box, state, self._look.theme)

        mark.show_figure(stroke, "")
        return mark

    def _buttons(self) -> QWidget:
        line = Flow(6)
        for what, words in QUICK[1:]:
            button = Button(self._look, words, kind="mini")
            button.setProperty("what", what)
            button.clicked.connect(self._answer)
            line.addWidget(button)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _answer(self) -> None:
        self.answered.emit(self.sender().property("what"))


def _became(alert: Alert) -> str:
    """ "open", "somebody is on it", "real change", "over by itself"."""
    if alert.resolved_as is not None:
        return RESOLVED_WORDS[alert.resolved_as]
    return {
        "raised": tr("open"),
        "acknowledged": tr("seen"),
        "acting": tr("taken"),
        "snoozed": tr("sleeps"),
    }.get(alert.state, tr("over by itself"))
