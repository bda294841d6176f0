"""Menus in German, by keys alone in a window of its own."""

from __future__ import annotations

from pathlib import Path

from real_files import newest_value
from real_window import Stage, wait_for


def test_in_german_the_keys_open_the_menus_and_what_was_done_is_undone_there(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    before = newest_value(tidewater, own_home, "Customer churn")
    with stage.opened(tidewater, own_home, OKRDESK_LANGUAGE="de") as window:
        window.see("Datei", "menu item")
        window.press("ctrl+k")
        window.type("customer churn = 3,1")
        window.press("Return")
        wait_for("value", lambda: newest_value(tidewater, own_home, "Customer churn") == 3.1)
        window.press("alt")
        window.press_until("Bearbeiten", "Right")
        window.press("Down")
        window.press_until("Rückgängig…", "Down")
        window.press("Return")
        wait_for("undo", lambda: newest_value(tidewater, own_home, "Customer churn") == before)
        window.press("alt")
        window.press_until("Ansicht", "Right")
        window.press("Down")
        window.press_until("OKRs", "Down", most=20)
        window.press("Return")
        window.see("Objectives und Key Results", "tree")
        window.quit()
