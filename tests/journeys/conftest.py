"""Where journeys happen: a window in this process, and a stage for windows of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyboard import Keyboard
from pytestqt.qtbot import QtBot
from real_files import sample_file, small_file
from real_window import Stage, lacks
from real_window import stage as real_stage

from okrdesk.settings import Settings
from okrdesk.store import Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.main_window import MainWindow

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def window(qtbot: QtBot, own_home: Path) -> Iterator[MainWindow]:
    """The window as it is on the very first start."""
    home = Home(own_home)
    settings = Settings(home.settings_file)
    look = Appearance(settings)
    look.wear()
    made = MainWindow(look, settings, home, Who("Mira", "laptop"), lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_welcome()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def keys(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """Where real windows appear, large enough for one at 200 %."""
    if missing := lacks():
        pytest.skip(f"needs {missing}")
    with real_stage("2880x1800") as made:
        yield made


@pytest.fixture
def tidewater(tmp_path: Path, own_home: Path) -> Path:
    """The sample company as of today."""
    return sample_file(tmp_path / "Tidewater.okr", own_home)


@pytest.fixture
def harbour(tmp_path: Path, own_home: Path) -> Path:
    """A small company in which everything waits for the check-in."""
    return small_file(tmp_path / "Blue Harbour.okr", own_home)
