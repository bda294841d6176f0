"""A key result in the inspector: line, editor, initiatives, check-ins. Must not compute."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.key_result_values import cadence_of
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Evidence, KeyResult, Person, Remark
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_delta, show_grade
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.chance_row import ChanceRow
from okrdesk.ui.panes.check_in_editor import CheckInEditor
from okrdesk.ui.panes.inspector_head import InspectorHead
from okrdesk.ui.panes.key_result_log import KeyResultLog
from okrdesk.ui.panes.tag_row import TagRow
from okrdesk.ui.panes.way_line import WayLine
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, row
from okrdesk.ui.parts.long_words import LongWords
from okrdesk.ui.readings import key_result_of
from okrdesk.ui.sentences import (
    cycle_of,
    key_result_value,
    owner_name,
    promise,
)

_NEEDED = {
    "day": tr("needs {n} a day"),
    "week": tr("needs {n} a week"),
    "month": tr("needs {n} a month"),
    "quarter": tr("needs {n} a quarter"),
}


class KeyResultPane(QWidget):
    """One key result; its check-in editor unfolds on demand and keeps what is typed."""

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._key_result_id = ""
        self._seen: tuple[object, ...] = ()
        layout = column(self, (16, 14, 16, 14), 3)
        self.head = InspectorHead(look)
        layout.addWidget(self.head)
        self.tags = TagRow(look, session, "okrs")
        self.tags.goes.connect(self.goes)
        layout.addWidget(self.tags)
        self.way = WayLine(look)
        layout.addSpacing(6)
        layout.addWidget(self.way)
        self.because = LongWords(look, "small")
        self.chances = ChanceRow(look)
        layout.addWidget(self.chances)
        layout.addWidget(self.because)
        layout.addSpacing(8)
        self.check_in_button = Button(look, tr("Check in"), kind="primary")
        self.edit_button = Button(look, tr("Edit…"), keys="F2")
        self._buttons = QWidget()
        buttons = row(self._buttons)
        buttons.addWidget(self.check_in_button)
        buttons.addWidget(self.edit_button)
        buttons.addStretch(1)
        layout.addWidget(self._buttons)
        self.editor = CheckInEditor(look, session, wide=False)
        self.editor.hide()
        self._leave = Button(look, tr("Leave"), keys="Esc")
        self.editor.buttons.addWidget(self._leave)
        layout.addWidget(self.editor)
        self.log = KeyResultLog(look, session)
        layout.addWidget(self.log)
        layout.addStretch(1)
        self.check_in_button.clicked.connect(self.open_editor)
        self._leave.clicked.connect(self.close_editor)
        self.edit_button.clicked.connect(self._ask_edit)
        self.chances.explains.connect(self.explain)
        self.editor.recorded.connect(self.close_editor)

    def show_record(self, record_id: str) -> None:
        """Show the key result with that id; an editor left open for another one is closed."""
        if record_id != self._key_result_id:
            self.close_editor()
        self._key_result_id = record_id
        self._session.load(record_id)
        self.tags.show_record(record_id)
        self._show()

    def refresh(self) -> None:
        """Show it anew if a change concerned it, leaving an open editor as typed."""
        self.tags.show_record(self._key_result_id)
        if self._seen != self._now():
            self._show()

    def _now(self) -> tuple[KeyResultReading, *tuple[object, ...]]:
        reading = self._reading()
        ws = self._session.workspace  # after what the reading missed was loaded
        beside = ws.all(Person), ws.all(Evidence), ws.where(Remark, "on", self._key_result_id)
        return reading, ws.check_ins(self._key_result_id), *beside

    def focus_first(self) -> None:
        """The first thing to do with a key result is to check in."""
        self.check_in_button.setFocus()

    def open_editor(self) -> None:
        """Unfold the check-in editor and begin at its first field."""
        self._buttons.hide()
        self.editor.ask(self._reading())
        self.editor.show()
        self.editor.focus_first()

    def close_editor(self) -> None:
        """Fold the editor; what was typed and not recorded is kept as a draft."""
        had_focus = self.editor.isAncestorOf(self.window().focusWidget() or self)
        self.editor.hide()
        self._buttons.show()
        if had_focus:
            self.check_in_button.setFocus()

    def explain(self) -> None:
        """The arithmetic of every figure of the key result."""
        from okrdesk.ui.dialogs.explain_sheet import ExplainSheet
        from okrdesk.ui.explained import explained

        why = explained(self._session, KeyResult.KIND, self._key_result_id)
        assert why is not None
        ExplainSheet(self._look, self.window(), *why, self._session.today).appear()

    def _reading(self) -> KeyResultReading:
        return key_result_of(self._session, self._key_result_id)

    def _show(self) -> None:
        ws, today = self._session.workspace, self._session.today
        self._seen = self._now()
        reading = self._seen[0]
        key_result = reading.key_result
        owner = owner_name(ws, key_result.owner)
        says = promise(ws, reading, today)
        about = f"{owner} · {says[:1].lower()}{says[1:]}" if owner else says
        ref = tr("Key result {ref}").format(ref=reading.ref)
        self.head.say(ref, key_result.title, about)
        self.head.show_state(reading.shown_status, reading.status_says, reading.status_reason)
        self.way.show_reading(ws, reading, today, self._figures_say(reading))
        self.chances.show_reading(ws, reading, today)
        self.because.say(tr("Because {why}").format(why=key_result.because or ""))
        self.because.setVisible(bool(key_result.because))
        open_cycle = cycle_of(ws, key_result).state != "closed"
        self.check_in_button.setVisible(open_cycle)
        self.log.show_reading(reading)

    def _figures_say(self, reading: KeyResultReading) -> str:
        ws = self._session.workspace
        parts = [
            tr("Now {value}").format(value=key_result_value(ws, reading.key_result, reading.value))
        ]
        if reading.needed_per_period:
            unit = unit_of(ws, reading.key_result)
            needed = show_delta(reading.needed_per_period, unit, currency=ws.settings().currency)
            cadence = cadence_of(ws, reading.key_result)
            parts.append(_NEEDED[cadence].format(n=needed))
        if reading.key_result.grade is not None:
            parts.append(tr("grade {g}").format(g=show_grade(reading.key_result.grade)))
        return " · ".join(parts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.editor.isHidden():
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def _ask_edit(self) -> None:
        self.asks.emit("edit.change")
