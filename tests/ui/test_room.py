"""No page scrolls sideways and no text is cut, at any size and in any language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import roomy_walk

USUAL, SMALL, NARROW = "1440x900", "1024x700", "640x600"


@pytest.mark.parametrize(
    ("language", "sizes"),
    [
        ("en", (NARROW,)),
        ("de", (NARROW,)),
        ("qps", (USUAL, SMALL)),
        ("ar", (SMALL,)),
    ],
)
def test_everything_in_sight_has_the_room_it_needs(
    language: str, sizes: tuple[str, ...], sample_file: Path, tmp_path: Path
) -> None:
    """The pseudo-language is a quarter longer than English: what fits it fits most others."""
    env = {**os.environ, "OKRDESK_HOME": str(tmp_path / "home"), "OKRDESK_PERSON": "Mira Brandt"}
    program = Path(roomy_walk.__file__)
    done = subprocess.run(
        [sys.executable, str(program), str(sample_file), language, *sizes],
        env={**env, "PYTHONPATH": str(program.parent)},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}
