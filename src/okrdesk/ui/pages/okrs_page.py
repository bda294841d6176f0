"""OKRs: the whole tree of a cycle, or the chain around it as a map. Must not hold rules."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.chain import read_chain
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.domain.tags import SIGN
from okrdesk.domain.tree_reading import CycleReading
from okrdesk.domain.words import tr
from okrdesk.look.states import STATES, StateLook
from okrdesk.look.tree_words import status_look
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.qtmodels.tree_node import every, id_of
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import Cell, CellDrafts
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.chain_pane import ChainPane
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.tree_filters import TreeFilters
from okrdesk.ui.panes.tree_heading import cycle_says, nothing_set_says
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.focus import focus_shown
from okrdesk.ui.parts.labels import column, frame, label
from okrdesk.ui.parts.page_head import PageHead
from okrdesk.ui.parts.page_key import FIND, go_to_field, page_key
from okrdesk.ui.parts.segments import Segments

_VIEWS = (("tree", tr("Tree")), ("map", tr("Map")))


class OkrsPage(Page):
    """Objectives and key results of one cycle; Ctrl+F filters; the map shows what serves them."""

    marks_one = True

    def __init__(
        self,
        look: Appearance,
        session: Session,
        tree: TreeModel,
        board: BoardModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._model, self._board = look, session, tree, board
        self._presented = False
        self._layout = column(self, (16, 12, 16, 14), 10)
        self._lay_head()
        self.filters = TreeFilters(look, session)
        self._layout.addWidget(self.filters)
        self._card = frame("card")
        self.tree = TreeView(look, tree, CellDrafts(session))
        column(self._card, (1, 1, 1, 1)).addWidget(self.tree)
        self._layout.addWidget(self._card, 1)
        self._chain_card = frame("card")
        self._chain: ChainPane | None = None
        self._layout.addWidget(self._chain_card, 1)
        self._none = label(tr("No objective or key result is like that."), "muted")
        self._layout.addWidget(self._none)
        self._empty = EmptyNote(
            look,
            nothing_set_says(None),
            tr("An objective says where to; two to five key results prove that you got there."),
            tr("New objective…"),
            "edit.objective",
        )
        self._layout.addWidget(self._empty)
        self._layout.addStretch(0)
        self._connect()
        self._show()

    def _lay_head(self) -> None:
        self.view = Segments(self._look, tr("Show as"), _VIEWS, "tree", tall=True)
        self.begin = Button(self._look, "")
        self.new_objective = Button(self._look, tr("New objective…"))
        self.new_key_result = Button(self._look, tr("New key result…"))
        controls = (self.view, self.begin, self.new_objective, self.new_key_result)
        head = PageHead(self._look, tr("OKRs"), "", controls)
        self._about = head.about
        self._layout.addWidget(head)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        page_key(self, FIND, self.go_to_filter)
        self.tree.menu_asked.connect(self.menu_asked)
        self.tree.says.connect(self.says)
        self.tree.editing.came_back.connect(self.say_back)
        self.view.chosen.connect(self._show_view)
        self.begin.clicked.connect(self._begin)
        self.new_objective.clicked.connect(self._ask_objective)
        self.new_key_result.clicked.connect(self._ask_key_result)
        self._empty.asks.connect(self.asks)
        self.tree.chosen.connect(self.chosen)
        self.tree.opened.connect(self._open)
        self._model.modelReset.connect(self._show)
        self._model.settled.connect(self._show)
        self._session.changed.connect(self._follow)
        self._board.settled.connect(self._follow)

    @property
    def chain(self) -> ChainPane:
        """The map, made when one first looks at it."""
        if self._chain is None:
            self._chain = ChainPane(self._look)
            self._chain.chosen.connect(self.chosen)
            self._chain.opened.connect(self._open)
            column(self._chain_card, (1, 1, 1, 1)).addWidget(self._chain)
            self._chain.show()  # its card may be in sight already
        return self._chain

    @override
    def enter(self, argument: str) -> None:
        """Show the cycle as it is now; "map" shows the chain, "#growth" what carries that tag."""
        if argument.startswith(SIGN):
            self.view.choose("tree")
            self.filters.clear()
            self.filters.words.setText(argument)
        elif argument:
            self.view.choose(argument)
        self._follow()

    @override
    def focus_first(self) -> None:
        """Begin in the tree or the map."""
        if self.view.value == "map":
            self.chain.focus_first()
        else:
            focus_shown(self._empty, self.tree)

    @override
    def choose_marked(self) -> None:
        """The row of the tree; the map marks nothing."""
        if self.view.value != "map":
            self.tree.choose_current()

    @override
    def show_record(self, kind: str, record_id: str) -> None:
        """Mark the record in the tree, whatever is filtered."""
        self.filters.clear()
        self.tree.show_record(record_id)

    @override
    def edit_cell(self, cell: Cell) -> None:
        self.show_record(cell.kind, cell.record_id)
        self.tree.edit_title()

    @override
    def present(self, on: bool) -> None:
        self._presented = on
        self._show()

    def go_to_filter(self) -> None:
        """Go to the filter."""
        self.view.choose("tree")
        go_to_field(self.filters.words)

    def _show(self) -> None:
        reading = self._model.reading
        some = reading is not None and bool(reading.objectives)
        says = "" if reading is None else f"{reading.cycle.name} · {cycle_says(reading)}"
        self._about.setText(says)
        self._empty.say(nothing_set_says(reading))
        self._empty.setVisible(not some)
        self.view.setVisible(some and not self._presented)
        self.new_key_result.setVisible(some and not self._presented)
        self.new_objective.setVisible(not self._presented)
        self._show_begin(reading)
        self.filters.offer(reading)
        self._show_view()

    def _show_begin(self, reading: CycleReading | None) -> None:
        """A draft whose days have come is begun here: until then nothing in it is asked for."""
        cycle = None if reading is None else reading.cycle
        waits = cycle is not None and cycle.state == "draft" and cycle.start <= self._session.today
        self.begin.setVisible(waits and not self._presented)
        if cycle is not None:
            self.begin.say(tr("Begin {cycle}").format(cycle=cycle.name))

    def _begin(self) -> None:
        from okrdesk.commands.cycles import change_cycle

        cycle_id = self._model.cycle_id
        assert cycle_id is not None
        if self._session.do(change_cycle, cycle_id, state="active"):
            self.done.emit(self._session.undo_label() or "")
            self.focus_first()

    def _show_view(self) -> None:
        some = not self._empty.isVisibleTo(self)
        mapped = self.view.value == "map"
        self._card.setVisible(some and not mapped)
        self.filters.setVisible(some and not mapped and not self._presented)
        self._chain_card.setVisible(some and mapped)
        self._filter()
        self._follow()

    def _filter(self) -> None:
        shown = self.tree.show_only(self.filters.wanted)
        self._none.setVisible(self._card.isVisibleTo(self) and not shown)

    def _follow(self) -> None:
        """Read the chain anew while its map is in sight."""
        cycle = self._session.workspace.find(Cycle, self._model.cycle_id)
        if cycle is not None and self._chain_card.isVisibleTo(self):
            self._board.read_all()
            chain = read_chain(self._session.workspace, cycle)
            self.chain.show_chain(chain, self._states())

    def _states(self) -> dict[str, StateLook]:
        """How goals and KPIs stand, as far as tree and board have read them."""
        ws = self._session.workspace
        states = {id_of(one): status_look(ws, one) for one in every(self._model.reading)}
        return states | {one.kpi.id: STATES[one.state] for one in self._board.readings()}

    def _open(self, kind: str, record_id: str) -> None:
        if kind == Kpi.KIND:
            self.goes.emit(f"kpi:{record_id}")
            return
        self.chosen.emit(kind, record_id)
        self.asks.emit("view.inspect")

    def _ask_objective(self) -> None:
        self.asks.emit("edit.objective")

    def _ask_key_result(self) -> None:
        self.asks.emit("edit.key_result")
