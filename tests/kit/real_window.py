"""A window of the program as people start it: a process of its own, on a screen that nobody sees.

Keys come from outside, through the X server. Waits are for states, never for a time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path
from typing import TypeVar

PATIENCE = 180.0  # a busy machine with a tracer starts a window in half a minute
PAUSE = 0.05
_START = "import sys, okrdesk.app as a; sys.exit(a.run(sys.argv[1:]))"
Answer = TypeVar("Answer")


def lacks() -> str:
    """What a real window needs and this machine has not, empty if nothing is missing."""
    tools = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
    return ", ".join([*tools, *(() if find_library("xcb-cursor") else ("libxcb-cursor",))])


def wait_for(what: str, ask: Callable[[], Answer]) -> Answer:
    """The first answer that is not empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(PAUSE)
    raise AssertionError(f"no {what} within {PATIENCE:.0f} s")


class RealWindow:
    """The window of a running program, found by what its title holds."""

    def __init__(self, running: subprocess.Popen[bytes], environ: dict[str, str]) -> None:
        self.running, self._environ = running, environ
        self._id = ""

    def appear(self, title: str) -> None:
        """Wait until a window with that title is on the screen and has the keys."""
        words = ("search", "--onlyvisible", "--name", title)
        self._id = wait_for(f"window {title}", lambda: self.xdotool(*words)).splitlines()[-1]
        self.take_keys()

    def take_keys(self) -> None:
        """Give the window the keys, as a click into its frame would: no window manager does."""

        def has_them() -> bool:
            assert self.running.poll() is None, "the program has ended"
            if self.xdotool("getwindowfocus") == self._id:
                return True
            self.xdotool("windowfocus", "--sync", self._id)
            return False

        wait_for("focus", has_them)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as "ctrl+k"."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.xdotool("type", "--delay", "20", "--", text)

    def xdotool(self, *words: str) -> str:
        """What the tool answers, empty when it could not."""
        done = subprocess.run(
            ["xdotool", *words], env=self._environ, capture_output=True, text=True, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""


@contextmanager
def real_window(screen: str, home: Path, *words: str, **more: str) -> Iterator[RealWindow]:
    """The program, started with `words`, with `more` in its environment; ended with the block."""
    environ = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", *more)}
    environ |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "OKRDESK_HOME": str(home)} | more
    running = subprocess.Popen([sys.executable, "-c", _START, *words], env=environ)
    try:
        yield RealWindow(running, environ)
    finally:
        if running.poll() is None:
            running.kill()
        running.wait()
