"""What the command line says of chances, and of how far confidence came true."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def checked(company: CommandLine, *values: str) -> Any:
    """Weekly check-ins on 1.1, from 0 to 20, and what is shown of it then."""
    days = ("2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02")
    for day, value in zip(days, values, strict=False):
        told = ("--value", value, "--confidence", "7", "--date", day)
        company.json("checkin", "FILE", "1.1", *told)
    company.today = "2026-11-03"
    return company.json("show", "FILE", "kr", "1.1")


def test_a_chance_comes_with_its_interval_and_sentence(company: CommandLine) -> None:
    shown = checked(company, "2", "3", "5", "6", "8")
    forecast = shown["forecast"]
    assert set(forecast) == {"p", "low", "high", "mean", "method", "says"}
    assert forecast["method"] == "level"
    assert 0.02 <= forecast["p"] <= 0.98
    assert forecast["low"] < forecast["mean"] < forecast["high"]
    assert forecast["says"] == shown["forecast_says"]
    assert "forecast" in [explanation["figure"] for explanation in shown["explain"]]
    tree = company.json("show", "FILE", "tree")
    assert tree["objectives"][0]["key_results"][0]["forecast"] == forecast


def test_without_enough_values_it_says_what_it_needs(company: CommandLine) -> None:
    shown = checked(company, "2", "3")
    assert shown["forecast"] is None
    assert shown["forecast_says"] == "No forecast yet: it needs 1 more value."


def test_people_read_the_chance_in_the_tree_and_in_full(company: CommandLine) -> None:
    percent = f"{round(checked(company, '2', '3', '5', '6', '8')['forecast']['p'] * 100)}%"
    tree = company.run("show", "FILE", "tree").out
    assert "Chance" in tree
    assert percent in tree
    assert f"Forecast: Chance {percent} of 14 or more by 31 Dec" in (
        company.run("show", "FILE", "kr", "1.1").out
    )


def test_calibration_waits_for_eight_closed_key_results(company: CommandLine) -> None:
    shown = company.json("show", "FILE", "calibration")
    (explained, right) = shown.pop("explain")
    assert shown == {
        "n": 0,
        "needed": 8,
        "brier": None,
        "bias": None,
        "p_value": None,
        "says": "How far confidence comes true can be said after 8 more closed key results.",
        "bins": [],
        "disagreements": [],
        "who_was_right": {
            "n": 0,
            "confidence": 0,
            "forecast": 0,
            "says": "Confidence and forecast were never far apart.",
        },
    }
    assert (explained["figure"], right["figure"]) == ("calibration", "who_was_right")
    told = company.run("show", "FILE", "calibration").out
    assert told.splitlines() == [shown["says"], "", shown["who_was_right"]["says"]]


def quarter_of(okrdesk: CommandLine, key_results: int) -> None:
    """A quarter long past: all rated 9, every third one done, two targets changed ever since."""
    okrdesk.today = "2020-10-05"
    okrdesk.json("new", "FILE", "--name", "Tide")
    okrdesk.json("add", "FILE", "objective", "--title", "Everybody keeps a promise")
    for n in range(1, key_results + 1):
        way = ("--baseline", "0", "--target", "10")
        okrdesk.json("add", "FILE", "kr", "--objective", "1", "--title", f"Call {n}", *way)
        value = "8" if n % 3 == 0 else "1"
        okrdesk.json("checkin", "FILE", f"1.{n}", "--confidence", "9", "--value", value)
    okrdesk.json("set", "FILE", "1.1", "target=11")
    okrdesk.json("set", "FILE", "1.2", "target=12")
    okrdesk.json("set", "FILE", "1.3", "target=20")
    okrdesk.json("undo", "FILE")
    okrdesk.today = "2021-01-04"
    close(okrdesk)


def close(okrdesk: CommandLine) -> None:
    """Close the quarter, in the file itself."""

    def closing(ws: Workspace, _at: At) -> Change:
        (cycle,) = ws.all(Cycle).values()
        return Change("Close", (Edit(cycle, replace(cycle, state="closed")),))

    home, who = Home(okrdesk.folder / "home"), Who("Mira", "desk")
    day = dt.date.fromisoformat(okrdesk.today)
    document = Document.open(okrdesk.file, home=home, who=who, today=lambda: day)
    document.do(closing)
    document.close()


def test_a_team_that_is_too_sure_is_told_so(okrdesk: CommandLine) -> None:
    quarter_of(okrdesk, 10)
    shown = okrdesk.json("show", "FILE", "calibration")
    assert (shown["n"], shown["needed"]) == (9, 0)  # one was rated for another target
    assert shown["bias"] == pytest.approx(0.9 - 3 / 9)
    assert shown["brier"] == pytest.approx((3 * 0.01 + 6 * 0.81) / 9)
    assert shown["p_value"] < 0.001
    assert shown["says"].endswith("too sure.")
    told = okrdesk.run("show", "FILE", "calibration").out
    assert "Brier 0.54" in told
    before = okrdesk.json("show", "FILE", "calibration", "--as-of", "2020-01-01")
    assert before["n"] == 0


def test_a_reason_is_kept_and_the_end_says_who_was_right(okrdesk: CommandLine) -> None:
    okrdesk.today = "2020-10-05"
    okrdesk.json("new", "FILE", "--name", "Tide")
    okrdesk.json("add", "FILE", "objective", "--title", "Everybody keeps a promise")
    way = ("--baseline", "0", "--target", "10")
    okrdesk.json("add", "FILE", "kr", "--objective", "1", "--title", "Calls", *way)
    for day in ("2020-10-05", "2020-10-12", "2020-10-19"):
        okrdesk.today = day
        okrdesk.json("checkin", "FILE", "1.1", "--confidence", "2", "--value", "1")
    okrdesk.today = "2020-10-26"
    note = "Next: ring them\nWhy: ten wait for January"
    sure = ("--confidence", "9", "--value", "2", "--note", note)
    okrdesk.json("checkin", "FILE", "1.1", *sure)
    okrdesk.today = "2021-01-04"
    close(okrdesk)
    shown = okrdesk.json("show", "FILE", "calibration")
    (one,) = shown["disagreements"]
    assert (one["title"], one["cycle"], one["date"]) == ("Calls", "Q4 2020", "2020-10-26")
    assert (one["confidence"], one["reason"]) == (9, "ten wait for January")
    assert one["p"] < 0.6
    assert (one["came_true"], one["right"]) == (False, "forecast")
    assert shown["who_was_right"]["forecast"] == 1
    told = okrdesk.run("show", "FILE", "calibration").out
    assert "“ten wait for January”; the forecast was right." in " ".join(told.split())


def test_thirty_key_results_have_a_diagram(okrdesk: CommandLine) -> None:
    quarter_of(okrdesk, 31)
    (found,) = okrdesk.json("show", "FILE", "calibration")["bins"]
    assert set(found) == {"low", "high", "n", "said", "came_true", "likely"}
    assert (found["n"], found["said"]) == (30, pytest.approx(0.9))
    assert "Came true" in okrdesk.run("show", "FILE", "calibration").out
