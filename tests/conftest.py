"""What every test shares: no screen, no home of the person who runs it, the same examples in CI."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "default", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
# How long a window may take before a test gives up: a busy machine is slow, not wrong.
PATIENCE_MS = 60_000
for ask in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed, QtBot.waitActive):
    ask.__kwdefaults__["timeout"] = PATIENCE_MS
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Replicas, settings and logs of a test stay in its own folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("OKRDESK_HOME", str(home))
    monkeypatch.setenv("OKRDESK_PERSON", "Mira Brandt")
    monkeypatch.setenv("OKRDESK_DEVICE", "laptop")
    return home


@pytest.fixture
def files_up_to() -> Callable[[int], AbstractContextManager[None]]:
    """A disk with room for so many bytes per file: more is refused by the system."""

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """A closed window leaves with its test, not when some later test runs the event loop."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
