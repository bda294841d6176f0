"""Real homes, replicas and documents in a test's own folder."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from okrdesk.store.circumstances import Circumstances
from okrdesk.store.connection import connect, writing
from okrdesk.store.document import Document
from okrdesk.store.home import Home, Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.opening import Opened, start_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica

Record = Callable[..., int]
ORDER = itertools.count(1)
TODAY = dt.date(2026, 11, 21)


class Clock:
    """A wall clock that a test sets; each look at it takes a millisecond."""

    def __init__(self) -> None:
        self.now = 1_795_000_000_000

    def __call__(self) -> int:
        self.now += 1
        return self.now


@pytest.fixture
def who() -> Who:
    return Who("Mira Brandt", "laptop")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def other_home(tmp_path: Path) -> Home:
    """A second computer."""
    return Home(tmp_path / "other-home")


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def record_at() -> Record:
    """Record one value in a replica when the clock shows so many ms; returns its tick."""

    def write(replica: Replica, now: int, date: str, value: float) -> int:
        with closing(connect(replica.database)) as connection, writing(connection):
            draft = Draft("Record value", "Mira Brandt", {(1, "kpi000000001", date): value})
            return write_transaction(connection, draft, now=now, app="0.1.0")

    return write


@pytest.fixture
def record(record_at: Record) -> Record:
    """Record one value, each a second after the last."""

    def write(replica: Replica, date: str = "2026-11-20", value: float = 1.0) -> int:
        return record_at(replica, 1_790_000_000_000 + next(ORDER) * 1000, date, value)

    return write


@pytest.fixture
def values() -> Callable[[Replica], dict[str, float]]:
    """What a replica's own table holds, by date."""

    def read(replica: Replica) -> dict[str, float]:
        with closing(connect(replica.database)) as connection:
            return dict(connection.execute("SELECT date, value FROM measurement ORDER BY date"))

    return read


@pytest.fixture
def replica(shared: Path, home: Home, who: Who) -> Replica:
    """A new document that is not published yet."""
    return start_replica(shared / "Tidewater.okr", home, who)


@pytest.fixture
def published(replica: Replica, home: Home, record: Record) -> Replica:
    """A document with one value in it, in the shared folder."""
    record(replica)
    assert publish_replica(replica, home).ok
    return replica


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def made(shared: Path, home: Home, who: Who, clock: Clock) -> Iterator[Callable[..., Document]]:
    """Makes documents by name, or opens them where they exist; closes all at the end."""
    opened: list[Document] = []

    def make(name: str = "Tidewater.okr", at: Home = home, by: Who = who) -> Document:
        path = shared / name
        start = Document.open if path.exists() else Document.create
        document = start(path, home=at, who=by, today=lambda: TODAY, clock=clock)
        opened.append(document)
        return document

    yield make
    for document in opened:
        document.close()


@pytest.fixture
def document(made: Callable[..., Document]) -> Document:
    """A new document of Mira's, not yet published."""
    return made()


@pytest.fixture
def again(home: Home, who: Who, clock: Clock) -> Iterator[Callable[[Document], Document]]:
    """Another process on the same replica."""
    opened: list[Document] = []

    def join(document: Document) -> Document:
        now = Circumstances(who, lambda: TODAY, clock)
        other = Document(Opened(document.replica), home, now)
        opened.append(other)
        return other

    yield join
    for other in opened:
        other.close()


@pytest.fixture
def as_nobody() -> Callable[[], AbstractContextManager[None]]:
    """Somebody whom permission bits bind, which they do not bind root."""

    @contextmanager
    def bound() -> Iterator[None]:
        root = os.geteuid() == 0
        if root:
            os.setegid(65534)
            os.seteuid(65534)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)
                os.setegid(0)

    return bound


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Tell a figure to whoever runs the heavy tests; the usual runs stay silent."""

    def speak(text: str) -> None:
        if os.environ.get("OKRDESK_HEAVY"):
            with capsys.disabled():
                sys.stdout.write(f"\n{text}\n")

    return speak


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of this computer may enter, as a test's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="okrdesk-test-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)
