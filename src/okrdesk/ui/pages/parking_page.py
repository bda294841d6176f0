"""Parking lot: what is set aside, since when, why, and the way back. Must not hold rules."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from okrdesk.commands.parking import take_back
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.parked_model import COLUMNS, ParkedModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column, frame
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.plain_table import PlainTable

_WIDTHS = {"since": 92, "kind": 84, "cycle": 90, "name": 190}
_NARROW = 860


class ParkingPage(Page):
    """The list; the chosen thing is looked at or taken back from here."""

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self, (16, 12, 16, 14), 10)
        self.look_button = Button(look, tr("Look"))
        self.back_button = Button(look, tr("Take back"), kind="primary")
        about = tr("What is not for now, with its reason. It comes back whole.")
        controls = (self.look_button, self.back_button)
        layout.addWidget(PageHead(look, tr("Parking lot"), about, controls))
        self._card = frame("card")
        self.model = ParkedModel(session, self)
        places = {column.id: place for place, column in enumerate(COLUMNS)}
        widths = {places[name]: wide for name, wide in _WIDTHS.items()}
        self.table = PlainTable(
            look,
            tr("Parked things"),
            self.model,
            widths,
            (places["cycle"], places["kind"]),
            {places["name"]: 320},
            (places["name"], places["reason"]),
        )
        column(self._card, (1, 1, 1, 1)).addWidget(self.table)
        layout.addWidget(self._card, 1)
        self._empty = EmptyNote(
            look,
            tr("Nothing is parked."),
            tr("A number or goal that is not for now waits here with its reason, and the next "
               "quarter offers it again. Park the chosen thing from the Edit menu."),
            tr("Go to the OKRs"),
            "view.okrs",
        )  # fmt: skip
        layout.addWidget(self._empty)
        layout.addStretch(0)
        self.look_button.clicked.connect(self.look_at_chosen)
        self.back_button.clicked.connect(self.take_chosen_back)
        self.table.opened.connect(self.look_at_chosen)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self._empty.asks.connect(self.asks)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show)
        self._show()

    @override
    def enter(self, argument: str) -> None:
        """Choose the newest, so that nothing is empty beside it."""
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    @override
    def focus_first(self) -> None:
        """Begin in the list."""
        focus_shown(self.table, self._empty)

    @override
    def choose_marked(self) -> None:
        """The row that is marked already, from the time before."""
        self._choose(self.table.currentIndex())

    @override
    def set_room(self, wide: int, high: int) -> None:
        """Leave out what a narrow page has no room for."""
        self.table.set_narrow(wide <= _NARROW)

    def take_chosen_back(self) -> None:
        """Put the chosen thing into use again."""
        index = self.table.currentIndex()
        if index.isValid():
            parked = index.data(RECORD).parked
            if self._session.do(take_back, parked.kind, parked.id):
                self.done.emit(self._session.undo_label() or "")

    def look_at_chosen(self) -> None:
        """Show all of the chosen thing."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        parked = index.data(RECORD).parked
        if parked.kind == Kpi.KIND:
            self.goes.emit(f"kpi:{parked.id}")
        else:
            self.chosen.emit(parked.kind, parked.id)
            self.asks.emit("view.inspect")

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            parked = index.data(RECORD).parked
            self.chosen.emit(parked.kind, parked.id)

    def _show(self) -> None:
        some = bool(self.model.rowCount())
        self._card.setVisible(some)
        self._empty.setVisible(not some)
        for button in (self.look_button, self.back_button):
            button.setVisible(some)
