"""Asks what a mend of the coach needs. Must not mend, nor check: the command does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.coach.asked import asked_fields, field_kind
from okrdesk.coach.finding import Finding
from okrdesk.commands.field import Field
from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.fields import FIELDS, GRADE_CAUSES
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KINDS
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.asking_sheet import AskingSheet
from okrdesk.ui.dialogs.field_editors import editor_for
from okrdesk.ui.dialogs.form_rows import FORMS, FormRow
from okrdesk.ui.dialogs.offered import Offered
from okrdesk.ui.parts.labels import label
from okrdesk.ui.typed_days import typed_days

# What a mend asks for that is no field of a record: the reason and cause of a grade.
_OTHERS = {
    "reason": Field("reason"),
    "cause": Field("cause", "choice", choices=GRADE_CAUSES, may_be_empty=True),
}
_WORDS = {
    "confidence": tr("How sure are you? (0 to 10)"),
    "reason": tr("Why?"),
    "cause": tr("What was the cause?"),
}


class MendSheet(AskingSheet):
    """`given` with the arguments that the command asked for."""

    given = Signal(object)

    def __init__(self, look: Appearance, session: Session, over: QWidget, finding: Finding) -> None:
        mend = finding.mend
        assert mend is not None
        super().__init__(look, session, over, mend.label.rstrip("…"))
        self._finding = finding
        self._kind = field_kind(mend, finding.subject_kind)
        self._known = {field.name: field for field in FIELDS.get(self._kind, ())}
        self.body.addWidget(label(finding.says, wraps=True))
        because = tr("Because {reason}").format(reason=finding.because)
        self.body.addWidget(label(because, "quiet", wraps=True))
        for name in asked_fields(mend, finding.subject_kind):
            self._ask(name)
        self.offer(tr("Keep"), "mend", finding.id)
        self.wanted.connect(self.give)

    def give(self) -> None:
        """Read what is typed and hand it on; what cannot be read is said here."""
        if self.gone:
            return
        texts = {name: editor.text().strip() for name, editor in self.editors.items()}
        missing = [name for name, text in texts.items() if not text]
        if missing:
            self.editors[missing[0]].widget.setFocus()
            self.refuse(OkrError("bad_value", tr("Fill this in first, or leave with Esc.")))
            return
        try:
            read = self._read({n: t for n, t in texts.items() if n in self._known})
        except OkrError as refusal:
            self.refuse(refusal)
            return
        others = {name: text for name, text in texts.items() if name not in self._known}
        with self.draft.until_kept():
            self.given.emit({**read, **others})

    def _ask(self, name: str) -> None:
        rows = {row.name: row for row in FORMS.get(self._kind, ())}
        words = _WORDS.get(name, name.replace("_", " ").capitalize())
        row = rows.get(name, FormRow(name, words))
        field = self._known.get(name) or _OTHERS[name]
        if field.type == "day":  # without one nothing holds here: it is what is asked for
            row = replace(row, example=self._session.today.isoformat())
        editor = editor_for(self.look, Offered(self._session.workspace), row, field, "")
        self.ask(name, row.words, editor)
        if isinstance(editor.widget, QLineEdit):
            editor.widget.returnPressed.connect(self.give)

    def _read(self, texts: dict[str, str]) -> dict[str, object]:
        ws, kind = self._session.workspace, self._kind
        record = None if kind == "check_in" else ws.find(KINDS[kind], self._finding.subject)
        today = self._session.today
        return read_fields(ws, kind, typed_days(kind, texts, today), today=today, record=record)
