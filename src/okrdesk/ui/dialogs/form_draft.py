"""What is typed into a form and not kept yet, through a crash. Must not change the file."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import FORM, GIVEN, WAS, table_in, texts_in
from okrdesk.ui.dialogs.field_news import say_news
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.drafts import about, drafts_of
from okrdesk.ui.panes.draft_line import DraftLine

_CALLED = ("name", "title")


class FormDraft(DraftLine):
    """The line above a form that says so where typed texts are back.

    Every edit is noted under the kind and the record, a new one under what it belongs to; one begun
    with other words than what waits there is another thing. Leaving the form lets nothing go: that
    keeps, or begins anew, is what does. Where the file says something else by now than when it was
    typed, that is said beside the field.
    """

    def __init__(self, look: Appearance, session: Session, form: FormFields) -> None:
        super().__init__(look, says=tr("What you typed before is still here."))
        self._session, self._form, self._key = session, form, ""
        self._drafts = drafts_of(session, FORM)
        self._was: dict[str, str] = {}
        self._given: dict[str, str] = {}
        form.edited.connect(self._note)
        self.discarded.connect(self._begin_anew)

    def begin(self, kind: str, record: Record | None, given: Mapping[str, str]) -> None:
        """Put back what was typed for `record`, or for a new one with `given` by field name."""
        self._given = dict(given) if record is None else {}
        self._key = self._new_key(kind) if record is None else about(kind, record.id)
        found = self._drafts.of(self._key)
        typed, self._was = texts_in(found), table_in(found, WAS)
        self.setVisible(bool(typed))
        was = self._form.start | self._was
        self._form.put_back(typed)
        if record is not None:
            say_news(self._session, self._form, record, was, self._form.start)

    def let_go(self) -> None:
        """It was kept, or is not wanted; what is typed from now on is not noted."""
        self._drafts.drop(self._key)
        self._key = ""

    @property
    def _called(self) -> dict[str, str]:
        """The words that a new thing was begun with."""
        return {name: self._given[name] for name in _CALLED if name in self._given}

    def _new_key(self, kind: str) -> str:
        belongs = [field.name for field in FIELDS[kind] if field.type == "reference"]
        owners = (self._given[name] for name in belongs if name in self._given)
        usual = about(kind, "new", *owners)
        apart = f"{usual}-{sha256(' '.join(self._called.values()).encode()).hexdigest()[:16]}"
        waits = texts_in(self._drafts.of(usual))
        other = any(waits.get(name, text) != text for name, text in self._called.items())
        return apart if other or self._drafts.of(apart) else usual

    def _note(self) -> None:
        if self._key:
            typed = self._form.touched()
            self._was = {
                name: self._was.get(name, self._form.start.get(name, "")) for name in typed
            }
            beside = {WAS: self._was, GIVEN: self._given}
            self._drafts.keep(self._key, {**self._called, **typed, **beside} if typed else {})

    def _begin_anew(self) -> None:
        """Show what the file says, without asking: the line said what that lets go."""
        self._form.begin_again()
        self._drafts.drop(self._key)
        self.hide()
        self._form.focus_first()
