"""The tree's columns: as wide as their texts, and what a narrow tree does without."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.charts.fonts import width
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.tree_model import COLUMNS, TreeModel
from okrdesk.ui.panes.tree_columns import column_widths, in_pixels, status_words
from okrdesk.ui.panes.tree_title import ref_room
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.workbench import Workbench


def _tree(bench: Workbench) -> TreeModel:
    return bench.pages.tree


def test_from_and_to_are_never_cut_while_they_are_shown(bench: Workbench) -> None:
    place = next(at for at, column in enumerate(COLUMNS) if column.id == "from_to")
    tree = _tree(bench)
    texts = [
        str(tree.index(row, place, above).data())
        for above in (tree.index(at, 0) for at in range(tree.rowCount()))
        for row in range(tree.rowCount(above))
    ]
    wide = column_widths(tree, 1200.0)["from_to"]
    assert all(width("table", text) + 14 <= wide for text in texts)


def test_a_narrow_tree_drops_from_and_to_then_the_owner_before_titles_become_short(
    bench: Workbench,
) -> None:
    tree = _tree(bench)
    roomy, tight, narrow = (column_widths(tree, room) for room in (1200.0, 800.0, 690.0))
    assert roomy["owner"]
    assert roomy["from_to"]
    assert tight["owner"]
    assert not tight["from_to"]
    assert not narrow["owner"]
    assert narrow["confidence"] < roomy["confidence"]


def test_a_narrow_tree_says_the_state_alone_before_titles_become_short(bench: Workbench) -> None:
    tree = _tree(bench)
    roomy, narrow = (column_widths(tree, room) for room in (1200.0, 640.0))
    goal = tree.index(1, 0).data(RECORD)
    assert status_words(goal, roomy["status"] - 14) == "at risk · 1 off track"
    assert status_words(goal, narrow["status"] - 14) == "at risk"
    assert narrow["title"] > narrow["status"] + narrow["progress"]
    assert narrow["progress"] < roomy["progress"]


def test_columns_fill_the_tree_exactly(bench: Workbench) -> None:
    for room in (700.0, 900.0, 1400.0):
        assert sum(column_widths(_tree(bench), room).values()) == room


def test_at_every_zoom_a_column_is_as_wide_as_its_words(bench: Workbench) -> None:
    """A part of a pixel less would cut a chip: the titles give it."""
    for room in (850.0, 1400.0):
        wide = column_widths(_tree(bench), room)
        for zoom in (0.8, 0.9, 1.1, 1.75):
            pixels = in_pixels(wide, zoom)
            assert all(
                pixels[name] >= size * zoom for name, size in wide.items() if name != "title"
            )
            assert sum(pixels.values()) <= room * zoom


def test_a_very_narrow_tree_keeps_title_progress_and_status(bench: Workbench) -> None:
    wide = column_widths(_tree(bench), 380.0)
    assert [name for name, size in wide.items() if size] == ["title", "progress", "status"]


def test_a_long_reference_ends_before_its_title_begins(bench: Workbench) -> None:
    assert bench.pages
    for ref in ("1.1", "1.10", "12.10"):
        assert ref_room(ref) > width("table", ref) + 2
    assert ref_room("1.1") == ref_room("9.9"), "the short ones stand below each other"


def test_columns_stay_when_a_bar_that_they_made_room_for_is_not_needed_any_more(
    qtbot: QtBot, bench: Workbench
) -> None:
    """Else a title that needs a line less without the bar brings it back, and again, for ever."""
    bench.go("okrs")
    qtbot.waitUntil(lambda: bench.pages.page.is_settled)
    (view,) = (tree for tree in bench.findChildren(TreeView) if tree.isVisible())

    def columns(policy: Qt.ScrollBarPolicy) -> list[int]:
        view.setVerticalScrollBarPolicy(policy)
        QApplication.processEvents()
        return [view.columnWidth(place) for place in range(len(COLUMNS))]

    without = columns(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    beside_it = columns(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    assert sum(beside_it) < sum(without)
    assert columns(Qt.ScrollBarPolicy.ScrollBarAlwaysOff) == beside_it
    bench.window().resize(bench.window().width() - 40, bench.window().height())
    QApplication.processEvents()
    assert sum(without) > sum(columns(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)) != sum(beside_it)
