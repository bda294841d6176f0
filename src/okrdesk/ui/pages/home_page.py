"""Home: the gauges over the tree. Must not hold rules or models of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import CellDrafts
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.board_heading import BoardHeading
from okrdesk.ui.panes.board_view import BoardView
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.first_rows import FirstRows
from okrdesk.ui.panes.tree_card import TreeCard
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from okrdesk.qtmodels.tree_model import TreeModel
    from okrdesk.ui.desks.alerts import AlertsDesk
    from okrdesk.ui.lookout import Lookout
    from okrdesk.ui.panes.home_top import HomeTop
    from okrdesk.ui.panes.tree_heading import TreeHeading
    from okrdesk.ui.panes.tree_view import TreeView

_READING = 68  # kept free for the reading, so that nothing moves when it is known
_LOW = 760  # below this height (100 % zoom) the cards become bullet rows
_ROWS_OF_CARDS, _ROWS_OF_BULLETS = 2, 3
_NARROW, _LINES = 700, 125
_SCANT, _SCANTER = 385, 345  # below these heights of the page (100 % zoom) one bullet row less


class HomePage(Page):
    """Two questions, two instruments: is the machine healthy, are we going the right way."""

    marks_one = True

    def __init__(
        self,
        look: Appearance,
        session: Session,
        board: BoardModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._board_model = look, session, board
        self._low = self._settled = False
        self._layout = layout = column(inside := QWidget(), (14, 10, 14, 12), 0)
        column(self).addWidget(area := ScrollColumn())  # scrolls where words are large, room low
        area.setWidget(inside)
        self._top: HomeTop | None = None
        self._top_place = column(place := QWidget())
        place.setMinimumHeight(look.px(_READING))
        layout.addWidget(place)
        self._heading = BoardHeading(look)
        self._shown = FirstRows(6, self)
        self._shown.setSourceModel(board)
        self.board = BoardView(look, self._shown, "compact")
        self._no_kpis = EmptyNote(
            look,
            tr("Which numbers tell you the company is well? Choose five to seven."),
            tr("A KPI is watched all the time; the board shows it as a gauge."),
            tr("New KPI…"),
            "edit.kpi",
        )
        layout.addWidget(self._heading)
        layout.addSpacing(5)
        layout.addWidget(self.board)
        layout.addWidget(self._no_kpis)
        self.tree: TreeView | None = None
        self._tree_heading: TreeHeading | None = None
        layout.addSpacing(4)
        self._heading_place = column(heading := QWidget())
        layout.addWidget(heading)
        layout.addSpacing(5)
        self._tree_card = TreeCard(look)
        layout.addWidget(self._tree_card, 1)
        self._no_objectives = EmptyNote(
            look,
            "",
            tr("An objective says where to; two to five key results prove that you got there."),
            tr("New objective…"),
            "edit.objective",
        )
        layout.addWidget(self._no_objectives)
        self._no_objectives.hide()
        layout.addStretch(0)
        self._connect()

    def _connect(self) -> None:
        self._heading.more.connect(self._go_kpis)
        self.board.columns_changed.connect(self._show_rows)
        self.board.opened.connect(self._open_kpi)
        self.board.menu_asked.connect(self.menu_asked)
        self.board.chosen.connect(self._choose_kpi)
        self.board.value_asked.connect(self._ask_value)
        self._no_kpis.asks.connect(self.asks)
        self._no_objectives.asks.connect(self.asks)
        self._session.changed.connect(self._follow)
        self._show_headings()

    def show_tree(self, tree: TreeModel) -> None:
        """Show the objectives below the gauges: after those, which are looked at first."""
        from okrdesk.ui.panes.tree_heading import TreeHeading
        from okrdesk.ui.panes.tree_view import TreeView

        self._tree_model = tree
        self._tree_heading = TreeHeading(self._look)
        self._heading_place.addWidget(self._tree_heading)
        self.tree = TreeView(self._look, tree, CellDrafts(self._session))
        self._tree_card.place.addWidget(self.tree)
        self.tree.chosen.connect(self.chosen)
        self.tree.opened.connect(self._open_record)
        self.tree.menu_asked.connect(self.menu_asked)
        self.tree.says.connect(self.says)
        self.tree.editing.came_back.connect(self.say_back)
        tree.modelReset.connect(self._show_headings)
        self._show_headings()

    @override
    def focus_first(self) -> None:
        """Go back to the chosen row of the tree, else to the board."""
        tree = self.tree
        if tree is not None and (tree.currentIndex().isValid() or not self._shown.rowCount()):
            focus_shown(self._no_objectives, tree)
        else:
            focus_shown(self._no_kpis, self.board)

    @override
    def choose_marked(self) -> None:
        """What `focus_first` goes to."""
        if self.tree is not None and self.tree.currentIndex().isValid():
            self.tree.choose_current()
        else:
            self.board.choose_current()

    @override
    def show_record(self, kind: str, record_id: str) -> None:
        """Mark the row of a record in the tree."""
        if self.tree is not None:
            self.tree.show_record(record_id)

    @override
    def settle(self) -> None:
        """Count all KPIs only now: those beyond the shown cards have to be read for it."""
        self._settled = True
        self._board_model.settled.connect(self._show_headings)
        self._board_model.read_all()
        self._show_headings()

    def look_out(self, lookout: Lookout, answers: AlertsDesk) -> None:
        """Show alerts and the reading above the gauges, as the rules see them."""
        from okrdesk.ui.panes.home_top import HomeTop

        self._top = HomeTop(self._look, self._session, lookout, answers)
        self._top_place.addWidget(self._top)
        self._top.set_low(self._low)
        self._top.chosen.connect(self.chosen)
        self._top.goes.connect(self.goes)

    def offer(self, settings: Settings) -> None:
        """List what to do next, in a workspace that was just made."""
        if settings.get("next_steps", self._session.document.replica.document_id):
            from okrdesk.ui.panes.next_steps import NextSteps

            steps = NextSteps(self._look, self._session, settings)
            steps.asks.connect(self.asks)
            steps.goes.connect(self.goes)
            self._top_place.insertWidget(0, steps)
            self._top_place.insertSpacing(1, 8)

    @override
    def set_room(self, wide: int, high: int) -> None:
        """At low heights one block of bullet rows stands in place of the cards."""
        self._low = high < _LOW
        self.board.set_board_size("short_rows" if self._low else "compact")
        if self._top is not None:
            self._top.set_low(self._low)
        self._show_rows()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_rows()  # a banner above the page leaves it less room

    def _rows(self) -> int:
        if not self._low:
            return _ROWS_OF_CARDS
        high = self.height() / self._look.zoom
        if self.width() / self._look.zoom < _NARROW:
            high -= _LINES  # what stands above takes more lines
        return _ROWS_OF_BULLETS - (high < _SCANT) - (high < _SCANTER)

    def _show_rows(self) -> None:
        rows = self._rows()
        self._shown.set_count(self.board.columns() * rows)
        self._show_headings()

    def _follow(self) -> None:
        self._show_headings()

    def _show_headings(self) -> None:
        count = self._board_model.rowCount()
        self.board.setVisible(bool(count))
        self._no_kpis.setVisible(not count)
        if self._settled and self._board_model.is_settled:
            left = count - self._shown.rowCount()
            last = self._board_model.index(count - 1).data(RECORD).kpi.name if left == 1 else ""
            self._heading.show_board(self._board_model.counts(), left, last)
        if self._tree_heading is None:
            return
        reading = self._tree_model.reading
        self._tree_heading.show_cycle(reading)
        has_tree = reading is not None and bool(reading.objectives)
        self._tree_card.setVisible(has_tree)
        if not has_tree:
            from okrdesk.ui.panes.tree_heading import nothing_set_says

            self._no_objectives.say(nothing_set_says(reading))
        self._no_objectives.setVisible(not has_tree)
        self._layout.setStretch(self._layout.count() - 1, int(not has_tree))

    def _open_kpi(self, kpi_id: str) -> None:
        self.goes.emit(f"kpi:{kpi_id}")

    def _open_record(self, kind: str, record_id: str) -> None:
        self.chosen.emit(kind, record_id)
        self.asks.emit("view.inspect")

    def _choose_kpi(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)

    def _ask_value(self, kpi_id: str) -> None:
        self.chosen.emit(Kpi.KIND, kpi_id)
        self.asks.emit("edit.value")

    def _go_kpis(self) -> None:
        self.goes.emit("kpis")
