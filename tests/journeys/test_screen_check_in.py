"""The check-in in a window of its own, by keys that come from outside, counted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from real_window import RealWindow, Stage, lacks, wait_for

from okrdesk.commands.cycles import start_workspace
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective, Ritual
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

pytestmark = pytest.mark.skipif(bool(lacks()), reason=f"needs {lacks()}")
NUMBERS, RESULTS = 6, 8
KEYS_A_NUMBER, KEYS_A_RESULT = 3, 12
NOTE = "Blocker: the guide is missing"


@pytest.fixture
def file(tmp_path: Path, own_home: Path) -> Path:
    """A company with six weekly numbers that are due and eight key results of nobody's."""
    path, today = tmp_path / "Blue Harbour.okr", dt.date.today()
    made = Document.create(path, home=Home(own_home), who=Who("Mira", "m"), today=lambda: today)
    made.do(start_workspace, "Blue Harbour")
    cycle = next(iter(made.workspace.all(Cycle)))
    for number in range(NUMBERS):
        made.do(add_kpi, name=f"Number {number + 1}", cadence="week")
    for kpi in tuple(made.workspace.all(Kpi)):
        made.do(record_value, kpi, 40.0, today - dt.timedelta(today.weekday() + 8))
    made.do(add_objective, cycle=cycle, title="Customers stay")
    objective = next(iter(made.workspace.all(Objective)))
    for number in range(RESULTS):
        title = f"Result {number + 1}"
        made.do(add_key_result, objective=objective, title=title, baseline=10.0, target=90.0)
    made.publish()
    made.close()
    return path


def held(path: Path, home: Path) -> Workspace:
    """What the file says, as another program reads it."""
    seen = Document.open(path, home=Home(home), who=Who("M", "l"), today=dt.date.today)
    try:
        return seen.load_all()
    finally:
        seen.close()


def values(ws: Workspace) -> list[float]:
    newest = [ws.series_of(kpi).newest() for kpi in ws.all(Kpi)]
    return sorted(one.value for one in newest if one is not None)


def said(ws: Workspace) -> list[tuple[float | None, int | None, str | None]]:
    found = [ws.check_ins(one).newest() for one in ws.all(KeyResult)]
    return sorted((one.value, one.confidence, one.note) for one in found if one is not None)


def counted(window: RealWindow) -> int:
    """The keys since it was asked last."""
    keys, window.pressed = window.pressed, 0
    return keys


def test_six_numbers_and_eight_key_results_take_few_keys(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        window.press("ctrl+j")
        counted(window)
        for number in range(NUMBERS):
            window.type(str(41 + number))
            if number < NUMBERS - 1:
                window.press("Tab")
        window.press("ctrl+Return")
        assert counted(window) <= KEYS_A_NUMBER * NUMBERS
        wait_for("numbers", lambda: values(held(file, own_home)) == [41, 42, 43, 44, 45, 46])

        to_note = 0
        for number in range(RESULTS):
            counted(window)
            window.type(str(30 + number))
            window.press("Tab")
            window.press("7")
            if number:
                window.press(*["Tab"] * to_note)
            else:
                to_note = window.tab_to("What changed?")
            window.type(NOTE)
            window.press("ctrl+Return")
            assert counted(window) + len(str(30 + number)) <= KEYS_A_RESULT
        wanted = [(30.0 + number, 7, NOTE) for number in range(RESULTS)]
        wait_for("check-ins", lambda: said(held(file, own_home)) == wanted)

        window.type("Onboarding works")
        window.press("ctrl+Return")
        week = wait_for("week", lambda: held(file, own_home).all(Ritual))
        assert [one.headline for one in week.values()] == ["Onboarding works"]
        window.quit()


def test_in_german_a_comma_is_the_decimal_sign_and_the_question_is_german(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file), OKRDESK_LANGUAGE="de") as window:
        window.appear(file.name)
        window.see("Datei", "menu item")
        window.press("ctrl+j")
        window.type("41,5")
        window.press("ctrl+Return")
        wait_for("value", lambda: 41.5 in values(held(file, own_home)))
        asked = window.see("Wie sicher…", "label")
        assert "66 oder besser" in asked.name
        assert "0,7 des Wegs" in asked.name
        window.quit()


def test_at_200_percent_clicks_and_keys_reach_what_is_seen(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file), QT_SCALE_FACTOR="2") as window:
        window.appear(file.name)
        assert window.size == (2880, 1800)
        window.click("Start check-in", "push button")
        window.see("Step 1 of 4")
        window.type("47")
        window.click("Go on", "push button")
        wait_for("value", lambda: 47.0 in values(held(file, own_home)))
        wide, high = (side // 2 for side in window.size)
        for thing in window.walk():
            if "FOCUSABLE" in thing.states and thing.box is not None:
                x, y = thing.middle
                assert 0 <= x < wide, thing
                assert 0 <= y < high, thing
        window.quit()
