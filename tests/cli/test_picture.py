"""`okrdesk picture`, in a process of its own: it is the only command that starts Qt."""

from __future__ import annotations

import datetime as dt
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


@pytest.fixture
def sample(okrdesk: CommandLine) -> CommandLine:
    """The sample company."""
    okrdesk.json("new", "FILE", "--sample")
    return okrdesk


def _paint(line: CommandLine, *words: str) -> subprocess.CompletedProcess[str]:
    without_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    said = [sys.executable, "-m", "okrdesk", "picture", str(line.file), *words, "--on", line.today]
    return subprocess.run(said, capture_output=True, text=True, check=False, env=without_screen)


def _size_of(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize(
    "what", ["window", "Home", "kpis", "tree", "checkin", "kpi:Customer churn", "kr:1.1"]
)
def test_a_page_is_painted_without_a_screen(sample: CommandLine, what: str) -> None:
    output = sample.folder / "page.png"
    before = sample.file.read_bytes()
    done = _paint(sample, what, "-o", str(output))
    assert (done.returncode, done.stdout) == (0, f"{output}\n"), done
    width, height = _size_of(output)
    assert width > 200
    assert height > 100
    assert sample.file.read_bytes() == before


def test_size_and_scale_are_those_asked_for(sample: CommandLine) -> None:
    output = sample.folder / "window.png"
    words = ("window", "-o", str(output), "--size", "1300x800", "--scale", "2", "--theme", "dark")
    assert _paint(sample, *words).returncode == 0
    assert _size_of(output) == (2600, 1600)


def test_a_picture_larger_than_any_screen_is_refused(sample: CommandLine) -> None:
    output = sample.folder / "board.png"
    said = _paint(sample, "board", "-o", str(output), "--size", "99999x900")
    assert said.returncode == 1
    assert said.stderr == (
        "A picture is at most 4000 pixels wide and high, so nothing was painted.\n"
    )
    assert not output.exists()


def test_svg_is_lines_not_pixels(sample: CommandLine) -> None:
    output = sample.folder / "tree.svg"
    assert _paint(sample, "tree", "-o", str(output)).returncode == 0
    assert "<svg" in output.read_text()


def test_a_cycles_review_is_a_picture_too(sample: CommandLine) -> None:
    output = sample.folder / "review.png"
    assert _paint(sample, "review:Q4 2026", "-o", str(output)).returncode == 0
    assert _size_of(output)[1] > 200


def test_a_day_that_is_past_is_a_picture_of_its_own(sample: CommandLine) -> None:
    now, then = sample.folder / "now.png", sample.folder / "then.png"
    assert _paint(sample, "window", "-o", str(now), "--size", "1024x700").returncode == 0
    day = (dt.date.fromisoformat(sample.today) - dt.timedelta(days=1)).isoformat()
    done = _paint(sample, f"past:{day}", "-o", str(then), "--size", "1024x700")
    assert (done.returncode, done.stderr) == (0, "")
    assert then.read_bytes() != now.read_bytes()
    assert _paint(sample, "past:soon", "-o", "x.png").returncode == 1


def _paint_start(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    said = [sys.executable, "-m", "okrdesk", "picture", *words, "--on", "2026-11-21"]
    without_screen = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return subprocess.run(
        said, capture_output=True, text=True, check=False, env=without_screen, cwd=folder
    )


def test_the_welcome_and_the_first_run_are_painted_without_a_file(tmp_path: Path) -> None:
    painted = []
    for what in ("welcome", "first-run", "first-run:numbers", "first-run:objective"):
        output = tmp_path / f"{len(painted)}.png"
        words = (what, "-o", output.name, "--size", "1024x700", "--theme", "dark")
        done = _paint_start(tmp_path, *words)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{output.name}\n", "")
        assert _size_of(output) == (1024, 700)
        painted.append(output.read_bytes())
    assert len(set(painted)) == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "0.png", "1.png", "2.png", "3.png",
    ]  # fmt: skip


def test_without_a_file_only_what_stands_before_one_is_painted(tmp_path: Path) -> None:
    for words, says in (
        (("first-run:nubers",), "Did you mean numbers?"),
        (("welcome:1",), "There is no picture of 'welcome:1'"),
        (("team.okr",), "Missing argument 'WHAT'"),
    ):
        done = _paint_start(tmp_path, *words, "-o", "x.png")
        assert done.returncode == 2
        assert done.stdout == ""
        assert says in done.stderr
    refused = _paint_start(tmp_path, "welcome", "-o", "x.gif")
    assert (refused.returncode, refused.stderr) == (
        1,
        "x.gif is neither .png nor .svg, so no picture was made.\n",
    )


def test_what_is_not_there_or_no_picture_is_refused(sample: CommandLine) -> None:
    for words in (("kpi:None", "-o", "x.png"), ("board", "-o", "x.gif")):
        done = _paint(sample, *words, "--json")
        assert done.returncode == 1
        assert '"kind": "not_found"' in done.stdout or '"kind": "bad_value"' in done.stdout
