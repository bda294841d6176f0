"""The rows of the tree that fit a search. Must not read figures anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Slot
from typing_extensions import override

from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.tree_reading import CycleReading, ObjectiveReading
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.qtmodels.tree_node import every, id_of

Index = QModelIndex | QPersistentModelIndex
Fits = Callable[[Objective | KeyResult, str, str | None], bool]

_AT_ONCE = 300  # rows: more than a window shows, and Qt has laid them out before a key is up again
_MORE = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row must be; None: anything. `owner` and `team` are ids, an empty owner is nobody."""

    text: str = ""
    owner: str | None = None
    team: str | None = None
    status: str | None = None

    def fits(self) -> Fits:
        """Whether a record, of a status and in a team, is wanted: asked of all rows at each key."""
        words = tuple(self.text.lower().split())
        owner, wanted_team, wanted_status = self.owner, self.team, self.status

        def fits(record: Objective | KeyResult, status: str, team: str | None) -> bool:
            title = record.title.lower()
            for word in words:
                if word not in title:
                    return False
            return (
                (owner is None or (record.owner or "") == owner)
                and (wanted_team is None or team == wanted_team)
                and (wanted_status is None or status == wanted_status)
            )

        return fits


class TreeFilter(QSortFilterProxyModel):
    """Shows the rows that fit, with all above them and, of an objective that fits, all below.

    Which rows those are is worked out once per change, so that Qt only looks them up. Of very many
    it shows the first few hundred, for Qt asks for each of them in turn; `show_more` and `show_all`
    bring the others when somebody gets there.
    """

    def __init__(self, tree: TreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._wanted = Wanted()
        self._most = _AT_ONCE
        self._fitting: tuple[str, ...] = ()
        self._shown: frozenset[str] | None = None
        self._work_out()
        tree.modelReset.connect(self._work_out)  # before Qt asks for the rows of the new tree
        self.setSourceModel(tree)
        tree.settled.connect(self._follow)

    def want(self, wanted: Wanted) -> None:
        """Show only the rows that fit, from the top."""
        self._wanted, self._most = wanted, _AT_ONCE
        self._follow()

    def count(self) -> int:
        """How many rows fit, shown already or not."""
        return len(self._fitting)

    @property
    def has_more(self) -> bool:
        """Whether rows that fit wait below those that are shown."""
        return self.count() > self._most

    def show_more(self) -> None:
        """Show several times as many rows as before."""
        self._most *= _MORE
        self._follow()

    def show_all(self) -> None:
        """Show every row that fits."""
        self._most = max(self._most, self.count())
        self._follow()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._shown is None:
            return True
        return self._tree.node(source_parent).children[source_row].id in self._shown

    @Slot()
    def _follow(self) -> None:
        before = self._shown
        self._work_out()
        if self._shown != before:
            self.invalidate()

    @Slot()
    def _work_out(self) -> None:
        reading = self._tree.reading
        if self._wanted == Wanted():
            self._fitting = tuple(id_of(each) for each in every(reading))
        else:
            self._fitting = tuple(_fitting(reading, self._wanted.fits()))
        whole = self._wanted == Wanted() and not self.has_more
        self._shown = None if whole else frozenset(self._fitting[: self._most])


def _fitting(reading: CycleReading | None, fits: Fits) -> list[str]:
    """The ids of what fits, parents before children."""
    found: list[str] = []
    for objective in () if reading is None else reading.objectives:
        found += _branch(objective, fits)
    return found


def _branch(objective: ObjectiveReading, fits: Fits) -> list[str]:
    """What fits of a branch; its objective only with something below it, unless it fits itself."""
    team = objective.objective.team
    if fits(objective.objective, objective.status, team):
        return [objective.objective.id, *(id_of(each) for each in every(objective))]
    found = [
        kr.key_result.id for kr in objective.key_results if fits(kr.key_result, kr.status, team)
    ]
    for child in objective.children:
        found += _branch(child, fits)
    return [objective.objective.id, *found] if found else []
