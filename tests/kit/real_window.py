"""A window of the program as people start it: a process of its own, on a screen that nobody sees.

Keys and clicks come from outside, through the X server; what is in sight is heard as a screen
reader hears it. Waits are for states, never for a time.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from select import select
from typing import Any, TypeVar

PATIENCE = 180.0  # a busy machine with a tracer starts a window in half a minute
PAUSE = 0.05
READER = Path(__file__).with_name("screen_reader.py")
LAUNCHER, SYSTEM_PYTHON = "/usr/libexec/at-spi-bus-launcher", "/usr/bin/python3"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"
Answer = TypeVar("Answer")


@cache
def lacks() -> str:
    """What a real window needs and this machine has not, empty if nothing is missing."""
    tools = ("Xvfb", "xdotool", "dbus-daemon", LAUNCHER, SYSTEM_PYTHON)
    missing = [tool for tool in tools if not shutil.which(tool)]
    if not find_library("xcb-cursor"):
        missing.append("libxcb-cursor")
    if SYSTEM_PYTHON not in missing:
        words = [SYSTEM_PYTHON, "-c", _BINDINGS]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            missing.append("the bindings of AT-SPI")
    return ", ".join(missing)


def wait_for(what: str, ask: Callable[[], Answer]) -> Answer:
    """The first answer that is not empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(PAUSE)
    raise AssertionError(f"no {what} within {PATIENCE:.0f} s")


def fits(spoken: str, name: str) -> bool:
    """As the reader does: wholly, or up to the first comma; "Home…" fits what begins so."""
    whole = name in (spoken, spoken.split(",")[0])
    return spoken.startswith(name[:-1]) if name.endswith("…") else whole


@dataclass(frozen=True)
class Heard:
    """A thing in sight as it is said; `box` is left, top, width, height as at 100 %."""

    role: str
    name: str
    says: str
    text: str
    box: tuple[int, int, int, int] | None
    states: tuple[str, ...]

    @property
    def high(self) -> int:
        """Its height in points of the screen."""
        assert self.box is not None, self
        return self.box[3]

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click."""
        assert self.box is not None, self
        left, top, wide, high = self.box
        return left + wide // 2, top + high // 2


class RealWindow:
    """The window of a running program, found by what its title holds.

    `pressed` counts keys, held ones (Ctrl, Alt, Shift) too; `typed` the letters of texts.
    """

    def __init__(self, running: subprocess.Popen[bytes], environ: dict[str, str]) -> None:
        self.running, self._environ = running, environ
        self._id = ""
        self._reader: subprocess.Popen[str] | None = None
        self.pressed = self.typed = 0

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

    @property
    def title(self) -> str:
        """What stands in the frame."""
        return self.xdotool("getwindowname", self._id)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in points of the screen."""
        lines = self.xdotool("getwindowgeometry", "--shell", self._id).splitlines()
        told = dict(line.split("=") for line in lines)
        return int(told["WIDTH"]), int(told["HEIGHT"])

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as "ctrl+k"."""
        self.pressed += sum(len(key.split("+")) for key in keys)
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.typed += len(text)
        self.xdotool("type", "--delay", "8", "--", text)

    def click(self, name: str, role: str = "") -> None:
        """Click into the middle of what has that name, once it is in sight and works."""
        self.point(self.see(name, role))
        self.xdotool("click", "1")

    def point(self, thing: Heard) -> None:
        """Bring the mouse over a thing."""
        self._move(thing.middle)

    def drag(self, thing: Heard, to: tuple[int, int]) -> None:
        """Take a thing with the mouse and let it go there; a few steps, as a hand makes them."""
        self.take(thing.middle)
        self.carry(thing.middle, to)
        self.let_go()

    def take(self, at: tuple[int, int]) -> None:
        """Press the mouse at a point of the screen."""
        self._move(at)
        self.xdotool("mousedown", "1")

    def carry(self, begin: tuple[int, int], to: tuple[int, int]) -> None:
        """Move the mouse from one point to another."""
        (left, top), (right, low) = begin, to
        for step in range(1, 9):
            self._move((left + (right - left) * step // 8, top + (low - top) * step // 8))

    def let_go(self) -> None:
        """Lift the finger from the mouse."""
        self.xdotool("mouseup", "1")

    def _move(self, to: tuple[int, int]) -> None:
        scale = int(self._environ.get("QT_SCALE_FACTOR", "1"))  # places are told without it
        self.xdotool("mousemove", "--sync", *(str(one * scale) for one in to))

    def see(self, name: str, role: str = "") -> Heard:
        """What has that name, once it is in sight and can be used."""

        def usable() -> Heard | None:
            found = self.find(name, role)
            return found if found is not None and "ENABLED" in found.states else None

        try:
            return wait_for(f"“{name}”", usable)
        except AssertionError as error:
            heard = [one.name for one in self.walk() if one.name]
            raise AssertionError(f"{error}; in sight: {heard}") from error

    def see_no(self, name: str, role: str = "") -> None:
        """Wait until nothing of that name is in sight."""
        wait_for(f"end of “{name}”", lambda: self.find(name, role) is None)

    def find(self, name: str, role: str = "") -> Heard | None:
        """What has that name now, None if nothing in sight has."""
        return _heard(self._ask({"do": "find", "name": name, "role": role}))

    def push(self, name: str, role: str = "") -> None:
        """Do the first action of a thing, as a screen reader does."""
        self.see(name, role)
        assert self._ask({"do": "press", "name": name, "role": role}) is not None, name

    def focus(self) -> Heard:
        """What has the keys, once two looks in a row find the same: a key may be on its way."""
        looks: list[Heard | None] = [None]

        def kept() -> Heard | None:
            looks.append(_heard(self._ask({"do": "focus"})))
            return looks[-1] if looks[-1] == looks[-2] else None

        held = wait_for("focus", kept)
        assert held is not None
        return held

    def keys_reach(self, name: str) -> None:
        """Wait until the thing of that name has the keys."""
        wait_for(f"keys at “{name}”", lambda: fits(self.focus().name, name))

    def tab_to(self, name: str, most: int = 12) -> int:
        """Press Tab until that thing has the keys; how often it was pressed."""
        return self.press_until(name, "Tab", most)

    def press_until(self, name: str, key: str, most: int = 12) -> int:
        """Press a key until the thing of that name has the keys; how often it was pressed."""
        for times in range(most):
            if fits(self.focus().name, name):
                return times
            self.press(key)
        raise AssertionError(f"{name} has not the keys after {most} times {key}")

    def walk(self) -> list[Heard]:
        """All that is in sight, once two walks in a row find the same."""
        walks: list[Any] = [None]

        def settled() -> list[Heard]:
            walks.append(self._ask({"do": "walk"}))
            same = isinstance(walks[-1], list) and walks[-1] == walks[-2]
            return [found for one in walks[-1] if (found := _heard(one))] if same else []

        return wait_for("rest", settled)

    def quit(self) -> None:
        """Leave by the keys, and wait until the program has ended well."""
        self.press("ctrl+q")
        assert self.running.wait(timeout=PATIENCE) == 0

    def xdotool(self, *words: str) -> str:
        """What the tool answers, empty when it could not."""
        done = subprocess.run(
            ["xdotool", *words], env=self._environ, capture_output=True, text=True, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def stop_listening(self) -> None:
        """End the screen reader, also where it never came back from a question."""
        if self._reader is not None:
            self._reader.kill()
            self._reader.communicate()

    def _ask(self, asked: dict[str, str]) -> Any:
        if self._reader is None:
            self._reader = subprocess.Popen(
                [SYSTEM_PYTHON, "-W", "ignore", str(READER), str(self.running.pid)],
                env=self._environ, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )  # fmt: skip
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(asked) + "\n")
        self._reader.stdin.flush()
        assert select([self._reader.stdout], [], [], PATIENCE)[0], f"no answer to {asked}"
        answer = self._reader.stdout.readline()
        assert answer, "the screen reader has ended"
        return json.loads(answer)


def _heard(told: Any) -> Heard | None:
    """None also where the window moved while it was asked."""
    if told is None or "moved" in told:
        return None
    box = None if told["box"] is None else tuple(told["box"])
    return Heard(**{**told, "box": box, "states": tuple(told["states"])})


def bare_environ() -> dict[str, str]:
    """The environment of now, without what was said to Qt for the windows of the tests."""
    return {key: value for key, value in os.environ.items() if not key.startswith("QT_")}


@dataclass(frozen=True)
class Stage:
    """Where real windows appear: `environ` leads to a screen and to the screen reader's bus."""

    environ: dict[str, str]

    @contextmanager
    def window(self, home: Path, *words: str, **more: str) -> Iterator[RealWindow]:
        """The program, started with `words`, with `more` in its environment; ended at the end."""
        more["OKRDESK_HOME"] = str(home)
        with self.program("-m", "okrdesk", *words, **more) as window:
            yield window

    @contextmanager
    def opened(self, file: Path, home: Path, **more: str) -> Iterator[RealWindow]:
        """The program with a file, once its window is on the screen and has the keys."""
        with self.window(home, str(file), **more) as window:
            window.appear(file.name)
            yield window

    @contextmanager
    def program(self, *words: str, **more: str) -> Iterator[RealWindow]:
        """A program of this Python; ended at the end."""
        environ = bare_environ() | self.environ | more
        running = subprocess.Popen([sys.executable, *words], env=environ)
        window = RealWindow(running, environ)
        try:
            yield window
        finally:
            if running.poll() is None:
                running.kill()
            running.wait()
            window.stop_listening()


@contextmanager
def stage(size: str) -> Iterator[Stage]:
    """A screen of that size ("1440x900") that nobody sees; it stays when the last window goes."""
    read, write = os.pipe()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    place = ["-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-r"]
    xvfb = subprocess.Popen(["Xvfb", *place, "-noreset"], pass_fds=(write,), **quiet)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environ = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=bare_environ() | environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    words = [LAUNCHER, "--launch-immediately"]
    launcher = subprocess.Popen(words, env=bare_environ() | environ, **quiet)
    try:
        yield Stage(environ)
    finally:
        for process in (launcher, bus, xvfb):
            process.terminate()
            process.wait()
        bus.stdout.close()
