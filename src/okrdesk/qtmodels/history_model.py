"""Changes under the days they were made on, as far as they are read. Must not read the journal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.days import show_weekday
from okrdesk.qtmodels.change_words import KIND_WORDS, change_kind, change_words
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.store import HistoryChange

Index = QModelIndex | QPersistentModelIndex
TITLES = (
    tr("Time"), tr("Who"), tr("What"), tr("Thing"), tr("Before"), tr("After"), "",
)  # fmt: skip
TIME, WHO, WHAT, THING, BEFORE, AFTER, UNDO = range(len(TITLES))


@dataclass(frozen=True, slots=True)
class WantedChanges:
    """What a change must be; empty: anything. `is_about` is asked where a thing is wanted."""

    words: str = ""
    by: str = ""
    kind: str = ""
    thing: str = ""
    is_about: Callable[[str, HistoryChange], bool] = field(
        default=lambda _thing, _change: True, compare=False
    )

    def takes(self, change: HistoryChange, label: str) -> bool:
        """Whether a change fits; `label` is what it is called in this language."""
        text = f"{label} {change.by or ''}".casefold()
        return (
            self.by in ("", change.by)
            and (not self.kind or change_kind(change) == self.kind)
            and all(word in text for word in self.words.casefold().split())
            and (not self.thing or self.is_about(self.thing, change))
        )


class HistoryModel(QAbstractTableModel):
    """A row for each day and each change of it, newest first.

    RECORD is the HistoryChange of a row, the date of a day's.
    """

    def __init__(
        self, session: Session, say_label: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._say = session, say_label
        self._changes: tuple[HistoryChange, ...] = ()
        self._wanted = WantedChanges()
        self._rows: list[HistoryChange | dt.date] = []
        self._words: dict[str, tuple[str, str, str]] = {}

    @property
    def changes(self) -> tuple[HistoryChange, ...]:
        """All that are read, newest first and without a gap, whatever is filtered."""
        return self._changes

    def take(self, changes: Sequence[HistoryChange]) -> None:
        """These are read by now; when they only go on, what is shown stays where it is."""
        goes_on = self._changes and tuple(changes[: len(self._changes)]) == self._changes
        fresh = tuple(changes[len(self._changes) :])
        self._changes = tuple(changes)
        if goes_on:
            self._append(fresh)
        else:
            self._show_anew()

    def want(self, wanted: WantedChanges) -> None:
        """Show only the changes that fit; nothing happens when the same are wanted as before."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._show_anew()

    def count(self) -> int:
        """How many changes are shown."""
        return sum(1 for row in self._rows if isinstance(row, HistoryChange))

    def row_of(self, change_id: str) -> int:
        """The row of a change, -1 if it is not shown."""
        found = (n for n, row in enumerate(self._rows)
                 if isinstance(row, HistoryChange) and row.id == change_id)  # fmt: skip
        return next(found, -1)

    def _show_anew(self) -> None:
        self.beginResetModel()
        self._words.clear()
        self._rows = self._under_days(self._changes, None)
        self.endResetModel()

    def _append(self, changes: Sequence[HistoryChange]) -> None:
        last = next((r for r in reversed(self._rows) if isinstance(r, HistoryChange)), None)
        rows = self._under_days(changes, None if last is None else _moment(last).date())
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _under_days(
        self, changes: Sequence[HistoryChange], day: dt.date | None
    ) -> list[HistoryChange | dt.date]:
        rows: list[HistoryChange | dt.date] = []
        for change in changes:
            if self._wanted.takes(change, self._say(change.label)):
                made = _moment(change).date()
                if made != day:
                    rows.append(made)
                day = made
                rows.append(change)
        return rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(TITLES)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], dt.date):
            return Qt.ItemFlag.NoItemFlags  # a day is no change: the keys pass it over
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RECORD:
            return row
        if isinstance(row, dt.date):
            told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._day_words(row) if told and index.column() == 0 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        return None

    def _text(self, change: HistoryChange, column: int) -> str:
        if column == TIME:
            return f"{_moment(change):%H:%M}"
        if column == WHO:
            return change.by or tr("somebody")
        if column == WHAT:
            return KIND_WORDS[change_kind(change)]
        if column == UNDO:
            return tr("undone") if change.undone else tr("Undo")
        return self._sides(change)[column - THING]

    def _sides(self, change: HistoryChange) -> tuple[str, str, str]:
        """The words of a change; worked out when its row comes into sight."""
        if change.id not in self._words:
            ws, today = self._session.workspace, self._session.today
            label = self._say(change.label)
            self._words[change.id] = change_words(ws, change, today, label)
        return self._words[change.id]

    def _spoken(self, change: HistoryChange) -> str:
        thing, before, after = self._sides(change)
        says = tr("{time}, {who}: {thing}, before {before}, after {after}")
        if change.undone:
            says = tr("{time}, {who}: {thing}, before {before}, after {after}, undone since")
        return says.format(
            time=self._text(change, TIME), who=change.by or tr("somebody"), thing=thing,
            before=before, after=after,
        )  # fmt: skip

    def _day_words(self, day: dt.date) -> str:
        words = show_weekday(day)
        if day.year != self._session.today.year:
            words = f"{words} {day.year}"
        return tr("Today, {day}").format(day=words) if day == self._session.today else words


def _moment(change: HistoryChange) -> dt.datetime:
    """When it was made, by this computer's time."""
    return dt.datetime.fromisoformat(change.at).astimezone()
