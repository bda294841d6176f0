"""A tree of very many rows shows those in sight at once, and the others to whoever goes there."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from okrdesk.commands.key_results import rename_key_result
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle, KeyResult, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.tree_filter import Wanted
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.cell_drafts import CellDrafts
from okrdesk.ui.pages.okrs_page import OkrsPage
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.workbench import Workbench

OBJECTIVES, BELOW = 80, 10


def add_many(_ws: Workspace, at: At, cycle: str) -> Change:
    edits = []
    for number in range(OBJECTIVES):
        above = at.new_id()
        place = 100.0 + number
        edits.append(Edit(None, Objective(above, title="Many", cycle=cycle, order=place)))
        edits += [
            Edit(None, KeyResult(at.new_id(), above, f"Xylem-{number}.{n}", order=float(n)))
            for n in range(BELOW)
        ]
    return Change("Add many", tuple(edits))


def add_cycle(_ws: Workspace, at: At, name: str, year: int) -> Change:
    first, last = dt.date(year, 1, 1), dt.date(year, 3, 31)
    cycle = Cycle(at.new_id(), name=name, start=first, end=last, state="draft")
    return Change("Add a cycle", (Edit(None, cycle),))


def added_cycle(bench: Workbench, year: int) -> str:
    name = f"Q1 {year}"
    assert bench.session.do(add_cycle, name, year)
    every = bench.session.workspace.all(Cycle).values()
    return next(one.id for one in every if one.name == name)


@pytest.fixture
def view(qtbot: QtBot, bench: Workbench, look: Appearance) -> TreeView:
    assert bench.session.do(add_many, bench.cycle_id)
    model = TreeModel(bench.session, bench.cycle_id, bench)
    view = TreeView(look, model, CellDrafts(bench.session))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    return view


def rows(view: TreeView) -> int:
    model = view.model()

    def below(index: QModelIndex) -> int:
        count = model.rowCount(index)
        return count + sum(below(model.index(row, 0, index)) for row in range(count))

    return below(QModelIndex())


def key_result_of(title: str, bench: Workbench) -> str:
    every = bench.session.workspace.all(KeyResult).values()
    return next(one.id for one in every if one.title == title)


def test_a_search_counts_all_that_fits_and_lays_out_the_first_of_it(view: TreeView) -> None:
    assert view.show_only(Wanted(text="xylem")) == OBJECTIVES * (BELOW + 1)
    assert 0 < rows(view) < OBJECTIVES * BELOW
    assert view.show_only(Wanted(text="xylem-7.")) == 1 + BELOW
    assert rows(view) == 1 + BELOW


def test_who_scrolls_to_the_end_gets_the_rest(view: TreeView) -> None:
    bar = view.verticalScrollBar()
    before = rows(view)
    place = bar.maximum()
    bar.setValue(place)
    assert bar.value() == place
    assert rows(view) > before
    bar.setValue(bar.maximum())
    assert rows(view) > OBJECTIVES * (BELOW + 1)
    last = view.indexAt(view.viewport().rect().bottomLeft())
    assert last.isValid()


def test_a_change_elsewhere_leaves_the_tree_where_it_was_scrolled_and_folded(
    bench: Workbench,
) -> None:
    assert bench.session.do(add_many, bench.cycle_id)
    bench.go("okrs")
    page = bench.pages.page
    assert isinstance(page, OkrsPage)
    first = page.tree.model().index(0, 0)
    page.tree.collapse(first)
    bar = page.tree.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    place = bar.value()
    assert place > 0
    assert bench.session.do(rename_key_result, key_result_of("Xylem-0.0", bench), "Another title")
    assert bar.value() == place
    assert not page.tree.isExpanded(first)


def test_a_record_far_below_is_found(view: TreeView, bench: Workbench) -> None:
    last = f"Xylem-{OBJECTIVES - 1}.{BELOW - 1}"
    view.show_record(key_result_of(last, bench))
    assert view.currentIndex().data().endswith(last)
    assert view.visualRect(view.currentIndex()).height() > 0


def test_another_cycle_begins_with_its_first_rows(view: TreeView, bench: Workbench) -> None:
    model = view._tree
    model.show_cycle(None)
    assert rows(view) == 0
    model.show_cycle(bench.cycle_id)
    assert 0 < rows(view) < OBJECTIVES * BELOW
    assert view.isExpanded(view.model().index(0, 0))


def test_a_long_cycle_is_read_while_the_one_in_sight_stays(qtbot: QtBot, bench: Workbench) -> None:
    before, long = added_cycle(bench, 2030), added_cycle(bench, 2031)
    assert bench.session.do(add_many, long)
    bench.go(f"cycle:{before}")
    bench.views.later_cycle()
    assert bench.cycle_id == bench.pages.tree.cycle_id == before
    qtbot.waitUntil(lambda: bench.cycle_id == long)
    assert bench.pages.tree.reading is not None
    assert bench.pages.tree.reading.key_result_count == OBJECTIVES * BELOW


def test_who_goes_past_a_long_cycle_does_not_land_in_it(qtbot: QtBot, bench: Workbench) -> None:
    before, long, after = (added_cycle(bench, year) for year in (2030, 2031, 2032))
    assert bench.session.do(add_many, long)
    bench.go(f"cycle:{before}")
    bench.views.later_cycle()
    bench.views.later_cycle()
    assert bench.cycle_id == after
    bench.views.earlier_cycle()  # once it has been read, it is there
    qtbot.waitUntil(lambda: bench.cycle_id == long)
    bench.views.later_cycle()
    assert bench.cycle_id == after
