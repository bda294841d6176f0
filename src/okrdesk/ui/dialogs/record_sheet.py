"""A form for a KPI, objective, key result or initiative. Must not check fields: commands do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.fields import FIELDS
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.edits import Applied, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import KINDS, Kpi, Record
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor, editor_for
from okrdesk.ui.dialogs.field_starts import start_texts
from okrdesk.ui.dialogs.form_rows import FORMS, NOUNS, FormRow
from okrdesk.ui.others import changed_says, comes_from_elsewhere
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.refusals import told_to

if TYPE_CHECKING:
    from okrdesk.coach.finding import Finding
    from okrdesk.ui.panes.hint_box import HintBox

_HEARD = ("objective", "key_result")


class RecordSheet(Sheet):
    """Add (`record_id` None, `given` filled in) or change; a refusal is said above the buttons.

    `added` says the id of what is there since.
    """

    added = Signal(str)

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
        self._seen = dict(self._start)
        self.editors: dict[str, FieldEditor] = {}
        self.others: dict[str, HintLine] = {}
        self.hints: HintBox | None = None
        self._made = ""
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
        session.changed.connect(self._follow)

    def _add_row(self, row: FormRow, named_by_itself: bool, editor: FieldEditor) -> None:
        if not named_by_itself:
            self.body.addWidget(label(row.words, "quiet"))
        self.body.addWidget(editor.widget)
        self.editors[row.name] = editor
        self.others[row.name] = HintLine()
        self.body.addWidget(self.others[row.name])
        if isinstance(editor.widget, QLineEdit):
            editor.widget.returnPressed.connect(self.keep)
            if row.name == "title" and self._kind in _HEARD:
                self._add_hints(editor.widget)

    def _add_hints(self, title: QLineEdit) -> None:
        """The coach listens to the title; of a new thing his mend makes what it should be."""
        from okrdesk.ui.panes.hint_box import HintBox

        new = self._record is None
        self.hints = HintBox(self.look, self._session, self._kind, title, mends=new)
        self.hints.takes.connect(self._mend)
        self.hints.settled.connect(self._fit)
        self.body.addWidget(self.hints)

    def _mend(self, finding: Finding) -> None:
        """Make what the text should be instead, and give up the draft."""
        mend = finding.mend
        assert mend is not None
        with told_to(self._session, self._refuse):
            if self._session.do(mend.command, **mend.kwargs):
                self.go()

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
            self._tell_added()

    def _tell_added(self) -> None:
        if self._made:
            self.added.emit(self._made)

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

    def _follow(self, applied: Applied) -> None:
        """Say beside its field what somebody else changed meanwhile; what is typed stays."""
        self._note_made(applied)
        ws, kind, session = self._session.workspace, self._kind, self._session
        now = ws.find(KINDS[kind], None if self._record is None else self._record.id)
        if now is None or not comes_from_elsewhere(applied):
            return
        was, self._seen = self._seen, start_texts(ws, kind, now, session.today)
        self._record = now
        for name in self.editors:
            text = self._seen.get(name, "")
            if text != was.get(name, ""):
                shown = _shown(ws, kind, name, text)
                holder = _holder(ws, now, name, session.today)
                self.others[name].say(changed_says(session, holder, shown))
        self._fit()

    def _note_made(self, applied: Applied) -> None:
        """Remember the thing that this form adds."""
        if self._record is None and applied.cause == "own":
            edits = applied.change.edits
            new = (e.after for e in edits if isinstance(e, Edit) and e.before is None and e.after)
            self._made = next((record.id for record in new if self._kind == record.KIND), "")

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


def _shown(ws: Workspace, kind: str, name: str, text: str) -> str:
    """The text of a field as people say it: the name of what it refers to by id."""
    kinds = next(field.to for field in FIELDS[kind] if field.name == name)
    found = next((ws.tables[to][text] for to in kinds if text in ws.tables.get(to, {})), None)
    return (name_of(found) if found is not None else text) or tr("nothing")


def _holder(ws: Workspace, record: Record, name: str, today: dt.date) -> str:
    """The id of what holds the field: a KPI's limits are held by its band in force."""
    limits = {field.name for field in FIELDS[Kpi.KIND] if field.type == "limit"}
    band = read_kpi(ws, record, today).band if isinstance(record, Kpi) else None
    return band.id if band is not None and name in limits else record.id
