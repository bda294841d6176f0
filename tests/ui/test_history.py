"""The history: who changed what, before and after, by person and thing."""

from __future__ import annotations

import datetime as dt

from bench_records import kpi_named, objective_titled
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Objective
from okrdesk.ui.pages.history_page import HistoryPage
from okrdesk.ui.workbench import Workbench

DAY = dt.date(2026, 11, 20)


def history(bench: Workbench) -> HistoryPage:
    bench.go("history")
    page = bench.pages.page
    assert isinstance(page, HistoryPage)
    return page


def shown(page: HistoryPage) -> list[str]:
    table = page.table
    rows = [n for n in range(table.rowCount()) if not table.isRowHidden(n)]
    return [item.text() for n in rows if (item := table.item(n, 2)) is not None]


def test_a_change_shows_each_field_before_and_after(bench: Workbench) -> None:
    kpi = kpi_named(bench, "Customer churn")
    bench.session.do(record_value, kpi.id, 5.5, day=DAY)
    bench.session.do(record_value, kpi.id, 5.9, day=DAY)
    page = history(bench)
    page.table.setCurrentCell(0, 2)
    assert ("Customer churn, 20 Nov: Value", "5.5%", "5.9%") in page.details.rows
    assert page.details.isVisible()
    assert not page.details.since.isVisible()


def test_what_was_changed_since_is_named_before_one_undoes(qtbot: QtBot, bench: Workbench) -> None:
    objective = objective_titled(bench, "Agencies")
    bench.session.do(change_objective, objective.id, title="First", why="For now")
    bench.session.do(change_objective, objective.id, title="Second")
    page = history(bench)
    page.table.setCurrentCell(1, 2)
    assert page.details.since.isVisible()
    assert page.details.since.text().startswith("Changed since, so an undo leaves it: Title (Mira")
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    held = bench.session.workspace.get(Objective, objective.id)
    assert (held.title, held.why) == ("Second", objective.why)


def test_changes_are_filtered_by_thing_and_by_person(bench: Workbench) -> None:
    kpi = kpi_named(bench, "Customer churn")
    objective = objective_titled(bench, "Agencies")
    bench.session.do(record_value, kpi.id, 5.5, day=DAY)
    bench.session.do(change_objective, objective.id, why="For now")
    page = history(bench)
    everything = len(shown(page))
    page.thing.choose(kpi.id)
    by_thing = shown(page)
    assert 0 < len(by_thing) < everything
    assert not any("Agencies" in label for label in by_thing)
    page.thing.choose("")
    names = [entry.text() for entry in page.person.menu.actions()]
    assert names[0] == "Everybody"
    assert "Mira Brandt" in names
    page.person.choose("Mira Brandt")
    mine = sum(1 for change in bench.session.document.history(limit=300)
               if change.by == "Mira Brandt")  # fmt: skip
    assert len(shown(page)) == mine


def test_what_the_filter_hides_is_not_undone(bench: Workbench) -> None:
    kpi = kpi_named(bench, "Customer churn")
    objective = objective_titled(bench, "Agencies")
    bench.session.do(record_value, kpi.id, 5.5, day=DAY)
    bench.session.do(change_objective, objective.id, why="For now")
    page = history(bench)
    page.table.setCurrentCell(0, 2)
    page.filter.setText("record customer churn")
    assert page.table.currentRow() == 1
    page.filter.setText("nothing like it")
    assert not page.undo_button.isEnabled()
    assert not page.details.isVisible()
