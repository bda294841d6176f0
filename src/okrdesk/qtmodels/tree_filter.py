"""The rows of the tree that fit a search. Must not read figures anew."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Slot
from typing_extensions import override

from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.qtmodels.tree_node import Reading, every, id_of

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row must be; None: anything. `owner` and `team` are ids, an empty owner is nobody."""

    text: str = ""
    owner: str | None = None
    team: str | None = None
    status: str | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """What the title must have, in small letters."""
        return _words(self.text)

    def takes(self, reading: Reading, team: str | None) -> bool:
        """Whether a row fits; `team` is that of its objective."""
        record: Objective | KeyResult = (
            reading.objective if isinstance(reading, ObjectiveReading) else reading.key_result
        )
        return (
            (self.owner is None or (record.owner or "") == self.owner)
            and (self.team is None or team == self.team)
            and (self.status is None or reading.status == self.status)
            and _has(record.title.lower(), self.words)
        )


@lru_cache(maxsize=8)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.lower().split())


def _has(title: str, words: tuple[str, ...]) -> bool:
    return all(word in title for word in words)


class TreeFilter(QSortFilterProxyModel):
    """Shows the rows that fit, with all above them and, of an objective that fits, all below.

    Which rows those are is worked out once per change, so that Qt only looks them up.
    """

    def __init__(self, tree: TreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._wanted = Wanted()
        self._shown: frozenset[str] | None = None
        self.setSourceModel(tree)
        tree.settled.connect(self._follow)
        tree.modelReset.connect(self._follow)

    def want(self, wanted: Wanted) -> None:
        """Show only the rows that fit."""
        self._wanted = wanted
        self._follow()

    def count(self) -> int:
        """How many rows are shown."""
        return len(every(self._tree.reading)) if self._shown is None else len(self._shown)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._shown is None:
            return True
        return self._tree.node(source_parent).children[source_row].id in self._shown

    @Slot()
    def _follow(self) -> None:
        shown = None if self._wanted == Wanted() else frozenset(self._fitting())
        if shown != self._shown:
            self._shown = shown
            self.invalidate()

    def _fitting(self) -> set[str]:
        shown: set[str] = set()
        if self._tree.reading is not None:
            for objective in self._tree.reading.objectives:
                self._collect(objective, shown)
        return shown

    def _collect(self, objective: ObjectiveReading, shown: set[str]) -> bool:
        """Add what fits of a branch; whether anything did."""
        team = objective.objective.team
        if self._wanted.takes(objective, team):
            shown.add(objective.objective.id)
            shown.update(id_of(reading) for reading in every(objective))
            return True
        fitting = [kr for kr in objective.key_results if self._wanted.takes(kr, team)]
        shown.update(id_of(reading) for reading in fitting)
        below = [self._collect(child, shown) for child in objective.children]
        if fitting or any(below):
            shown.add(objective.objective.id)
            return True
        return False
