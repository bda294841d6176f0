"""What the side list offers, as it becomes known. Must not draw it, nor go anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from okrdesk.session import Session
from okrdesk.ui.page_shelf import PageShelf
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.panes.side_list import SideList
from okrdesk.ui.panes.side_rows import KnownRow, cycle_rows, side_rows
from okrdesk.ui.panes.status_strip import StatusStrip
from okrdesk.ui.pins import Pins


class Places(QObject):
    """Pages with what waits on them, pins with their states, cycles with their grades.

    Until `begin` only pages are offered: reading the rest would keep the first paint waiting.
    """

    def __init__(
        self, session: Session, pages: PageShelf, pins: Pins, side: SideList, strip: StatusStrip
    ) -> None:
        super().__init__(side)
        self._session, self._pages, self._pins = session, pages, pins
        self._side, self._strip = side, strip
        self._begun = False
        self._cycles: tuple[SideRow, ...] = ()
        self._known: dict[str, KnownRow] = {}
        pins.changed.connect(self.show)

    def begin(self) -> Iterator[None]:
        """Read grades and pins, a piece at a time."""
        rows = []
        for cycle_row in cycle_rows(self._session, self._known):
            rows.append(cycle_row)
            yield
        self._cycles, self._begun = tuple(rows), True
        self.show()
        self._pages.lookout.counted.connect(self.show)

    def read_cycles(self) -> None:
        """Something of the cycles changed, or another one is shown."""
        if self._begun:
            self._cycles = tuple(cycle_rows(self._session, self._known))
        self.show()

    def show(self) -> None:
        """Show all that is known now."""
        counts = self._pages.lookout.counts if self._begun else None
        pins = tuple(self._pins.rows()) if self._begun else ()
        conflicts = len(self._session.document.conflicts())
        self._strip.show_conflicts(conflicts)
        self._side.show_rows(side_rows(counts, self._cycles, conflicts, pins))
