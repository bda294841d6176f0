"""KPIs: every card, other numbers and segments folded below. Must not hold models' rows."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.board_model import BoardModel, Order
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.board_heading import counts_say
from okrdesk.ui.panes.board_view import BoardSize, BoardView
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column, row
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.shown import show_when

_ORDERS = (("fixed", tr("In order")), ("worst", tr("Worst first")))
_SIZES = (("compact", tr("Compact")), ("full", tr("Full")), ("rows", tr("Rows")))


class KpisPage(Page):
    """Key KPIs in the chosen size; "Other numbers" and "Segments" unfold below."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        models: tuple[BoardModel, BoardModel, BoardModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        size = cast("BoardSize", str(settings.get("board_size")))
        layout = column(self)
        self.sizes = Segments(look, tr("Size of the cards"), _SIZES, size)
        order = str(settings.get("board_order"))
        self.orders = Segments(look, tr("Order of the cards"), _ORDERS, order)
        self.new_button = Button(look, tr("New KPI…"))
        head = PageHead(look, tr("KPIs"), "", (self.orders, self.sizes, self.new_button))
        self._counts = head.about
        around = row(margins=(16, 12, 16, 8))
        around.addWidget(head)
        layout.addLayout(around)
        area = ScrollColumn()
        inner = QWidget()
        self._body = column(inner, (14, 2, 14, 14), 6)
        area.setWidget(inner)
        self._area = area
        layout.addWidget(area, 1)
        self._models = self._keys, others, segments = models
        for model in models:
            model.set_order(cast("Order", order))
        self.sections = (
            _Section(look, "", self._keys, size),
            _Section(look, tr("Other numbers"), others, size),
            _Section(look, tr("Segments"), segments, size),
        )
        self._empty = EmptyNote(
            look,
            tr("Which numbers tell you the company is well? Choose five to seven."),
            tr("Each gets a gauge, limits for healthy and watch, and its own history."),
            tr("New KPI…"),
            "edit.kpi",
        )
        self._body.addWidget(self._empty)
        for section in self.sections:
            self._body.addWidget(section)
            section.view.opened.connect(self._open)
            section.view.menu_asked.connect(self.menu_asked)
            section.view.chosen.connect(self._choose)
            section.view.value_asked.connect(self._ask_value)
        self._body.addStretch(1)
        self.sizes.chosen.connect(self._resize_cards)
        self.orders.chosen.connect(self._order_cards)
        self.new_button.clicked.connect(self._ask_new)
        self._empty.asks.connect(self.asks)
        session.changed.connect(self._follow)
        self._keys.settled.connect(self._show_counts)
        self._keys.read_all()
        self._show_counts()

    @override
    def focus_first(self) -> None:
        """Begin on the first card."""
        focus_shown(self._empty, self.sections[0].view)

    def _follow(self) -> None:
        self._show_counts()

    def _show_counts(self) -> None:
        if self._keys.is_settled:
            self._counts.setText(counts_say(self._keys.readings()))
        self._empty.setVisible(not self._keys.rowCount())

    def _order_cards(self, order: str) -> None:
        self._settings.set("board_order", order)
        for model in self._models:
            model.set_order(cast("Order", order))

    def _resize_cards(self, size: str) -> None:
        self._settings.set("board_size", size)
        for section in self.sections:
            section.view.set_board_size(cast("BoardSize", size))

    def _open(self, kpi_id: str) -> None:
        self.goes.emit(f"kpi:{kpi_id}")

    def _choose(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)

    def _ask_value(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)
        self.asks.emit("edit.value")

    def _ask_new(self) -> None:
        self.asks.emit("edit.kpi")


class _Section(QWidget):
    """A title that folds, and a board; hidden while the board is empty."""

    def __init__(
        self, look: Appearance, title: str, model: QAbstractItemModel, size: BoardSize
    ) -> None:
        super().__init__()
        self._title, self._model = title, model
        layout = column(self, gap=6)
        self.view = BoardView(look, model, size)
        self.fold = Button(look, title, kind="quiet", icon_name="chevron-right", parent=self)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._toggle)
        if title:
            layout.addSpacing(6)
            layout.addWidget(self.fold)
            self.view.hide()
            self.view.setAccessibleName(title)
        else:
            self.fold.hide()
        layout.addWidget(self.view)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._count)
        self._count()

    def _count(self) -> None:
        count = self._model.rowCount()
        show_when(self, bool(count))
        if self._title:
            self.fold.say(f"{self._title} ({count})")

    def _toggle(self, unfolded: bool) -> None:
        self.fold.set_icon("chevron-down" if unfolded else "chevron-right")
        self.view.setVisible(unfolded)
