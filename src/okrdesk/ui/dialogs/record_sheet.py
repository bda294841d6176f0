"""A form for a KPI, objective, key result or initiative. Must not check fields: commands do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.fields import FIELDS
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KINDS, Record
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor, editor_for
from okrdesk.ui.dialogs.field_starts import start_texts
from okrdesk.ui.dialogs.form_rows import FORMS, NOUNS, FormRow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.refusals import told_to


class RecordSheet(Sheet):
    """Add (`record_id` None, `given` filled in) or change; a refusal is said above the buttons."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        over: QWidget,
        kind: str,
        record_id: str | None,
        given: Mapping[str, str],
    ) -> None:
        title = tr("New {noun}") if record_id is None else tr("Edit {noun}")
        super().__init__(look, over, title.format(noun=NOUNS[kind]), wide=520, top=70)
        self._session, self._kind = session, kind
        ws = session.workspace
        self._record: Record | None = ws.find(KINDS[kind], record_id)
        self._start = start_texts(ws, kind, self._record, session.today) | _by_name(kind, given)
        self.editors: dict[str, FieldEditor] = {}
        fields = {field.name: field for field in FIELDS[kind]}
        for row in FORMS[kind]:
            self._add_row(row, fields[row.name].type == "yes_no", editor_for(
                look, ws, row, fields[row.name], self._start.get(row.name, "")
            ))  # fmt: skip
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        verb = tr("Add") if self._record is None else tr("Keep")
        self.keep_button = Button(look, verb, kind="primary", keys="Ctrl+Return")
        self.cancel_button = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.go)

    def _add_row(self, row: FormRow, named_by_itself: bool, editor: FieldEditor) -> None:
        if not named_by_itself:
            self.body.addWidget(label(row.words, "quiet"))
        self.body.addWidget(editor.widget)
        self.editors[row.name] = editor
        if isinstance(editor.widget, QLineEdit):
            editor.widget.returnPressed.connect(self.keep)

    def keep(self) -> None:
        """Add or change by what is typed; only what differs from the start is handed on."""
        if self.gone:
            return
        texts = {
            name: editor.text()
            for name, editor in self.editors.items()
            if editor.text().strip() != self._start.get(name, "")
            or (self._record is None and editor.text().strip())
        }
        try:
            done = self._do(texts)
        except OkrError as refusal:
            self._refuse(refusal)
            return
        if done:
            self.go()

    def _do(self, texts: dict[str, str]) -> bool:
        session = self._session
        fields = read_fields(
            session.workspace, self._kind, texts, today=session.today, record=self._record
        )
        verbs = VERBS[self._kind]
        with told_to(session, self._refuse):
            if self._record is not None:
                return session.do(verbs.change, self._record.id, **fields)
            add = verbs.add
            assert add is not None
            return session.do(add, **fields)

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()
        self.body_area.ensureWidgetVisible(self._refused)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.keep()
            return
        super().keyPressEvent(event)


def _by_name(kind: str, given: Mapping[str, str]) -> dict[str, str]:
    """`given` by attribute as texts by the field table's names."""
    names = {attribute: field.name for field in FIELDS[kind] for attribute in field.attributes}
    return {names[attribute]: text for attribute, text in given.items()}
