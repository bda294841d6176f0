"""What lists and tables give to Ctrl+C: the chosen rows, else all. Must not use the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.kpi_card import KpiCard
from okrdesk.qtmodels.roles import CARD

_TEXT, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
_ACROSS = Qt.Orientation.Horizontal
_CARD = (tr("KPI"), tr("Value"), tr("State"), tr("Change"), tr("Period"), tr("Why"))


@dataclass(frozen=True, slots=True)
class Taken:
    """What goes into the clipboard; `picture` where it is a chart."""

    copied: Copied
    picture: QImage | None = None


@runtime_checkable
class Copies(Protocol):
    """A page or pane that knows itself what Ctrl+C takes along."""

    def copied(self) -> Taken | None:
        """What is taken along, None: nothing is there."""


def taken_from(view: QAbstractItemView) -> Taken | None:
    """The chosen rows of a view with what stands below them; without a choice all it shows."""
    chosen = _chosen(view)
    found = list(_with_rows_below(view, chosen, 0))
    if not found:
        return None
    title = view.accessibleName()
    card = found[0][0].data(CARD)
    if isinstance(card, KpiCard):
        rows = tuple(_card_cells(index.data(CARD)) for index, _ in found)
        return Taken(Copied(title, _CARD, rows))
    places = _places(view)
    rows = tuple(_cells(index, places) for index, _ in found)
    levels = tuple(level for _, level in found)
    return Taken(Copied(title, _headings(view.model(), places, title), rows, levels))


def _chosen(view: QAbstractItemView) -> list[QModelIndex]:
    model = view.model()
    rows = {index.siblingAtColumn(0) for index in view.selectedIndexes()}
    ordered = sorted(rows, key=_path)
    if ordered:
        return ordered
    return [model.index(row, 0) for row in range(model.rowCount())]


def _path(index: QModelIndex) -> tuple[int, ...]:
    above = index.parent()
    return (*_path(above), index.row()) if above.isValid() else (index.row(),)


def _with_rows_below(
    view: QAbstractItemView, rows: list[QModelIndex], level: int
) -> Iterator[tuple[QModelIndex, int]]:
    model = view.model()
    for index in rows:
        yield index, level
        if isinstance(view, QTreeView):
            below = [model.index(row, 0, index) for row in range(model.rowCount(index))]
            yield from _with_rows_below(view, below, level + 1)


def _places(view: QAbstractItemView) -> list[int]:
    """The columns in sight that have words."""
    count = range(view.model().columnCount())
    if isinstance(view, QTableView | QTreeView):
        return [place for place in count if not view.isColumnHidden(place)]
    return list(count)


def _headings(model: QAbstractItemModel, places: list[int], title: str) -> tuple[str, ...]:
    named = tuple(str(model.headerData(place, _ACROSS, _TEXT) or "") for place in places)
    return named if any(named) and len(places) > 1 else (title, *named[1:])


def _cells(index: QModelIndex, places: list[int]) -> tuple[str, ...]:
    cells = [str(index.siblingAtColumn(place).data(_TEXT) or "") for place in places]
    if not any(cells):  # painted, not written: what is heard of it
        cells[0] = str(index.data(_SPOKEN) or "")
    return tuple(cells)


def _card_cells(card: KpiCard) -> tuple[str, ...]:
    return card.name, card.value, card.chip, card.delta, card.under, card.why
