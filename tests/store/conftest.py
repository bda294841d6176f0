"""Real homes, replicas and documents in a test's own folder."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.store.connection import connect, writing
from okrdesk.store.document import Document
from okrdesk.store.home import Home, Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.opening import start_replica
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
def record() -> Record:
    """Record one value in a replica, as a transaction of its own; returns its tick."""

    def write(replica: Replica, date: str = "2026-11-20", value: float = 1.0) -> int:
        with closing(connect(replica.database)) as connection, writing(connection):
            draft = Draft("Record value", "Mira Brandt", {(1, "kpi000000001", date): value})
            now = 1_790_000_000_000 + next(ORDER) * 1000
            return write_transaction(connection, draft, now=now, app="0.1.0")

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
        other = Document(document.replica, home=home, who=who, today=lambda: TODAY, clock=clock)
        opened.append(other)
        return other

    yield join
    for other in opened:
        other.close()


BOUND = """
import os, sys, resource, signal
from pathlib import Path
from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica, start_replica
from okrdesk.store.publish import publish_replica
home, document = Home(Path(sys.argv[1])), Path(sys.argv[2])

def as_nobody():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)

def with_files_up_to(size):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
"""


@pytest.fixture
def run_bound() -> Callable[[str, Home, Path], str]:
    """Run code in a process that the system can bind, which it cannot do with root; its output.

    The code calls `as_nobody()` or `with_files_up_to(bytes)` before it does its work.
    """

    def run(code: str, home: Home, document: Path) -> str:
        with _start(code, home, document) as process:
            told, wrong = process.communicate()
        assert process.returncode == 0, wrong
        return told

    return run


@pytest.fixture
def start_bound() -> Callable[[str, Home, Path], subprocess.Popen[str]]:
    """Start such a process and go on."""
    return _start


def _start(code: str, home: Home, document: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", BOUND + code, str(home.root), str(document)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of this computer may enter, as a test's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="okrdesk-test-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)
