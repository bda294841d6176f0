"""The weekly check-in: numbers, then key results one at a time. Must not hold rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget
from typing_extensions import override

from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.qtmodels.loading import read_whole
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.check_in_bar import CheckInBar
from okrdesk.ui.panes.check_in_done import CheckInDone
from okrdesk.ui.panes.check_in_result import CheckInResult
from okrdesk.ui.panes.check_in_side import CheckInSide
from okrdesk.ui.panes.check_in_steps import CheckInSteps
from okrdesk.ui.panes.number_grid import NumberGrid
from okrdesk.ui.parts.labels import column
from okrdesk.ui.sentences import every_key_result, mine_of

_ENDED = ("closed",)


class CheckInPage(Page):
    """Steps are "numbers", "results" and "done"; Esc leaves, what was recorded stays recorded."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        tree: TreeModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._tree = look, session, tree
        self._all: list[KeyResultReading] = []
        self._queue: list[KeyResultReading] = []
        self.everybody = False
        self.place, self._done_ids, self._skipped = 0, set[str](), set[str]()
        self.step = "numbers"
        self.bar = self._bar = CheckInBar(look, session)
        self.left = self.steps = CheckInSteps(look)
        self.right = self._side = CheckInSide(look, session)
        self._stack = QStackedWidget()
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self.numbers = NumberGrid(look, session)
        self.result = CheckInResult(look, session)
        self.finish = CheckInDone(look, session)
        for widget in (self.numbers, self.result, self.finish):
            self._stack.addWidget(widget)
        column(self).addWidget(self._stack)
        self._bar.left.connect(self.leave)
        self.numbers.went_on.connect(self.begin_results)
        self.numbers.current.connect(self._side.show_kpi)
        self.result.editor.recorded.connect(self._note_recorded)
        self.result.skips.connect(self.skip)
        self.steps.picked.connect(self.show_result)
        self.steps.stepped.connect(self._go_step)
        self.steps.everybody.connect(self.show_everybody)
        self.finish.left.connect(self.leave)
        session.changed.connect(self._follow)

    @override
    def enter(self, argument: str) -> None:
        """Begin (or go on): numbers that are due first, then every key result of the cycle."""
        reading = self._tree.reading
        self._done_ids, self._skipped = set(), set()
        found = () if reading is None else every_key_result(reading.objectives)
        open_cycle = reading is not None and reading.cycle.state not in _ENDED
        self._all = [kr for kr in found if kr.key_result.state == "active" and open_cycle]
        self._queue = self._all if self.everybody else self._mine()
        board = read_whole(self._session, lambda ws: read_board(ws, self._session.today))
        self.numbers.ask([kpi for kpi in board.kpis if kpi.is_due])
        if self.numbers.count:
            self._show_step("numbers")
        else:
            self.begin_results()

    @override
    def focus_first(self) -> None:
        """Begin where something is asked."""
        if self.step == "numbers":
            self.numbers.focus_first()
        elif self.step == "results":
            self.result.editor.focus_first()
        else:
            self.finish.focus_first()

    def begin_results(self) -> None:
        """Go on to the key results, or to the end where there are none."""
        self.place = 0
        if self._queue:
            self.show_result(self._queue[0].key_result.id)
        else:
            self._finish()

    def show_result(self, key_result_id: str) -> None:
        """Ask about one key result."""
        self.place = self._index(key_result_id)
        self._session.load(key_result_id)
        self.result.ask(key_result_id, self.place, self._queue)
        self._side.show_key_result(key_result_id)
        self._show_step("results")
        self.result.editor.focus_first()

    def show_everybody(self, everybody: bool) -> None:
        """Ask about everybody's key results, or only about one's own; what was done stays done."""
        self.everybody = everybody
        self._queue = self._all if everybody else self._mine()
        if self.step == "results":
            self.begin_results()
        else:
            self._show_progress()

    def _mine(self) -> list[KeyResultReading]:
        return mine_of(self._session.workspace, self._session.document.at().by, self._all)

    def queue_ids(self) -> tuple[str, ...]:
        """The key results that are asked about, in order."""
        return tuple(reading.key_result.id for reading in self._queue)

    def skip(self) -> None:
        """Leave this key result as it is and go on."""
        self._skipped.add(self._queue[self.place].key_result.id)
        self._go_on()

    def leave(self) -> None:
        """Go back Home."""
        self.goes.emit("home")

    def _note_recorded(self, key_result_id: str) -> None:
        self._done_ids.add(key_result_id)
        self._go_on()

    def _go_on(self) -> None:
        settled = self._done_ids | self._skipped
        rest = [kr.key_result.id for kr in self._queue if kr.key_result.id not in settled]
        behind = [key for key in rest if self._index(key) > self.place]
        if rest:
            self.show_result((behind or rest)[0])
        else:
            self._finish()

    def _index(self, key_result_id: str) -> int:
        return self.queue_ids().index(key_result_id)

    def _finish(self) -> None:
        self.finish.show_done(len(self._done_ids), len(self._queue), self.numbers.recorded)
        self._show_step("done")
        self.finish.focus_first()

    def _go_step(self, step: str) -> None:
        if step == "numbers" and self.numbers.count:
            self._show_step("numbers")
            self.numbers.focus_first()
        elif step == "results":
            self.begin_results()

    def _show_step(self, step: str) -> None:
        self.step = step
        widget = {"numbers": self.numbers, "results": self.result, "done": self.finish}[step]
        self._stack.setCurrentWidget(widget)
        self._show_progress()

    def _show_progress(self) -> None:
        now = self._queue[self.place].key_result.id if self.step == "results" else ""
        mine = len(self._mine())
        self.steps.show_choice(mine, len(self._all), self.everybody)
        self.steps.show_steps(self.step, self.numbers, self._queue, now, self._done_ids)
        share = 0.05
        if self._queue and self.step != "numbers":
            share = max(0.05, len(self._done_ids | self._skipped) / len(self._queue))
        self._bar.show_share(1.0 if self.step == "done" else share, self.step)

    def _follow(self) -> None:
        if self.isVisible():
            self._show_progress()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif alt and event.key() == Qt.Key.Key_Right:
            if self.step == "results":
                self.skip()
            elif self.step == "numbers":
                self.begin_results()
        elif alt and event.key() == Qt.Key.Key_N and self.step == "results":
            self.result.nothing_changed()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.show_everybody(not self.everybody)
        else:
            super().keyPressEvent(event)
