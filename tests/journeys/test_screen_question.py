"""A value far from usual is asked about, and Tab walks the question, in a window of its own."""

from __future__ import annotations

from pathlib import Path

from real_files import newest_value
from real_window import Stage, wait_for

CHURN = "Customer churn"
VALUE = f"Value of {CHURN}…"


def test_tab_walks_the_question_about_a_value_and_change_leads_back_to_it(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    before = newest_value(tidewater, own_home, CHURN)
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+k")
        window.type("customer churn")
        window.press("Return")
        window.see("Values", "table")
        window.press("n")
        window.see(VALUE, "text")
        window.type("40")
        window.press("Return")
        window.see("40.0% is more…", "label")
        for name in (VALUE, "Note", "Yes, record it", "Change it", "Cancel", CHURN):
            window.keys_reach(name)
            window.press("Tab")
        window.keys_reach(VALUE)  # round, and never out of the sheet
        window.press_until("Change it", "shift+Tab")
        window.press("space")
        window.keys_reach(VALUE)
        assert newest_value(tidewater, own_home, CHURN) == before
        window.type("3.2")
        window.press("Return")
        wait_for("value", lambda: newest_value(tidewater, own_home, CHURN) == 3.2)
        window.quit()


def test_yes_takes_the_unusual_value(stage: Stage, tidewater: Path, own_home: Path) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+k")
        window.type("customer churn")
        window.press("Return")
        window.see("Values", "table")
        window.press("n")
        window.see(VALUE, "text")
        window.type("40")
        window.press("Return")
        window.tab_to("Yes, record it")
        window.press("space")
        wait_for("value", lambda: newest_value(tidewater, own_home, CHURN) == 40)
        window.quit()
