"""The program as people start it, on a screen, with keys that come from outside."""

from __future__ import annotations

from pathlib import Path

from real_files import labels
from real_window import Stage, wait_for

RECORDED = "Record Customer churn 3.21"


def test_a_value_is_set_from_the_keyboard_of_a_real_screen(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+k")  # at once, while the window is still being filled
        window.type("customer churn = 3.21")
        window.press("Return")
        wait_for("value", lambda: labels(tidewater, own_home)[0].startswith(RECORDED))
        window.quit()


def test_a_field_that_has_the_keys_leaves_the_windows_own_to_it(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+j")  # the check-in begins in a field
        window.type("zzz")
        window.press("ctrl+e")
        window.see("Export PDF", "dialog")  # X11's line edits claim this key for themselves
        window.press("Escape")
        window.see_no("Export PDF", "dialog")
        window.press("ctrl+k")
        window.type("customer churn = 3.21")
        window.press("Return")
        wait_for("value", lambda: labels(tidewater, own_home)[0].startswith(RECORDED))
