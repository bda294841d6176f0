"""The titles of the tree: where they begin, on how many lines. Must not edit them."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from okrdesk.charts.fonts import width, wrapped
from okrdesk.charts.ink import write
from okrdesk.charts.marks import fold_mark, paint_tag
from okrdesk.domain.tree_reading import ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.look.sizes import OBJECTIVE_ROW, TREE_ROW
from okrdesk.look.theme import Theme
from okrdesk.look.tree_words import Reading

PAD, BASE = 7.0, 4.5  # beside the words of a cell; from its middle to their baseline
_OBJECTIVE, _KEY_RESULT, _DEEPER = 24.0, 40.0, 15.0
_FOLD, _REF = 10.0, 23.0  # before a title: to the middle of the fold mark, to the reference
_GAP = 4.0  # between a long reference and its title
_TAG, _LINE, _MORE = 42.0, 14.0, 8.0  # _MORE: how much higher a row is for a second line


def title_left(reading: Reading, depth: int) -> float:
    """Where the words begin, from where the row begins; `depth` rows are above it."""
    first = _OBJECTIVE if isinstance(reading, ObjectiveReading) else _KEY_RESULT
    return first + _DEEPER * depth


def title_width(reading: Reading, depth: int) -> float:
    """How wide a cell has to be that shows the title on one line."""
    style, title = _words(reading)
    return title_left(reading, depth) + width(style, title) + _beside(reading) + PAD + 1


def title_lines(reading: Reading, depth: int, wide: float, most: int) -> tuple[str, ...]:
    """The title in a cell `wide` pixels wide, on at most `most` lines; the last one may be cut."""
    style, title = _words(reading)
    room = wide - title_left(reading, depth) - _beside(reading) - PAD
    return wrapped(style, title, floor(room), most)


def ref_room(ref: str) -> float:
    """From where a key result's reference begins to its title: one like 12.10 begins before."""
    return max(_REF, width("table", ref) + _GAP)


def row_height(reading: Reading, lines: int) -> float:
    """How high a row is whose title has that many lines."""
    plain = OBJECTIVE_ROW if isinstance(reading, ObjectiveReading) else TREE_ROW
    return plain + _MORE * (lines - 1)


def paint_title(
    painter: QPainter,
    box: QRectF,
    reading: Reading,
    lines: tuple[str, ...],
    left: float,
    theme: Theme,
    *,
    is_open: bool | None,
) -> None:
    """The words with what stands before and after them; `is_open` None: nothing folds."""
    style, ink = _words(reading)[0], theme.text
    first = box.center().y() + BASE - _LINE * (len(lines) - 1) / 2
    long = 0.0
    for place, line in enumerate(lines):
        long = write(painter, style, ink, left, first + _LINE * place, line)
    if is_open is not None:
        at = QPointF(left - _FOLD, first - BASE)
        fold_mark(painter, at, theme.muted, is_open=is_open)
    if not isinstance(reading, ObjectiveReading):
        write(painter, "table", theme.muted, left - ref_room(reading.ref), first, reading.ref)
        if reading.key_result.kpi:
            last = first + _LINE * (len(lines) - 1) - BASE
            paint_tag(painter, QPointF(left + long + 6, last), tr("KPI"), theme, 60)


def _words(reading: Reading) -> tuple[str, str]:
    if isinstance(reading, ObjectiveReading):
        return "table_strong", reading.objective.title
    return "table", reading.key_result.title


def _beside(reading: Reading) -> float:
    """The room of the tag after a title."""
    return 0.0 if isinstance(reading, ObjectiveReading) or not reading.key_result.kpi else _TAG
