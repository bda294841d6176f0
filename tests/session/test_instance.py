"""A second start asks the application that runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from okrdesk.session.instance import Instance, hand_over
from okrdesk.store import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def running(qapp: QCoreApplication, home: Home) -> Iterator[Instance]:
    instance = Instance.first(home)
    assert instance is not None
    yield instance
    instance.end()


@pytest.mark.parametrize("said", ["Tidewater.okr", "", "okrdesk://open?file=/a.okr&kr=1.2"])
def test_the_application_that_runs_is_asked_to_show_the_file(
    running: Instance,
    home: Home,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Instance.first(home) is None
    answers: list[bool] = []
    start = threading.Thread(target=lambda: answers.append(hand_over(home, said)))
    with qtbot.waitSignal(running.asked) as asked:
        start.start()
    start.join()
    assert answers == [True]
    assert asked.args == [str(tmp_path / said) if said.endswith("r.okr") else said]


def test_one_that_does_not_answer_is_not_waited_for(
    running: Instance, home: Home, tmp_path: Path
) -> None:
    assert not hand_over(home, "x.okr", wait_s=0.05)
    assert list((home.root / "asked").iterdir()) == []


def test_after_its_end_another_start_is_the_first(
    qapp: QCoreApplication, home: Home, tmp_path: Path
) -> None:
    first = Instance.first(home)
    assert first is not None
    hand_over(home, "x.okr", wait_s=0)
    (home.root / "asked" / "left.wish").write_text("x")
    first.end()
    second = Instance.first(home)
    assert second is not None
    assert list((home.root / "asked").iterdir()) == []
    second.end()
