"""The check-in as a calendar file that calendars take."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.exchange.calendar_out import check_in_calendar, write_calendar

SATURDAY = dt.date(2026, 11, 21)
NOW = "2026-11-21T09:00:00Z"


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_it_repeats_every_week_from_the_next_such_day_on() -> None:
    lines = unfolded(check_in_calendar("Tidewater", 1, SATURDAY, "abc", NOW))
    assert "DTSTART:20261123T090000" in lines
    assert "RRULE:FREQ=WEEKLY;BYDAY=MO" in lines
    assert "DTSTAMP:20261121T090000Z" in lines
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")


def test_the_day_itself_waits_a_week() -> None:
    lines = unfolded(check_in_calendar("Tidewater", 6, SATURDAY, "abc", NOW))
    assert "DTSTART:20261128T090000" in lines


def test_signs_that_mean_something_are_escaped_and_long_lines_folded() -> None:
    name = "Smith; Sons, Ltd \\ " + "Ü" * 60
    text = check_in_calendar(name, 1, SATURDAY, "abc", NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    summary = next(line for line in unfolded(text) if line.startswith("SUMMARY"))
    assert summary == "SUMMARY:Check-in of Smith\\; Sons\\, Ltd \\\\ " + "Ü" * 60


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OkrError, match="cannot be written"):
        write_calendar("", tmp_path / "missing" / "check-in.ics")
