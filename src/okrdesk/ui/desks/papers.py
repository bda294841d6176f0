"""What goes out and comes in: PDF, exports, imports. Must not read or write formats itself."""

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
from okrdesk.ui.workers import Worker, go_on

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from okrdesk.exchange import Import
    from okrdesk.review_pdf import Layout, Written

_EXPORTS = (
    (tr("Excel workbook (*.xlsx)"), "xlsx"),
    (tr("JSON with the whole history (*.json)"), "json"),
    (tr("Markdown of the OKRs (*.md)"), "md"),
    (tr("Folder of CSV files (*)"), ""),
)


class PapersDesk(QObject):
    """Long work goes to workers; `said` tells how it went, `refused` why not.

    `works(str, Worker)`: what is being done, and who does it until it is done or cancelled.
    """

    said = Signal(str, str)
    works = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self, look: Appearance, session: Session, settings: Settings, over: QWidget
    ) -> None:
        super().__init__(over)
        self._look, self._session, self._settings, self._over = look, session, settings, over
        self._cycle_id = ""
        self._written = ""
        self._printer, self._reader, self._exporter = Worker(self), Worker(self), Worker(self)
        for worker, done in (
            (self._printer, self._tell_written),
            (self._reader, self._show_import),
            (self._exporter, self._tell_exported),
        ):
            worker.done.connect(done)
            worker.refused.connect(self.refused)
            worker.stopped.connect(self._tell_stopped)
        self._paths: tuple[Path, ...] = ()
        self._asking: QFileDialog | None = None
        self._seen: Workspace | None = None

    def set_cycle(self, cycle_id: str) -> None:
        """The cycle whose review is printed."""
        self._cycle_id = cycle_id

    def stop(self) -> None:
        """Let go of all work under way, for good."""
        self._printer.forget()
        self._reader.forget()
        self._exporter.forget()

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
        from okrdesk.exchange import READABLE
        from okrdesk.ui.parts.file_questions import files_to_read

        patterns = " ".join(f"*{ending}" for ending in sorted(READABLE))
        kinds = tr("Values and OKRs ({patterns})").format(patterns=patterns)
        dialog = files_to_read(self._over, tr("Import"), kinds, many=True)
        dialog.filesSelected.connect(self._read_named)
        dialog.open()

    def print_to(self, path: Path) -> None:
        """Make the PDF of the shown cycle in a worker."""
        from okrdesk.coach.paper import read_paper
        from okrdesk.review_pdf import write_review

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
            return write_review(paper.review, path, layout, paper.beside, go_on)

        self._printer.start(written)
        self.works.emit(tr("Making {name}…").format(name=path.name), self._printer)

    def read(self, paths: Sequence[Path]) -> None:
        """Read sources in a worker and show what would be taken, before anything is."""
        from okrdesk.exchange import ImportOptions, read_sources

        ws = self._session.document.load_all()
        at = self._session.document.at()
        self._paths, self._seen = tuple(paths), ws
        sources = self._paths
        self._reader.start(lambda: read_sources(sources, ws, at, ImportOptions()))
        names = ", ".join(path.name for path in sources)
        self.works.emit(tr("Reading {names}…").format(names=names), self._reader)

    def ask_export(self) -> None:
        """Ask for a name, whose ending says how everything is written out."""
        document = self._session.document
        dialog = self._saving(tr("Export everything"), document.path.with_suffix(".xlsx"), "xlsx")
        dialog.setNameFilters([words for words, _ in _EXPORTS])
        dialog.filterSelected.connect(self._set_ending)
        dialog.fileSelected.connect(self._export_to)
        self._asking = dialog
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write everything out in the open format of the path's ending, in a worker."""
        from okrdesk.exchange import write_export

        ws, today = self._session.document.load_all(), self._session.today
        read = self._session.document.history_reader().changes
        is_json = path.suffix.lower() == ".json"

        def written() -> tuple[Path, ...]:
            history = read() if is_json else ()
            return write_export(ws, path, today, history=history, before_writing=go_on)

        self._exporter.start(written)
        self.works.emit(tr("Exporting {name}…").format(name=path.name), self._exporter)

    def show_written(self) -> None:
        """Open the PDF that was made last, in the system's own program."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))

    def _show_import(self, read: Import) -> None:
        from okrdesk.ui.dialogs.import_sheet import ImportSheet
        from okrdesk.ui.dialogs.import_words import taken_lines

        self.said.emit("", "")
        assert self._seen is not None
        comes = taken_lines(self._seen, read.change, self._session.today)
        sheet = ImportSheet(self._look, self._over, read, self._paths, comes)
        sheet.agreed.connect(self._take)
        sheet.appear()

    def _take(self, read: Import) -> None:
        seen, paths = self._seen, self._paths

        def take_sources(ws: Workspace, at: At) -> Change:
            """The change that was shown, read again if the document moved on meanwhile."""
            from okrdesk.exchange import ImportOptions, read_sources

            if ws is seen:
                return read.change
            return read_sources(paths, ws, at, ImportOptions()).change

        self._session.do(take_sources)

    def _tell_stopped(self) -> None:
        self.said.emit(tr("Cancelled: nothing was written or changed."), "")

    def _tell_exported(self, paths: tuple[Path, ...]) -> None:
        self._written = str(paths[0].parent if len(paths) > 1 else paths[0])
        self.said.emit(tr("{name} is ready").format(name=Path(self._written).name), tr("Open"))

    def _set_ending(self, words: str) -> None:
        assert self._asking is not None
        self._asking.setDefaultSuffix(dict(_EXPORTS)[words])

    def _tell_written(self, written: Written) -> None:
        path = written.path
        self._written = str(path)
        says = tr("{name} is ready, {n} pages").format(name=path.name, n=written.pages)
        self.said.emit(says, tr("Open"))

    def _layout(self) -> Layout:
        from okrdesk.review_pdf import layout_of

        return layout_of(self._settings, self._session.document.replica.document_id)

    def _saving(self, title: str, start: Path, ending: str) -> QFileDialog:
        from okrdesk.ui.parts.file_questions import file_to_write

        return file_to_write(self._over, title, start, ending)

    def _print_to(self, path: str) -> None:
        self.print_to(Path(path))

    def _export_to(self, path: str) -> None:
        self.export_to(Path(path))

    def _read_named(self, paths: list[str]) -> None:
        self.read([Path(path) for path in paths])
