"""Undo leads back across pages, and goes on in the next process, in windows of their own."""

from __future__ import annotations

from pathlib import Path

from real_files import held, key_result_called, kpi_called
from real_window import Stage, wait_for

from okrdesk.domain.workspace import Workspace

RENAMED, ACTIVATION = "Agency sign-ups", "Activation in 7 days"
NOTED = "Partners asked for a price list"


def state(ws: Workspace) -> tuple[float, str, str | None]:
    """What the three changes are about: a value, a title, a note."""
    value = ws.series_of(kpi_called(ws, "Customer churn").id).newest()
    said = ws.check_ins(key_result_called(ws, ACTIVATION).id).newest()
    assert value is not None
    assert said is not None
    return value.value, key_result_called(ws, "Agency").title, said.note


def test_what_was_done_on_three_pages_is_undone_from_others_and_after_a_restart(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    def becomes(*wanted: object) -> None:
        wait_for(str(wanted), lambda: state(held(tidewater, own_home)) == wanted)

    churn, title, note = state(held(tidewater, own_home))
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+k")
        window.type("customer churn = 3.9")
        window.press("Return")
        becomes(3.9, title, note)
        window.press("ctrl+4")
        window.click("Key result 2.1…", "table cell")
        window.press("F2", "ctrl+a")
        window.type(RENAMED)
        window.press("Return")
        becomes(3.9, RENAMED, note)
        window.press("ctrl+j")
        window.click(f"1.1 {ACTIVATION}", "push button")
        window.tab_to("What changed?")
        window.type(NOTED)
        window.press("ctrl+Return")
        becomes(3.9, RENAMED, NOTED)

        window.press("ctrl+3", "ctrl+z")
        becomes(3.9, RENAMED, note)
        window.press("ctrl+1", "ctrl+z")
        becomes(3.9, title, note)
        window.quit()
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+z")
        becomes(churn, title, note)
        window.press("ctrl+6", "ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z")
        becomes(3.9, RENAMED, NOTED)
        window.quit()
