"""KPIs as the rows of a board. Must not paint, nor judge a KPI."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from okrdesk.domain.edits import Applied
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi, Link
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.kpi_card import KpiCard, kpi_card
from okrdesk.qtmodels.board_cards import BoardCards
from okrdesk.qtmodels.board_parts import BOARD_PARTS, Part
from okrdesk.qtmodels.loading import read_whole
from okrdesk.qtmodels.roles import CARD, EXACT, RECORD
from okrdesk.qtmodels.told_rows import become
from okrdesk.qtmodels.touched import touched_kpis
from okrdesk.session import Session

_FEW = 24  # rows: a window's worth, read without a pause
_SLICE_S = 0.008
Order = Literal["fixed", "worst"]
Index = QModelIndex | QPersistentModelIndex


_WORST_FIRST = ("act", "watch", "out_of_date", "no_data", "unbanded", "healthy")


class BoardModel(QAbstractListModel):
    """One part of the unarchived KPIs, in their order or the worst ones first.

    RECORD is a KpiReading, CARD a KpiCard, EXACT the value with every digit. A KPI is read when it
    is first shown, so that a thousand cost no more than those in view; after a change only the
    KPIs that it touched are read again, and of very many first those in view. `settled`: all that
    was asked for is read.
    """

    settled = Signal()
    rearranged = Signal()  # rows are in place; a KPI may have come, gone, or got another parent

    def __init__(
        self,
        session: Session,
        part: Part = "key",
        parent: QObject | None = None,
        locale: Format = LOCAL,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._belongs = BOARD_PARTS[part]
        self._locale = locale
        self._order: Order = "fixed"
        self._cards = BoardCards()
        self._ids = self._wanted()
        self._stale: set[str] = set()  # those of `_cards` that a change made doubtful
        self._asked = False
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._read_some)
        session.changed.connect(self._follow)
        session.day_changed.connect(self._follow_day)

    def set_order(self, order: Order) -> None:
        """Show the KPIs in the order given by hand, or the worst first; that reads all of them."""
        self._order = order
        if order == "worst":
            self.read_all()
        self._settle_rows()

    def row_of(self, kpi_id: str) -> int:
        """The row of a KPI, -1 if it is not on this board."""
        return self._ids.index(kpi_id) if kpi_id in self._ids else -1

    def kpis(self) -> tuple[Kpi, ...]:
        """The KPIs of the rows, in their order, read or not."""
        ws = self._session.workspace
        found = (ws.find(Kpi, kpi_id) for kpi_id in self._ids)
        return tuple(kpi for kpi in found if kpi is not None)  # while rows go, one may be gone

    def id_at(self, row: int) -> str:
        """The KPI of a row."""
        return self._ids[row]

    @property
    def is_settled(self) -> bool:
        """Whether every row was read, and holds."""
        return not self._stale and len(self._cards) == len(self._ids)

    def readings(self) -> tuple[KpiReading, ...]:
        """What the rows say, in their order, as far as they were read."""
        cards = (self._cards.get(kpi_id) for kpi_id in self._ids)
        return tuple(card.reading for card in cards if card is not None)

    def counts(self) -> Mapping[str, int]:
        """How many rows are in each state, as far as they were read."""
        return self._cards.counts()

    def read_all(self) -> None:
        """Keep every row read from now on: a few at once, many some at a time."""
        if not self._asked:
            self._asked = True
            self._go_on()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return None if answer is None else answer(self._card_of(self._ids[index.row()]))

    def _wanted(self) -> list[str]:
        ws = self._session.workspace
        ids = [kpi.id for kpi in ws.ordered(Kpi) if not kpi.archived and self._belongs(ws, kpi)]
        return sorted(ids, key=self._badness) if self._order == "worst" else ids

    def _badness(self, kpi_id: str) -> int:
        """A place among the states, the worst one first; what was not read yet comes last."""
        card = self._cards.get(kpi_id)
        return len(_WORST_FIRST) if card is None else _WORST_FIRST.index(card.reading.state)

    def _card_of(self, kpi_id: str) -> KpiCard:
        card = self._cards.get(kpi_id)
        if card is None or kpi_id in self._stale:
            self._stale.discard(kpi_id)
            card = self._cards.keep(kpi_id, self._read(kpi_id))
        return card

    def _read(self, kpi_id: str) -> KpiCard:
        return read_whole(self._session, lambda ws: self._card(ws, kpi_id))

    def _card(self, ws: Workspace, kpi_id: str) -> KpiCard:
        today = self._session.today
        reading = self._session.known_kpis.read(ws, ws.get(Kpi, kpi_id), today)
        linked, links = None, ws.where(Link, "kpi", kpi_id)
        if links or reading.key_results:
            from okrdesk.domain.kpi_linked import linked_to  # forecasts and all

            linked = linked_to(ws, reading.kpi, today)
        return kpi_card(ws, reading, today, self._locale, linked)

    @Slot(object)
    def _follow(self, applied: Applied) -> None:
        touched = touched_kpis(applied.change, self._session.workspace)
        if touched is None:
            touched = frozenset(self._ids)
        if not touched:
            return
        if Kpi.KIND in applied.change.kinds():
            self._settle_rows()  # nothing else brings a row, takes it or moves it
        self._renew([kpi_id for kpi_id in self._ids if kpi_id in touched])
        self._go_on()

    @Slot()
    def _follow_day(self) -> None:
        self._renew(self._ids)
        self._go_on()

    def _settle_rows(self) -> None:
        """Bring the rows into their order."""
        before = tuple(self._ids)
        become(self, self._ids, self._wanted())
        for gone in set(before).difference(self._ids):
            self._stale.discard(gone)
            self._cards.drop(gone)
        self.rearranged.emit()

    def _renew(self, kpi_ids: list[str]) -> None:
        """Read KPIs again; one that nobody has looked at yet is left for later.

        Of very many views are told at once, and ask for those in sight.
        """
        known = [kpi_id for kpi_id in kpi_ids if kpi_id in self._cards]
        if len(known) > _FEW:
            self._stale.update(known)
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for kpi_id in known:
            self._stale.discard(kpi_id)
            card = self._read(kpi_id)
            if card != self._cards.get(kpi_id):
                self._cards.keep(kpi_id, card)
                index = self.index(self._ids.index(kpi_id))
                self.dataChanged.emit(index, index)

    def _go_on(self) -> None:
        """Read what is wanted and not read: at once, or in the turns that follow."""
        waiting = self._waiting()
        if len(waiting) > _FEW:
            self._clock.start()
            return
        for kpi_id in waiting:
            self._card_of(kpi_id)
        self._finish()

    def _waiting(self) -> list[str]:
        if self.is_settled or not (self._asked or self._stale):
            return []
        if self._asked:
            return [one for one in self._ids if one in self._stale or one not in self._cards]
        return [one for one in self._ids if one in self._stale]

    def _read_some(self) -> None:
        """A turn's worth of what waits: the window stays free between two turns."""
        until = time.monotonic() + _SLICE_S
        for kpi_id in self._waiting():
            self._card_of(kpi_id)
            if time.monotonic() > until:
                return
        self._finish()

    def _finish(self) -> None:
        self._clock.stop()
        if self._order == "worst":
            self._settle_rows()
        self.settled.emit()


_ANSWERS: dict[int, Callable[[KpiCard], object]] = {
    int(RECORD): lambda card: card.reading,
    int(CARD): lambda card: card,
    int(EXACT): lambda card: card.exact,
    int(Qt.ItemDataRole.DisplayRole): lambda card: card.name,
    int(Qt.ItemDataRole.ToolTipRole): lambda card: card.tip,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda card: card.spoken,
}
