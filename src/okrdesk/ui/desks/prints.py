"""Printing what is in sight: the review's pages, else the page itself. Must not lay out either.

The system's print dialog, and what draws pages, are imported when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.page_shelf import PageShelf
from okrdesk.ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from okrdesk.ui.proofs import Proof, Proofs

_PPI = 200.0
_LINES_PPI = 150  # lines of one dot, as charts have, are as wide as in the window


class PrintsDesk(QObject):
    """`said` tells how it went. What is in sight is the page of `pages`."""

    said = Signal(str, str)
    refused = Signal(object)
    printed = Signal()

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        pages: PageShelf,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._look, self._session, self._settings = look, session, settings
        self._pages, self._over = pages, over
        self._cycle_id = ""
        self._proofs: Proofs | None = None
        self._printer: QPrinter | None = None
        self._turns: Turns | None = None

    def set_cycle(self, cycle_id: str) -> None:
        """The cycle whose review is printed."""
        self._cycle_id = cycle_id

    def stop(self) -> None:
        """Let go of what is under way."""
        if self._proofs is not None:
            self._proofs.stop()
        if self._turns is not None:
            self._turns.stop()

    def ask_print(self) -> None:
        """Ask where to print what is in sight."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = self.printer()
        dialog = QPrintDialog(printer, self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print_accepted)
        self._printer = printer
        QDialog.open(dialog)

    def printer(self) -> QPrinter:
        """A printer on the paper that was chosen."""
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
        printer.setPageSize(QPageSize(sizes[str(self._settings.get("paper"))]))
        printer.setDocName(self._session.document.path.stem)
        return printer

    def print_to(self, printer: QPrinter) -> None:
        """Print what is in sight; the review's pages are made elsewhere first."""
        self._printer = printer
        if self._pages.place.partition(":")[0] == "review":
            printer.setFullPage(True)
            self.said.emit(tr("Making the pages…"), "")
            self._print_review()
        else:
            printer.setResolution(_LINES_PPI)
            page = self._pages.page
            self._pages.let_paint()
            from okrdesk.ui.page_on_paper import print_page
            from okrdesk.ui.paper_dress import dressed_for_paper

            with self._look.on_paper(), dressed_for_paper(page):
                print_page(printer, page, self._heading(), self._day())
            self._tell()

    def _heading(self) -> str:
        """The workspace, and the KPI whose page it is."""
        ws = self._session.workspace
        whole = ws.settings().name or self._session.document.path.stem
        kind, _, record_id = self._pages.place.partition(":")
        kpi = ws.find(Kpi, record_id) if kind == Kpi.KIND else None
        return whole if kpi is None else f"{whole} · {kpi.name}"

    def _day(self) -> str:
        return show_day(self._session.today)

    def _print_review(self) -> None:
        from okrdesk.review_pdf import layout_of
        from okrdesk.ui.proofs import Proofs

        if self._proofs is None:
            self._proofs = Proofs(self._session, self._workspace, self)
            self._proofs.made.connect(self._print_proof)
            self._proofs.refused.connect(self.refused)
        try:
            document_id = self._session.document.replica.document_id
            self._proofs.ask(self._cycle_id, layout_of(self._settings, document_id), _PPI)
        except OkrError as refusal:  # a logo that is gone by now
            self.refused.emit(refusal)

    def _workspace(self) -> Workspace:
        return self._session.workspace

    def _print_accepted(self) -> None:
        assert self._printer is not None
        self.print_to(self._printer)

    def _print_proof(self, proof: Proof) -> None:
        assert self._printer is not None
        self._turns = Turns(self._page_by_page(self._printer, proof.pages), self)

    def _page_by_page(self, printer: QPrinter, pages: tuple[QImage, ...]) -> Iterator[None]:
        painter = QPainter(printer)
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            painter.drawImage(QRect(QPoint(0, 0), painter.viewport().size()), page)
            yield
        painter.end()
        self._tell()

    def _tell(self) -> None:
        self.said.emit(tr("Printed"), "")
        self.printed.emit()
