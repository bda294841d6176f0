"""A KPI turns, somebody takes it, and is less sure of a key result: in a window of its own."""

from __future__ import annotations

from pathlib import Path

from real_files import held, key_result_called
from real_window import Stage, wait_for

from okrdesk.domain.records import CheckIn, Initiative
from okrdesk.domain.workspace import Workspace

TAKEN = "Ask the customers who left"
RESULT = "Activation in 7 days"


def is_taken(ws: Workspace) -> bool:
    return any(one.title == TAKEN for one in ws.all(Initiative).values())


def newest(ws: Workspace) -> CheckIn:
    found = ws.check_ins(key_result_called(ws, RESULT).id).newest()
    assert found is not None
    return found


def test_a_kpi_gone_bad_is_taken_lowers_a_confidence_and_all_of_it_is_undone(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    before = newest(held(tidewater, own_home))
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+k")
        window.type("customer churn = 9")
        window.press("Return")
        window.click("I take it: Customer churn", "push button")
        window.see("Cancel", "push button")
        window.type(TAKEN)
        window.press("ctrl+Return")
        wait_for("initiative", lambda: is_taken(held(tidewater, own_home)))
        window.press("ctrl+j")
        window.click(f"1.1 {RESULT}", "push button")
        window.see("How sure are you…", "label")
        window.tab_to("How sure are you…")
        window.press("3")
        window.tab_to("Why…")
        window.type("Customers leave.")
        window.press("ctrl+Return")
        wait_for("check-in", lambda: newest(held(tidewater, own_home)) != before)
        now = newest(held(tidewater, own_home))
        assert (now.confidence, now.note) == (3, "Why: Customers leave.")
        window.press("Escape", "ctrl+2", "ctrl+z")
        wait_for("undo", lambda: newest(held(tidewater, own_home)) == before)
        assert is_taken(held(tidewater, own_home))
        window.quit()
