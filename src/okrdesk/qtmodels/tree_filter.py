"""The rows of the tree that fit a search. Must not read figures anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Slot

from okrdesk.domain.edits import Applied
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Tag
from okrdesk.domain.tags import tag_words
from okrdesk.qtmodels.tree_lines import TreeLine, TreeLines
from okrdesk.qtmodels.tree_model import TreeModel

Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 150  # rows: more than a window shows, and Qt has laid them out before a key is up again
_MORE = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row must be; None: anything. `owner` and `team` are ids, an empty owner is nobody."""

    text: str = ""
    owner: str | None = None
    team: str | None = None
    status: str | None = None

    def takes(self, row: TreeLine) -> bool:
        """Whether a row is wanted, whatever its title is."""
        return (
            (self.owner is None or row.owner == self.owner)
            and (self.team is None or row.team == self.team)
            and (self.status is None or row.status == self.status)
        )


class TreeFilter(QSortFilterProxyModel):
    """Shows the rows that fit, with all above them and, of an objective that fits, all below.

    Which rows those are is worked out once per key, so that Qt only looks them up. Of very many
    it shows the first few hundred, for Qt asks for each of them in turn; `show_more` and `show_all`
    bring the others when somebody gets there.
    """

    def __init__(self, tree: TreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._wanted = Wanted()
        self._most = _AT_ONCE
        self._lines = self._read_lines()
        self._fitting: tuple[str, ...] = ()
        self._shown: frozenset[str] | None = None
        self._work_out()
        tree.modelReset.connect(self._read)  # before Qt asks for the rows of the new tree
        self.setSourceModel(tree)
        tree.settled.connect(self._read_and_follow)
        tree.session.changed.connect(self._follow_tags)

    def want(self, wanted: Wanted) -> bool:
        """Show only the rows that fit, from the top; False if that is so already."""
        if wanted == self._wanted:
            return False
        self._wanted, self._most = wanted, _AT_ONCE
        self._follow()
        return True

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

    def _follow(self) -> None:
        before = self._shown
        self._work_out()
        if self._shown != before:
            self.invalidate()

    def _read_lines(self) -> TreeLines:
        return TreeLines(self._tree.reading, tag_words(self._tree.session.workspace))

    @Slot(object)
    def _follow_tags(self, applied: Applied) -> None:
        """No row of the tree shows its tags, so that it is not read anew when they change."""
        if Tag.KIND in applied.change.kinds():
            self._read_and_follow()

    @Slot()
    def _read(self) -> None:
        self._lines = self._read_lines()
        self._work_out()

    @Slot()
    def _read_and_follow(self) -> None:
        self._lines = self._read_lines()
        self._follow()

    def _work_out(self) -> None:
        wanted, lines = self._wanted, self._lines
        is_any = wanted == Wanted()
        self._fitting = lines.ids if is_any else lines.fitting(wanted.text, wanted.takes)
        whole = is_any and not self.has_more
        self._shown = None if whole else frozenset(self._fitting[: self._most])
