"""Another process changes the file under an open editor: what is typed stays, theirs is told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from real_files import held, key_result_called, labels, newest_value, say
from real_window import RealWindow, Stage, wait_for

CHURN, ACTIVATION = "Customer churn", "Activation in 7 days"


def open_value(window: RealWindow) -> None:
    """Begin to type a value of the chosen KPI."""
    window.press("ctrl+k")
    window.type("customer churn")
    window.press("Return")
    window.see("Values", "table")
    window.press("n")
    window.see(f"Value of {CHURN}…", "text")


@pytest.mark.parametrize("elsewhere", ["", "another computer"])
def test_a_value_that_is_being_typed_stays_beside_the_one_that_somebody_recorded(
    stage: Stage, tidewater: Path, own_home: Path, tmp_path: Path, elsewhere: str
) -> None:
    with stage.opened(tidewater, own_home) as window:
        open_value(window)
        window.type("3.1")
        say(tmp_path / elsewhere if elsewhere else own_home, "record", str(tidewater), CHURN, "3.2")
        window.see("Anna changed this to 3.2%")
        assert window.focus().text == "3.1"
        window.press("Return")
        window.see_no(f"Value of {CHURN}…", "text")
        assert newest_value(tidewater, own_home, CHURN) == 3.1
        window.quit()


def test_the_grid_of_numbers_keeps_what_is_typed_and_shows_what_came_elsewhere(
    stage: Stage, harbour: Path, own_home: Path
) -> None:
    today = dt.date.today()
    last_week = (today - dt.timedelta(today.weekday() + 1)).isoformat()
    with stage.opened(harbour, own_home) as window:
        window.press("ctrl+j")
        window.type("47")
        for number, value in (("Number 1", "51"), ("Number 2", "52")):
            say(own_home, "record", str(harbour), number, value, "--date", last_week)
        window.see("Anna changed this to 51")
        window.see("Anna changed this to 52")
        assert window.focus().text == "47"
        assert window.see("Value of Number 2…", "text").text == "52"
        window.press("Tab")
        wait_for("value", lambda: newest_value(harbour, own_home, "Number 1") == 47)
        assert newest_value(harbour, own_home, "Number 2") == 52
        window.quit()


def test_a_note_that_is_being_typed_stays_and_both_check_ins_are_kept(
    stage: Stage, tidewater: Path, own_home: Path, tmp_path: Path
) -> None:
    result = key_result_called(held(tidewater, own_home), ACTIVATION)
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+j")
        window.click(f"1.1 {ACTIVATION}", "push button")
        window.tab_to("What changed?")
        window.type("Half a thought")
        words = ("checkin", str(tidewater), "1.1", "--confidence", "2", "--note", "We lost two.")
        say(tmp_path / "another computer", *words)
        window.see("Anna changed this to “We lost two.”")
        typed = window.focus()
        assert (typed.name, typed.text) == ("What changed?", "Half a thought")
        window.press("ctrl+Return")
        today = dt.date.today()

        def notes() -> dict[str | None, str | None]:
            said = held(tidewater, own_home).check_ins(result.id)
            return {one.by: one.note for one in said if one.date == today}

        wanted = {"Anna": "We lost two.", "Mira Brandt": "Half a thought"}
        wait_for("both", lambda: notes() == wanted)
        window.quit()


def test_a_title_that_is_being_typed_in_the_tree_stays(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+4")
        window.click("Key result 2.1…", "table cell")
        window.press("F2", "ctrl+a")
        window.type("Partners sign")
        say(own_home, "checkin", str(tidewater), "2.1", "--value", "77", "--confidence", "2")
        window.see("Key result 2.1 Agency sign-ups a month: 77…")
        window.type(" up")
        window.press("Return")
        wait_for("title", lambda: "Partners sign up" in labels(tidewater, own_home)[0])
        window.quit()
