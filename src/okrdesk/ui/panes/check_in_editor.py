"""Value, confidence, status and note of one key result. Must not choose which one is next."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.commands.check_ins import check_in
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.qtmodels.tried import tried_check_in
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.others import CheckInOthers
from okrdesk.ui.panes.check_in_draft import CheckInDraft
from okrdesk.ui.panes.check_in_typed import put_back_into, typed_into
from okrdesk.ui.panes.confidence_question import ConfidenceQuestion
from okrdesk.ui.panes.evidence_field import EvidenceField
from okrdesk.ui.panes.progress_row import ProgressRow
from okrdesk.ui.panes.status_row import StatusRow
from okrdesk.ui.panes.value_day import ValueDay
from okrdesk.ui.panes.value_field import ValueField
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.columns import Columns
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.focus import give_focus
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.note_field import NoteField
from okrdesk.ui.parts.refused_value import RefusedValue
from okrdesk.ui.parts.tab_order import stops_in
from okrdesk.ui.readings import suggested_of
from okrdesk.ui.refusals import told_to
from okrdesk.ui.sentences import question

_LEAST = 230  # pixels at 100 % that value and progress have beside each other


class CheckInEditor(QWidget):
    """Asks in the order value, confidence, note; Ctrl+Enter records and says `recorded`.

    What is typed is tried out on a copy of the picture, so that progress and status are seen
    before anything is written.
    """

    recorded = Signal(str)

    def __init__(
        self, look: Appearance, session: Session, *, wide: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._reading: KeyResultReading | None = None
        self.value = ValueField(look, partial(suggested_of, session))
        self.progress = ProgressRow(look)
        self.status = StatusRow(look, wide=wide)
        self._draft = CheckInDraft(look, session)
        self.others = CheckInOthers(session, self)
        self.confidence = ConfidenceQuestion(look, self.others.confidence)
        self.note = NoteField(look.px(112 if wide else 84))
        self.value_day, self.evidence = ValueDay(look), EvidenceField(look)
        self._refused = RefusedValue(look, (0, 0, 0, 0), session)
        self.record_button = Button(
            look, tr("Record and go on") if wide else tr("Record"), kind="primary",
            keys="Ctrl+Return",
        )  # fmt: skip
        self.buttons = Flow(10)
        self._lay_out(wide)
        self._connect()

    def _lay_out(self, wide: bool) -> None:
        layout = column(self, gap=5)
        layout.addWidget(self._draft)
        values = QWidget()
        left = column(values, gap=5)
        left.addWidget(self.value.heading)
        left.addWidget(self.value)
        left.addWidget(self.value_day)
        left.addWidget(self.others.value)
        left.addStretch(1)
        if wide:
            top = Columns(self._look, _LEAST, 24)
            top.addWidget(values)
            top.addWidget(self.progress)
            layout.addLayout(top)
        else:
            layout.addWidget(values)
            layout.addWidget(self.progress)
        layout.addSpacing(6)
        layout.addWidget(self.confidence)
        layout.addSpacing(6)
        layout.addWidget(self.status)
        layout.addSpacing(6)
        layout.addWidget(label(tr("What changed?"), "h3"))
        layout.addWidget(self.note)
        layout.addWidget(self.others.note)
        layout.addWidget(self.evidence)
        layout.addWidget(self._refused)
        layout.addSpacing(4)
        self.buttons.addWidget(self.record_button)
        layout.addLayout(self.buttons)

    def _connect(self) -> None:
        self.value.edited.connect(self._try_out)
        self.value.stepped.connect(self._ask_period)
        self.others.valued.connect(self.value.show_value)
        self.others.ticked.connect(self.value.show_tick)
        self.confidence.chosen.connect(self._try_out)
        for tried in (self.value_day, self.evidence, self.status):
            tried.edited.connect(self._try_out)
        self.confidence.explained.connect(self._keep)
        self.note.textChanged.connect(self._keep)
        self._draft.discarded.connect(self._discard)
        self._refused.chosen.connect(self._take_meant)
        self.record_button.clicked.connect(self.record)

    def ask(self, reading: KeyResultReading, *, asks_value: bool = True) -> None:
        """Begin anew for one key result; where its value is not due only the rest is asked."""
        ws, today = self._session.workspace, self._session.today
        self._reading, self._asks_value = None, asks_value
        self.value.ask(ws, reading, today, asks_value=asks_value)
        self.others.ask(reading.key_result, self.value.day)
        self.confidence.ask(question(ws, reading, today), reading.confidence)
        self.note.clear()
        self.value_day.begin(reading.key_result, today, asks_value=asks_value)
        self.evidence.begin(reading.key_result)
        self.status.begin()
        self._refused.hide()
        self._reading = reading
        self._show(reading)
        self._restore(self._draft.begin(reading.key_result.id))

    def in_order(self, stops: list[QWidget]) -> list[QWidget]:
        """Tab goes from confidence to note: another status or day is rare, and comes at the end."""
        rare = [*stops_in(self.status), *stops_in(self.value_day)]
        often = [stop for stop in stops if stop not in rare]
        after = often.index(self.evidence.lines) + 1
        return often[:after] + rare + often[after:]

    def _ask_period(self, by: int) -> None:
        """Ask for the value of another period of the KPI that it is."""
        assert self._reading is not None
        if self._reading.key_result.kpi is not None:
            self._session.load(self._reading.key_result.kpi)
        self.value.step(self._session.workspace, self._reading, by)
        self.focus_first()

    def focus_first(self) -> None:
        """Begin at the value, selected."""
        field = next((f for f in self.value.fields() if f.isEnabled()), self.confidence.strip)
        give_focus(field)
        if isinstance(field, QLineEdit):
            field.selectAll()

    def record(self) -> None:
        """Write the check-in; a refusal stays below the note, with everything as typed."""
        if self._reading is None:
            return
        try:
            answers = self._answers()
        except OkrError as refusal:
            self._refuse(refusal)
            return
        if not answers:
            self._refuse(OkrError("bad_value", tr("Say how sure you are, or what changed.")))
            return
        recorded = self._reading.key_result.id
        with told_to(self._session, self._refuse):
            done = self._session.do(check_in, recorded, **answers)
        if done:
            self._draft.let_go()
            self.recorded.emit(recorded)
        elif self.confidence.lacks_first:  # what was typed as a value was read well
            self.value.mark(None)
            self.confidence.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answers(self) -> dict[str, Any]:
        answers = self.value.answer()
        if "value" in answers:
            answers |= self.value_day.answer()
        if self.confidence.strip.value is not None:
            answers["confidence"] = self.confidence.strip.value
        lines = (self.note.toPlainText().strip(), self.confidence.why.answer())
        if any(lines):
            answers["note"] = "\n".join(line for line in lines if line)
        return answers | self.evidence.answer() | self.status.answer()

    def _try_out(self) -> None:
        """Show what the typed answers would make of progress and status."""
        assert self._reading is not None
        reading = self._reading
        try:
            answers = self._answers()
            self.value.mark(None)
            reading = tried_check_in(self._session, reading, answers)
            self._refused.hide()
        except OkrError as refusal:
            self._refuse(refusal)
        self._show(reading)
        self._keep()

    def _keep(self) -> None:
        """Keep what was typed, for the case of a crash."""
        if self._reading is None:
            return
        self._draft.note(typed_into(self))

    def _restore(self, typed: dict[str, Any]) -> None:
        """Put back what was typed and never recorded."""
        if typed:
            put_back_into(self, typed)
            self._try_out()

    def _take_meant(self, text: str) -> None:
        """Of two numbers that a text may be the one that was meant."""
        self.value.put_back(text)
        self._try_out()
        self.focus_first()

    def _discard(self) -> None:
        assert self._reading is not None
        self._draft.let_go()
        self.ask(self._reading, asks_value=self._asks_value)
        self.focus_first()

    def _show(self, reading: KeyResultReading) -> None:
        self.status.show_reading(reading)
        self.confidence.show_chance(reading.chance)
        self.progress.show_reading(reading)

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.show_refusal(refusal)
        self.value.mark(refusal if refusal.kind == "bad_value" else None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.record()
            return
        super().keyPressEvent(event)
