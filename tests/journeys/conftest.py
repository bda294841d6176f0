"""Where journeys happen: a window, and a screen that nobody sees."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyboard import Keyboard
from pytestqt.qtbot import QtBot

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
def screen() -> Iterator[str]:
    """A screen that nobody sees; it stays when the last window goes, for the next one."""
    read, write = os.pipe()
    size = ("-screen", "0", "1440x900x24")
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()
