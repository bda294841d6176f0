"""Printing what is in sight: the review's pages, else the page itself. Must not lay out either.

The system's print dialog is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPicture, QRegion
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QListView,
    QScrollArea,
    QTreeView,
    QWidget,
)

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.content_height import content_height
from okrdesk.ui.page_shelf import PageShelf
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.sheets_of_paper import sheets_of
from okrdesk.ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from okrdesk.ui.proofs import Proof, Proofs

_PPI = 200.0
_LINES_PPI = 150  # lines of one dot, as charts have, are as wide as in the window
_WIDE, _USUAL, _TALLEST = 1040, 780, 12_000
_HEAD, _EDGE = 26, 16  # the line above what is printed
_ROUNDS = 3  # lists in lists ask for room one after the other
_LISTS = (QListView, QTreeView, PlainTable, QScrollArea)  # what grows with its rows
_LEAST_SCALE = 0.62  # a list that is a little longer than a page is made smaller, not cut


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
            with self._look.on_paper():
                _print_page(printer, self._pages.page, self._heading(), self._day())
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


def _print_page(printer: QPrinter, page: QWidget, heading: str, day: str) -> None:
    """Draw a page of the window as wide as the paper, on as many sheets as it needs."""
    painter = QPainter(printer)
    sheet = QSizeF(painter.viewport().size())
    before = page.geometry()
    high = _make_room(page)
    scale = sheet.width() / _WIDE
    if (high + _HEAD) * scale > sheet.height():
        scale = max(sheet.height() / (high + _HEAD), scale * _LEAST_SCALE)
    step = int(sheet.height() / scale + 0.5) - _HEAD  # what was made to fit does fit
    sheets = sheets_of(page, high, step)
    for number, (top, foot) in enumerate(sheets, 1):
        if number > 1:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        place = tr("{day} · page {n} of {m}").format(day=day, n=number, m=len(sheets))
        _draw_head(painter, heading, place)
        painter.translate(0, _HEAD)
        # By way of a picture it stays lines and letters; onto a painter that scales, a widget is
        # drawn as one image of the printer's resolution, which takes seconds.
        drawn = QPicture()
        room = QRegion(QRect(0, top, _WIDE, foot - top))
        page.render(drawn, QPoint(0, 0), room, QWidget.RenderFlag.DrawChildren)
        inch = drawn.logicalDpiX() / printer.logicalDpiX()  # a picture keeps its size in inches
        painter.scale(inch, inch)
        painter.drawPicture(0, 0, drawn)
        painter.restore()
    painter.end()
    page.setGeometry(before)
    _lay_out(page)


def _draw_head(painter: QPainter, heading: str, place: str) -> None:
    """What the sheet is of at the left, its day and number at the right."""
    font = QFont(painter.font())
    font.setPixelSize(_HEAD // 2)
    painter.setFont(font)
    line = QRect(_EDGE, 0, _WIDE - 2 * _EDGE, _HEAD)
    middle = Qt.AlignmentFlag.AlignVCenter
    beside = painter.fontMetrics().horizontalAdvance(place) + _EDGE
    room = line.width() - beside
    said = painter.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, said)
    painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, place)


def _make_room(page: QWidget) -> int:
    """Give a page the room that it and its lists need; how much of it is used."""
    high = _USUAL
    page.resize(_WIDE, high)
    _lay_out(page)
    lists = [one for one in page.findChildren(QAbstractScrollArea) if isinstance(one, _LISTS)]
    for _ in range(_ROUNDS):
        bars = (one.verticalScrollBar().maximum() for one in lists if one.isVisible())
        hidden = max(bars, default=0)
        if not hidden:
            break
        high = min(_TALLEST, high + hidden)
        page.resize(_WIDE, high)
        _lay_out(page)
    return max(1, content_height(page))


def _lay_out(page: QWidget) -> None:
    layout = page.layout()
    if layout is not None:
        layout.activate()
