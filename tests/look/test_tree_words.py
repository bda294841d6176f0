"""The words in the cells of the tree."""

from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Level,
    Objective,
    Person,
    WorkspaceSettings,
)
from okrdesk.domain.tree_reading import CycleReading, read_tree
from okrdesk.domain.units import unit_of
from okrdesk.domain.workspace import Workspace
from okrdesk.look.tree_words import (
    confidence_words,
    from_to_words,
    now_words,
    owner_words,
    progress_words,
    status_look,
    title_words,
)

TODAY = dt.date(2026, 11, 21)
CYCLE = Cycle("c", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")


def tree(*key_results: KeyResult, more: tuple[object, ...] = ()) -> tuple[Workspace, CycleReading]:
    records = (
        WorkspaceSettings(currency="USD"),
        CYCLE,
        Person("p", "Mira Brandt"),
        Objective("o", "Agencies recommend us", cycle="c", owner="p"),
        *key_results,
        *more,
    )
    ws = Workspace().apply(Change("fill", tuple(Edit(None, r) for r in records)))  # type: ignore[arg-type]
    return ws, read_tree(ws, CYCLE, TODAY)


def key_result(**fields: object) -> KeyResult:
    return KeyResult("k", "o", "Sign-ups", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (key_result(baseline=40.0, target=120.0), "40 → 120"),
        (key_result(measure="money", baseline=61.0, target=75.0), "$61 → $75"),
        (key_result(measure="percent", target=55.0), "– → 55%"),
        (
            key_result(measure="range", target_low=1.0, target_high=4.0, unit="h"),
            "1\u00a0h to 4\u00a0h",
        ),
        (key_result(target_ratio=-0.4), "by −40%"),
        (key_result(measure="yes-no"), ""),
    ],
)
def test_from_where_to_where(record: KeyResult, shown: str) -> None:
    ws, reading = tree(record)
    assert from_to_words(ws, reading.objectives[0].key_results[0]) == shown
    assert from_to_words(ws, reading.objectives[0]) == ""


def test_the_value_now_is_said_in_its_measure() -> None:
    done = CheckIn("i", "k", dt.date(2026, 11, 16), 1.0, confidence=8)
    ws, reading = tree(key_result(measure="yes-no"), more=(done,))
    assert now_words(ws, reading.objectives[0].key_results[0]) == "yes"
    half = CheckIn("i", "k", dt.date(2026, 11, 16), 0.5, confidence=8)
    pilot = Level("l", "k", "pilot", 0.5)
    ws, reading = tree(key_result(measure="levels"), more=(half, pilot))
    assert now_words(ws, reading.objectives[0].key_results[0]) == "pilot"
    ws, reading = tree(key_result(baseline=1.0, target=2.0))
    assert now_words(ws, reading.objectives[0].key_results[0]) == "–"
    assert now_words(ws, reading.objectives[0]) == ""


def test_titles_owners_progress_and_confidence() -> None:
    said = (
        CheckIn("i", "k", dt.date(2026, 11, 9), 60.0, confidence=7),
        CheckIn("j", "k", dt.date(2026, 11, 16), 80.0, confidence=4),
    )
    ws, reading = tree(key_result(baseline=40.0, target=120.0), more=said)
    objective = reading.objectives[0]
    row = objective.key_results[0]
    assert (title_words(objective), title_words(row)) == ("Agencies recommend us", "1.1 Sign-ups")
    assert (owner_words(ws, objective), owner_words(ws, row)) == ("MB", "")
    assert progress_words(row) == "0.50"
    assert confidence_words(row) == ("4", "was 7")
    assert confidence_words(objective) == ("4", "lowest, 1.1")


def test_a_graded_row_has_the_shape_of_its_grade() -> None:
    ws, reading = tree(key_result(baseline=40.0, target=120.0, grade=0.5))
    row = reading.objectives[0].key_results[0]
    assert row.status == "graded"
    assert status_look(ws, row).word == "progress"
    ws, reading = tree(key_result(baseline=40.0, target=120.0))
    assert status_look(ws, reading.objectives[0]).state == reading.objectives[0].status


def test_a_key_result_speaks_the_unit_of_its_kpi() -> None:
    ws, _ = tree(key_result(kpi="m"), more=(Kpi("m", "Revenue", unit="money:EUR"),))
    assert unit_of(ws, ws.get(KeyResult, "k")) == "money:EUR"
