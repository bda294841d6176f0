"""Alerts of very many KPIs come card by card, and stop coming when nobody looks."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Band, Kpi, Measurement
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.pages.alerts_page import AlertsPage
from okrdesk.ui.workbench import Workbench

MANY = 20


def add_alarmed(_ws: Workspace, at: At) -> Change:
    records: list[Kpi | Band | Measurement] = []
    for number in range(MANY):
        kpi = Kpi(
            at.new_id(),
            name=f"Xylem {number}",
            order=100.0 + number,
            direction="down",
            standing="key",
        )
        start = at.today - dt.timedelta(days=30)
        records += (
            kpi,
            Band(at.new_id(), kpi.id, start, healthy_high=5.0, watch_high=9.0),
            *(Measurement(kpi.id, at.today - dt.timedelta(weeks=w), 1.0) for w in (4, 3, 2)),
            Measurement(kpi.id, at.today - dt.timedelta(weeks=1), 50.0 + number),
        )
    return Change("Add alarmed", tuple(Edit(None, record) for record in records))


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> AlertsPage:
    assert bench.session.do(add_alarmed)
    bench.go("alerts")
    bench.pages.lookout.wait()
    shown = bench.pages.page
    assert isinstance(shown, AlertsPage)
    return shown


def named(page: AlertsPage) -> list[str]:
    return [card.alerted.reading.kpi.name for card in page.cards]


def show_anew(page: AlertsPage) -> None:
    for part in ("past", "open"):
        page.parts.choose(part)


def test_the_first_cards_are_there_at_once_and_the_others_by_and_by(
    qtbot: QtBot, page: AlertsPage
) -> None:
    show_anew(page)
    assert 0 < len(page.cards) < 12
    assert not page.is_settled
    qtbot.waitUntil(lambda: page.is_settled)
    assert len(page.cards) == len(set(named(page))) == 12
    more = page._cards.more
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_settled)
    assert len(page.cards) == len(set(named(page))) > MANY
    assert not more.isVisible()


def test_cards_follow_what_changes_each_in_its_place(
    qtbot: QtBot, bench: Workbench, page: AlertsPage
) -> None:
    qtbot.waitUntil(lambda: page.is_settled)
    card = next(card for card in page.cards if "Xylem" in card.alerted.reading.kpi.name)
    place, kpi = page.cards.index(card), card.kpi_id
    assert bench.session.do(record_value, kpi, 77.0)
    bench.pages.lookout.wait()
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.cards[place].kpi_id == kpi
    assert page.cards[place].alerted.reading.value == 77.0
    assert len(page.cards) == 12


def test_who_leaves_before_all_came_finds_them_all_on_coming_back(
    qtbot: QtBot, bench: Workbench, page: AlertsPage
) -> None:
    show_anew(page)
    bench.go("kpis")
    there = len(page.cards)
    for _ in range(40):
        QApplication.processEvents()
    assert len(page.cards) == there < 12, "nothing is made for nobody"
    bench.go("alerts")
    qtbot.waitUntil(lambda: page.is_settled and len(page.cards) == 12)


def test_what_became_known_while_one_was_elsewhere_is_shown_on_coming_back(
    qtbot: QtBot, bench: Workbench, page: AlertsPage
) -> None:
    qtbot.waitUntil(lambda: page.is_settled)
    bench.go("kpis")
    before = list(page.cards)
    kpi = before[0].kpi_id
    assert bench.session.do(record_value, before[-1].kpi_id, 1.0)
    bench.pages.lookout.wait()
    assert page.cards == before, "nothing is made for nobody"
    bench.go("alerts")
    qtbot.waitUntil(lambda: page.is_settled)
    assert page.cards[0].kpi_id == kpi
    assert before[-1].alerted.reading.kpi.name not in named(page)


def test_another_part_shows_none_of_the_cards_before(qtbot: QtBot, page: AlertsPage) -> None:
    page.parts.choose("past")
    assert page.cards == []
    page.parts.choose("open")
    qtbot.waitUntil(lambda: page.is_settled)
    assert len(page.cards) == 12
