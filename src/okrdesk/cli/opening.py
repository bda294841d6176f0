"""Opens the document that a command speaks of. Must not read or change what is in it."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from okrdesk.cli.common import Call
from okrdesk.cli.output import warn
from okrdesk.store import Document, Home, Who, who_works


def home_of(call: Call) -> Home:
    """Where OKRDesk's own files are: `--home`, then OKRDESK_HOME, then the system's place."""
    return Home.find(call.home, os.environ)


def today_of(call: Call) -> Callable[[], dt.date]:
    """What counts as today: `--on`, else the local date; raises `bad_value`."""
    if call.on is None:
        return dt.date.today
    from okrdesk.domain.measures import parse_day

    day = parse_day(call.on)
    return lambda: day


def who_of(call: Call, home: Home) -> Who:
    """Who acts on which computer: option, environment, settings, then what the system knows."""
    person, device = _chosen(home)
    return who_works(os.environ, person, device, call.by)


@contextmanager
def opened(call: Call, file: str) -> Iterator[Document]:
    """The document of a command, closed afterwards; what opening it has to say goes to stderr."""
    home = home_of(call)
    today = today_of(call)
    document = Document.open(Path(file), home=home, who=who_of(call, home), today=today)
    try:
        for sentence in document.said:
            warn(sentence)
        yield document
    finally:
        document.close()


def _chosen(home: Home) -> tuple[str | None, str | None]:
    """Person and device as the settings have them; a computer without settings reads none."""
    if not home.settings_file.exists():
        return None, None
    from okrdesk.settings import Settings

    settings = Settings(home.settings_file)
    return settings.get("person") or None, settings.get("device") or None
