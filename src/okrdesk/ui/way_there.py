"""The way to what changed: to what came, was added or was undone. Must not change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.records import Kpi
from okrdesk.ui.arrival import Arrival, place_of
from okrdesk.ui.readings import cycle_holding

if TYPE_CHECKING:
    from okrdesk.ui.workbench import Workbench

# Pages that surely do not show a KPI, or a goal. All others show it or have somebody at work.
_WITHOUT_KPIS = frozenset({"okrs", "parking"})
_WITHOUT_GOALS = frozenset({"kpis", "kpi", "parking"})


class WayThere(QObject):
    """After an undo or redo one sees what it changed, without being torn out of a page that does.

    So is a new thing seen. Of several things that one step changed the toast alone tells.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._newest: Change | None = None
        bench.notices.shows.connect(self._look_at)
        bench.session.changed.connect(self._note)
        for done in (bench.edits.undid, bench.edits.redid, bench.edits.added):
            done.connect(self._show_newest)
        bench.edits.added.connect(self._tell_where_hidden)

    def _look_at(self, arrival: Arrival) -> None:
        """Go where what came is to be seen."""
        self._bench.go(arrival.place)
        if arrival.record_id:
            self._mark(arrival.kind, arrival.record_id)

    def _note(self, applied: Applied) -> None:
        self._newest = applied.change

    def _show_newest(self) -> None:
        if self._newest is None:
            return
        bench = self._bench
        place, kind, record_id = place_of(bench.session.workspace, self._newest)
        now = bench.pages.place
        if not record_id:
            return
        if kind == Kpi.KIND:
            elsewhere = now.partition(":")[0] in _WITHOUT_KPIS
            if elsewhere or (now.startswith("kpi:") and now != place):
                bench.go(place)
                return
        elif self._is_out_of_sight(kind, record_id):
            bench.go(f"{kind}:{record_id}")
            return
        if bench.pages.page.marks_one:
            self._mark(kind, record_id)

    def _tell_where_hidden(self) -> None:
        """Say that something new is there where the page does not show it."""
        pages = self._bench.pages
        shown = pages.page.marks_one or pages.place.startswith("kpi:")
        if self._newest is not None and not shown:
            self._bench.after.tell_done(self._newest.label)

    def _is_out_of_sight(self, kind: str, record_id: str) -> bool:
        """Whether a goal is on another page, or in another cycle's tree."""
        bench, page = self._bench, self._bench.pages.place.partition(":")[0]
        if page in _WITHOUT_GOALS:
            return True
        holding = cycle_holding(bench.session.workspace, kind, record_id)
        return bench.pages.page.marks_one and holding != bench.cycle_id

    def _mark(self, kind: str, record_id: str) -> None:
        self._bench.choose(kind, record_id)
        self._bench.pages.page.show_record(kind, record_id)
