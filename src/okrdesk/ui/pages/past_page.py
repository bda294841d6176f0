"""The whole window as it was on a day: bar, places, board, tree, inspector. Must not change it.

Everything in it belongs to a session of its own, over the journal folded anew up to that day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.session.past_session import PastSession
from okrdesk.settings import Settings
from okrdesk.store import PastDocument
from okrdesk.store.circumstances import local_day
from okrdesk.store.past_document import past_says
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.day_folder import DayFolder
from okrdesk.ui.desks.views import first_cycle
from okrdesk.ui.page_shelf import PageShelf
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.inspector import WIDE, Inspector
from okrdesk.ui.panes.not_begun import NotBegun
from okrdesk.ui.panes.past_bar import PastBar
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.panes.side_list import SideList
from okrdesk.ui.panes.side_rows import cycle_rows
from okrdesk.ui.parts.cell_editing import keep_typed
from okrdesk.ui.parts.labels import clear, column, label
from okrdesk.ui.parts.sheet import uppermost
from okrdesk.ui.readings import cycle_holding
from okrdesk.ui.sentences import worst_of

_ICONS_BELOW, _TIGHT_BELOW = 900, 1100
_PLACES = (
    SideRow(tr("Home"), "home", "home"),
    SideRow(tr("KPIs"), "kpis", "gauge"),
    SideRow(tr("OKRs"), "okrs", "list-tree"),
    SideRow(tr("Alerts"), "alerts", "bell"),
    SideRow(""),
    SideRow(tr("Month"), "month", "grid-3x3"),
    SideRow(tr("Check-in log"), "log", "message-square"),
    SideRow(tr("Parking lot"), "parking", "square-parking"),
)


class PastPage(Page):
    """`enter` with an ISO date; Esc and the bar lead back to the history."""

    def __init__(
        self, look: Appearance, session: Session, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._live, self._settings = look, session, settings
        self.session: PastSession | None = None
        self.shelf: PageShelf | None = None
        self.inspector: Inspector | None = None
        self._room = (0, 0)
        self.top = PastBar(look)
        self.places = SideList(look)
        self._beside = QWidget()
        self._beside_layout = column(self._beside)
        self.bar, self.left, self.right = self.top, self.places, self._beside
        self._inside = column(self)
        self._folder = DayFolder(self)
        self._folder.folded.connect(self._show)
        self._folder.refused.connect(self.top.refuse)
        self.top.asked.connect(self._ask)
        self.top.left.connect(self._leave)
        self.places.asked.connect(self.go)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        look.changed.connect(self._fit)
        self._fit()

    @override
    def enter(self, argument: str) -> None:
        """Fold the journal up to that day, off the interface thread; then show it."""
        day = dt.date.fromisoformat(argument)
        keep_typed(self.window().focusWidget())  # into today's file, before nothing may change it
        self.chosen.emit("", "")  # what is edited from here on is nothing
        self._forget()
        self._inside.addWidget(label(tr("Reading the journal up to that day…"), "muted"))
        self.top.show_day(day, self._live.today)
        # Menus and keys would change today's file.
        self._live.permission.keep_still(past_says(show_day(day, self._live.today)))
        self._folder.fold(self._live.document, day)

    @override
    def focus_first(self) -> None:
        """Begin on the page of that day, else in its places."""
        if self.shelf is not None:
            self.shelf.page.focus_first()
        else:
            self.places.setFocus()

    @override
    def set_room(self, wide: int, high: int) -> None:
        """Fit as the window does."""
        self._room = (wide, high)
        self.places.set_narrow(wide <= _ICONS_BELOW)
        self.top.set_narrow(wide <= _TIGHT_BELOW)
        if self.shelf is not None:
            self.shelf.set_room(wide, high)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._live.permission.keep_still("")

    @override
    def stop(self) -> None:
        """Let go of that day."""
        self._folder.stop()
        self._forget()

    @override
    def wait(self) -> None:
        """Until the day is shown."""
        self._folder.settle()
        if self.shelf is not None:
            self.shelf.lookout.wait()

    def go(self, place: str) -> None:
        """Show another page of that day, or another day."""
        if place.startswith("past:"):
            self.goes.emit(place)
            return
        assert self.shelf is not None
        assert self.session is not None
        kind, _, record_id = place.partition(":")
        if kind == "cycle":
            self.shelf.show_cycle(record_id)
            place = "okrs"
        elif kind in (KeyResult.KIND, Objective.KIND):
            self.shelf.show_cycle(cycle_holding(self.session.workspace, kind, record_id))
            place = "okrs:tree"
        page = self.shelf.go(place)
        self.places.mark(place.partition(":")[0])
        if kind in (KeyResult.KIND, Objective.KIND):
            page.show_record(kind, record_id)
        page.focus_first()

    def _show(self, document: object) -> None:
        assert isinstance(document, PastDocument)
        self._forget()
        self.session = PastSession(document, self)
        self.session.refused.connect(self.top.refuse)
        if not document.history_reader().page(None, 1).total:
            self._show_nothing(document.day)
            return
        document.load_newest_check_ins()
        shelf = PageShelf(self._look, self.session, self._settings, first_cycle(self.session), self)
        self.shelf = shelf
        self.inspector = Inspector(self._look, self.session)
        self.inspector.goes.connect(self.go)
        self.inspector.asks.connect(self._take_ask)
        self.inspector.chosen.connect(self.inspector.show_record)
        shelf.goes.connect(self.go)
        shelf.asks.connect(self._take_ask)
        shelf.chosen.connect(self.inspector.show_record)
        clear(self._inside)
        self._inside.addWidget(shelf)
        self._beside_layout.addWidget(self.inspector)
        self.places.show_rows((*_PLACES, *self._cycles()))
        self.go("home")
        shelf.show_tree()
        shelf.set_room(*self._room)
        shelf.settle()
        self._choose_worst()

    def _show_nothing(self, day: dt.date) -> None:
        """Say that the file began later, and lead to its first day."""
        since = self._live.document.history_reader().page(None, 1).since
        today = self._live.today
        first = today if since is None else local_day(since)
        clear(self._inside)
        nothing = NotBegun(self._look, day, first, today)
        nothing.asks.connect(self.goes)
        self._inside.addWidget(nothing)
        nothing.show()
        self.places.show_rows(nothing.places)
        self.places.mark("")

    def _cycles(self) -> Iterator[SideRow]:
        assert self.session is not None
        rows = tuple(cycle_rows(self.session, {}))
        if rows:
            yield from (SideRow(""), SideRow(tr("Cycles")), *rows)

    def _choose_worst(self) -> None:
        assert self.shelf is not None
        assert self.inspector is not None
        reading = self.shelf.tree.reading
        found = None if reading is None else worst_of(reading)
        self.inspector.show_record(*(("", "") if found is None else (found.KIND, found.id)))

    def _forget(self) -> None:
        """Let go of the day that was shown before."""
        clear(self._inside)
        clear(self._beside_layout)
        self.places.show_rows(())
        if self.shelf is not None:
            self.shelf.stop()
        if self.session is not None:
            self.session.close()
            self.session.deleteLater()
        self.session = self.shelf = self.inspector = None

    def _ask(self, day: dt.date) -> None:
        self.goes.emit("history" if day >= self._live.today else f"past:{day.isoformat()}")

    def _escape(self) -> None:
        """Close the sheet that lies over the past; without one leave the past."""
        sheet = uppermost(self.window())
        if sheet is not None:
            sheet.go()
        else:
            self._leave()

    def _leave(self) -> None:
        self.goes.emit("history")

    def _take_ask(self, action: str) -> None:
        """Looking on goes on here; what would change something is refused."""
        if action.startswith("view."):
            if self.inspector is not None and action == "view.inspect":
                self.inspector.focus_first()
        elif self.session is not None and self.session.read_only_because:
            self.top.tell(self.session.read_only_because)

    def _fit(self) -> None:
        self._beside.setFixedWidth(self._look.px(WIDE))
