"""The lists below the fields of a form, and what they open. Must not open it itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from okrdesk.commands.checks import found_in
from okrdesk.domain.edits import Applied, Edit
from okrdesk.domain.records import Band, Record, WorkspaceSettings
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_starts import limits_now
from okrdesk.ui.dialogs.form_fields import FormFields
from okrdesk.ui.dialogs.form_parts import PARTS, Part
from okrdesk.ui.dialogs.part_list import PartList, inherited


def record_of(ws: Workspace, kind: str, record_id: str | None) -> Record | None:
    """The record that a form is about; the settings of a file are there before they are kept."""
    if kind == WorkspaceSettings.KIND and record_id is not None:
        return ws.settings()
    return None if record_id is None else found_in(ws, record_id, (kind,))


def new_in(applied: Applied, kind: str) -> str:
    """The id of the thing of `kind` that a change adds, "" where it adds none."""
    edits = (edit for edit in applied.change.edits if isinstance(edit, Edit))
    new = (edit.after for edit in edits if edit.before is None and edit.after is not None)
    return next((record.id for record in new if kind == record.KIND), "")


class FormLists(QObject):
    """`opens(kind, id, given)` the form of a small record, id "" for a new one with `given`.

    The lists belong to a record that is there: a new one gets them once it is kept.
    """

    opens = Signal(str, str, dict)
    fitted = Signal()

    def __init__(self, look: Appearance, session: Session, kind: str, form: FormFields) -> None:
        super().__init__(form)
        self._look, self._session, self._kind, self._form = look, session, kind, form
        self._record: Record | None = None
        self.lists: dict[str, PartList] = {}
        self._opened: tuple[PartList, str] | None = None

    def show_record(self, record: Record | None) -> None:
        """Show the lists that this record has."""
        self._record = record
        if record is None:
            return
        for part in PARTS.get(self._kind, ()):
            if part.kind not in self.lists and _has(record, part):
                self._add(part, record)

    def needs_more(self, now: Record) -> bool:
        """Whether the record asks for a list by its choices that the form does not show yet."""
        asked = (part for part in PARTS.get(self._kind, ()) if part.when[0] and _has(now, part))
        return any(part.kind not in self.lists for part in asked)

    def go_to_asked(self, now: Record) -> None:
        """Go where the first of what the record asks for can be made."""
        asked = (part for part in PARTS.get(self._kind, ()) if part.when[0] and _has(now, part))
        self.lists[next(asked).kind].go_back_to("")

    def go_back(self) -> None:
        """Back to the row whose form was open."""
        if self._opened is not None:
            shown, record_id = self._opened
            shown.go_back_to(record_id)

    def _add(self, part: Part, record: Record) -> None:
        owner = None if self._kind == WorkspaceSettings.KIND else record.id
        shown = PartList(self._look, self._session, part, owner)
        self.lists[part.kind] = shown
        self._form.add_part(shown, more=part.more)
        shown.opens.connect(self._open)
        shown.adds.connect(self._open_new)
        shown.fitted.connect(self.fitted)

    def _open(self, record_id: str) -> None:
        shown = self._sent_by()
        self._opened = (shown, record_id)
        self.opens.emit(shown.part.kind, record_id, {})

    def _open_new(self) -> None:
        shown, record = self._sent_by(), self._record
        assert record is not None
        part = shown.part
        self._opened = (shown, "")
        given = inherited(part, record)
        if shown.owner is not None:
            given[part.owner] = shown.owner
        if part.kind == Band.KIND:
            given |= limits_now(self._session.workspace, record.id, self._session.today)
        if part.today:
            given[part.today] = self._session.today.isoformat()
        self.opens.emit(part.kind, "", given)

    def _sent_by(self) -> PartList:
        shown = self.sender()
        assert isinstance(shown, PartList)
        return shown


def _has(record: Record, part: Part) -> bool:
    name, values = part.when
    return not name or getattr(record, name) in values
