"""What a person pinned beside the pages, for one document on this computer. Must not draw it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.domain.references import name_of
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.ui.panes.side_delegate import SideRow
from okrdesk.ui.readings import key_result_of, kpi_of, objective_of

_KEY, _MOST = "pinned", 12
_KINDS: dict[str, type[Kpi | KeyResult | Objective]] = {
    one.KIND: one for one in (Kpi, KeyResult, Objective)
}


class Pins(QObject):
    """KPIs, objectives and key results by "kind:id"; a choice of one person, not of the file.

    `told` says whether the chosen record is pinned.
    """

    changed = Signal()
    told = Signal(bool)

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._document = session.document.replica.document_id
        self._chosen = ("", "")

    def choose(self, kind: str, record_id: str) -> None:
        """Pin or unpin this record when asked next."""
        self._chosen = (kind, record_id)
        self.told.emit(_place(kind, record_id) in self._places())

    def toggle(self) -> None:
        """Pin the chosen record, or unpin it; beyond a dozen the oldest pin leaves."""
        kind, record_id = self._chosen
        if kind not in _KINDS:
            return
        place, kept = _place(kind, record_id), self._places()
        others = [one for one in kept if one != place]
        fresh = others if place in kept else [*others, place][-_MOST:]
        self._settings.set(_KEY, fresh, self._document)
        self.changed.emit()
        self.told.emit(place in fresh)

    def rows(self) -> Iterator[SideRow]:
        """A row for each pinned record that is there, with its state."""
        for place in self._places():
            kind, _, record_id = place.partition(":")
            record = (
                self._session.workspace.find(_KINDS[kind], record_id) if kind in _KINDS else None
            )
            if record is not None:
                yield SideRow(name_of(record) or place, place, state=self._state(kind, record_id))

    def _state(self, kind: str, record_id: str) -> str:
        if kind == Kpi.KIND:
            return kpi_of(self._session, record_id).state
        from okrdesk.look.tree_words import status_look  # forecasts and all

        read = key_result_of if kind == KeyResult.KIND else objective_of
        return status_look(self._session.workspace, read(self._session, record_id)).state

    def _places(self) -> list[str]:
        kept: list[str] = self._settings.get(_KEY, self._document)
        return kept


def _place(kind: str, record_id: str) -> str:
    return f"{kind}:{record_id}"
