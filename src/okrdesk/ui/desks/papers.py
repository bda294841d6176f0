"""What goes out and comes in: copies, PDF, imports. Must not read or write formats itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.workers import Worker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from okrdesk.review_pdf import Layout


class PapersDesk(QObject):
    """Long work goes to workers; `said` tells how it went, `refused` why not."""

    said = Signal(str, str)
    refused = Signal(object)

    def __init__(
        self, look: Appearance, session: Session, settings: Settings, over: QWidget
    ) -> None:
        super().__init__(over)
        self._look, self._session, self._settings, self._over = look, session, settings, over
        self._cycle_id = ""
        self._written = ""
        self._printer, self._reader, self._copier = Worker(self), Worker(self), Worker(self)
        self._copier.done.connect(self._tell_copied)
        self._copier.refused.connect(self.refused)
        self._printer.done.connect(self._tell_written)
        self._printer.refused.connect(self.refused)
        self._reader.done.connect(self._show_import)
        self._reader.refused.connect(self.refused)
        self._paths: tuple[Path, ...] = ()
        self._seen: Workspace | None = None

    def set_cycle(self, cycle_id: str) -> None:
        """The cycle whose review is printed."""
        self._cycle_id = cycle_id

    def stop(self) -> None:
        """Let go of all work under way, for good."""
        self._printer.forget()
        self._reader.forget()
        self._copier.forget()

    def ask_copy(self) -> None:
        """Ask where to put a copy."""
        stem = self._session.document.path.stem
        start = self._session.document.path.with_stem(tr("{name} copy").format(name=stem))
        dialog = self._saving(tr("Save a copy"), start, "okr")
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()

    def ask_board_copy(self) -> None:
        """Ask where to put a copy without the inner talk."""
        stem = self._session.document.path.stem
        name = tr("{name} for the board").format(name=stem)
        start = self._session.document.path.with_stem(name)
        title = tr("Save a copy for the board, without notes, remarks, sources and history")
        dialog = self._saving(title, start, "okr")
        dialog.fileSelected.connect(self._board_copy_to)
        dialog.open()

    def ask_pdf(self) -> None:
        """Ask where to put the quarter's PDF."""
        cycle = self._session.workspace.find(Cycle, self._cycle_id)
        if cycle is None:
            self.refused.emit(OkrError("not_found", tr("There is no cycle to print yet.")))
            return
        name = f"{self._session.document.path.stem} {cycle.name}.pdf"
        dialog = self._saving(tr("Export PDF"), self._session.document.path.with_name(name), "pdf")
        dialog.fileSelected.connect(self._print_to)
        dialog.open()

    def ask_import(self) -> None:
        """Ask for files to read."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._over, tr("Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr("Values and OKRs (*.csv *.tsv *.txt *.md)"))
        dialog.filesSelected.connect(self._read_named)
        dialog.open()

    def copy_to(self, path: Path) -> None:
        """Write a copy of the document; one that exists is refused."""
        try:
            self._session.document.save_copy(path)
        except OkrError as refusal:
            self.refused.emit(refusal)
            return
        self.said.emit(tr("Saved a copy as {name}").format(name=path.name), "")

    def board_copy_to(self, path: Path) -> None:
        """Write a copy for the board in a worker; one that exists is refused."""
        document = self._session.document

        def written() -> str:
            document.save_board_copy(path)
            return path.name

        self._copier.start(written)

    def print_to(self, path: Path) -> None:
        """Make the PDF of the shown cycle in a worker."""
        from okrdesk.coach.paper import read_paper
        from okrdesk.review_pdf import Written, write_review

        ws = self._session.document.load_all()
        cycle = ws.get(Cycle, self._cycle_id)
        today, by = self._session.today, self._session.document.at().by
        retell = self._session.document.history_reader().retell
        try:
            layout = self._layout()
        except OkrError as refusal:  # a logo that is gone, a colour that no paper can show
            self.refused.emit(refusal)
            return

        def written() -> Written:
            paper = read_paper(ws, cycle, today, by, retell)
            return write_review(paper.review, path, layout, paper.beside)

        self._printer.start(written)
        self.said.emit(tr("Making {name}…").format(name=path.name), "")

    def read(self, paths: Sequence[Path]) -> None:
        """Read sources in a worker and show what would be taken, before anything is."""
        from okrdesk.exchange import ImportOptions, read_sources

        ws = self._session.document.load_all()
        at = self._session.document.at()
        self._paths, self._seen = tuple(paths), ws
        sources = self._paths
        self._reader.start(lambda: read_sources(sources, ws, at, ImportOptions()))

    def show_written(self) -> None:
        """Open the PDF that was made last, in the system's own program."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))

    def _show_import(self, read: object) -> None:
        from okrdesk.ui.dialogs.import_sheet import ImportSheet

        sheet = ImportSheet(self._look, self._over, read, self._paths)
        sheet.agreed.connect(self._take)
        sheet.appear()

    def _take(self, read: object) -> None:
        seen, paths = self._seen, self._paths

        def take_sources(ws: Workspace, at: At) -> Change:
            """The change that was shown, read again if the document moved on meanwhile."""
            from okrdesk.exchange import ImportOptions, read_sources

            if ws is seen:
                change: Change = read.change  # type: ignore[attr-defined]
                return change
            return read_sources(paths, ws, at, ImportOptions()).change

        self._session.do(take_sources)

    def _tell_copied(self, name: str) -> None:
        says = tr("Saved {name}, without check-in notes, remarks, sources and history")
        self.said.emit(says.format(name=name), "")

    def _tell_written(self, written: object) -> None:
        path: Path = written.path  # type: ignore[attr-defined]
        self._written = str(path)
        pages = written.pages  # type: ignore[attr-defined]
        says = tr("{name} is ready, {n} pages").format(name=path.name, n=pages)
        self.said.emit(says, tr("Open"))

    def _layout(self) -> Layout:
        from okrdesk.review_pdf import layout_of

        return layout_of(self._settings, self._session.document.replica.document_id)

    def _saving(self, title: str, start: Path, ending: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._over, title, str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        return dialog

    def _copy_to(self, path: str) -> None:
        self.copy_to(Path(path))

    def _board_copy_to(self, path: str) -> None:
        self.board_copy_to(Path(path))

    def _print_to(self, path: str) -> None:
        self.print_to(Path(path))

    def _read_named(self, paths: list[str]) -> None:
        self.read([Path(path) for path in paths])
