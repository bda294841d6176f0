"""What may be chosen from a long list, narrowed by typing. Must not choose."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from heapq import nsmallest
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.qtmodels.fuzzy import Fit, fit
from okrdesk.qtmodels.roles import MATCHES, RECORD

Index = QModelIndex | QPersistentModelIndex
Option = tuple[str, str]  # its value, and the words for it
_MOST = 200  # rows that are shown while something is typed
_LOOSE = 800  # that hold the letters in their order: so many are weighed


class OptionsModel(QAbstractListModel):
    """RECORD is the value of a row, MATCHES the places of the letters typed.

    All stand in their order until something is typed, then the best fit comes first. A row that is
    chosen already is checked.
    """

    def __init__(
        self, options: Sequence[Option], chosen: Collection[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._all = options
        self._found: list[tuple[Option, Fit]] | None = None  # while something is typed
        self._chosen = frozenset(chosen)

    @cached_property
    def _plain(self) -> list[str]:
        """All words in lower case, from the first letter on that is typed."""
        return [words.lower() for _, words in self._all]

    def narrow(self, typed: str) -> None:
        """Show what fits, of very many the best; typing on shows the others."""
        found = self._best(typed.strip()) if typed.strip() else None
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def _best(self, typed: str) -> list[tuple[Option, Fit]]:
        found = [(option, fit(typed, option[1])) for option in self._near(typed.lower())]
        hits = [(option, hit) for option, hit in found if hit is not None]
        hits.sort(key=lambda each: -each[1].score)
        return hits[:_MOST]

    def _near(self, needle: str) -> Iterator[Option]:
        """Those that may fit best: what holds the letters as one piece, else in their order.

        To weigh each of ten thousand takes longer than a key may.
        """
        pieces = [place for place, words in enumerate(self._plain) if needle in words]
        if len(pieces) < _MOST:
            letters = re.compile(".*?".join(map(re.escape, needle.replace(" ", ""))))
            loose = (place for place, words in enumerate(self._plain) if letters.search(words))
            pieces += islice(loose, _LOOSE)
        worth = [(not self._plain[place].startswith(needle),
                  f" {needle}" not in f" {self._plain[place]}", number, place)
                 for number, place in enumerate(dict.fromkeys(pieces))]  # fmt: skip
        yield from (self._all[place] for *_, place in nsmallest(_MOST + _LOOSE, worth))

    def mark(self, chosen: Collection[str]) -> None:
        """Show that these are chosen now."""
        self._chosen = frozenset(chosen)
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def place_of(self, value: str) -> QModelIndex:
        """The row of a value; the first one where it is not shown."""
        rows = (row for row in range(self.rowCount()) if self._row(row)[0][0] == value)
        return self.index(next(rows, 0), 0)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._all if self._found is None else self._found)

    def _row(self, row: int) -> tuple[Option, tuple[int, ...]]:
        if self._found is None:
            return self._all[row], ()
        option, hit = self._found[row]
        return option, hit.places

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        (value, words), places = self._row(index.row())
        is_chosen = value in self._chosen
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("{name}, chosen").format(name=words) if is_chosen else words
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return {RECORD: value, MATCHES: places}.get(role)
