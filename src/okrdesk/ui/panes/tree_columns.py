"""How wide the tree's columns are, and which of them a narrow tree does without. Must not paint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from math import ceil, inf

from PySide6.QtCore import QObject

from okrdesk.charts.fonts import width
from okrdesk.charts.marks import chip_width
from okrdesk.domain.records import Kpi
from okrdesk.domain.tree_reading import CycleReading, ObjectiveReading
from okrdesk.look.states import STATES
from okrdesk.look.tree_words import Reading
from okrdesk.qtmodels.tree_model import COLUMNS, TreeModel
from okrdesk.qtmodels.tree_node import below
from okrdesk.ui.panes.tree_title import PAD, title_width

# Widths at 100 % zoom. As wide as the widest text, within (least, most):
_BY_CONTENT = {"from_to": (62.0, 170.0), "now": (50.0, 120.0), "status": (96.0, 170.0)}
_BRIEF = {"state": (84.0, 170.0)}  # a status of which only the state is said
_FIXED = {"owner": 30.0, "progress": 106.0, "chance": 48.0, "confidence": 92.0}
# What gives way to the titles, first to last; 0 leaves the column out.
_GIVE_WAY = (("confidence", 72.0), ("from_to", 0.0), ("owner", 0.0), ("progress", 84.0))
_LAST = (("chance", 0.0), ("confidence", 0.0), ("now", 0.0))
_TITLE_MOST, _TITLE_LEAST = 288.0, 150.0
_ROWS = 200  # looked at: the first ones stand for all, so a long tree is not slow to lay out


class RowWidths(QObject):
    """How wide the texts of rows are, measured once for all views of a tree.

    Of a change few rows are another reading.
    """

    def __init__(self, tree: TreeModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._known: dict[int, tuple[Reading, int, dict[str, float]]] = {}
        self._units: tuple[object, ...] = ()

    @staticmethod
    def of(tree: TreeModel) -> RowWidths:
        """Those of a tree, which live as long as it does."""
        return tree.findChild(RowWidths) or RowWidths(tree)

    def measure(self) -> None:
        """Measure ahead what is not known yet: it takes longer than all else of a layout."""
        for _ in self.read():
            pass

    def read(self) -> Iterator[dict[str, float]]:
        """The widths by column id of the first rows."""
        tree, was = self._tree, self._known
        ws = tree.session.workspace
        units = (ws.all(Kpi), ws.settings().currency)
        if units != self._units:  # the same reading is written in another way
            was = {}
        self._units, self._known = units, {}
        for reading, depth in islice(_rows(tree.reading, 0), _ROWS):
            found = was.get(id(reading))
            if found is None or found[0] is not reading or found[1] != depth:
                found = reading, depth, _widths_of(tree, reading, depth)
            self._known[id(reading)] = found
            yield found[2]


def column_widths(tree: TreeModel, room: float) -> dict[str, float]:
    """Widths by column id in pixels of 100 % zoom, together `room` at least; 0 is left out."""
    wide = dict.fromkeys((column.id for column in COLUMNS), 0.0)
    wide |= {name: size for name, size in _FIXED.items() if name in wide}
    wanted = _wanted(tree)
    gives_way = (*_GIVE_WAY, ("status", wanted.pop("state")))
    wide |= {name: size for name, size in wanted.items() if name != "title"}
    for steps, title in ((gives_way, wanted["title"]), (_LAST, _TITLE_LEAST)):
        for name, size in steps:
            if name in wide and room - _others(wide) < title:
                wide[name] = min(wide[name], size)
    wide["title"] = max(_TITLE_LEAST, room - _others(wide))
    return wide


def in_pixels(wide: Mapping[str, float], zoom: float) -> dict[str, int]:
    """Those widths at a zoom: none loses a part of a pixel that its words need but the titles."""
    pixels = {name: ceil(size * zoom) for name, size in wide.items() if name != "title"}
    added = sum(pixels.values()) - int(_others(dict(wide)) * zoom)
    return pixels | {"title": int(wide["title"] * zoom) - added}


def _others(wide: dict[str, float]) -> float:
    return sum(size for name, size in wide.items() if name != "title")


def _wanted(tree: TreeModel) -> dict[str, float]:
    """How wide the texts are, within the bounds of their columns."""
    bounds = _BY_CONTENT | _BRIEF | {"title": (_TITLE_LEAST, _TITLE_MOST)}
    widest = {name: least for name, (least, _) in bounds.items()}
    for sizes in RowWidths.of(tree).read():
        for name, size in sizes.items():
            widest[name] = max(widest[name], size)
    return {name: min(size, bounds[name][1]) for name, size in widest.items()}


def _rows(above: Reading | CycleReading | None, depth: int) -> Iterator[tuple[Reading, int]]:
    for reading in below(above):
        yield reading, depth
        yield from _rows(reading, depth + 1)


def _widths_of(tree: TreeModel, reading: Reading, depth: int) -> dict[str, float]:
    sizes = {"title": title_width(reading, depth)}
    for place, column in enumerate(COLUMNS):
        if column.id in ("from_to", "now"):
            sizes[column.id] = width("table", tree.text(reading, place)) + 2 * PAD + 1
    sizes["status"] = chip_width(status_words(reading)) + 2 * PAD + 1
    sizes["state"] = chip_width(STATES[reading.shown_status].word) + 2 * PAD + 1
    return sizes


def status_words(reading: Reading, room: float = inf) -> str:
    """What the status chip says: of an objective also what holds it, where `room` pixels do."""
    word = STATES[reading.shown_status].word
    if isinstance(reading, ObjectiveReading) and reading.status_says.startswith(word):
        return reading.status_says if chip_width(reading.status_says) <= room else word
    return word
