"""A file opened while the application runs is shown by it; no second application stays."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import start_workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.replicas import Replica


def made(path: Path, home: Home) -> Replica:
    at = {"home": home, "who": Who("Mira", "laptop"), "today": lambda: dt.date(2026, 11, 21)}
    document = Document.create(path, **at)
    document.do(start_workspace, path.stem)
    assert document.publish().ok
    document.close()
    return document.replica


def test_a_second_start_hands_its_file_over_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    home = Home(tmp_path / "home")
    one, two = (made(tmp_path / name, home) for name in ("One.okr", "Two.okr"))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OKRDESK_HOME": str(home.root)}
    words = [sys.executable, "-m", "okrdesk"]
    with subprocess.Popen([*words, str(one.document)], env=env) as running:
        try:
            qtbot.waitUntil(lambda: one.window_lock.exists())
            done = subprocess.run([*words, str(two.document)], env=env, timeout=60, check=False)
            assert done.returncode == 0
            qtbot.waitUntil(lambda: two.window_lock.exists())
            again = subprocess.run([*words, str(one.document)], env=env, timeout=60, check=False)
            assert again.returncode == 0
            assert running.poll() is None
        finally:
            running.kill()
