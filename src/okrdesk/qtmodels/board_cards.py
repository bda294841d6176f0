"""The cards that a board has read, counted by state as they come and go. Must not read any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from okrdesk.look.kpi_card import KpiCard


class BoardCards:
    """Cards by the id of their KPI."""

    def __init__(self) -> None:
        self._cards: dict[str, KpiCard] = {}
        self._counts = Counter[str]()

    def __len__(self) -> int:
        return len(self._cards)

    def __contains__(self, kpi_id: str) -> bool:
        return kpi_id in self._cards

    def get(self, kpi_id: str) -> KpiCard | None:
        """The card of a KPI, if it was read."""
        return self._cards.get(kpi_id)

    def keep(self, kpi_id: str, card: KpiCard) -> KpiCard:
        """The card, in place of the one before."""
        self.drop(kpi_id)
        self._cards[kpi_id] = card
        self._counts[card.reading.state] += 1
        return card

    def drop(self, kpi_id: str) -> None:
        """Forget the card of a KPI."""
        before = self._cards.pop(kpi_id, None)
        if before is not None:
            self._counts[before.reading.state] -= 1

    def counts(self) -> Mapping[str, int]:
        """How many are in each state; a state that none is in is not named."""
        return +self._counts
