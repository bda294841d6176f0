"""How what the palette found stands, from what the window has read already. Must not read anew."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.look.kpi_card import KpiCard
from okrdesk.look.tree_words import progress_words
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.palette_entries import PaletteEntry
from okrdesk.qtmodels.roles import CARD
from okrdesk.qtmodels.tree_model import TreeModel


class PaletteStanding:
    """Value and state of KPIs on the board, progress and status of what the tree shows."""

    def __init__(self, board: BoardModel, tree: TreeModel) -> None:
        self._board, self._tree = board, tree

    def told(self, entry: PaletteEntry) -> PaletteEntry:
        """The entry with how it stands; one that neither board nor tree shows as it was."""
        if entry.group not in ("things", "recent"):
            return entry
        if entry.kind == Kpi.KIND:
            return self._of_kpi(entry)
        if entry.kind in (KeyResult.KIND, Objective.KIND):
            return self._of_goal(entry)
        return entry

    def _of_kpi(self, entry: PaletteEntry) -> PaletteEntry:
        row = self._board.row_of(entry.target)
        if row < 0:
            return entry
        card: KpiCard = self._board.index(row).data(CARD)
        return replace(entry, aside=card.value, state=card.reading.state)

    def _of_goal(self, entry: PaletteEntry) -> PaletteEntry:
        node = self._tree.node_of(entry.target)
        if node is None or node.reading is None:
            return entry
        progress = progress_words(node.reading)
        return replace(entry, aside=f"{entry.aside} · {progress}", state=node.reading.status)
