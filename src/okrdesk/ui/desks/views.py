"""Where one is: pages, panes, cycle. Must not draw pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.domain.references import cycle_for
from okrdesk.session import Session
from okrdesk.settings import Settings

_MOST_RECENT = 8
_RECENT = "palette_recent"


class ViewsDesk(QObject):
    """Turns view actions into places and cycles; the workbench listens."""

    goes = Signal(str)
    cycle_chosen = Signal(str)
    inspector_toggled = Signal()
    inspector_wanted = Signal()
    palette_wanted = Signal()
    pane_wanted = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._document = session.document.replica.document_id
        self._cycle_id = self._chosen = ""

    @property
    def recent(self) -> list[str]:
        """What was taken from the palette last, the newest one first."""
        kept: list[str] = self._settings.get(_RECENT, self._document)
        return kept

    def note_used(self, key: str) -> None:
        """Something was taken from the palette: it stands first there next time."""
        others = [other for other in self.recent if other != key]
        self._settings.set(_RECENT, [key, *others][:_MOST_RECENT], self._document)

    def set_cycle(self, cycle_id: str) -> None:
        """The cycle that is shown."""
        self._cycle_id = cycle_id

    def go_home(self) -> None:
        """Gauges over the tree."""
        self.goes.emit("home")

    def go_kpis(self) -> None:
        """All cards."""
        self.goes.emit("kpis")

    def go_okrs(self) -> None:
        """The whole tree."""
        self.goes.emit("okrs")

    def go_week(self) -> None:
        """What is due."""
        self.goes.emit("week")

    def go_alerts(self) -> None:
        """What asks one to look."""
        self.goes.emit("alerts")

    def go_coach(self) -> None:
        """What good practice says."""
        self.goes.emit("coach")

    def go_review(self) -> None:
        """Close the quarter, step by step."""
        self.goes.emit("review")

    def go_month(self) -> None:
        """Twelve months against target."""
        self.goes.emit("month")

    def go_history(self) -> None:
        """Every change."""
        self.goes.emit("history")

    def go_history_of(self) -> None:
        """Every change of the chosen thing."""
        self.goes.emit(f"history:{self._chosen}")

    def choose(self, _kind: str, record_id: str) -> None:
        """The record that is chosen from now on."""
        self._chosen = record_id

    def go_log(self) -> None:
        """What was said week by week."""
        self.goes.emit("log")

    def go_parking(self) -> None:
        """What is set aside."""
        self.goes.emit("parking")

    def start_check_in(self) -> None:
        """The weekly walk."""
        self.goes.emit("check_in")

    def toggle_inspector(self) -> None:
        """Show or hide the right pane."""
        self.inspector_toggled.emit()

    def focus_inspector(self) -> None:
        """Show the right pane and go into it."""
        self.inspector_wanted.emit()

    def next_pane(self) -> None:
        """Go on to the next pane."""
        self.pane_wanted.emit()

    def open_palette(self) -> None:
        """Search or run a command."""
        self.palette_wanted.emit()

    def earlier_cycle(self) -> None:
        """The cycle before the shown one."""
        self._step(-1)

    def later_cycle(self) -> None:
        """The cycle after the shown one."""
        self._step(1)

    def _step(self, step: int) -> None:
        ids = [cycle.id for cycle in cycles_in_time(self._session)]
        if self._cycle_id in ids:
            place = ids.index(self._cycle_id) + step
            if 0 <= place < len(ids):
                self._cycle_id = ids[place]  # who goes on before it is read goes on from there
                self.cycle_chosen.emit(ids[place])


def cycles_in_time(session: Session) -> list[Cycle]:
    """Every cycle of the file, the oldest first."""
    cycles = session.workspace.all(Cycle).values()
    return sorted(cycles, key=lambda cycle: (cycle.start, cycle.end, cycle.id))


def first_cycle(session: Session) -> str:
    """The id of the cycle that is shown at first, empty in a file without any."""
    try:
        return cycle_for(session.workspace, None, session.today).id
    except OkrError:  # the tree is empty then and says what to do
        return ""


def cycle_to_review(session: Session, shown: str) -> str:
    """The id of the cycle whose review is asked for while `shown` is in sight.

    A review that is under way goes on, though the next cycle has begun meanwhile: that one is shown
    because of its days alone. Who wants to review it chooses it there.
    """
    under_way = [one.id for one in cycles_in_time(session) if one.state == "in_review"]
    chosen = shown in under_way or shown != first_cycle(session)
    return shown if chosen or not under_way else under_way[-1]
