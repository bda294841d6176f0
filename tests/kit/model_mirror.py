"""A listener that believes nothing but a model's signals, and records by their names."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from okrdesk.domain.records import KeyResult, Kpi, Objective, Record
from okrdesk.session import Session


def named(session: Session, kind: type[Record], name: str) -> str:
    """The id of the record of that name or title."""
    records = session.workspace.all(kind).values()
    return next(r.id for r in records if getattr(r, "name", getattr(r, "title", "")) == name)


def kpi(session: Session, name: str) -> str:
    return named(session, Kpi, name)


def objective(session: Session, title: str) -> str:
    return named(session, Objective, title)


def key_result(session: Session, title: str) -> str:
    return named(session, KeyResult, title)


Picture = list[tuple[tuple[str, ...], "Picture"]]


def picture(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Picture:
    """What a model shows, read whole."""
    above = parent or QModelIndex()
    return [
        (cells(model, row, above), picture(model, model.index(row, 0, above)))
        for row in range(model.rowCount(above))
    ]


def cells(model: QAbstractItemModel, row: int, parent: QModelIndex) -> tuple[str, ...]:
    count = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    found = [model.index(row, column, parent) for column in range(count)]
    texts = [str(index.data(Qt.ItemDataRole.DisplayRole)) for index in found]
    return (*texts, str(found[0].data(Qt.ItemDataRole.AccessibleTextRole)))


class Believer(QObject):
    """Keeps a copy of a model by what its signals say, and counts the resets."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(model)
        self._model = model
        self.tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.shown = picture(model)
        self.said: list[str] = []
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)

    def agrees(self) -> bool:
        return self.shown == picture(self._model)

    def _path(self, index: QModelIndex) -> list[int]:
        path: list[int] = []
        while index.isValid():
            path.insert(0, index.row())
            index = index.parent()
        return path

    def _rows(self, path: list[int]) -> Picture:
        rows = self.shown
        for row in path:
            rows = rows[row][1]
        return rows

    def _insert(self, parent: QModelIndex, first: int, last: int) -> None:
        self.said.append("insert")
        rows = self._rows(self._path(parent))
        for row in range(first, last + 1):
            below = picture(self._model, self._model.index(row, 0, parent))
            rows.insert(row, (cells(self._model, row, parent), below))

    def _remove(self, parent: QModelIndex, first: int, last: int) -> None:
        self.said.append("remove")
        del self._rows(self._path(parent))[first : last + 1]

    def _move(self, old: QModelIndex, first: int, last: int, new: QModelIndex, before: int) -> None:
        self.said.append("move")
        source = self._rows(self._path_before(old))
        taken = source[first : last + 1]
        del source[first : last + 1]
        target = self._rows(self._path(new))
        place = before - len(taken) if target is source and before > first else before
        target[place:place] = taken

    def _path_before(self, old: QModelIndex) -> list[int]:
        """Where the old parent is in the copy, which has not moved anything yet."""
        want = str(old.data(Qt.ItemDataRole.DisplayRole)) if old.isValid() else None
        return [] if want is None else self._find(self.shown, want) or []

    def _find(self, rows: Picture, title: str) -> list[int] | None:
        for place, (texts, below) in enumerate(rows):
            if texts[0] == title:
                return [place]
            found = self._find(below, title)
            if found is not None:
                return [place, *found]
        return None

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        self.said.append("change")
        parent = first.parent()
        rows = self._rows(self._path(parent))
        for row in range(first.row(), last.row() + 1):
            rows[row] = (cells(self._model, row, parent), rows[row][1])

    def _reset(self) -> None:
        self.said.append("reset")
        self.shown = picture(self._model)
