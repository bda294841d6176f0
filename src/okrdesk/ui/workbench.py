"""One open document in the window: bars, side list, page, inspector. Must not hold pages' work."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.edits import Applied
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.afterwards import Afterwards
from okrdesk.ui.ahead import Ahead
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.clipboard import ClipboardDesk
from okrdesk.ui.desks.copies import CopiesDesk
from okrdesk.ui.desks.edits import EditsDesk
from okrdesk.ui.desks.explains import ExplainsDesk
from okrdesk.ui.desks.invites import InvitesDesk
from okrdesk.ui.desks.papers import PapersDesk
from okrdesk.ui.desks.prints import PrintsDesk
from okrdesk.ui.desks.views import ViewsDesk, cycle_to_review, cycles_in_time, first_cycle
from okrdesk.ui.foot import Foot
from okrdesk.ui.notices import Notices
from okrdesk.ui.page_shelf import PageShelf
from okrdesk.ui.pane_frame import PaneFrame
from okrdesk.ui.panes.inspector import Inspector
from okrdesk.ui.panes.side_list import SideList
from okrdesk.ui.panes.status_strip import StatusStrip
from okrdesk.ui.panes.top_bar import TopBar
from okrdesk.ui.parts.cell_editing import keep_typed
from okrdesk.ui.parts.labels import column
from okrdesk.ui.parts.tab_order import step_focus
from okrdesk.ui.parts.toast import Toast
from okrdesk.ui.pins import Pins
from okrdesk.ui.places import Places
from okrdesk.ui.readings import cycle_holding
from okrdesk.ui.settling import settling
from okrdesk.ui.turns import Turns
from okrdesk.ui.way_there import WayThere

_ICONS_BELOW, _TIGHT_BELOW = 900, 860
_IN_THE_TREE = dict.fromkeys((Cycle.KIND, "objective", "key_result"), "okrs")


class Workbench(QWidget):
    """Parts know nothing of each other; this lays them out and connects them.

    `asks` hands on what only the window can do (an action id), `menu_asked` wants the menu of the
    chosen thing at a point of the screen; `first_painted` and `settled_down` (all that was put off
    is there) come once.
    """

    asks = Signal(str)
    first_painted = Signal()
    settled_down = Signal()
    undo_changed = Signal()
    record_chosen = Signal(str, str)
    menu_asked = Signal(QPoint)

    def __init__(
        self, look: Appearance, session: Session, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look, self.session, self._settings = look, session, settings
        self._settling: Turns | None = None
        self.settled = self.closed = False
        self.cycle_id = first_cycle(session)
        self.views = ViewsDesk(session, settings, self)
        self.edits = EditsDesk(look, session, self)
        self.papers = PapersDesk(look, session, settings, self)
        self.copies = CopiesDesk(look, session, self)
        self.invites = InvitesDesk(session, self)
        self.top, self.side, self.status = TopBar(look), SideList(look), StatusStrip(look)
        self.foot = Foot(session, self.status, self)
        self.notices = Notices(look, session)
        self.banner = self.notices.banner
        self.pages = PageShelf(look, session, settings, self.cycle_id, self)
        self._ahead = Ahead(self.pages.make_ahead, self)
        self.pins = Pins(session, settings, self)
        self.places = Places(session, self.pages, self.pins, self.side, self.status)
        self.explains = ExplainsDesk(look, session, self.pages, self)
        self.inspector = Inspector(look, session)
        self.toast = Toast(look, self)
        self.prints = PrintsDesk(look, session, settings, self.pages, self)
        self.clipboard = ClipboardDesk(self.pages, self)
        works = (self.papers, self.copies, self.invites, self.prints)
        self.after = Afterwards(self.toast, self.edits, works, self)
        self.clipboard.said.connect(self.after.tell)
        self.clipboard.brings.connect(self.papers.read)
        self._lay_out()
        self._connect()
        self.show_cycle(self.cycle_id)
        self.go("home")

    def _lay_out(self) -> None:
        inside = column(centre := QWidget())
        inside.addWidget(self.notices)
        inside.addWidget(self.pages, 1)
        usual = (self.top, self.side, self.inspector)
        self.frame = PaneFrame(self.look, self._settings, usual, centre, self.status)
        column(self).addWidget(self.frame)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._follow)
        self.top.cycle_asked.connect(self.pages.come_to_cycle)
        for pane in (self.side, self.pages):
            pane.chosen.connect(self.choose)
            pane.menu_asked.connect(self.menu_asked)
        for goes in (self.side.asked, self.status.goes, self.pages.goes, self.inspector.goes):
            goes.connect(self.go)
        self.pages.says.connect(self.status.say)
        self.pages.done.connect(self.after.tell_done)
        for hint in (self.inspector.asks, self.notices.asks, self.top.asked, self.pages.asks):
            hint.connect(self.asks)
        self.inspector.chosen.connect(self.choose)
        self.views.goes.connect(self.go)
        self.views.cycle_chosen.connect(self.pages.come_to_cycle)
        self.pages.cycle_read.connect(self.show_cycle)
        self.views.inspector_toggled.connect(self.frame.toggle_inspector)
        self.views.inspector_wanted.connect(self.focus_inspector)
        self.views.pane_wanted.connect(self.next_pane)
        for sender in (self.papers, self.copies, self.invites, self.prints):
            sender.refused.connect(self.refuse)
        self.notices.stood.connect(self.status.show_standing)
        self.status.explains.connect(self.notices.explain)
        for desk in (self.edits, self.explains, self.pins, self.views):
            self.record_chosen.connect(desk.choose)
        self.record_chosen.connect(self.inspector.show_record)
        self.frame.resized.connect(self._fit)
        self.pages.painted.connect(self.frame.let_paint)
        self._way = WayThere(self)

    def go(self, place: str) -> None:
        """Go to a place: "home", "kpis", "kpi:ID", "cycle:ID", "key_result:ID" …"""
        kind, _, record_id = place.partition(":")
        self.inspector.put_off()
        self.frame.put_off(self.pages.known(_IN_THE_TREE.get(kind, kind)))
        if kind == Cycle.KIND:
            self.show_cycle(record_id)
            place = "okrs"
        elif kind == "review":
            self.show_cycle(record_id or cycle_to_review(self.session, self.cycle_id))
            place = f"review:{self.cycle_id}"
        elif kind in ("key_result", "objective"):
            self._show_goal(kind, record_id)
            return
        page = self.pages.go(place)
        self.side.mark(place if page.left is None else "")
        self.frame.give_place(page)
        page.focus_first()
        if self.window().focusWidget() is page:  # nothing comes first there
            _ = step_focus(page, forward=True) or step_focus(self.frame, forward=True)
        page.choose_marked()

    def _show_goal(self, kind: str, record_id: str) -> None:
        """Show an objective or key result in the tree of its cycle."""
        self.show_cycle(cycle_holding(self.session.workspace, kind, record_id))
        self.go("okrs:tree")
        self.choose(kind, record_id)
        self.pages.page.show_record(kind, record_id)

    def choose(self, kind: str, record_id: str) -> None:
        """Make a record the chosen one: the inspector shows it, edits act on it."""
        self.record_chosen.emit(kind, record_id)

    def show_cycle(self, cycle_id: str) -> None:
        """Show the tree of another cycle."""
        self.cycle_id = cycle_id
        self.pages.show_cycle(cycle_id)
        named = tuple((c.id, c.name) for c in reversed(cycles_in_time(self.session)))
        self.top.cycle.show_cycles(named, self.cycle_id)
        for desk in (self.views, self.edits, self.papers, self.prints):
            desk.set_cycle(self.cycle_id)
        self.places.read_cycles()
        self.foot.show(self.cycle_id)
        self.top.show_undo(self.session.undo_label())

    def refuse(self, refusal: OkrError) -> None:
        """Say above the page why something was not done, unless its editor says it."""
        self.notices.refuse(refusal)

    def focus_inspector(self) -> None:
        """Show the inspector, or what stands in its stead here, and go into it."""
        self.frame.show_inspector(True)
        if self.frame.rights.currentWidget() is self.inspector:
            self.inspector.focus_first()
        else:
            self.frame.enter_right()

    def next_pane(self) -> None:
        """Go to the next of side list, page, inspector, bar."""
        self.frame.next_pane(self.pages.page)

    def close_document(self) -> None:
        """Keep what is typed in a cell, stop all work, close and publish what waits."""
        keep_typed(self.focusWidget())
        self.closed = True
        if self._settling is not None:
            self._settling.stop()
        self._ahead.stop()
        for works in (self.papers, self.copies, self.prints):
            works.stop()
        self.pages.stop()
        self.session.close()

    def _follow(self, applied: Applied) -> None:
        if applied.change.kinds() & {Cycle.KIND, "objective", "key_result"}:
            known = self.session.workspace.find(Cycle, self.cycle_id)
            self.show_cycle(self.cycle_id if known else first_cycle(self.session))
        self.places.show()
        self.foot.show(self.cycle_id)
        self.top.show_undo(self.session.undo_label())
        self.undo_changed.emit()
        self.notices.follow(applied)

    def _fit(self, wide: int, high: int) -> None:
        self.side.set_narrow(wide <= _ICONS_BELOW)
        self.top.set_narrow(wide <= _TIGHT_BELOW)
        self.status.set_narrow(wide <= _ICONS_BELOW)
        self.pages.set_room(wide, high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        left = event.key() == Qt.Key.Key_Escape and self.frame.leave(self.pages.page)
        if not left:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._settling is None:
            self._settling = Turns(self._settle(), self)

    def _settle(self) -> Iterator[None]:
        """Do after the first paint, piece by piece, what would only have kept it waiting."""
        self.first_painted.emit()
        yield from settling(self)
        self.settled = True
        self.pages.settle()
        self._ahead.begin()
        self.settled_down.emit()
