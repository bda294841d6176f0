"""What is typed into a form and not kept yet, through a crash. Must not change the file."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.drafts import Drafts
from okrdesk.ui.panes.draft_line import DraftLine

_CALLED = ("name", "title")


class FormDraft(DraftLine):
    """The line above a form that says so where typed texts are back.

    Every edit is noted under the document, the kind and the record, a new one under what it
    belongs to; one begun with other words than what waits there is another thing. Leaving the form
    lets nothing go: that keeps, or begins anew, is what does.
    """

    def __init__(self, look: Appearance, session: Session, form: FormFields) -> None:
        super().__init__(look, says=tr("What you typed before is still here."))
        document = session.document
        self._document = document.replica.document_id
        self._drafts = Drafts(document.home.drafts, "form")
        self._form, self._key = form, ""
        self._given: dict[str, str] = {}
        form.edited.connect(self._note)
        self.discarded.connect(self._begin_anew)

    def begin(self, kind: str, record: Record | None, given: Mapping[str, str]) -> None:
        """Put back what was typed for `record`, or for a new one with `given` by field name."""
        belongs = [field.name for field in FIELDS[kind] if field.type == "reference"]
        owners = ("new", *(given[name] for name in belongs if name in given))
        names = owners if record is None else (record.id,)
        self._key = "-".join((self._document, kind, *names))
        self._given = {name: given[name] for name in _CALLED if name in given}
        typed = self._typed()
        if any(typed.get(name, text) != text for name, text in self._given.items()):
            self._key += "-" + sha256("\n".join(self._given.values()).encode()).hexdigest()[:16]
            typed = self._typed()
        self.setVisible(bool(typed))
        self._form.put_back(typed)

    def let_go(self) -> None:
        """It was kept, or is not wanted; what is typed from now on is not noted."""
        self._drafts.drop(self._key)
        self._key = ""

    def _typed(self) -> dict[str, str]:
        found = self._drafts.of(self._key)
        return {name: text for name, text in found.items() if isinstance(text, str)}

    def _note(self) -> None:
        if self._key:
            touched = dict(self._form.touched())
            self._drafts.keep(self._key, self._given | touched if touched else {})

    def _begin_anew(self) -> None:
        """Show what the file says, without asking: the line said what that lets go."""
        self._form.begin_again()
        self._drafts.drop(self._key)
        self.hide()
        self._form.focus_first()
