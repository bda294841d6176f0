"""What a package is judged by: it tries every part, and says so when one is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def selftest(**environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "okrdesk", "--selftest"],
        env={**os.environ, **environ}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def test_all_parts_of_the_program_work_and_the_home_is_left_alone(own_home: Path) -> None:
    done = selftest()
    assert (done.returncode, done.stderr) == (0, "")
    first, *parts, last = done.stdout.splitlines()
    assert first.startswith("OKRDesk ")
    assert last == "All parts work."
    assert [line[:4] for line in parts] == ["ok  "] * 6
    assert not own_home.exists()


def test_a_part_that_is_missing_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src" / "okrdesk", tmp_path / "src" / "okrdesk")
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    shutil.rmtree(tmp_path / "resources" / "review")
    done = selftest(PYTHONPATH=str(tmp_path / "src"))
    assert done.returncode == 1
    assert "ok  two copies merged" in done.stdout
    assert done.stderr.startswith("FAILED  the review as PDF\n")


def test_without_a_screen_it_says_what_would_do() -> None:
    if not sys.platform.startswith("linux"):
        return
    done = selftest(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (1, "")
    assert "QT_QPA_PLATFORM=offscreen" in done.stderr
