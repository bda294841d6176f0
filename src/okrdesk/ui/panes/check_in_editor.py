"""Value, confidence, status and note of one key result. Must not choose which one is next."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.charts.progress_bar import paint_progress
from okrdesk.commands.check_ins import check_in
from okrdesk.domain.errors import OkrError
from okrdesk.domain.tree_reading import KeyResultReading, read_key_result
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.value_field import ValueField
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.confidence_strip import ConfidenceStrip
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.parts.note_field import NoteField
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.refusals import told_to
from okrdesk.ui.sentences import question

_OVERRIDES = ("on_track", "at_risk", "off_track")


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
        self.value = ValueField(look)
        self._value_title = label("", "h3")
        self._bar = Painted(look, 22)
        self._progress_says = label("", "small", wraps=True)
        self._question = label("", "h3", wraps=True)
        self.strip = ConfidenceStrip(look)
        self._chip = Chip(look)
        self._status_says = label("", "small", wraps=True)
        self._not_right = Button(look, tr("Not right?"), kind="link")
        self._override = Segments(
            look, tr("Status instead"), tuple((s, STATES[s].word) for s in _OVERRIDES), ""
        )
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(tr("Why? It holds until the next check-in."))
        self._reason.setAccessibleName(tr("Reason for the other status"))
        self.note = NoteField(look.px(112 if wide else 84))
        self._refused = label("", "refused", wraps=True)
        self.record_button = Button(
            look, tr("Record and go on") if wide else tr("Record"), kind="primary",
            keys="Ctrl+Return",
        )  # fmt: skip
        self.buttons = row(gap=10)
        self._lay_out(wide)
        self._connect()

    def _lay_out(self, wide: bool) -> None:
        layout = column(self, gap=5)
        values = QWidget()
        left = column(values, gap=5)
        left.addWidget(self._value_title)
        left.addWidget(self.value)
        left.addStretch(1)
        shares = QWidget()
        right = column(shares, gap=5)
        right.addWidget(label(tr("Progress"), "h3"))
        right.addWidget(self._bar)
        right.addWidget(self._progress_says)
        right.addStretch(1)
        if wide:
            top = row(gap=24)
            top.addWidget(values, 1)
            top.addWidget(shares, 1)
            layout.addLayout(top)
        else:
            layout.addWidget(values)
            layout.addWidget(shares)
        layout.addSpacing(6)
        layout.addWidget(self._question)
        layout.addWidget(label(tr("Type a digit, X for 10. Last time’s is underlined."), "quiet"))
        layout.addWidget(self.strip)
        ends = row()
        for text in (tr("no chance"), tr("coin toss"), tr("certain")):
            ends.addWidget(label(text, "tiny"))
            if text != tr("certain"):
                ends.addStretch(1)
        layout.addLayout(ends)
        layout.addSpacing(6)
        self._lay_out_status(layout)
        layout.addSpacing(6)
        layout.addWidget(label(tr("What changed?"), "h3"))
        layout.addWidget(self.note)
        layout.addWidget(self._refused)
        layout.addSpacing(4)
        self.buttons.addWidget(self.record_button)
        layout.addLayout(self.buttons)

    def _lay_out_status(self, layout: Any) -> None:
        head = row()
        head.addWidget(label(tr("Status"), "h3"))
        head.addStretch(1)
        head.addWidget(label(tr("computed, not chosen"), "quiet"))
        layout.addLayout(head)
        card = frame("card")
        inside = row(card, (12, 8, 12, 8), 12)
        inside.addWidget(self._chip)
        inside.addWidget(self._status_says, 1)
        inside.addWidget(self._not_right)
        layout.addWidget(card)
        layout.addWidget(self._override)
        layout.addWidget(self._reason)

    def _connect(self) -> None:
        self.value.edited.connect(self._try_out)
        self.strip.chosen.connect(self._try_out)
        self._override.chosen.connect(self._try_out)
        self._reason.textEdited.connect(self._try_out)
        self._not_right.clicked.connect(self._offer_override)
        self.record_button.clicked.connect(self.record)

    def ask(self, reading: KeyResultReading) -> None:
        """Begin anew for one key result."""
        ws, today = self._session.workspace, self._session.today
        self._reading = reading
        self.value.ask(ws, reading, today)
        for field, following in pairwise((*self.value.fields(), self.strip)):
            QWidget.setTabOrder(field, following)
        self._value_title.setText(self.value.title())
        asked = question(ws, reading, today)
        self._question.setText(asked)
        self.strip.ask(asked, reading.confidence)
        self.note.clear()
        self._reason.clear()
        self._override.value = ""
        for widget in (self._override, self._reason, self._refused):
            widget.hide()
        self._show(reading)

    def focus_first(self) -> None:
        """Begin at the value, selected."""
        field = next((f for f in self.value.fields() if f.isEnabled()), self.strip)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
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
            self.recorded.emit(recorded)

    def _answers(self) -> dict[str, Any]:
        answers = self.value.answer()
        if self.strip.value is not None:
            answers["confidence"] = self.strip.value
        if self.note.toPlainText().strip():
            answers["note"] = self.note.toPlainText().strip()
        if self._override.value:
            answers["status"] = self._override.value
            answers["reason"] = self._reason.text().strip() or None
        return answers

    def _try_out(self) -> None:
        """Show what the typed answers would make of progress and status."""
        assert self._reading is not None
        ws, today = self._session.workspace, self._session.today
        reading = self._reading
        try:
            answers = self._answers()
            self.value.mark(None)
            if answers:
                change = check_in(ws, self._session.document.at(), reading.key_result.id, **answers)
                reading = read_key_result(
                    ws.apply(change), reading.key_result, today, self._reading.ref
                )
            self._refused.hide()
        except OkrError as refusal:
            self._refuse(refusal)
        self._show(reading)

    def _show(self, reading: KeyResultReading) -> None:
        self._chip.show_state(reading.status, reading.status_says)
        self._status_says.setText(reading.status_reason)
        shown = show_share(reading.progress)
        says = shown if reading.expected is None else tr("{p}, even pace today {e}").format(
            p=shown, e=show_share(reading.expected)
        )  # fmt: skip
        self._progress_says.setText(says)

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_progress(
                painter,
                box,
                reading.progress,
                reading.expected,
                STATES[reading.status],
                self._look.theme,
            )

        self._bar.show_figure(stroke, tr("Progress {says}").format(says=says))

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.setText(refusal.says)
        self._refused.show()
        self.value.mark(refusal if refusal.kind == "bad_value" else None)

    def _offer_override(self) -> None:
        self._override.show()
        self._reason.show()
        self._override.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.record()
            return
        super().keyPressEvent(event)
