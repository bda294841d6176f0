"""A KPI turns, somebody takes it, and is less sure of a key result: in a window of its own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from real_window import RealWindow, Stage, lacks, wait_for

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import CheckIn, Initiative, KeyResult
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

pytestmark = pytest.mark.skipif(bool(lacks()), reason=f"needs {lacks()}")
TAKEN = "Ask the customers who left"
RESULT = "Activation in 7 days"


@pytest.fixture
def file(tmp_path: Path, own_home: Path) -> Path:
    """The sample company."""
    path = tmp_path / "Tidewater.okr"
    made = Document.create(path, home=Home(own_home), who=Who("M", "l"), today=dt.date.today)
    made.do(fill_sample)
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


def is_taken(ws: Workspace) -> bool:
    return any(one.title == TAKEN for one in ws.all(Initiative).values())


def key_result(ws: Workspace) -> str:
    return next(one.id for one in ws.all(KeyResult).values() if one.title == RESULT)


def newest(ws: Workspace) -> CheckIn:
    found = ws.check_ins(key_result(ws)).newest()
    assert found is not None
    return found


def go_to_result(window: RealWindow) -> None:
    """Open the key result in the check-in."""
    window.press("ctrl+j")
    window.click(f"1.1 {RESULT}", "push button")
    window.see("How sure are you…", "label")


def test_a_kpi_gone_bad_is_taken_lowers_a_confidence_and_all_of_it_is_undone(
    stage: Stage, file: Path, own_home: Path
) -> None:
    before = newest(held(file, own_home))
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        window.press("ctrl+k")
        window.type("customer churn = 9")
        window.press("Return")
        window.click("I take it: Customer churn", "push button")
        window.see("Cancel", "push button")
        window.type(TAKEN)
        window.press("ctrl+Return")
        wait_for("initiative", lambda: is_taken(held(file, own_home)))
        go_to_result(window)
        window.tab_to("How sure are you…")
        window.press("3")
        window.tab_to("Why…")
        window.type("Customers leave.")
        window.press("ctrl+Return")
        wait_for("check-in", lambda: newest(held(file, own_home)) != before)
        now = newest(held(file, own_home))
        assert (now.confidence, now.note) == (3, "Why: Customers leave.")
        window.press("Escape", "ctrl+2", "ctrl+z")
        wait_for("undo", lambda: newest(held(file, own_home)) == before)
        assert is_taken(held(file, own_home))
        window.quit()
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        window.press("ctrl+z")
        wait_for("undo", lambda: not is_taken(held(file, own_home)))
        window.press("ctrl+shift+z")
        wait_for("redo", lambda: is_taken(held(file, own_home)))
        window.quit()


def test_what_is_typed_stays_while_another_process_changes_the_file(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        go_to_result(window)
        window.tab_to("What changed?")
        window.type("Half a thought")
        elsewhere = Home(file.parent / "elsewhere")
        other = Document.open(file, home=elsewhere, who=Who("Anna", "d"), today=dt.date.today)
        other.load_all()
        other.do(check_in, key_result(other.workspace), confidence=2, note="We lost two.")
        other.publish()
        other.close()
        wait_for("Anna", lambda: any("Anna" in one.name for one in window.walk()))
        held_by = window.focus()
        assert held_by is not None
        assert (held_by.name, held_by.text) == ("What changed?", "Half a thought")
        window.press("ctrl+Return")
        today = dt.date.today()

        def notes() -> dict[str | None, str | None]:
            ws = held(file, own_home)
            return {it.by: it.note for it in ws.check_ins(key_result(ws)) if it.date == today}

        wanted = {"Anna": "We lost two.", "Mira Brandt": "Half a thought"}
        wait_for("both", lambda: notes() == wanted)
        window.quit()
