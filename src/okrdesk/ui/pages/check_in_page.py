"""The weekly check-in: four steps, one after the other. Must not hold rules."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.check_in_asks import numbers_asked
from okrdesk.ui.check_in_progress import CheckInProgress
from okrdesk.ui.check_in_walk import CheckInWalk
from okrdesk.ui.desks.alerts import AlertsDesk
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.check_in_bar import CheckInBar
from okrdesk.ui.panes.check_in_result import CheckInResult
from okrdesk.ui.panes.check_in_side import CheckInSide
from okrdesk.ui.panes.check_in_stack import KEYS, CheckInStack
from okrdesk.ui.panes.check_in_steps import CheckInSteps
from okrdesk.ui.parts.focus import hold_focus
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.page_key import NOTHING_CHANGED, page_key

_MARKS_BELOW = 900  # pixels at 100 %


class CheckInPage(Page):
    """Numbers, gauges, key results, the week, done; Esc leaves, what was recorded stays so."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        tree: TreeModel,
        lookout: Lookout,
        answers: AlertsDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._tree, self._lookout = session, tree, lookout
        self.walk = CheckInWalk()
        self.bar = self._bar = CheckInBar(look, session)
        self.left = self.steps = CheckInSteps(look, session)
        self.right = self._side = CheckInSide(look, session)
        self.stack = steps = CheckInStack(look, session, answers)
        self.numbers, self.gauges, self.week = steps.numbers, steps.gauges, steps.week
        column(self).addWidget(self.stack)
        self._progress = CheckInProgress(session, self.walk, steps, self.bar, self.steps)
        self._connect()

    def _connect(self) -> None:
        self._bar.left.connect(self.leave)
        self.numbers.went_on.connect(self.begin_gauges)
        self.gauges.went_on.connect(self.begin_results)
        for step in (self.numbers, self.gauges):
            step.current.connect(self._side.show_kpi)
        self.numbers.filled.connect(self._side.refresh)
        self._lookout.open_alerts.told.connect(self._look_ahead)
        self.stack.recorded.connect(self._note_recorded)
        self.stack.skips.connect(self.skip)
        self.stack.left.connect(self.leave)
        self.week.finished.connect(self._finish)
        self.steps.picked.connect(self.show_result)
        self.steps.number_picked.connect(self.numbers.show_number)
        self.steps.stepped.connect(self.go_step)
        self.steps.everybody.connect(self.show_everybody)
        # A shortcut, because in a text field Alt+N would be the letter.
        page_key(self, NOTHING_CHANGED, self._nothing_changed)
        self._session.changed.connect(self._follow)

    @override
    def set_room(self, wide: int, high: int) -> None:
        """In a narrow window the steps are marks only."""
        self.steps.set_narrow(wide <= _MARKS_BELOW)

    @property
    def result(self) -> CheckInResult:
        """Where a key result is asked about."""
        return self.stack.result

    @property
    def step(self) -> str:
        """The name of the step in sight, as CheckInStack has them."""
        return self.walk.step

    @property
    @override
    def is_settled(self) -> bool:
        """Whether all lines are there that are shown before one asks for more."""
        came = self.numbers.is_shown and self._side.is_shown and self.gauges.coming.is_done
        return came and self._progress.is_shown

    @override
    def enter(self, argument: str) -> None:
        """Begin (or go on): numbers that are due first, then what they ask."""
        by = self._session.document.at().by
        self.walk.begin(self._session.workspace, by, self._tree.reading)
        self.stack.begin()
        self._begin_numbers()

    def _begin_numbers(self) -> None:
        """Ask for the numbers, or go on to the gauges where none is due."""
        self.numbers.ask(numbers_asked(self._session, everybody=self.walk.everybody))
        if self.numbers.rows:
            self._look_ahead()
            self._show_step("numbers")
        else:
            self.begin_gauges()

    def _look_ahead(self) -> None:
        if self.gauges.is_looking and self.step == "gauges":
            self.begin_gauges()
        self.stack.look_ahead(self._lookout.open_alerts.answer, self.walk)

    @override
    def focus_first(self) -> None:
        """Begin where something is asked."""
        self.stack.focus_step(self.step)

    def begin_gauges(self) -> None:
        """Go on to the gauges that need a word, or to the key results where none does."""
        if self.stack.ask_gauges(self._lookout.open_now(), self.walk):
            self._show_step("gauges")
            self.focus_first()
        else:
            self.begin_results()

    def begin_results(self) -> None:
        """Go on to the key results, or to the week where there are none."""
        self.walk.place = 0
        if self.walk.queue:
            self.show_result(self.walk.queue_ids()[0])
        else:
            self.begin_week()

    def show_result(self, key_result_id: str) -> None:
        """Ask about one key result."""
        self.walk.place = self.walk.queue_ids().index(key_result_id)
        self._session.load(key_result_id)
        hold_focus(self.stack)  # the field that has it goes, and another gets it below
        self.result.ask(key_result_id, self.walk.place, self.walk.queue)
        self._side.show_key_result(key_result_id)
        self._show_step("results")
        self.focus_first()

    def begin_week(self) -> None:
        """Go on to the week in its own words."""
        skipped = (
            *self.gauges.open_ids(),
            *(key for key in self.walk.all_ids() if key in self.walk.skipped),
        )
        self.week.ask(partial(self.stack.gathered, self.walk), skipped)
        self._show_step("week")
        self.focus_first()

    def show_everybody(self, everybody: bool) -> None:
        """Ask about everybody's things, or only about one's own; what was done stays done."""
        self.walk.everybody = everybody
        if self.step in ("numbers", "gauges"):
            self._begin_numbers()
            self.focus_first()
        elif self.step == "results":
            self.begin_results()
        else:
            self._progress.show()

    def skip(self) -> None:
        """Leave this key result as it is and go on."""
        self.walk.skipped.add(self.walk.now)
        self._go_on()

    def leave(self) -> None:
        """Go back Home."""
        self.goes.emit("home")

    def _note_recorded(self, _key_result_id: str) -> None:
        self.walk.note_done()
        self._go_on()

    def _go_on(self) -> None:
        following = self.walk.following()
        if following is None:
            self.begin_week()
        else:
            self.show_result(following)

    def _finish(self) -> None:
        done, asked, numbers = len(self.walk.done), len(self.walk.queue), self.numbers.recorded
        self.stack.finish.show_done(done, asked, numbers, self.week.title, self.week.parts())
        self._show_step("done")
        self.focus_first()

    def go_step(self, step: str) -> None:
        """Go to a step out of turn; one that asks nothing leads on to the next."""
        if step == "numbers" and self.numbers.count:
            self._show_step("numbers")
            self.focus_first()
        elif step in ("numbers", "gauges"):
            self.begin_gauges()
        elif step == "results":
            self.begin_results()
        else:
            self.begin_week()

    def _show_step(self, step: str) -> None:
        self.walk.step = step
        self.stack.show_step(step)
        self.says.emit(KEYS.get(step, ""))
        if step == "week":
            self._side.show_before(self.week.week)
        self._progress.show_soon()

    def _follow(self) -> None:
        if self.isVisible():
            self.gauges.follow()
            self._progress.show_soon()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif alt and event.key() == Qt.Key.Key_Right:
            self._skip_step()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.show_everybody(not self.walk.everybody)
        else:
            super().keyPressEvent(event)

    @override
    def paste(self) -> bool:
        if self.step != "numbers":
            return False
        self.numbers.paste()
        return True

    def _nothing_changed(self) -> None:
        if self.step == "results":
            self.result.nothing_changed()

    def _skip_step(self) -> None:
        ways = {"numbers": self.begin_gauges, "gauges": self.begin_results, "results": self.skip}
        ways.get(self.step, bool)()
