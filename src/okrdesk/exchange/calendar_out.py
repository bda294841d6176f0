"""The weekly check-in as a calendar file (iCalendar, RFC 5545). Must not know other formats."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.long_names import refuse_long_name

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FOLD = 75  # octets a line may have
_HOUR, _MINUTES = 9, 15


def check_in_calendar(name: str, weekday: int, after: dt.date, uid: str, now: str) -> str:
    """One event of a quarter of an hour at nine o'clock local time, every week on `weekday`.

    `weekday` 1 is Monday; the first one is the next after `after`. `uid` names the event for ever;
    `now` is the UTC time "YYYY-MM-DDTHH:MM:SSZ" of writing.
    """
    first = after + dt.timedelta(days=(weekday - after.isoweekday() - 1) % 7 + 1)
    start = dt.datetime.combine(first, dt.time(_HOUR))
    says = tr("Numbers that are due, then how sure we are of each key result.")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//OKRDesk//Check-in//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}@okrdesk",
        f"DTSTAMP:{re.sub('[-:]', '', now)}",
        f"DTSTART:{start:%Y%m%dT%H%M%S}",
        f"DURATION:PT{_MINUTES}M",
        f"RRULE:FREQ=WEEKLY;BYDAY={_DAYS[weekday - 1]}",
        f"SUMMARY:{_escaped(tr('Check-in of {name}').format(name=name))}",
        f"DESCRIPTION:{_escaped(says)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def write_calendar(text: str, path: Path) -> None:
    """Write the file; `read_only` where it cannot be written, `bad_value` for a long name."""
    refuse_long_name(path)
    try:
        path.write_bytes(text.encode("utf-8"))
    except OSError as error:
        says = tr("{name} cannot be written ({why}), so there is no calendar file.")
        raise OkrError("read_only", says.format(name=path.name, why=error.strerror)) from error


def _escaped(text: str) -> str:
    plain = " ".join(text.split())
    return re.sub(r"([\\;,])", r"\\\1", plain)


def _folded(line: str) -> str:
    """Parts of at most 75 octets, each but the first behind a space; no character is cut."""
    parts: list[str] = []
    part = ""
    for sign in line:
        room = _FOLD - (1 if parts else 0)
        if len((part + sign).encode()) > room:
            parts.append(part)
            part = ""
        part += sign
    return "\r\n ".join((*parts, part))
