"""The program as people start it, on a screen, with keys that come from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from ctypes.util import find_library
from pathlib import Path

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.store import Document, Home, Who

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("Xvfb", "xdotool")) or not find_library("xcb-cursor"),
    reason="needs Xvfb, xdotool and Qt's system libraries",
)
PATIENCE = 120.0  # a busy machine with a tracer starts a window in half a minute


def wait_for(what: str, ask) -> object:
    """Ask again until there is an answer; each question is a process, so nothing spins."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
    raise AssertionError(f"no {what} within {PATIENCE} s")


def test_a_value_is_set_from_the_keyboard_of_a_real_screen(
    screen: str, tmp_path: Path, own_home: Path
) -> None:
    import datetime as dt

    path, home = tmp_path / "Tidewater.okr", Home(own_home)
    made = Document.create(path, home=home, who=Who("M", "l"), today=dt.date.today)
    made.do(fill_sample)
    made.publish()
    made.close()
    environ = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    environ |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "OKRDESK_HOME": str(own_home)}
    code = "import sys, okrdesk.app as a; sys.exit(a.run(sys.argv[1:]))"
    window = subprocess.Popen([sys.executable, "-c", code, str(path)], env=environ)

    def xdotool(*words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=environ, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    try:
        found = wait_for("window", lambda: xdotool("search", "--name", "Tidewater.okr"))
        number = str(found).splitlines()[-1]
        wait_for("size", lambda: "Geometry" in xdotool("getwindowgeometry", str(number)))
        xdotool("windowfocus", "--sync", str(number))

        def labels() -> set[str]:
            seen = Document.open(path, home=home, who=Who("M", "l"), today=dt.date.today)
            try:
                return {change.label for change in seen.history()}
            finally:
                seen.close()

        def typed() -> bool:
            xdotool("key", "Escape", "ctrl+k")
            xdotool("type", "--delay", "30", "customer churn = 3.21")
            xdotool("key", "Return")
            return any(label.startswith("Record Customer churn 3.21") for label in labels())

        wait_for("value", typed)
        xdotool("key", "ctrl+q")
        assert window.wait(timeout=PATIENCE) == 0
    finally:
        if window.poll() is None:
            window.kill()
            window.wait()
