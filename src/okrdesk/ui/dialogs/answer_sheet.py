"""Asks what an answer to an alert needs. Must not answer: the command does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day, parse_value
from okrdesk.domain.records import Kpi, Person
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.answers import CAUSES, Answer, Asked
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.dialogs.pickers import Picker
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet


class AnswerSheet(Sheet):
    """`answered` with the arguments of the command; `refuse` says why they would not do."""

    answered = Signal(object)

    def __init__(
        self, look: Appearance, session: Session, over: QWidget, answer: Answer, kpi: Kpi
    ) -> None:
        title = tr("{answer} {kpi}").format(answer=answer.words.rstrip("…") + ":", kpi=kpi.name)
        super().__init__(look, over, title, wide=500, top=120)
        self._session, self._answer, self._kpi = session, answer, kpi
        self.editors: dict[str, FieldEditor] = {}
        self.body.addWidget(label(answer.says, "quiet", wraps=True))
        for asked in answer.asks:
            self.body.addWidget(label(asked.words, "quiet"))
            self.editors[asked.name] = editor = self._editor(asked)
            self.body.addWidget(editor.widget)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.ok_button = Button(look, answer.verb, kind="primary", keys="Ctrl+Return")
        self.cancel_button = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.ok_button)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.ok_button.clicked.connect(self.give)
        self.cancel_button.clicked.connect(self.go)

    def give(self) -> None:
        """Read what is typed and hand it on; what cannot be read is said here."""
        if self.gone:
            return
        try:
            given = {asked.name: self._read(asked) for asked in self._answer.asks}
        except OkrError as refusal:
            self.refuse(refusal)
            return
        self.answered.emit(given)

    def refuse(self, refusal: OkrError) -> None:
        """Say why nothing was done; what was typed stays."""
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()

    def _editor(self, asked: Asked) -> FieldEditor:
        if asked.type == "person":
            people = self._session.workspace.ordered(Person)
            options = [("", ""), *((p.id, p.name) for p in people if p.active)]
            picker = Picker(self.look, asked.words, options, self._kpi.owner or "")
            return FieldEditor(picker, lambda: picker.value, picker.choose, picker.chosen)
        if asked.type == "cause":
            causes = [(cause, RESOLVED_WORDS[cause]) for cause in CAUSES]
            chooser = Picker(self.look, asked.words, causes, "")
            return FieldEditor(chooser, lambda: chooser.value, chooser.choose, chooser.chosen)
        line = QLineEdit()
        line.setPlaceholderText(asked.example)
        line.setAccessibleName(asked.words)
        line.returnPressed.connect(self.give)
        return FieldEditor(line, line.text, line.setText, line.textChanged)

    def _read(self, asked: Asked) -> Any:
        text = self.editors[asked.name].text().strip()
        if not text:
            return None if asked.type != "text" else ""
        if asked.type == "day":
            return parse_day(text)
        if asked.type == "value":
            return parse_value(text, self._kpi.unit)
        return text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.give()
            return
        super().keyPressEvent(event)
