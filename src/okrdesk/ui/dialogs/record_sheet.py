"""A form for anything that people name. Must not check fields: commands do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from okrdesk.commands.field_texts import read_fields
from okrdesk.commands.verbs import VERBS
from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.dialogs.field_news import say_news
from okrdesk.ui.dialogs.field_starts import given_texts, start_texts
from okrdesk.ui.dialogs.fitting_rows import form_noun
from okrdesk.ui.dialogs.form_draft import FormDraft
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.dialogs.form_lists import FormLists, new_in, record_of
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import FORM, Sheet
from okrdesk.ui.refusals import told_to
from okrdesk.ui.typed_days import typed_days

if TYPE_CHECKING:
    from okrdesk.coach.finding import Finding
    from okrdesk.ui.panes.hint_box import HintBox

_HEARD = ("objective", "key_result")


class RecordSheet(Sheet):
    """Add (`record_id` None, `given` filled in by attribute) or change; refusals stand below.

    What is `given` and not on the form is handed on as it is; `added` says the id of what is new,
    "" where the coach made it something else.
    Where what was kept asks for a list, such as milestones, it stays; `removable`: it can go here.
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
        *,
        removable: bool = False,
    ) -> None:
        title = tr("New {noun}") if record_id is None else tr("Edit {noun}")
        super().__init__(look, over, title.format(noun=form_noun(kind, given)), **FORM)
        self._session, self._kind = session, kind
        ws = session.workspace
        self._record: Record | None = record_of(ws, kind, record_id)
        named = self._given = given_texts(kind, given)
        self._seen = start_texts(ws, kind, self._record, session.today) | named
        self.form = FormFields(look, ws, kind, self._seen, self._record)
        names = self.form.names
        self._fixed = {name: text for name, text in named.items() if name not in names}
        self.hints: HintBox | None = None
        self._made = ""
        self._heard = False  # Ctrl+Return in a line reaches the line, then the sheet
        self.draft = FormDraft(look, session, self.form)
        self.body.addWidget(self.draft)
        self.body.addWidget(self.form)
        self.lists = FormLists(look, session, kind, self.form)
        self.lists.opens.connect(self._open)
        self.lists.show_record(self._record)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self.body.addWidget(self._refused)
        self._add_buttons(removable and self._record is not None)
        self.form.entered.connect(self._enter)
        if kind in _HEARD:
            from okrdesk.ui.dialogs.title_hints import title_hints

            self.hints = title_hints(look, session, kind, self.form, mends=self._record is None)
            self.hints.takes.connect(self._mend)
            self.hints.settled.connect(self._fit)
        self.draft.begin(kind, self._record, named)
        self.form.fitted.connect(self._fit)
        self.lists.fitted.connect(self._fit)
        session.changed.connect(self._follow)

    @property
    def editors(self) -> dict[str, FieldEditor]:
        """The editors of all fields by their names, also of those that are folded."""
        return self.form.editors

    def _add_buttons(self, removable: bool) -> None:
        verb = tr("Add") if self._record is None else tr("Keep")
        self.keep_button = Button(self.look, verb, kind="primary", keys="Ctrl+Return")
        self.cancel_button = Button(self.look, tr("Cancel"), keys="Esc")
        self.remove_button = Button(self.look, tr("Remove"))
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.remove_button)
        self.remove_button.setVisible(removable)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.go)
        self.remove_button.clicked.connect(self._remove)

    def _mend(self, finding: Finding) -> None:
        """Make what the text should be instead, and give up the draft."""
        mend = finding.mend
        assert mend is not None
        with told_to(self._session, self._refuse):
            if self._session.do(mend.command, **mend.kwargs):
                self.draft.let_go()
                self.go()
                self.added.emit("")

    def _remove(self) -> None:
        remove = VERBS[self._kind].remove
        assert remove is not None
        assert self._record is not None
        with told_to(self._session, self._refuse):
            if self._session.do(remove, self._record.id):
                self.draft.let_go()
                self.go()

    def _open(self, kind: str, record_id: str, given: dict[str, str]) -> None:
        """Open the form of a smaller thing above this one."""
        over = self.parentWidget()
        assert over is not None
        sheet = RecordSheet(
            self.look, self._session, over, kind, record_id or None, given, removable=True
        )
        sheet.closed.connect(self.lists.go_back)
        sheet.closed.connect(self.show_soon)
        sheet.appear()

    def keep(self) -> None:
        """Add or change by what is typed; only what differs from the start is handed on."""
        if self.gone:
            return
        texts = self.form.typed()
        if self._record is None:
            texts = self._fixed | self._said()
        try:
            done = self._do(texts)
        except OkrError as refusal:
            self._refuse(refusal)
            return
        if done:
            self.draft.let_go()
            self._leave_or_stay()

    def _enter(self) -> None:
        self._heard = True
        self.keep()

    def _said(self) -> dict[str, str]:
        """Of a new thing: what was given or typed. What nobody touched the command decides, such
        as that the goals of a draft quarter are drafts."""
        filled = self.form.filled()
        return {
            name: text
            for name, text in filled.items()
            if name in self._given or text != self._seen.get(name, "")
        }

    def _leave_or_stay(self) -> None:
        """Go, unless what was kept asks for a list that was not there before."""
        made, ws = self._made, self._session.workspace
        held = made if self._record is None else self._record.id
        now = record_of(ws, self._kind, held)
        if now is not None and self.lists.needs_more(now):
            self._record, self._made = now, ""
            self._seen = start_texts(ws, self._kind, now, self._session.today)
            self.form.begin_anew(self._seen)
            self.draft.begin(self._kind, now, {})
            self.lists.show_record(now)
            self._refused.hide()
            self.keep_button.say(tr("Keep"))
            self._fit()
            self.lists.go_to_asked(now)
        else:
            self.go()
        if made:
            self.added.emit(made)

    def _do(self, texts: dict[str, str]) -> bool:
        session = self._session
        texts = typed_days(self._kind, texts, session.today)
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
        """What changed meanwhile: somebody else's is said beside its field, what is typed stays."""
        if self._record is None and applied.cause == "own":
            self._made = new_in(applied, self._kind)
        ws, session = self._session.workspace, self._session
        now = None if self._record is None else record_of(ws, self._kind, self._record.id)
        if now is None:
            return
        was, self._seen = self._seen, start_texts(ws, self._kind, now, session.today)
        self._record = now
        if applied.is_from_elsewhere:
            say_news(session, self.form, now, was, self._seen)
        else:
            self.form.begin_anew(self._seen)
        self._fit()

    @override
    def appear(self) -> None:
        super().appear()
        if self.draft.isVisible():  # not on the button that lets what was typed go
            self.form.focus_first()

    def _refuse(self, refusal: OkrError) -> None:
        """Beside the field that cannot stand, else below all."""
        line = self.form.refuse(refusal)
        self._refused.setText("" if line else refusal.says)
        self._refused.setVisible(line is None)
        self._fit()
        self.show_soon(line or self._refused)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        heard, self._heard = self._heard, False
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            if not heard:
                self.keep()
            return
        super().keyPressEvent(event)
