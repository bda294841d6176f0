"""The house stands as it says: rooms named, resources found, Qt sound."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

import okrdesk

ROOT = Path(__file__).resolve().parent.parent
ROOMS = sorted(
    place.stem
    for place in (ROOT / "src" / "okrdesk").iterdir()
    if (place.is_dir() or place.suffix == ".py") and place.stem not in ("__pycache__", "__init__")
)


def test_every_room_is_named_on_the_map() -> None:
    assert okrdesk.__doc__ is not None
    missing = [room for room in ROOMS if f"`{room}`" not in okrdesk.__doc__]
    assert missing == []


def test_every_module_says_what_it_must_not_do_or_what_it_is_for() -> None:
    silent = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "src").rglob("*.py")
        if not file.read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []


def test_the_window_and_each_page_stay_below_250_lines() -> None:
    ui = ROOT / "src" / "okrdesk" / "ui"
    parts = [ui / "main_window.py", *(ui / "pages").glob("*.py")]
    assert len(parts) > 10
    long = [file.name for file in parts if len(file.read_text("utf-8").splitlines()) >= 250]
    assert long == []


def test_an_installed_wheel_finds_its_resources(tmp_path: Path) -> None:
    wheel = next(WheelBuilder(str(ROOT)).build(directory=str(tmp_path / "dist")))
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    asks = "from okrdesk import resources; print(resources.path('fonts/Inter-Regular.otf'))"
    found = subprocess.run(
        [sys.executable, "-c", asks],
        env={**os.environ, "PYTHONPATH": str(site)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip().startswith(str(site))


def test_a_million_void_calls_and_a_thousand_frames_do_not_abort() -> None:
    soak = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
timer = QTimer()
for number in range(1_000_000):
    timer.setInterval(number)
import pyqtgraph
view = pyqtgraph.PlotWidget()
view.show()
view.plot([number % 7 for number in range(2_000)])
for number in range(1_000):
    view.setXRange(number, 1_000 + number, padding=0)
    view.viewport().repaint()
print("whole")
"""
    done = subprocess.run([sys.executable, "-c", soak], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "whole"), done.stderr
