"""The steps of a check-in, one of them in sight. Must not know which comes next."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from okrdesk.domain.alert import Alerts
from okrdesk.domain.periods import period_of
from okrdesk.domain.words import tr
from okrdesk.look.check_in_summary import Part
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.check_in_asks import gauges_ahead, gauges_wanted, parts_recorded
from okrdesk.ui.check_in_walk import CheckInWalk
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.panes.check_in_done import CheckInDone
from okrdesk.ui.panes.check_in_result import CheckInResult
from okrdesk.ui.panes.gauge_words import GaugeWords
from okrdesk.ui.panes.number_grid import NumberGrid
from okrdesk.ui.panes.week_words import WeekWords
from okrdesk.ui.parts.focus import bring_into_sight
from okrdesk.ui.parts.paint_later import PaintLater

# What helps at a step, for the foot of the window.
KEYS = {
    "numbers": tr("Tab next value · F2 takes the suggestion · ↑↓ other period · Ctrl Z undoes"),
    "results": tr("Tab next field · F2 takes the suggestion · M everybody · F1 all keys"),
}
_Step = NumberGrid | GaugeWords | CheckInResult | WeekWords | CheckInDone


class CheckInStack(QStackedWidget):
    """numbers, gauges, results, week, done; the third and the last are made later.

    `recorded` names a key result, `skips` leaves one as it is, `left` is the way out at the end.
    """

    recorded = Signal(str)
    skips = Signal()
    left = Signal()

    def __init__(self, look: Appearance, session: Session, answers: AlertsDesk) -> None:
        super().__init__()
        self._look, self._session = look, session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.numbers = NumberGrid(look, session)
        self.gauges = GaugeWords(look, session, answers)
        self.week = WeekWords(look, session)
        for step in (self.numbers, self.gauges, self.week):
            self.addWidget(step)
        self._paint = PaintLater(self)
        self.numbers.came.connect(self._get_ready, Qt.ConnectionType.QueuedConnection)

    def _get_ready(self) -> None:
        """Make the editor of key results while somebody types numbers: it takes a turn."""
        self.result.ensurePolished()

    @cached_property
    def result(self) -> CheckInResult:
        """Where a key result is asked about."""
        made = CheckInResult(self._look, self._session)
        made.editor.recorded.connect(self.recorded)
        made.skips.connect(self.skips)
        self.addWidget(made)
        return made

    @cached_property
    def finish(self) -> CheckInDone:
        """The end of the walk."""
        made = CheckInDone(self._look, self._session)
        made.left.connect(self.left)
        self.addWidget(made)
        return made

    def _step(self, name: str) -> _Step:
        match name:
            case "numbers":
                return self.numbers
            case "gauges":
                return self.gauges
            case "results":
                return self.result
            case "week":
                return self.week
        return self.finish

    def begin(self) -> None:
        """Let go of what a check-in before asked."""
        self.numbers.begin()
        self.gauges.begin()
        first_day = self._session.workspace.settings().week_start
        self.week.begin(period_of(self._session.today, "week", first_day))

    def show_step(self, step: str) -> None:
        """Bring a step into sight."""
        shown = self._step(step)
        if self.currentWidget() is not shown:
            self._paint.put_off()
        bring_into_sight(self, shown)

    def focus_step(self, step: str) -> None:
        """Go to where a step asks something."""
        self._step(step).focus_first()

    def ask_gauges(self, found: Alerts | None, walk: CheckInWalk) -> bool:
        """Ask about the gauges that need a word; False where none does.

        Without open alerts, as in a large file whose are still being found out: say so.
        """
        if found is None:
            self.gauges.look()
            return True
        self.gauges.ask(gauges_wanted(self._session, found, everybody=walk.everybody))
        return bool(self.gauges.rows)

    def look_ahead(self, found: object, walk: CheckInWalk) -> None:
        """Say below the numbers what they will ask, as far as it is known yet."""
        if not self.numbers.rows or not isinstance(found, Alerts):
            return
        asked, known = gauges_ahead(self._session, found, everybody=walk.everybody)
        first = next(iter(walk.queue), None)
        after = tr("Next: the week")
        if first is not None:
            after = tr("Next: {ref} {title}").format(ref=first.ref, title=first.key_result.title)
        self.numbers.show_ahead(asked, known, after)

    def gathered(self, walk: CheckInWalk) -> tuple[Part, ...]:
        """What was recorded in this check-in, as it stands now."""
        words = [(one.title, one.answer) for one in self.gauges.rows if not one.is_open]
        done = [key for key in walk.all_ids() if key in walk.done]
        return parts_recorded(self._session, self.numbers.recorded_ids(), words, done)
