"""The window as a screen reader hears it: everything named, gauges read, buttons pressed."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.store import Document, Home, Who

LAUNCHER, SYSTEM_PYTHON = "/usr/libexec/at-spi-bus-launcher", "/usr/bin/python3"
READER = Path(__file__).resolve().parent.parent / "kit" / "screen_reader.py"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"
# Places that are gone to, with something that only they have.
PLACES = {
    "KPIs": "Size of the cards",
    "OKRs": "Filter objectives and key results by words",
    "Alerts": "Which alerts",
    "Coach": "Focus",
}


def _has_bindings() -> bool:
    if not all(
        shutil.which(tool) for tool in (LAUNCHER, SYSTEM_PYTHON, "Xvfb", "dbus-run-session")
    ):
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False)
    return asked.returncode == 0


pytestmark = pytest.mark.skipif(not _has_bindings(), reason="needs AT-SPI, D-Bus and Xvfb")


@pytest.fixture
def heard(screen: str, tmp_path: Path, own_home: Path) -> list[list[dict[str, Any]]]:
    """What is heard of Home, then of each place whose button is pressed."""
    file = tmp_path / "Tidewater.okr"
    made = Document.create(file, home=Home(own_home), who=Who("M", "l"), today=dt.date.today)
    made.do(fill_sample)
    made.publish()
    made.close()
    environ = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "OKRDESK_HOME": str(own_home),
        "OKRDESK_PERSON": "M",
    }
    places = " ".join(f"'{place}'" for place in PLACES)
    lines = f"""
        {LAUNCHER} --launch-immediately >/dev/null 2>&1 & bus=$!
        {sys.executable} -m okrdesk {file} & window=$!
        {SYSTEM_PYTHON} {READER} {places}
        code=$?
        kill $window $bus
        exit $code
    """
    words = ["dbus-run-session", "--", "sh", "-c", lines]
    done = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    walks: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return walks


def test_everything_that_takes_the_focus_has_a_name_and_gauges_are_read_as_sentences(
    heard: list[list[dict[str, Any]]],
) -> None:
    nameless = {
        place: [node["role"] for node in walk if node["focusable"] and not node["name"]]
        for place, walk in zip(("Home", *PLACES), heard, strict=True)
    }
    assert nameless == {place: [] for place in nameless}
    heard_of = [{node["name"] for node in walk} for walk in heard]
    churn = next(name for name in heard_of[0] if name.startswith("Customer churn 3.4%, so"))
    assert "watch, target 3" in churn
    for (place, own), names in zip(PLACES.items(), heard_of[1:], strict=True):
        assert any(own in name for name in names), place
        assert not any(own in name for name in heard_of[0]), place
