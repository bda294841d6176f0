"""Days may be typed as people write them; the file and the command line know one form."""

from __future__ import annotations

import datetime as dt

import pytest
from bench_records import key_result_titled
from forms import edit

from okrdesk.domain.records import KeyResult
from okrdesk.look.formats import GERMAN
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.typed_days import typed_day
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31.12.2026", "2026-12-31"), ("31.12.", "2026-12-31"), ("31. 12. 26", "2026-12-31"),
        ("3.8.", "2026-08-03"), ("15.1.", "2027-01-15"), ("31 Dec", "2026-12-31"),
        ("31. Dez", "2026-12-31"), ("31. Dezember 2027", "2027-12-31"), ("1. Juni", "2026-06-01"),
        ("Dec 31", "2026-12-31"), ("December 31, 2026", "2026-12-31"), ("3 May 2025", "2025-05-03"),
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(typed: str, day: str) -> None:
    assert typed_day(typed, TODAY, GERMAN) == day


def test_without_a_year_the_nearest_such_day_is_meant() -> None:
    assert typed_day("30.11.", dt.date(2027, 1, 5)) == "2026-11-30"


@pytest.mark.parametrize("typed", ["2026-12-31", "3/4", "31.2.", "soon", "31 Foo", "12", "1.2.3.4"])
def test_what_names_no_day_or_two_stays_as_it_is(typed: str) -> None:
    assert typed_day(typed, TODAY) == typed


def test_a_form_takes_a_day_as_it_is_written(window: MainWindow, bench: Workbench) -> None:
    goal = key_result_titled(bench, "Onboarding tickets")
    sheet = edit(window, bench, KeyResult.KIND, goal.id)
    sheet.editors["due"].write("20.12.")
    sheet.keep()
    assert window.sheet() is None
    assert key_result_titled(bench, "Onboarding tickets").due == dt.date(2026, 12, 20)
