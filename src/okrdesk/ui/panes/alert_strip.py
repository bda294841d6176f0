"""Open alerts on top of Home, until somebody has seen them. Must not judge or answer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.words import tr
from okrdesk.look.alert_words import alert_asks, alert_event, alert_title
from okrdesk.session import Session
from okrdesk.ui.alert_groups import AlertedKpi, Group, alerted_kpis
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import clear, column, rich, row, rule, together
from okrdesk.ui.parts.painted import Painted

_LEAST = 240  # pixels at 100 % that the words have, else the answers stand below them

# What can be answered on the spot: (what, words).
QUICK = (
    ("look", tr("Look")), ("act", tr("I take it")), ("expected", tr("Expected…")),
    ("wrong", tr("Wrong number…")),
)  # fmt: skip


class AlertStrip(QFrame):
    """One row per KPI, guardrails first; `answered` with (KPI id, what), `more` for the page."""

    answered = Signal(str, str)
    more = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._most = 2
        self.asked: tuple[Group, ...] = ()
        self._told: tuple[object, ...] = ()
        self.setProperty("look", "card")
        self.setAccessibleName(tr("Open alerts"))
        self._rows = column(self, (1, 1, 1, 1))
        self.hide()

    def set_most(self, rows: int) -> None:
        """Show at most so many rows; the rest is one link."""
        if rows != self._most:
            self._most = rows
            self.show_alerts(self.asked)

    def show_alerts(self, asked: Sequence[Group]) -> None:
        """Show the first of these, KPI by KPI; none hides the strip.

        What is shown already stays: a strip made anew has the whole page laid out and painted.
        """
        self.asked = tuple(asked)
        shown = alerted_kpis(self._session, self.asked[: self._most])
        told = shown, len(self.asked), self._session.today
        if told == self._told:
            return
        self._told = told
        clear(self._rows)
        rows = together(self._rows)
        for place, alerted in enumerate(shown):
            if place:
                rows.addWidget(rule())
            left = len(self.asked) - len(shown) if place == len(shown) - 1 else 0
            rows.addWidget(self._row(alerted, left))
        self.setVisible(bool(self.asked))

    @property
    def _answers(self) -> tuple[tuple[str, str], ...]:
        """Only the first one, to look, where a document cannot be changed."""
        return QUICK[:1] if self._session.document.read_only else QUICK

    def _row(self, alerted: AlertedKpi, left: int) -> QWidget:
        ws, today = self._session.workspace, self._session.today
        line = QWidget()
        layout = Beside(self._look, _LEAST, 6)
        around = row(line, (10, 3, 8, 3), 6)
        around.addWidget(self._mark(alerted.reading.state))
        around.addLayout(layout, 1)
        title = alert_title(ws, alerted.reading)
        event = alert_event(alerted.leading, alerted.reading, today)
        rest = f", {event}. {alert_asks(ws, alerted.leading)}".rstrip()
        says = rich(f"<b>{escape(title)}</b>{escape(rest)}", "small")
        says.setAccessibleName(" ".join(alert.says for alert in alerted.alerts))
        layout.addWidget(says)
        if left:
            link = Button(self._look, tr("{n} more").format(n=left), kind="link")
            link.setAccessibleName(
                (tr("1 more alert") if left == 1 else tr("{n} more alerts")).format(n=left)
            )
            link.clicked.connect(self.more)
            layout.addWidget(link)
        for what, words in self._answers:
            button = Button(self._look, words, kind="mini")
            button.setAccessibleName(f"{words}: {alerted.reading.kpi.name}")
            button.setProperty("answer", (alerted.reading.kpi.id, what))
            button.clicked.connect(self._answer)
            layout.addWidget(button)
        return line

    def _mark(self, state: str) -> Painted:
        mark = Painted(self._look, 14, 14)

        def stroke(painter: QPainter, box: QRectF) -> None:
            draw_state(painter, box, state, self._look.theme)

        mark.show_figure(stroke, "")
        return mark

    def _answer(self) -> None:
        kpi, what = self.sender().property("answer")
        self.answered.emit(kpi, what)
