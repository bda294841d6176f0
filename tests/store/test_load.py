"""A document opens with definitions whole and of the entries what a board shows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Annotation,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Record,
)
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.load import BASE, BOARD_VALUES, NEWEST

Again = Callable[[Document], Document]
KPI = Kpi("kpi000000001", "Churn")
START = date(2020, 1, 1)


def take(ws: Workspace, at: At, *edits: Edit | Points) -> Change:
    return Change("Take", edits)


def add(document: Document, *records: Record) -> None:
    document.do(take, *(Edit(None, record) for record in records))


def fill(document: Document, count: int, kpi: str = KPI.id) -> list[date]:
    days = [START + timedelta(days=n) for n in range(count)]
    points = Points(kpi, tuple(days), tuple(float(n) for n in range(count)))
    document.do(take, points)
    return days


def opened(document: Document, again: Again) -> Series:
    return again(document).workspace.series_of(KPI.id)


@pytest.mark.parametrize("count", [0, 1, NEWEST - 1, NEWEST])
def test_a_short_series_is_whole(document: Document, again: Again, count: int) -> None:
    add(document, KPI)
    fill(document, count) if count else None
    series = opened(document, again)
    assert series.complete
    assert len(series) == count


def test_of_a_long_series_the_first_and_the_newest_values_are_there(
    document: Document, again: Again
) -> None:
    add(document, KPI)
    days = fill(document, 200)
    series = opened(document, again)
    assert series.dates == (*days[:BASE], *days[-NEWEST:])
    assert not series.complete
    assert series.whole_from == days[-NEWEST]


def test_the_first_values_are_counted_from_the_newest_break(
    document: Document, again: Again
) -> None:
    add(document, KPI, Kpi("kpi000000002", "Other"))
    days = fill(document, 200)
    add(
        document,
        Annotation("ann000000001", KPI.id, days[10], "new price", new_limits=True),
        Annotation("ann000000002", None, days[50], "moved", new_limits=True),
        Annotation("ann000000003", KPI.id, days[90], "just a remark"),
        Annotation("ann000000004", "kpi000000002", days[95], "other", new_limits=True),
    )
    assert opened(document, again).dates == (*days[50 : 50 + BASE], *days[-NEWEST:])


def test_a_break_within_the_newest_values_needs_no_others(document: Document, again: Again) -> None:
    add(document, KPI)
    days = fill(document, 100)
    add(document, Annotation("ann000000001", KPI.id, days[70], "new price", new_limits=True))
    series = opened(document, again)
    assert series.dates == tuple(days[-NEWEST:])
    assert not series.complete


def test_first_and_newest_values_do_not_meet_twice(document: Document, again: Again) -> None:
    add(document, KPI)
    days = fill(document, NEWEST + 5)
    assert opened(document, again).dates == tuple(days)


def test_the_values_of_an_archived_kpi_wait_until_asked(document: Document, again: Again) -> None:
    add(document, Kpi(KPI.id, "Old", archived=True))
    days = fill(document, 3)
    other = again(document)
    waiting = other.workspace.series_of(KPI.id)
    assert (len(waiting), waiting.complete) == (0, False)
    assert other.load(KPI.id).series_of(KPI.id).dates == tuple(days)


def test_a_load_brings_the_whole_series_with_all_that_its_values_have(
    document: Document, again: Again
) -> None:
    add(document, KPI)
    fill(document, 200)
    full = Measurement(KPI.id, START, 3.5, "note", "check-in", "strike", 12.0, 340.0)
    document.do(take, Edit(document.workspace.series_of(KPI.id).at(START), full))
    other = again(document)
    assert other.load(KPI.id).series_of(KPI.id) == document.workspace.series_of(KPI.id)
    assert other.workspace.series_of(KPI.id).at(START) == full


def okrs(cycle_state: str) -> tuple[Record, ...]:
    cycle = Cycle("cyc000000001", "Q4", state=cycle_state)
    objective = Objective("obj000000001", "Keep", cycle=cycle.id)
    return cycle, objective, KeyResult("kr0000000001", objective.id, "Churn to 4")


def check_ins(count: int) -> tuple[CheckIn, ...]:
    return tuple(
        CheckIn(f"chk00000000{n}", "kr0000000001", START + timedelta(days=n), float(n), None, n)
        for n in range(count)
    )


def test_check_ins_wait_and_the_newest_of_active_cycles_come_first(
    document: Document, again: Again
) -> None:
    add(document, *okrs("active"))
    written = check_ins(4)
    add(document, *written)
    other = again(document)
    waiting = other.workspace.check_ins("kr0000000001")
    assert (len(waiting), waiting.complete) == (0, False)
    newest = other.load_newest_check_ins().check_ins("kr0000000001")
    assert (newest.items, newest.complete) == (written[-2:], False)
    assert other.load("kr0000000001").check_ins("kr0000000001").items == written
    assert other.load_newest_check_ins().check_ins("kr0000000001").complete


def test_newest_check_ins_of_closed_cycles_stay_in_the_file(
    document: Document, again: Again
) -> None:
    add(document, *okrs("closed"))
    add(document, *check_ins(2))
    other = again(document)
    assert not len(other.load_newest_check_ins().check_ins("kr0000000001"))
    assert len(other.load_all().check_ins("kr0000000001")) == 2


def test_owners_without_entries_and_strangers_are_no_trouble(document: Document) -> None:
    add(document, KPI, *okrs("active"))
    before = document.workspace
    assert document.load(KPI.id, "kr0000000001", "nobody") == before


def test_the_board_query_seeks_each_value_by_its_key(document: Document) -> None:
    add(document, KPI)
    with document._connection as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {BOARD_VALUES}")]
    assert sum("SEARCH m USING PRIMARY KEY" in step for step in plan) == 2
    assert sum("MATERIALIZE" in step for step in plan) >= 2
    assert not any("SCAN m" in step for step in plan)


def test_a_glance_loads_the_first_kpis_and_the_others_wait(
    document: Document, made: Callable[..., Document], home: Home, who: Who
) -> None:
    kpis = [Kpi(f"kpi00000000{n}", f"K{n}", order=float(-n)) for n in range(5)]
    add(document, *kpis, Kpi("kpi000000009", "Old", order=-99.0, archived=True))
    for kpi in kpis:
        fill(document, 70, kpi.id)
    document.publish()
    path, today = document.path, document.today
    with closing(Document.open(path, home=home, who=who, today=today, glance=2)) as glancing:
        held = {kpi.id: len(glancing.workspace.series_of(kpi.id)) for kpi in kpis}
        assert [kpi for kpi in held if held[kpi]] == [kpis[3].id, kpis[4].id]
        assert not glancing.workspace.series_of(kpis[0].id).complete
        glancing.load_board(*held)
        assert glancing.workspace == made().workspace


def test_last_weeks_confidence_comes_with_the_newest_check_in(
    document: Document, again: Again
) -> None:
    add(document, *okrs("active"))
    rated = check_ins(3)
    unrated = replace(rated[0], id="chk000000009", date=START + timedelta(days=9), confidence=None)
    add(document, *rated, unrated)
    newest = again(document).load_newest_check_ins().check_ins("kr0000000001")
    assert (newest.items, newest.complete) == ((*rated[1:], unrated), False)
