"""Light or dark as the desktop says, while the window is open: heard over its bus, as on a desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import real_window
from real_window import SYSTEM_PYTHON, RealWindow, Stage, bare_environ, wait_for

from okrdesk.look.theme import DARK, LIGHT
from okrdesk.settings import Settings
from okrdesk.store import Home

DESKTOP = "GNOME"  # of the desktops that Qt knows one that tells its settings so
SETTINGS = Path(real_window.__file__).with_name("desktop_settings.py")
PLACE = "1000,12"  # in the menu bar, beside its words
_LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
seen = application.primaryScreen().grabWindow(0).toImage()
left, top = map(int, sys.argv[1].split(","))
print(seen.pixelColor(left, top).name().upper())
"""


@contextmanager
def desktop(stage: Stage, scheme: str) -> Iterator[subprocess.Popen[str]]:
    """The desktop's settings on the bus of the stage; a line changes them."""
    told = subprocess.Popen(
        [SYSTEM_PYTHON, "-W", "ignore", str(SETTINGS), scheme],
        env=bare_environ() | stage.environ,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert told.stdin is not None
    assert told.stdout is not None
    try:
        assert told.stdout.readline() == "ready\n"
        yield told
    finally:
        told.stdin.close()
        told.wait()
        told.stdout.close()


def tell(settings: subprocess.Popen[str], scheme: str) -> None:
    assert settings.stdin is not None
    settings.stdin.write(f"{scheme}\n")
    settings.stdin.flush()


def colour(stage: Stage) -> str:
    """What is painted in the menu bar."""
    environ = os.environ | stage.environ
    words = [sys.executable, "-c", _LOOK, PLACE]
    done = subprocess.run(words, env=environ, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def wait_for_colour(stage: Stage, window: RealWindow, wanted: str) -> None:
    assert window.running.poll() is None
    wait_for(f"colour {wanted}", lambda: colour(stage) == wanted.upper())


def test_the_window_follows_the_desktop_while_it_is_open(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with (
        desktop(stage, "dark") as settings,
        stage.opened(tidewater, own_home, XDG_CURRENT_DESKTOP=DESKTOP) as window,
    ):
        wait_for_colour(stage, window, DARK.card)
        tell(settings, "light")
        wait_for_colour(stage, window, LIGHT.card)
        tell(settings, "dark")
        wait_for_colour(stage, window, DARK.card)
        window.quit()


def test_who_chose_light_keeps_it_on_a_dark_desktop(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    Settings(Home(own_home).settings_file).set("theme", "light")
    with (
        desktop(stage, "light") as settings,
        stage.opened(tidewater, own_home, XDG_CURRENT_DESKTOP=DESKTOP) as window,
    ):
        wait_for_colour(stage, window, LIGHT.card)
        tell(settings, "dark")
        window.see("Home", "list item")
        window.click("KPIs", "list item")
        window.see("Size of the cards…")  # a page that came after the desktop had spoken
        assert colour(stage) == LIGHT.card.upper()
        window.quit()
