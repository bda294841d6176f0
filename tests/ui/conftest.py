"""A window over a copy of the sample company, for tests with real clicks and keys."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from okrdesk.commands.sample import fill_sample
from okrdesk.settings import Settings
from okrdesk.store import Document, Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)
WHO = Who("Mira Brandt", "laptop")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sample")
    path = root / "Tidewater.okr"
    document = Document.create(path, home=Home(root / "home"), who=WHO, today=lambda: TODAY)
    document.do(fill_sample)
    document.publish()
    document.close()
    return path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def settings(home: Home) -> Settings:
    return Settings(home.settings_file)


@pytest.fixture
def look(qapp: QApplication, settings: Settings) -> Appearance:
    settings.set("theme", "light")
    look = Appearance(settings)
    look.wear()
    return look


@pytest.fixture
def window(qtbot: QtBot, look: Appearance, settings: Settings, home: Home) -> Iterator[MainWindow]:
    made = MainWindow(look, settings, home, WHO, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    yield made
    made.close()


@pytest.fixture
def file(sample_file: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "Tidewater.okr"
    shutil.copy(sample_file, copy)
    return copy


@pytest.fixture
def bench(qtbot: QtBot, window: MainWindow, file: Path) -> Workbench:
    assert window.files.open_path(file)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    assert window.bench is not None
    bench = window.bench
    qtbot.waitUntil(lambda: bench.settled)
    return bench


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    """Windows are laid out from right to left meanwhile."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests wait for every answer: none of them is put off after a click."""
    monkeypatch.setattr("okrdesk.ui.giving_way.REST_MS", 0)


@pytest.fixture(autouse=True)
def no_modal_dialog(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*args: object) -> int:
        raise AssertionError("a modal dialog was opened")

    monkeypatch.setattr(QDialog, "exec", refuse)
    yield
    assert QApplication.activeModalWidget() is None
