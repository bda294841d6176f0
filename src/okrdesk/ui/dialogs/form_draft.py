"""What is typed into a form and not kept yet, through a crash. Must not change the file."""

from __future__ import annotations

from collections.abc import Mapping

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.drafts import Drafts
from okrdesk.ui.panes.draft_line import DraftLine


class FormDraft(DraftLine):
    """The line above a form that says so where typed texts are back.

    Every edit is noted under the document, the kind and the record, a new one under what it
    belongs to. Leaving the form lets nothing go: that keeps, or begins anew, is what does.
    """

    def __init__(self, look: Appearance, session: Session, form: FormFields) -> None:
        super().__init__(look, says=tr("What you typed before is still here."))
        document = session.document
        self._document = document.replica.document_id
        self._drafts = Drafts(document.home.drafts, "form")
        self._form, self._key = form, ""
        form.edited.connect(self._note)
        self.discarded.connect(self._begin_anew)

    def begin(self, kind: str, record: Record | None, given: Mapping[str, str]) -> None:
        """Put back what was typed for `record`, or for a new one with `given` by field name."""
        belongs = (field.name for field in FIELDS[kind] if field.type == "reference")
        owners = ("new", *(given[name] for name in belongs if name in given))
        names = owners if record is None else (record.id,)
        self._key = "-".join((self._document, kind, *names))
        found = self._drafts.of(self._key)
        typed = {name: text for name, text in found.items() if isinstance(text, str)}
        self.setVisible(bool(typed))
        self._form.put_back(typed)

    def let_go(self) -> None:
        """It was kept, or is not wanted; what is typed from now on is not noted."""
        self._drafts.drop(self._key)
        self._key = ""

    def _note(self) -> None:
        if self._key:
            self._drafts.keep(self._key, dict(self._form.touched()))

    def _begin_anew(self) -> None:
        """Show what the file says, without asking: the line said what that lets go."""
        self._form.begin_again()
        self._drafts.drop(self._key)
        self.hide()
        self._form.focus_first()
