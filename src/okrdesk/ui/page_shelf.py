"""The pages of a document, each made when it is first gone to. Must not lay out panes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from okrdesk.qtmodels.tree_model import TreeModel
    from okrdesk.qtmodels.tree_reader import TreeReader
    from okrdesk.ui.desks.alerts import AlertsDesk
    from okrdesk.ui.lookout import Lookout

_LEAST = 320


class PageShelf(QStackedWidget):
    """Shows one page; hands on what any page says."""

    chosen = Signal(str, str)
    goes = Signal(str)
    asks = Signal(str)
    says = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        cycle_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._settings = look, session, settings
        self.board = BoardModel(session, "key", self)
        self.board.set_order(settings.get("board_order"))
        self._cycle_id = cycle_id
        self._tree: TreeModel | None = None
        self._reader: TreeReader | None = None
        self._pages: dict[str, Page] = {}
        self._ground = parent or self  # what questions are laid over
        self._lookout: Lookout | None = None
        self._answers: AlertsDesk | None = None
        self._room = (0, 0)
        self.place = "home"
        self._settled = False
        self._makers: dict[str, Callable[[], Page]] = {
            "home": self._make_home,
            "kpis": self._make_kpis,
            "okrs": self._make_okrs,
            "kpi": self._make_kpi,
            "check_in": self._make_check_in,
            "history": self._make_history,
            "past": self._make_past,
            "decisions": self._make_decisions,
            "conflicts": self._make_conflicts,
            "alerts": self._make_alerts,
            "coach": self._make_coach,
            "week": self._make_week,
            "month": self._make_month,
            "log": self._make_log,
            "parking": self._make_parking,
            "review": self._make_review,
        }

    @property
    def page(self) -> Page:
        """The page in sight."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def tree(self) -> TreeModel:
        """The cycle's objectives, read when they are first asked for: the board comes first."""
        if self._tree is None:
            from okrdesk.qtmodels.tree_model import TreeModel

            cycle = self._cycle_id or None
            self._tree = TreeModel(self._session, cycle, self, reader=self._reader)
        return self._tree

    def read_tree(self) -> Iterator[None]:
        """Read the tree piece by piece, so that `tree` is there at once."""
        from okrdesk.qtmodels.tree_reader import TreeReader

        self._reader = TreeReader(self._session)
        yield from self._reader.ahead(self._cycle_id)

    @property
    def lookout(self) -> Lookout:
        """What the rules see of the whole file; imported with them when it is first asked for."""
        if self._lookout is None:
            from okrdesk.ui.lookout import Lookout

            self._lookout = Lookout(self._session, self)
        return self._lookout

    @property
    def answers(self) -> AlertsDesk:
        """Who takes the answers to alerts."""
        if self._answers is None:
            from okrdesk.ui.desks.alerts import AlertsDesk

            self._answers = AlertsDesk(self._look, self._session, self._ground)
            self._answers.goes.connect(self.goes)
        return self._answers

    def stop(self) -> None:
        """Let go of what is still being thought about."""
        if self._lookout is not None:
            self._lookout.stop()
        for page in self._pages.values():
            page.stop()

    def go(self, place: str) -> Page:
        """Show the page of a place such as "home" or "kpi:ID" and return it."""
        name, _, argument = place.partition(":")
        if name not in self._pages:
            page = self._makers[name]()
            page.chosen.connect(self.chosen)
            page.goes.connect(self.goes)
            page.asks.connect(self.asks)
            page.says.connect(self.says)
            page.menu_asked.connect(self.menu_asked)
            self._pages[name] = page
            self.addWidget(page)
            if self._settled:
                page.settle()
        page = self._pages[name]
        self.place = place
        self.says.emit("")
        page.enter(argument)
        self.setCurrentWidget(page)
        page.set_room(*self._room)
        return page

    def show_cycle(self, cycle_id: str) -> None:
        """Show the tree of another cycle on every page that has one."""
        if cycle_id != self._cycle_id:
            self._cycle_id = cycle_id
            if self._tree is not None:
                self._tree.show_cycle(cycle_id or None)

    def show_tree(self) -> None:
        """Put the tree below the gauges, which are painted by now."""
        home = self._pages.get("home")
        if isinstance(home, HomePage):
            home.show_tree(self.tree)

    def settle(self) -> None:
        """The window was painted for the first time: what pages kept for later comes now."""
        self._settled = True
        home = self._pages.get("home")
        if isinstance(home, HomePage):
            home.look_out(self.lookout, self.answers)
            home.offer(self._settings)
        for page in self._pages.values():
            page.settle()
        self.lookout.begin()

    def set_room(self, wide: int, high: int) -> None:
        """Tell the page in sight how large the window is at 100 % zoom."""
        self._room = (wide, high)
        if self.count():
            self.page.set_room(wide, high)

    @override
    def minimumSizeHint(self) -> QSize:
        # A page never keeps the window from becoming narrow: panes make room and text is cut.
        return QSize(_LEAST, _LEAST)

    def _make_home(self) -> Page:
        return HomePage(self._look, self._session, self.board)

    def _make_kpis(self) -> Page:
        from okrdesk.ui.pages.kpis_page import KpisPage

        models = (
            self.board,
            BoardModel(self._session, "others", self),
            BoardModel(self._session, "segments", self),
        )
        return KpisPage(self._look, self._session, self._settings, models)

    def _make_okrs(self) -> Page:
        from okrdesk.ui.pages.okrs_page import OkrsPage

        return OkrsPage(self._look, self._session, self.tree, self.board)

    def _make_kpi(self) -> Page:
        from okrdesk.ui.pages.kpi_page import KpiPage

        return KpiPage(self._look, self._session, self.lookout, self.answers)

    def _make_check_in(self) -> Page:
        from okrdesk.ui.pages.check_in_page import CheckInPage

        return CheckInPage(self._look, self._session, self.tree, self.lookout, self.answers)

    def _make_alerts(self) -> Page:
        from okrdesk.ui.pages.alerts_page import AlertsPage

        return AlertsPage(self._look, self._session, self.lookout, self.answers)

    def _make_coach(self) -> Page:
        from okrdesk.ui.desks.coach import CoachDesk
        from okrdesk.ui.pages.coach_page import CoachPage

        desk = CoachDesk(self._look, self._session, self._ground)
        return CoachPage(self._look, self._session, self.lookout, desk)

    def _make_week(self) -> Page:
        from okrdesk.ui.pages.week_page import WeekPage

        return WeekPage(self._look, self._session, self.lookout)

    def _make_month(self) -> Page:
        from okrdesk.ui.pages.month_page import MonthPage

        return MonthPage(self._look, self._session, self.lookout)

    def _make_log(self) -> Page:
        from okrdesk.ui.pages.log_page import LogPage

        return LogPage(self._look, self._session, self.tree)

    def _make_parking(self) -> Page:
        from okrdesk.ui.pages.parking_page import ParkingPage

        return ParkingPage(self._look, self._session)

    def _make_review(self) -> Page:
        from okrdesk.ui.pages.review_page import ReviewPage

        return ReviewPage(self._look, self._session, self._settings, self.lookout, self._ground)

    def _make_history(self) -> Page:
        from okrdesk.ui.pages.history_page import HistoryPage

        return HistoryPage(self._look, self._session)

    def _make_decisions(self) -> Page:
        from okrdesk.ui.pages.decisions_page import DecisionsPage

        return DecisionsPage(self._look, self._session, self.tree)

    def _make_past(self) -> Page:
        from okrdesk.ui.pages.past_page import PastPage

        return PastPage(self._look, self._session, self._settings)

    def _make_conflicts(self) -> Page:
        from okrdesk.ui.pages.conflicts_page import ConflictsPage

        return ConflictsPage(self._look, self._session)
