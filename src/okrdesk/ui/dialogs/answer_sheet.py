"""Asks what an answer to an alert needs. Must not answer: the command does."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day, parse_value
from okrdesk.domain.records import Kpi, Person
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.answers import CAUSES, Answer, Asked
from okrdesk.ui.dialogs.asking_sheet import AskingSheet
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.dialogs.pickers import Picker
from okrdesk.ui.parts.labels import label
from okrdesk.ui.typed_days import typed_day


class AnswerSheet(AskingSheet):
    """`answered` with the arguments of the command; `refuse` says why they would not do."""

    answered = Signal(object)

    def __init__(
        self, look: Appearance, session: Session, over: QWidget, answer: Answer, kpi: Kpi
    ) -> None:
        title = tr("{answer}: {kpi}").format(answer=answer.words.rstrip("…"), kpi=kpi.name)
        super().__init__(look, session, over, title)
        self._answer, self._kpi = answer, kpi
        self.body.addWidget(label(answer.says, "quiet", wraps=True))
        for asked in answer.asks:
            self.ask(asked.name, asked.words, self._editor(asked))
        self.offer(answer.verb, answer.what, kpi.id)
        self.wanted.connect(self.give)

    def give(self) -> None:
        """Read what is typed and hand it on; what cannot be read is said here."""
        if self.gone:
            return
        try:
            given = {asked.name: self._read(asked) for asked in self._answer.asks}
        except OkrError as refusal:
            self.refuse(refusal)
            return
        with self.draft.until_kept():
            self.answered.emit(given)

    def _editor(self, asked: Asked) -> FieldEditor:
        if asked.type == "person":
            people = self._session.workspace.ordered(Person)
            options = [("", tr("No owner")), *((p.id, p.name) for p in people if p.active)]
            picker = Picker(self.look, asked.words, options, self._kpi.owner or "")
            return FieldEditor(picker, lambda: picker.value, picker.choose, picker.chosen)
        if asked.type == "cause":
            causes = [(cause, RESOLVED_WORDS[cause]) for cause in CAUSES]
            chooser = Picker(self.look, asked.words, causes, "")
            return FieldEditor(chooser, lambda: chooser.value, chooser.choose, chooser.chosen)
        line = QLineEdit()
        offered = asked.example.format(kpi=self._kpi.name)
        if asked.type == "day":
            offered = (self._session.today + dt.timedelta(asked.ahead)).isoformat()
        if asked.needed:
            line.setText(offered)
            line.selectAll()
        line.setPlaceholderText(offered)
        line.setAccessibleName(asked.words)
        line.returnPressed.connect(self.give)
        return FieldEditor(line, line.text, line.setText, line.textChanged)

    def _read(self, asked: Asked) -> Any:
        text = self.editors[asked.name].text().strip()
        if not text:
            return None if asked.type != "text" else ""
        if asked.type == "day":
            return parse_day(typed_day(text, self._session.today))
        if asked.type == "value":
            return parse_value(text, self._kpi.unit)
        return text
