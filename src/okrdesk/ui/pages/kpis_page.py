"""KPIs: every card with its segments folded below it, filtered by words. Must not hold rows."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi, Tag
from okrdesk.domain.words import tr
from okrdesk.qtmodels.board_model import BoardModel, Order
from okrdesk.qtmodels.folded_board import FoldedBoard
from okrdesk.qtmodels.sought import fits_words
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.board_cells import BoardSize, filling
from okrdesk.ui.panes.board_heading import counts_say
from okrdesk.ui.panes.board_section import BoardSection
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.page_key import FIND, go_to_field, page_key
from okrdesk.ui.parts.segments import Segments

_ORDERS = (("fixed", tr("In order")), ("worst", tr("Worst first")))
_SIZES = (("compact", tr("Compact")), ("full", tr("Full")), ("rows", tr("Rows")))
_UNFOLDED = "unfolded"


class KpisPage(Page):
    """Key KPIs in the chosen size, "Other numbers" folded below; Ctrl+F filters by words or #tag.

    `models`: the boards of key KPIs, of other numbers, of segments without their KPI, and of all
    segments.
    """

    marks_one = True

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        models: tuple[BoardModel, BoardModel, BoardModel, BoardModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._models = session, settings, models
        self._look = look
        self._presented = False
        self._document = session.document.replica.document_id
        self._keys, segments = models[0], models[3]
        self._body = lay_page(self, self._made_head(look))
        for model in models:
            model.set_order(cast("Order", self.orders.value))
        size = cast("BoardSize", self.sizes.value)
        titles = ("", tr("Other numbers"), tr("Segments of parked numbers"))
        self.sections = tuple(
            BoardSection(look, title, FoldedBoard(top, segments, self), size)
            for title, top in zip(titles, models, strict=False)
        )
        self._none = label(tr("No KPI is like that."), "muted")
        self._none.hide()
        self._empty = EmptyNote(
            look,
            tr("Which numbers tell you the company is well? Choose five to seven."),
            tr("Each gets a gauge, limits for healthy and watch, and its own history."),
            tr("New KPI…"),
            "edit.kpi",
        )
        self._body.addWidget(self._empty)
        self._body.addWidget(self._none)
        self._take_sections()
        self._body.addStretch(1)
        self._connect()
        self._keys.read_all()
        self._show_counts()

    def _made_head(self, look: Appearance) -> PageHead:
        """The title with what one may choose."""
        order, size = (str(self._settings.get(key)) for key in ("board_order", "board_size"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words or #tag"))
        self.words.setAccessibleName(tr("Filter KPIs by words or tag"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(look.px(120))
        self.sizes = Segments(look, tr("Size of the cards"), _SIZES, size, tall=True)
        self.orders = Segments(look, tr("Order of the cards"), _ORDERS, order, tall=True)
        self.new_button = Button(look, tr("New KPI…"))
        controls = (self.words, self.orders, self.sizes, self.new_button)
        head = PageHead(look, tr("KPIs"), "", controls)
        self._counts = head.about
        return head

    def _take_sections(self) -> None:
        kept = frozenset(self._settings.get(_UNFOLDED, self._document))
        for section in self.sections:
            self._body.addWidget(section)
            section.model.show_unfolded(kept)
            section.view.opened.connect(self._open)
            section.view.menu_asked.connect(self.menu_asked)
            section.view.chosen.connect(self._choose)
            section.view.value_asked.connect(self._ask_value)
            section.view.turned.connect(self._keep_unfolded)

    def _connect(self) -> None:
        page_key(self, FIND, self.go_to_filter)
        self.words.textChanged.connect(self._sift)
        self.sizes.chosen.connect(self._resize_cards)
        self.orders.chosen.connect(self._order_cards)
        self.new_button.clicked.connect(self._ask_new)
        self._empty.asks.connect(self.asks)
        self._session.changed.connect(self._follow)
        self._keys.settled.connect(self._show_counts)

    @override
    def enter(self, argument: str) -> None:
        """Show all; "#growth" shows only what carries that tag."""
        if argument:
            self.words.setText(argument)

    @override
    def focus_first(self) -> None:
        """Begin on the first card, or in the filter that leaves none."""
        if self._none.isVisible():
            self.words.setFocus()
        else:
            focus_shown(self._empty, self.sections[0].view)

    @override
    def choose_marked(self) -> None:
        """The card that has the keys."""
        self.sections[0].view.choose_current()

    @override
    def show_record(self, kind: str, record_id: str) -> None:
        """Mark the card of the KPI, whatever is filtered or folded."""
        self.words.clear()
        for section in self.sections:
            row = section.model.row_of(record_id)
            if row >= 0:
                section.fold.setChecked(True)
                section.view.setCurrentIndex(section.model.index(row, 0))

    @override
    def present(self, on: bool) -> None:
        self._presented = on
        self._show_counts()
        self._fit_cards()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cards()

    def go_to_filter(self) -> None:
        """Go to the filter."""
        go_to_field(self.words)

    def _follow(self, applied: Applied) -> None:
        if self.words.text() and applied.change.kinds() & {Kpi.KIND, Tag.KIND, "person", "team"}:
            self._sift()
        self._show_counts()

    def _sift(self) -> None:
        fits = fits_words(self._session.workspace, self.words.text())
        for section in self.sections:
            section.model.sift(fits)
            section.show_sifted(fits is not None)
        found = any(section.model.rowCount() for section in self.sections)
        self._none.setVisible(fits is not None and not found)

    def _keep_unfolded(self) -> None:
        unfolded = {one for section in self.sections for one in section.model.unfolded}
        self._settings.set(_UNFOLDED, sorted(unfolded), self._document)

    def _show_counts(self) -> None:
        if self._keys.is_settled:
            self._counts.setText(counts_say(self._keys.counts()))
        some = any(section.model.count for section in self.sections)
        self._empty.setVisible(not some)
        for control in (self.words, self.orders, self.sizes, self.new_button):
            control.setVisible(some and not self._presented)

    def _order_cards(self, order: str) -> None:
        self._settings.set("board_order", order)
        for model in self._models:
            model.set_order(cast("Order", order))

    def _resize_cards(self, size: str) -> None:
        self._settings.set("board_size", size)
        self._fit_cards()

    def _fit_cards(self) -> None:
        """Cards as they were chosen; while somebody presents the key ones fill the page."""
        size, scale = cast("BoardSize", self.sizes.value), 1.0
        if self._presented:
            board, inner = self.sections[0].view, self._body.parentWidget()
            assert inner is not None
            seen = inner.parentWidget()
            assert seen is not None
            high = seen.height() - (self._body.sizeHint().height() - board.height())
            zoom, count = self._look.zoom, board.model().rowCount()
            size, scale = filling(count, board.room / zoom, high / zoom, size)
        for section in self.sections:
            section.view.set_board_size(size, scale)

    def _open(self, kpi_id: str) -> None:
        self.goes.emit(f"kpi:{kpi_id}")

    def _choose(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)

    def _ask_value(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)
        self.asks.emit("edit.value")

    def _ask_new(self) -> None:
        self.asks.emit("edit.kpi")
