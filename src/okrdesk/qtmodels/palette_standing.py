"""How what the palette found stands. Must not search; what the window has read is not read anew."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from okrdesk.domain import frozen_tree
from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_card import KpiCard, kpi_card
from okrdesk.look.tree_words import progress_words
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.loading import read_whole
from okrdesk.qtmodels.palette_entries import PaletteEntry
from okrdesk.qtmodels.roles import CARD
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.session import Session

GoalReading = KeyResultReading | ObjectiveReading


class PaletteStanding:
    """Value and state of KPIs, progress and status of objectives and key results.

    Asked for what is in sight only: what neither board nor tree shows is read once a picture.
    """

    def __init__(self, session: Session, board: BoardModel, tree: TreeModel) -> None:
        self._session, self._board, self._tree = session, board, tree
        self._picture: Workspace | None = None
        self._goals: dict[str, GoalReading] = {}

    def told(self, entry: PaletteEntry) -> PaletteEntry:
        """The entry with how it stands; one that stands for no KPI or goal as it was."""
        if entry.group not in ("things", "recent"):
            return entry
        if entry.kind == Kpi.KIND:
            card = self._card_of(entry.target)
            return replace(entry, aside=card.value, state=card.reading.state)
        if entry.kind in (KeyResult.KIND, Objective.KIND):
            return self._of_goal(entry)
        return entry

    def _card_of(self, kpi_id: str) -> KpiCard:
        row = self._board.row_of(kpi_id)
        if row >= 0:
            card: KpiCard = self._board.index(row).data(CARD)
            return card
        session = self._session

        def read(ws: Workspace) -> KpiCard:
            reading = session.known_kpis.read(ws, ws.get(Kpi, kpi_id), session.today)
            return kpi_card(ws, reading, session.today)

        return read_whole(session, read)

    def _of_goal(self, entry: PaletteEntry) -> PaletteEntry:
        node = self._tree.node_of(entry.target)
        reading = None if node is None else node.reading
        reading = reading or self._read_goal(entry)
        progress = progress_words(reading)
        return replace(entry, aside=f"{entry.aside} · {progress}", state=reading.status)

    def _read_goal(self, entry: PaletteEntry) -> GoalReading:
        ws = self._session.workspace
        if ws is not self._picture:
            self._picture, self._goals = ws, {}
        if entry.target not in self._goals:
            read = _key_result if entry.kind == KeyResult.KIND else _objective
            today = self._session.today
            self._goals[entry.target] = read_whole(
                self._session, lambda whole: read(whole, entry.target, today)
            )
        return self._goals[entry.target]


def _key_result(ws: Workspace, record_id: str, today: dt.date) -> GoalReading:
    key_result = ws.get(KeyResult, record_id)
    return frozen_tree.key_result_of(ws, key_result, today, reference_of(ws, key_result))


def _objective(ws: Workspace, record_id: str, today: dt.date) -> GoalReading:
    objective = ws.get(Objective, record_id)
    return frozen_tree.objective_of(ws, objective, today, reference_of(ws, objective))
