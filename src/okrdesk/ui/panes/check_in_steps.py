"""The steps of the check-in at the left, with what is done. Must not walk itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from shiboken6 import isValid

from okrdesk.domain.records import Objective
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.look.kpi_value import kpi_value
from okrdesk.look.tree_words import confidence_words
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.check_in_asks import left_aside
from okrdesk.ui.check_in_walk import STEPS, CheckInWalk
from okrdesk.ui.panes.gauge_words import GaugeWords
from okrdesk.ui.panes.number_grid import NumberGrid
from okrdesk.ui.panes.number_row import NumberRow
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.step_row import StepRow
from okrdesk.ui.readings import key_result_of, kpi_of

WIDE = 292
_MOST = 30  # key results: more of them take longer to lay out than a key may wait
_NARROW = 56
_AROUND = 40  # pixels at 100 % that stay in sight above and below the row where one is
_BESIDE, _BESIDE_MARKS = 8, 4  # pixels left and right; marks stand beside the scroll bar


class CheckInSteps(QFrame):
    """`stepped` names a step, `picked` a key result, `number_picked` a KPI.

    `everybody` says whose are asked about.
    """

    stepped = Signal(str)
    picked = Signal(str)
    number_picked = Signal(str)
    everybody = Signal(bool)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._narrow = self._is_choice = False
        self._words: list[QLabel] = []
        self.setProperty("look", "left")
        self._area = area = ScrollColumn()
        self._here: StepRow | None = None
        self._numbers: dict[str, StepRow] = {}
        inner = QWidget()
        self._outer = outer = column(inner, (_BESIDE, 12, _BESIDE, 12), 3)
        self._choice = Segments(look, tr("Whose key results"), (), "mine")
        whose = row(gap=0)
        whose.addSpacing(10)
        whose.addWidget(self._choice)
        whose.addStretch(1)
        before, after = QWidget(), QWidget()
        self._before, self._after = column(before, gap=1), column(after, gap=1)
        self._rows = self._before
        outer.addWidget(before)
        outer.addLayout(whose)
        outer.addWidget(after)
        outer.addStretch(1)
        self._choice.chosen.connect(self._ask_whose)
        area.setWidget(inner)
        area.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        column(self).addWidget(area)
        look.changed.connect(self._fit)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Only the marks where there is little room; the words are in their tooltips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def show_choice(self, mine: int, all_of_them: int, everybody: bool) -> None:
        """Offer one's own or everybody's; nothing to choose where those are the same."""
        self._is_choice = mine != all_of_them
        self._choice.setVisible(self._is_choice and not self._narrow)
        self._choice.value = "all" if everybody else "mine"
        options = (
            ("mine", tr("Mine {n}").format(n=mine)),
            ("all", tr("Everybody {n} · M").format(n=all_of_them)),
        )
        self._choice.offer(options)

    def show_steps(self, walk: CheckInWalk, numbers: NumberGrid, gauges: GaugeWords) -> None:
        """Show where in the walk we are."""
        clear(self._before)
        clear(self._after)
        self._words, self._numbers = [], {}
        self._rows = self._before
        of = tr("{n} of {count}")
        count = of.format(n=numbers.recorded, count=numbers.count)
        self._step(walk, "numbers", tr("Numbers"), count if numbers.count else tr("none due"))
        if walk.step == "numbers":
            for number in numbers.rows:
                self._number(number, _state_of(number, numbers))
            self._say_more(numbers.waiting)
        said = len(gauges.rows) - len(gauges.open)
        count = of.format(n=said, count=gauges.count)
        title = tr("Gauges that need a word")
        self._step(walk, "gauges", title, count if gauges.rows else "")
        done = sum(1 for key in walk.queue_ids() if key in walk.done)
        count = of.format(n=done, count=len(walk.queue))
        self._step(walk, "results", tr("Key results"), count)
        self._rows = self._after
        if walk.step != "numbers":
            self._show_queue(walk)
        self._step(walk, "week", tr("The week"), tr("headline, next focus"))
        self._rows.addSpacing(10)
        says = tr("You can stop at any time: what is recorded is kept.")
        if walk.step == "numbers":
            says = left_aside(self._session, numbers.asked_ids())
        self._say(label(says, "quiet", wraps=True), 0)
        QTimer.singleShot(0, self._bring_into_sight)

    def show_now(self, numbers: NumberGrid) -> bool:
        """Mark the number in whose line one is; False where the list lacks one of them."""
        if any(one.kpi_id not in self._numbers for one in numbers.rows):
            return False
        for one in numbers.rows:
            line, state = self._numbers[one.kpi_id], _state_of(one, numbers)
            line.show_state(state)
            if state == "now":
                self._here = line
        QTimer.singleShot(0, self._bring_into_sight)
        return True

    @Slot()
    def _bring_into_sight(self) -> None:
        """Where they are as many as before; else once the area knows how many there are."""
        if self._here is not None and isValid(self._here):
            for layout in (self._before, self._after, self._outer):
                layout.activate()
            self._area.ensureWidgetVisible(self._here, 0, self._look.px(_AROUND))

    def _say(self, words: QLabel, above: int) -> None:
        """Words between the rows: there is no room for them where only marks are shown."""
        words.setContentsMargins(10, above, 10, 1)
        self._rows.addWidget(words)
        words.setVisible(not self._narrow)
        self._words.append(words)

    def _show_queue(self, walk: CheckInWalk) -> None:
        """The key results below their objectives; of very many those around the present one."""
        above, first = "", max(0, min(walk.place - _MOST // 2, len(walk.queue) - _MOST))
        if first:
            self._say(label(tr("{n} before these").format(n=first), "quiet"), 7)
        for reading in walk.queue[first : first + _MOST]:
            objective = self._session.workspace.get(Objective, reading.key_result.objective)
            if objective.id != above:
                above = objective.id
                place = reading.ref.rpartition(".")[0]
                title = tr("{ref} {title}").format(ref=place, title=objective.title)
                self._say(label(title, "group", wraps=True), 7)
            self._item(walk, reading)
        self._say_more(len(walk.queue) - first - _MOST)

    def _say_more(self, count: int) -> None:
        if count > 0:
            self._say(label(tr("and {n} more").format(n=count), "quiet"), 3)

    def _number(self, number: NumberRow, state: str) -> None:
        ws = self._session.workspace
        reading = kpi_of(self._session, number.kpi_id)
        note = ""
        if number.has_value:
            note = kpi_value(ws, reading)
            if reading.so_far:
                note = tr("{value} so far").format(value=note)
        line = StepRow(self._look, "", number.name, state, note)
        line.setProperty("record", number.kpi_id)
        line.clicked.connect(self._pick_number)
        self._numbers[number.kpi_id] = line
        self._add(line, state)

    def _pick_number(self) -> None:
        self.number_picked.emit(str(self.sender().property("record")))

    def _step(self, walk: CheckInWalk, step: str, text: str, note: str) -> None:
        here, there = STEPS.index(walk.step), STEPS.index(step)
        state = "done" if there < here else "now" if there == here else "to do"
        line = StepRow(self._look, str(there + 1), text, state, note)
        line.setProperty("step", step)
        line.clicked.connect(self._go)
        self._add(line, state)

    def _item(self, walk: CheckInWalk, reading: KeyResultReading) -> None:
        key_result = reading.key_result
        done = "done" if key_result.id in walk.done else "to do"
        state = "now" if key_result.id == walk.now else done
        note = tr("KPI") if key_result.kpi else ""
        if key_result.id in walk.done:
            sure = confidence_words(key_result_of(self._session, key_result.id))
            note = " ".join(part for part in sure if part)
        line = StepRow(self._look, "", f"{reading.ref} {key_result.title}", state, note)
        line.setProperty("record", key_result.id)
        line.clicked.connect(self._pick)
        self._add(line, state)

    def _add(self, line: StepRow, state: str) -> None:
        self._rows.addWidget(line)
        if state == "now":  # the last one: a step, or the item in it that is asked about
            self._here = line

    def _go(self) -> None:
        self.stepped.emit(str(self.sender().property("step")))

    def _ask_whose(self, value: str) -> None:
        self.everybody.emit(value == "all")

    def _pick(self) -> None:
        self.picked.emit(str(self.sender().property("record")))

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(_NARROW if self._narrow else WIDE))
        beside = _BESIDE_MARKS if self._narrow else _BESIDE
        self._outer.setContentsMargins(beside, 12, beside, 12)
        self._choice.setVisible(self._is_choice and not self._narrow)
        for words in self._words:
            words.setVisible(not self._narrow)


def _state_of(number: NumberRow, numbers: NumberGrid) -> str:
    if number.kpi_id == numbers.now:
        return "now"
    return "done" if number.has_value else "to do"
