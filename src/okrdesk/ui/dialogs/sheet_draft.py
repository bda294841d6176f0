"""What is typed into a small sheet and not kept yet, through a crash. Must not change the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt

from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.drafts import about as about_of
from okrdesk.ui.drafts import drafts_of
from okrdesk.ui.panes.draft_line import DraftLine


class SheetDraft(DraftLine):
    """The line above the fields that says so where typed texts are back.

    Every edit is noted under the document, the kind of sheet and what it is about. Leaving the
    sheet lets nothing go: that keeps, or begins anew, is what does.
    """

    def __init__(
        self, look: Appearance, session: Session, kind: str, fields: Mapping[str, FieldEditor]
    ) -> None:
        super().__init__(look, says=tr("What you typed before is still here."))
        self._session, self._fields = session, dict(fields)
        self._drafts = drafts_of(session, kind)
        self._key = ""
        self._start: dict[str, str] = {}
        for field in self._fields.values():
            field.changed.connect(self.note)
        self.discarded.connect(self._begin_anew)

    def begin(self, *about: str) -> None:
        """Put back what was typed for this, in place of what the fields begin with."""
        self._key = about_of(*about)
        self._start = self._texts()
        found = self._drafts.of(self._key)
        typed = {n: text for n, text in found.items() if n in self._fields and _is_text(text)}
        self.setVisible(bool(typed))
        for name, text in typed.items():
            self._fields[name].write(text)

    def focus_first(self) -> None:
        """Go to the first field: not to the button that lets what was typed go."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.PopupFocusReason)

    @contextmanager
    def until_kept(self) -> Iterator[None]:
        """What changes the file inside keeps what was typed; where that is refused it stays."""
        self._session.changed.connect(self.let_go)
        try:
            yield
        finally:
            self._session.changed.disconnect(self.let_go)

    def let_go(self) -> None:
        """It was kept; what is typed from now on is not noted."""
        self._drafts.drop(self._key)
        self._key = ""

    def _texts(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields.items()}

    def note(self) -> None:
        """Keep what the fields hold now; what they began with is nothing to keep."""
        if self._key:
            now = self._texts().items()
            self._drafts.keep(self._key, {n: text for n, text in now if text != self._start[n]})

    def _begin_anew(self) -> None:
        """Show what the sheet begins with, without asking: the line said what that lets go."""
        for name, text in self._start.items():
            self._fields[name].write(text)
        self._drafts.drop(self._key)
        self.hide()
        self.focus_first()


def _is_text(found: object) -> bool:
    return isinstance(found, str)
