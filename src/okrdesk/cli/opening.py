"""Opens the document that a command speaks of. Must not read or change what is in it."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk.cli.common import Call
from okrdesk.cli.output import warn
from okrdesk.domain.words import tr
from okrdesk.store import Document, Home, Who, is_named, who_works

if TYPE_CHECKING:
    from okrdesk.settings import Settings


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
    """Who acts on which computer: option, environment, settings, then what the system knows.

    Every command asks once, so here it says that its settings cannot be read.
    """
    settings = _chosen(home)
    if settings is None:
        return who_works(os.environ, None, None, call.by)
    if settings.is_damaged:
        says = tr("The settings in {path} cannot be read, so the usual ones hold. Mend or remove"
                  " that file.")  # fmt: skip
        warn(says.format(path=home.settings_file))
    return who_works(os.environ, settings.get("person"), settings.get("device"), call.by)


@contextmanager
def opened(call: Call, file: str) -> Iterator[Document]:
    """The document of a command, closed afterwards; what opening it has to say goes to stderr."""
    home = home_of(call)
    today = today_of(call)
    document = Document.open(Path(file), home=home, who=who_of(call, home), today=today)
    try:
        _know(document, call, home)
        for sentence in _news(document):
            warn(sentence)
        yield document
    finally:
        document.close()


def _news(document: Document) -> list[str]:
    """What opening has to say; of a copy that is kept apart once a day, not at every command."""
    forks = [asked for asked in document.asks if asked.kind == "fork"]
    if not forks:
        return list(document.said)
    from okrdesk.store.forks import first_told

    day, replica = document.at().now[:10], document.replica
    known = {fork.says for fork in forks if not first_told(replica, fork.other, day)}
    return [sentence for sentence in document.said if sentence not in known]


def _know(document: Document, call: Call, home: Home) -> None:
    """Act under the name that was answered for this document, unless it was said who works."""
    settings = None if is_named(os.environ, call.by) else _chosen(home)
    name = settings and settings.get("who", document.replica.document_id)
    if settings is not None and name:
        document.become(who_works(os.environ, name, settings.get("device")))


def _chosen(home: Home) -> Settings | None:
    """The settings; a computer without any reads none."""
    if not home.settings_file.exists():
        return None
    from okrdesk.settings import Settings

    return Settings(home.settings_file)
