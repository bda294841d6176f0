"""The bar of the check-in: which week, how far, the way out. Must not walk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.check_in_days import check_in_day, next_check_in
from okrdesk.domain.overriding import override
from okrdesk.domain.periods import period_of
from okrdesk.domain.words import tr
from okrdesk.look.days import show_weekday
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.painted import Painted

_STEPS = {
    "numbers": tr("Step 1 of 4"),
    "gauges": tr("Step 2 of 4"),
    "results": tr("Step 3 of 4"),
    "week": tr("Step 4 of 4"),
    "done": tr("Done"),
}

_ROOMY = 860  # pixels at 100 % from which the way so far is also drawn


def _due_day(session: Session) -> str:
    """The day of the check-in: today if it is one, else the next."""
    ws, today = session.workspace, session.today
    is_due = check_in_day(ws, today) == today
    return show_weekday(today if is_due else next_check_in(ws, today))


class CheckInBar(QFrame):
    """`left` when one wants out."""

    left = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self.setProperty("look", "bar")
        self._says = Elided(look)
        self._bar = Painted(look, 8, 150, turns=True)
        self.leave_button = Button(look, tr("Leave, keep draft"), keys="Esc")
        layout = row(self, (14, 0, 14, 0), 10)
        layout.addWidget(label(tr("Weekly check-in"), "h2"))
        self._about = Elided(look, left=True, grows=False)
        layout.addWidget(self._about)
        layout.addWidget(self._says, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.leave_button)
        self.leave_button.clicked.connect(self.left)
        look.changed.connect(self._fit)
        self._show_week()
        self._fit()

    def _show_week(self) -> None:
        """The week of today: the bar is made long before one comes, and days go by."""
        session = self._session
        week = period_of(session.today, "week", session.workspace.settings().week_start)
        due = tr("{week}, {days} · due {day}").format(
            week=week.name(), days=week.span(), day=_due_day(session)
        )
        self._about.say(due)
        self._about.setToolTip(due)

    def show_share(self, share: float, step: str, minutes: int) -> None:
        """Show how much of the walk is behind, 0 to 1, and about how many minutes are left."""
        self._show_week()
        left = tr("about 1 minute left") if minutes == 1 else tr("about {n} minutes left")
        says = f"{_STEPS[step]} · {left.format(n=minutes)}"
        done = step == "done"
        self._says.say(_STEPS[step] if done else says, _STEPS[step])
        self.leave_button.setText(tr("Leave") if done else tr("Leave, keep draft"))

        def stroke(painter: QPainter, box: QRectF) -> None:
            theme = self._look.theme
            painter.setPen(Qt.PenStyle.NoPen)
            for part, colour in ((1.0, theme.track), (share, theme.text)):
                painter.setBrush(QColor(colour))
                wide = max(box.height(), box.width() * part)
                painter.drawRoundedRect(QRectF(0, 0, wide, box.height()), 4, 4)

        self._bar.show_figure(stroke, _STEPS[step])

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(47))
        roomy = self.width() >= self._look.px(_ROOMY)
        self._bar.setVisible(roomy)
        self._about.setVisible(roomy)
        self.leave_button.set_brief(not roomy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
