"""The pages of a document, each made when it is first gone to. Must not lay out panes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from okrdesk.domain.overriding import override
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.page_makers import PAGES
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.page import Page
from okrdesk.ui.parts.focus import bring_into_sight
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.turns import PieceByPiece

if TYPE_CHECKING:
    from okrdesk.qtmodels.tree_model import TreeModel
    from okrdesk.qtmodels.tree_reader import TreeReader
    from okrdesk.ui.desks.alerts import AlertsDesk
    from okrdesk.ui.lookout import Lookout

_LEAST = 320
_READ_AT_ONCE = 4  # pieces of a tree: two dozen key results
_LARGE = ("kpi", "check_in", "review", "alerts", "history")  # pages that take longest to make


class PageShelf(QStackedWidget):
    """Shows one page; hands on what any page says. `painted`: at once, in the turn it came in."""

    chosen = Signal(str, str)
    goes = Signal(str)
    asks = Signal(str)
    says = Signal(str)
    menu_asked = Signal(QPoint)
    done = Signal(str)
    painted = Signal()
    cycle_read = Signal(str)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        settings: Settings,
        cycle_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.session, self.settings = look, session, settings
        self.board = BoardModel(session, "key", self)
        self.board.set_order(settings.get("board_order"))
        self._cycle_id = cycle_id
        self._tree: TreeModel | None = None
        self._reader: TreeReader | None = None
        self._pages: dict[str, Page] = {}
        self._ahead: dict[str, Page] = {}  # made, and never gone to
        self.ground: QWidget = parent or self  # what questions are laid over
        self._lookout: Lookout | None = None
        self._answers: AlertsDesk | None = None
        self._room = (0, 0)
        self.place = "home"
        self._settled = self._presented = False
        self._paint = PaintLater(self)
        self._coming = PieceByPiece(self)

    @property
    def page(self) -> Page:
        """The page in sight."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def tree(self) -> TreeModel:
        """The cycle's objectives, read when they are first asked for: the board comes first."""
        return self._made_tree() if self._tree is None else self._tree

    def _made_tree(self) -> TreeModel:
        from okrdesk.qtmodels.tree_model import TreeModel

        cycle = self._cycle_id or None
        self._tree = TreeModel(self.session, cycle, self, reader=self._reader)
        return self._tree

    def read_tree(self) -> Iterator[None]:
        """Read the tree piece by piece, so that `tree` is there at once."""
        from okrdesk.qtmodels.tree_reader import TreeReader

        self._reader = TreeReader(self.session)
        yield from self._reader.ahead(self._cycle_id)
        if self._tree is None:
            self._made_tree()

    def come_to_cycle(self, cycle_id: str) -> None:
        """Say by `cycle_read` when another cycle can be shown; what is in sight stays until then.

        A tree of usual length is read in this turn, a longer one piece by piece.
        """
        self._coming.begin(self._reading(cycle_id), _READ_AT_ONCE)

    def _reading(self, cycle_id: str) -> Iterator[None]:
        if self._reader is not None:
            yield from self._reader.ahead(cycle_id)
        self.cycle_read.emit(cycle_id)

    @property
    def lookout(self) -> Lookout:
        """What the rules see of the whole file; imported with them when it is first asked for."""
        if self._lookout is None:
            from okrdesk.ui.lookout import Lookout

            self._lookout = Lookout(self.session, self)
        return self._lookout

    @property
    def answers(self) -> AlertsDesk:
        """Who takes the answers to alerts."""
        if self._answers is None:
            from okrdesk.ui.desks.alerts import AlertsDesk

            self._answers = AlertsDesk(self.look, self.session, self.ground)
            self._answers.goes.connect(self.goes)
            self._answers.answered.connect(self.done)
        return self._answers

    def present(self, on: bool) -> None:
        """Show of every page that is gone to what others are to see; or all that it has again."""
        self._presented = on
        for page in () if on else self._pages.values():
            page.present(False)

    def stop(self) -> None:
        """Let go of what is still being thought about."""
        self._coming.stop()
        if self._lookout is not None:
            self._lookout.stop()
        for page in (*self._pages.values(), *self._ahead.values()):
            page.stop()

    def known(self, name: str) -> Page | None:
        """The page of that name, None before it was first gone to."""
        return self._pages.get(name)

    def go(self, place: str) -> Page:
        """Show the page of a place such as "home" or "kpi:ID" and return it."""
        name, _, argument = place.partition(":")
        if self.currentWidget() is not self._pages.get(name):
            self._paint.put_off()  # before anything of the page says that it wants to be painted
        if name not in self._pages:
            page = self._ahead.pop(name, None) or self._made(name)
            self._pages[name] = page
            self.addWidget(page)
            if self._settled:
                page.settle()
        page = self._pages[name]
        self.place = place
        self.says.emit("")
        page.enter(argument)
        bring_into_sight(self, page)
        page.set_room(*self._room)
        if self._presented:
            page.present(True)
        return page

    def make_ahead(self) -> Iterator[None]:
        """Make the largest pages before anybody goes to them; a pause after each."""
        for name in _LARGE:
            if name not in self._pages and name not in self._ahead:
                self._ahead[name] = page = self._made(name)
                page.setParent(self)
            yield

    def _made(self, name: str) -> Page:
        page = PAGES[name](self)
        page.chosen.connect(self.chosen)
        page.goes.connect(self.goes)
        page.asks.connect(self.asks)
        page.says.connect(self._say)
        page.done.connect(self.done)
        page.menu_asked.connect(self.menu_asked)
        return page

    def _say(self, says: str) -> None:
        """Hand on what the page says that is gone to; others go on thinking out of sight."""
        if self.sender() is self._pages.get(self.place.partition(":")[0]):
            self.says.emit(says)

    def let_paint(self) -> None:
        """Let the page be painted at once, which was gone to in this turn."""
        self._paint.let_paint()
        self.painted.emit()

    def show_cycle(self, cycle_id: str) -> None:
        """Show the tree of another cycle on every page that has one."""
        if cycle_id != self._cycle_id:
            self._coming.stop()
            self._cycle_id = cycle_id
            if self._tree is not None:
                self._tree.show_cycle(cycle_id or None)

    def show_tree(self) -> None:
        """Put the tree below the gauges, which are painted by now."""
        home = self._pages.get("home")
        if isinstance(home, HomePage):
            self._paint.put_off()  # laying out its rows takes a turn, and painting them another
            home.show_tree(self.tree)

    def settle(self) -> None:
        """The window was painted for the first time: what pages kept for later comes now."""
        self._settled = True
        home = self._pages.get("home")
        if isinstance(home, HomePage):
            home.look_out(self.lookout, self.answers)
            home.offer(self.settings)
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
