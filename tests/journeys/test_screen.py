"""The program as people start it, on a screen, with keys that come from outside."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from real_window import Stage, lacks, wait_for

from okrdesk.commands.sample import fill_sample
from okrdesk.store import Document, Home, Who

pytestmark = pytest.mark.skipif(bool(lacks()), reason=f"needs {lacks()}")


@pytest.fixture
def file(tmp_path: Path, own_home: Path) -> Path:
    """The sample company."""
    path = tmp_path / "Tidewater.okr"
    made = Document.create(path, home=Home(own_home), who=Who("M", "l"), today=dt.date.today)
    made.do(fill_sample)
    made.publish()
    made.close()
    return path


def is_recorded(path: Path, home: Path, start: str) -> bool:
    """Whether a change of that label is in the file, as another program reads it."""
    seen = Document.open(path, home=Home(home), who=Who("M", "l"), today=dt.date.today)
    try:
        return any(change.label.startswith(start) for change in seen.history())
    finally:
        seen.close()


def test_a_value_is_set_from_the_keyboard_of_a_real_screen(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        window.press("ctrl+k")  # at once, while the window is still being filled
        window.type("customer churn = 3.21")
        window.press("Return")
        wait_for("value", lambda: is_recorded(file, own_home, "Record Customer churn 3.21"))
        window.quit()


def test_a_field_that_has_the_keys_leaves_the_windows_own_to_it(
    stage: Stage, file: Path, own_home: Path
) -> None:
    with stage.window(own_home, str(file)) as window:
        window.appear(file.name)
        window.press("ctrl+j")  # the check-in begins in a field
        window.type("zzz")
        window.press("ctrl+e")
        window.see("Export PDF", "dialog")  # X11's line edits claim this key for themselves
        window.press("Escape")
        window.see_no("Export PDF", "dialog")
        window.press("ctrl+k")
        window.type("customer churn = 3.21")
        window.press("Return")
        wait_for("value", lambda: is_recorded(file, own_home, "Record Customer churn 3.21"))
