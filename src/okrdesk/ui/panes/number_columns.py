"""The columns of the check-in's grid of numbers, and its headings. Must not hold values."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from okrdesk.charts.marks import chip_width
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import align, label, row

GAP, MARGIN = 10, 10


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """`wide` in pixels of 100 %, 0 takes what is left; `right` for what is read from the right."""

    name: str
    title: str
    wide: int
    right: bool = False

    @property
    def room(self) -> float:
        """`wide`, or more where a chip in the language spoken needs it."""
        chip = chip_width(tr("no value yet")) + 4 if self.name == "state" else 0
        return max(self.wide, chip)


COLUMNS = (
    NumberColumn("kpi", tr("Key KPI"), 0),
    NumberColumn("period", tr("Period"), 122),
    NumberColumn("before", tr("Before"), 56, right=True),
    NumberColumn("value", tr("Value"), 98),
    NumberColumn("usual", tr("Usual range"), 100),
    NumberColumn("change", tr("Change"), 104),
    NumberColumn("state", tr("State"), 102),
)
# What gives way first where it is narrow; the KPI and its value never do.
_GIVES_WAY = ("change", "usual", "state", "before", "period")


def columns_kept(look: Appearance, wide: int, name: int) -> frozenset[str]:
    """The columns that have room in `wide` pixels beside a KPI's name of `name` pixels."""
    kept = [column for column in COLUMNS if column.wide]
    for leaves in (*_GIVES_WAY, ""):
        needed = name + look.px(2 * MARGIN) + sum(look.px(GAP + one.room) for one in kept)
        if needed <= wide or not leaves:
            break
        kept = [one for one in kept if one.name != leaves]
    return frozenset(one.name for one in kept)


class NumberCells:
    """The cells of one line of the grid, in the order of the columns."""

    def __init__(self, look: Appearance, on: QHBoxLayout) -> None:
        self._look, self._on = look, on
        self._cells: dict[str, QWidget] = {}

    def put(self, name: str, cell: QWidget) -> None:
        """Give a column its cell; call it in the order of the columns."""
        self._cells[name] = cell
        column = next(one for one in COLUMNS if one.name == name)
        self._on.addWidget(cell, 0 if column.wide else 1)

    def show_columns(self, kept: frozenset[str]) -> None:
        """Show the columns that are kept, at the present zoom."""
        for column in COLUMNS:
            cell = self._cells[column.name]
            if column.wide:
                cell.setFixedWidth(self._look.px(column.room))
                cell.setVisible(column.name in kept)


class NumberHeader(QFrame):
    """What the columns hold."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, (MARGIN, 8, MARGIN, 8), GAP)
        self._cells = NumberCells(look, line)
        for column in COLUMNS:
            title = label(column.title, "group")
            if column.right:
                align(title, at_end=True)
            self._cells.put(column.name, title)

    def show_columns(self, kept: frozenset[str]) -> None:
        """Show the titles of the columns that are kept."""
        self._cells.show_columns(kept)
