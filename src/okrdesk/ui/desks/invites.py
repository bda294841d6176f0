"""What brings people together around a file: its place, a day in the calendar. Must not send."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.session import Session


class InvitesDesk(QObject):
    """`said` tells how it went, `refused` why not."""

    said = Signal(str, str)
    refused = Signal(object)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over = session, over

    def copy_place(self) -> None:
        """Put what others need to open the file into the clipboard."""
        document = self._session.document
        text = tr("Open {path} with OKRDesk. The folder it is in has to be shared with you.")
        QGuiApplication.clipboard().setText(text.format(path=document.path))
        says = tr("Copied where {name} is. Share its folder, then send them the text.")
        self.said.emit(says.format(name=document.path.name), "")

    def ask_calendar(self) -> None:
        """Ask where to write the check-in as a calendar file."""
        from okrdesk.ui.parts.file_questions import file_to_write

        start = self._session.document.path.with_suffix(".ics")
        dialog = file_to_write(self._over, tr("Check-in as a calendar file"), start, "ics")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def write_calendar(self, path: Path) -> None:
        """Write the calendar file."""
        from okrdesk.exchange.calendar_out import check_in_calendar, write_calendar

        document, settings = self._session.document, self._session.workspace.settings()
        at, uid = document.at(), document.replica.document_id
        weekday, name = settings.checkin_weekday, settings.name
        try:
            write_calendar(check_in_calendar(name, weekday, at.today, uid, at.now), path)
        except OkrError as refusal:
            self.refused.emit(refusal)
            return
        self.said.emit(tr("Saved {name}").format(name=path.name), "")

    def _write(self, path: str) -> None:
        self.write_calendar(Path(path))
