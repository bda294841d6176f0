"""A second start asks the application that runs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from okrdesk.store import Home
from okrdesk.ui.instance import Instance, hand_over


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def running(qapp: QCoreApplication, home: Home) -> Iterator[Instance]:
    instance = Instance.first(home)
    assert instance is not None
    instance.listen()
    yield instance
    instance.end()


ASKS = """
import sys
from pathlib import Path
from okrdesk.store import Home
from okrdesk.ui.instance import hand_over
home = Home(Path(sys.argv[1]))
sys.exit(not all([hand_over(home, said, 60.0, 60.0) for said in sys.argv[2:]]))
"""


def asked_by_another(home: Home, qtbot: QtBot, *said: str) -> bool:
    """Whether another start that asks for these is answered while this one does its turns."""
    start = subprocess.Popen([sys.executable, "-c", ASKS, home.root, *said])
    qtbot.waitUntil(lambda: start.poll() is not None)
    return start.returncode == 0


def test_the_application_that_runs_is_asked_to_show_what_another_start_is_for(
    running: Instance, home: Home, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Instance.first(home) is None
    heard: list[str] = []
    running.asked.connect(heard.append)
    link = "okrdesk://open?file=/a.okr&kr=1.2"
    assert asked_by_another(home, qtbot, "Tidewater.okr", "Größe\n(2).okr", link, "")
    here = [str(tmp_path / name) for name in ("Tidewater.okr", "Größe\n(2).okr")]
    assert heard == [*here, link, ""]


def test_a_start_waits_for_one_that_has_only_just_begun(
    qapp: QCoreApplication, home: Home, qtbot: QtBot
) -> None:
    first = Instance.first(home)
    assert first is not None
    QTimer.singleShot(60, first.listen)
    with qtbot.waitSignal(first.asked):
        assert asked_by_another(home, qtbot, "")
    first.end()


class Clock:
    """Time that goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_one_that_begins_is_given_more_time_than_one_that_listens_and_one_that_ended_none(
    qapp: QCoreApplication, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("okrdesk.ui.instance.time", clock)
    first = Instance.first(home)
    assert first is not None
    assert not hand_over(home, "", wait_s=0, begins_s=20)
    assert clock.now == pytest.approx(20, abs=0.1)
    first.end()
    assert not hand_over(home, "", wait_s=0, begins_s=20)
    assert clock.now == pytest.approx(20, abs=0.1)


def test_one_that_does_not_answer_is_not_waited_for_and_never_told(
    running: Instance, home: Home, qtbot: QtBot
) -> None:
    assert not hand_over(home, "/x.okr", wait_s=0.05)
    with qtbot.assertNotEmitted(running.asked, wait=50):
        pass


def test_callers_that_say_nothing_whole_do_no_harm(
    running: Instance, home: Home, qtbot: QtBot
) -> None:
    callers = [QLocalSocket() for _ in range(3)]
    heard: list[str] = []
    running.asked.connect(heard.append)
    for caller, noise in zip(callers, (b"", b"no end of it", b"x" * 200_000), strict=True):
        caller.connectToServer((home.root / "instance.address").read_text(encoding="utf-8"))
        caller.write(noise)
    assert asked_by_another(home, qtbot, "/one.okr")
    assert heard == ["/one.okr"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, not sockets that are files")
def test_it_is_heard_from_a_folder_too_deep_for_a_socket(
    qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    deep = Home(tmp_path / ("deep" * 30) / "home")
    first = Instance.first(deep)
    assert first is not None
    first.listen()
    assert not (deep.root / "instance.socket").exists()
    assert asked_by_another(deep, qtbot, "")
    first.end()


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, not sockets that are files")
def test_nobody_else_on_the_computer_may_ask(running: Instance, home: Home) -> None:
    address = Path((home.root / "instance.address").read_text(encoding="utf-8"))
    assert stat.S_ISSOCK(address.stat().st_mode)
    assert address.stat().st_mode & 0o077 == 0


def test_after_its_end_another_start_is_the_first(qapp: QCoreApplication, home: Home) -> None:
    first = Instance.first(home)
    assert first is not None
    first.listen()
    first.end()
    assert not hand_over(home, "/x.okr", wait_s=0)
    second = Instance.first(home)
    assert second is not None
    second.end()


def test_one_that_was_killed_leaves_nothing_in_the_way(
    qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    home = Home(tmp_path / "home")
    lives = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalSocket
from okrdesk.store import Home
from okrdesk.ui.instance import Instance
application = QCoreApplication([])
Instance.first(Home(Path(sys.argv[1]))).listen()
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", lives, home.root], check=False)
    assert (home.root / "instance.address").exists()
    instance = Instance.first(home)
    assert instance is not None
    instance.listen()
    assert asked_by_another(home, qtbot, "")
    instance.end()
