"""Copies of the whole document: made, kept aside, taken in. Must not look into them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.free_path import free_path
from okrdesk.ui.workers import Stopped, Worker, go_on

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from okrdesk.store.check import CheckReport
    from okrdesk.store.snapshots import Snapshot


class CopiesDesk(QObject):
    """`said` tells how it went, `refused` why not; `written(Path)`: a document was made there.

    `works(str, Worker)`: what is being done, and who does it until it is done or cancelled.
    """

    said = Signal(str, str)
    works = Signal(str, object)
    refused = Signal(object)
    written = Signal(object)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._wanted: Snapshot | None = None
        self._pulls = False
        session.looked.connect(self._tell_looked)
        self._copier, self._keeper = Worker(self), Worker(self)
        self._unpacker, self._checker = Worker(self), Worker(self)
        self._copier.done.connect(self._tell_copied)
        self._keeper.done.connect(self._tell_kept)
        self._unpacker.done.connect(self.written)
        self._checker.done.connect(self._show_report)
        for worker in (self._copier, self._keeper, self._unpacker, self._checker):
            worker.refused.connect(self.refused)
            worker.stopped.connect(self._tell_stopped)

    def stop(self) -> None:
        """Let go of all work under way, for good."""
        for worker in (self._copier, self._keeper, self._unpacker, self._checker):
            worker.forget()

    def ask_copy(self) -> None:
        """Ask where to put a copy."""
        dialog = self._saving(tr("Save a copy"), self._beside(tr("{name} copy")))
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()

    def ask_board_copy(self) -> None:
        """Ask where to put a copy without the inner talk."""
        title = tr("Save a copy for the board, without notes, remarks, sources and history")
        dialog = self._saving(title, self._beside(tr("{name} for the board")))
        dialog.fileSelected.connect(self._board_copy_to)
        dialog.open()

    def ask_take_in(self) -> None:
        """Ask for a copy that went its own way, and take in what it holds."""
        from okrdesk.ui.parts.file_questions import files_to_read

        folder = str(self._session.document.path.parent)
        title, kinds = tr("Take in what a copy holds"), tr("Workspaces (*.okr)")
        dialog = files_to_read(self._over, title, kinds, folder)
        dialog.fileSelected.connect(self._take_in)
        dialog.open()

    def pull(self) -> None:
        """Look into the shared file now, and say what came of it; what waits goes into it."""
        self._pulls = True
        self._session.publish_now()
        self._session.look_around()

    def show_snapshots(self) -> None:
        """The copies kept aside on this computer."""
        from okrdesk.store.snapshots import snapshots_of
        from okrdesk.ui.dialogs.snapshots_sheet import SnapshotsSheet

        document = self._session.document
        kept = snapshots_of(document.home, document.replica.document_id)
        sheet = SnapshotsSheet(self._look, self._over, kept)
        sheet.keeps.connect(self.keep)
        sheet.restores.connect(self._ask_restore)
        sheet.appear()

    def copy_to(self, path: Path) -> None:
        """Write a copy of the document in a worker; one that exists is refused."""
        document = self._session.document

        def written() -> str:
            document.save_copy(path)
            _keep_unless_cancelled(path)
            return tr("Saved a copy as {name}").format(name=path.name)

        self._copier.start(written)
        self._tell_work(path)

    def board_copy_to(self, path: Path) -> None:
        """Write a copy for the board in a worker; one that exists is refused."""
        document = self._session.document

        def written() -> str:
            document.save_board_copy(path)
            _keep_unless_cancelled(path)
            says = tr("Saved {name}, without check-in notes, remarks, sources and history")
            return says.format(name=path.name)

        self._copier.start(written)
        self._tell_work(path)

    def keep(self) -> None:
        """Keep the document as it is now aside for good."""
        from okrdesk.store.snapshots import take_snapshot

        replica, home = self._session.document.replica, self._session.document.home
        self._keeper.start(lambda: take_snapshot(replica, home, "asked"))

    def restore(self, kept: Snapshot, path: Path) -> None:
        """Write a snapshot out as a file of its own; the open document stays as it is."""
        from okrdesk.store.snapshots import restore_snapshot

        home, document_id = self._session.document.home, self._session.document.replica.document_id
        self._unpacker.start(lambda: restore_snapshot(home, document_id, kept.id, path))

    def check(self) -> None:
        """Examine the file for damage, in a worker, and show what was found."""
        from okrdesk.store.check import check_document

        replica, home = self._session.document.replica, self._session.document.home
        self._checker.start(lambda: check_document(replica, home))
        self.works.emit(tr("Examining {name}…").format(name=replica.document.name), self._checker)

    def _tell_looked(self, brought: bool) -> None:
        if self._pulls:
            self._pulls = False
            says = (
                tr("Others changed {name}: it is here now.")
                if brought
                else tr("There is nothing new in {name}.")
            )
            self.said.emit(says.format(name=self._session.document.path.name), "")

    def _tell_work(self, path: Path) -> None:
        self.works.emit(tr("Saving {name}…").format(name=path.name), self._copier)

    def _tell_stopped(self) -> None:
        self.said.emit(tr("Cancelled: nothing was written or changed."), "")

    def _tell_copied(self, says: str) -> None:
        self.said.emit(says, "")

    def _tell_kept(self, _kept: Snapshot) -> None:
        self.said.emit(tr("Kept as it is now. Snapshots lists it."), "")

    def _show_report(self, report: CheckReport) -> None:
        if report.ok:
            self.said.emit(tr("The file is whole."), "")
            return
        from okrdesk.ui.dialogs.findings_sheet import FindingsSheet

        self.said.emit("", "")
        FindingsSheet(self._look, self._over, report.findings).appear()

    def _ask_restore(self, kept: Snapshot) -> None:
        self._wanted = kept
        time = kept.at.astimezone().strftime("%Y-%m-%d %H%M")
        start = self._beside(tr("{name} of {time}"), time=time)
        dialog = self._saving(tr("Write the snapshot out as a file of its own"), start)
        dialog.fileSelected.connect(self._restore_to)
        dialog.open()

    def _beside(self, words: str, **parts: str) -> Path:
        """A free name in the document's folder; `words` say what becomes of {name}."""
        path = self._session.document.path
        return free_path(path.with_stem(words.format(name=path.stem, **parts)))

    def _saving(self, title: str, start: Path) -> QFileDialog:
        from okrdesk.ui.parts.file_questions import file_to_write

        return file_to_write(self._over, title, start, start.suffix[1:])

    def _copy_to(self, path: str) -> None:
        self.copy_to(Path(path))

    def _board_copy_to(self, path: str) -> None:
        self.board_copy_to(Path(path))

    def _restore_to(self, path: str) -> None:
        assert self._wanted is not None
        self.restore(self._wanted, Path(path))

    def _take_in(self, path: str) -> None:
        self._session.take(Path(path))


def _keep_unless_cancelled(path: Path) -> None:
    """Take a file that this job made new away again, if somebody cancelled it meanwhile."""
    try:
        go_on()
    except Stopped:
        path.unlink(missing_ok=True)
        raise
