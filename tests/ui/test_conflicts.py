"""Two people, one file: what differs is seen, and settled by real clicks and keys."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from bench_records import kpi_named, objective_titled
from clocks import MOMENT
from other_people import somebody_else
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import change_objective
from okrdesk.domain.records import Objective
from okrdesk.store.refresh import refresh_replica
from okrdesk.ui.pages.conflicts_page import ConflictsPage
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
DAY = dt.date(2026, 11, 20)


def take_in(qtbot: QtBot, bench: Workbench) -> None:
    """What is in the shared file reaches the window."""
    document = bench.session.document
    with qtbot.waitSignal(bench.session.changed):
        refresh_replica(document.replica, document.home)


def two_titles(qtbot: QtBot, bench: Workbench, file: Path) -> Objective:
    objective = objective_titled(bench, "Agencies")
    with somebody_else(file) as anna:
        bench.session.do(change_objective, objective.id, title="Agencies come by themselves")
        anna.do(change_objective, objective.id, title="Agencies send us their clients")
    take_in(qtbot, bench)
    return objective


def conflicts_page(qtbot: QtBot, bench: Workbench) -> ConflictsPage:
    qtbot.mouseClick(bench.status.conflicts, LEFT)
    page = bench.pages.page
    assert isinstance(page, ConflictsPage)
    return page


def title_of(bench: Workbench, objective: Objective) -> str:
    return bench.session.workspace.get(Objective, objective.id).title


def places(bench: Workbench) -> list[str]:
    return [bench.side.item(n).text() or str(bench.side.item(n).data(
        Qt.ItemDataRole.AccessibleTextRole)) for n in range(bench.side.count())]  # fmt: skip


def test_without_a_conflict_there_is_neither_sign_nor_place(bench: Workbench) -> None:
    assert not bench.status.conflicts.isVisible()
    assert not any(place.startswith("Conflicts") for place in places(bench))


def test_a_conflict_shows_a_sign_a_place_and_a_sentence_that_leads_there(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    two_titles(qtbot, bench, file)
    assert bench.status.conflicts.text() == "1 conflict"
    assert bench.status.conflicts.isVisible()
    assert "Conflicts, 1" in places(bench)
    assert re.fullmatch(
        rf"This file was changed on another computer at {MOMENT}\."
        r" Both are kept; 1 value differs\.",
        bench.banner.text,
    )
    qtbot.mouseClick(bench.banner.action, LEFT)
    assert isinstance(bench.pages.page, ConflictsPage)
    assert len(bench.pages.page.cards) == 1


def test_the_sign_opens_both_values_with_who_wrote_them(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    two_titles(qtbot, bench, file)
    card = conflicts_page(qtbot, bench).cards[0]
    assert "Agencies come by themselves, Mira" in card.keep_ours.accessibleName()
    assert "Agencies send us their clients, Anna" in card.keep_theirs.accessibleName()


def test_keeping_our_value_settles_it(qtbot: QtBot, bench: Workbench, file: Path) -> None:
    objective = two_titles(qtbot, bench, file)
    page = conflicts_page(qtbot, bench)
    qtbot.mouseClick(page.cards[0].keep_ours, LEFT)
    assert page.cards == []
    assert not bench.status.conflicts.isVisible()
    assert not any(place.startswith("Conflicts") for place in places(bench))
    assert title_of(bench, objective) == "Agencies come by themselves"


def test_keeping_the_value_that_holds_already_settles_it_too(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    objective = two_titles(qtbot, bench, file)
    page = conflicts_page(qtbot, bench)
    assert page.cards[0].keep_theirs.isVisible()
    page.cards[0].keep_theirs.setFocus()
    qtbot.keyClick(page.cards[0].keep_theirs, Qt.Key.Key_Space)
    assert page.cards == []
    assert title_of(bench, objective) == "Agencies send us their clients"
    assert bench.session.document.conflicts() == ()


def test_another_value_can_be_typed(qtbot: QtBot, bench: Workbench, file: Path) -> None:
    objective = two_titles(qtbot, bench, file)
    page = conflicts_page(qtbot, bench)
    card = page.cards[0]
    qtbot.mouseClick(card.another, LEFT)
    qtbot.keyClicks(card.line, "Agencies bring clients")
    qtbot.keyClick(card.line, Qt.Key.Key_Return)
    assert title_of(bench, objective) == "Agencies bring clients"
    assert bench.session.document.conflicts() == ()


def test_two_values_of_a_kpi_are_shown_in_its_unit_and_a_third_is_read_by_its_rules(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    with somebody_else(file) as anna:
        bench.session.do(record_value, kpi.id, 5.5, day=DAY)
        anna.do(record_value, kpi.id, 5.9, day=DAY)
    take_in(qtbot, bench)
    page = conflicts_page(qtbot, bench)
    card = page.cards[0]
    assert "5.5%" in card.keep_ours.accessibleName()
    assert "5.9%" in card.keep_theirs.accessibleName()
    qtbot.mouseClick(card.another, LEFT)
    qtbot.keyClicks(card.line, "many")
    qtbot.mouseClick(card.use, LEFT)
    assert len(page.cards) == 1
    assert card.line.text() == "many"
    assert card.refused
    card.line.setText("5.7")
    qtbot.mouseClick(card.use, LEFT)
    assert page.cards == []
    held = bench.session.load(kpi.id).series_of(kpi.id).at(DAY)
    assert held is not None
    assert held.value == 5.7


def test_what_came_from_others_is_told_above_the_page(
    qtbot: QtBot, bench: Workbench, file: Path
) -> None:
    kpi = kpi_named(bench, "Customer churn")
    with somebody_else(file) as anna:
        anna.do(record_value, kpi.id, 5.5, day=DAY)
        anna.do(record_value, kpi.id, 5.6, day=DAY)
    take_in(qtbot, bench)
    assert bench.banner.text == "Anna’s 2 changes came in."
